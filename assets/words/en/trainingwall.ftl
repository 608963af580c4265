### The wall of a training: big, and nothing that is the trainer’s alone.

trainingwall-title = PRACTICE
trainingwall-case = Case { $number } of { $count }: { $title }
trainingwall-choice = { $number }  { $choice }
trainingwall-votes-in = Votes in: { $votes } of { $all }
trainingwall-thinking = Still thinking: { $seats }
trainingwall-vote-now = All show their cards at the same time.
trainingwall-again = Second vote. The first one is not shown.
trainingwall-all-in = All have voted.
trainingwall-part = { $number }. { $text }
trainingwall-count = { $count } for { $number }  { $choice }
trainingwall-first = First vote: { $counts }
trainingwall-model = The rules give: { $answer }
trainingwall-carried = Carried by part { $carried }.
trainingwall-waiting = We begin soon.
trainingwall-ended = The training has ended. Thank you.
