### Het grote scherm van een workshop: groot, en niets dat alleen van de leider is.

workshopwall-title = WORKSHOP
workshopwall-title-of = WORKSHOP: { $client }
workshopwall-time = { $title }: { $used } van { $planned } min
workshopwall-choice = { $number }  { $answer }
workshopwall-round = Ronde { $number }
workshopwall-votes-in = Stemmen binnen: { $votes } van { $all }
workshopwall-turn = Persoon { $number } stemt nu
workshopwall-thinking = Denken nog na: { $seats }
workshopwall-split = Niet iedereen zegt hetzelfde. Eerst horen we de kleinste groep.
workshopwall-still-split = Niet iedereen zegt hetzelfde.
workshopwall-decided = { $answer }
workshopwall-ended = De workshop is afgelopen. Dank u wel.
workshopwall-point = { $title } ({ $minutes } min)
workshopwall-waiting = We beginnen zo.
workshopwall-kept = Opengelaten; in de toets blijft staan: { $answer }
