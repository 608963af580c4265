### Two checks, or two sets of answers, side by side.

compare-look-again =
    LOOK AGAIN before you rely on { $side }: { $count ->
        [one] 1 answer was
       *[other] { $count } answers were
    } given to other words or earlier, and nobody has looked at { $count ->
        [one] it
       *[other] them
    } since: { $named }{ $more ->
        [0] .
       *[other] , and { $more } more.
    }
compare-results = Results
compare-every-rule = Every rule gives the same on both sides.
compare-no-rule = no such rule
compare-same = The same on both sides: { $rules }.
compare-tool = The tool
compare-title = { $left } and { $right }
compare-footer = article5 compare | not legal advice
compare-side = { $verdict } on { $day }, rules { $edition }
compare-one-side = Only one of the two editions of the rules has it.
compare-day-alone = The answers give the same; the two days lie before and after its first day.
compare-rules-alone = The edition of the rules alone explains it: on the rules { $edition } the answers of { $left } give the same as { $right }.
compare-rules-and-answers = Both the rules and the answers explain it. On the rules { $edition } the answers of { $left } give { $verdict }; from there:
compare-answer = { $question } { $now } instead of { $before }
compare-causes =
    { $sets ->
        [one] This alone explains the difference between “{ $left }” and “{ $right }”:
       *[other] Each of these alone explains the difference between “{ $left }” and “{ $right }”:
    }
compare-causes-together = These together explain the difference between “{ $left }” and “{ $right }”:
compare-not-answered = not answered
compare-answers = Answers
compare-every-answer = Every answer is the same.
compare-different = Different answers
compare-question = Question

# The full screen.
compare-purpose = Here two checks stand side by side: what differs, why the results differ, and what both sides know of each answer.
compare-opens-in = Enter opens this question in “{ $name }”. Left and Right put the other check first.
compare-key-open = open the question
compare-key-open-does = open this question in the check that stands first
compare-key-swap = swap
compare-key-swap-does = put the other check first
compare-no-question = This line is about no question. Choose one under “Different answers”.
