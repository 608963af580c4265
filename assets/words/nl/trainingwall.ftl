### The wall of a training: big, and nothing that is the trainer’s alone.

trainingwall-title = OEFENING
trainingwall-case = Verhaal { $number } van { $count }: { $title }
trainingwall-choice = { $number }  { $choice }
trainingwall-votes-in = Stemmen binnen: { $votes } van { $all }
trainingwall-thinking = Denken nog na: { $seats }
trainingwall-vote-now = Iedereen laat tegelijk een kaart zien.
trainingwall-again = Tweede stemming. De eerste wordt niet getoond.
trainingwall-all-in = Iedereen heeft gestemd.
trainingwall-part = { $number }. { $text }
trainingwall-count = { $count } voor { $number }  { $choice }
trainingwall-first = Eerste stemming: { $counts }
trainingwall-model = Volgens de regels: { $answer }
trainingwall-carried = Het berust op deel { $carried }.
trainingwall-waiting = We beginnen zo.
trainingwall-ended = De training is afgelopen. Dank u wel.
