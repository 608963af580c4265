### The wall of a workshop: big, and nothing that is the leader’s alone.

workshopwall-title = WORKSHOP
workshopwall-title-of = WORKSHOP: { $client }
workshopwall-time = { $title }: { $used } of { $planned } min
workshopwall-choice = { $number }  { $answer }
workshopwall-round = Round { $number }
workshopwall-votes-in = Votes in: { $votes } of { $all }
workshopwall-turn = Person { $number } votes now
workshopwall-thinking = Still thinking: { $seats }
workshopwall-split = Not all say the same. First we hear the smaller side.
workshopwall-still-split = Not all say the same.
workshopwall-decided = { $answer }
workshopwall-ended = The workshop has ended. Thank you.
workshopwall-point = { $title } ({ $minutes } min)
workshopwall-waiting = We begin soon.
workshopwall-kept = Left open; the check keeps: { $answer }
