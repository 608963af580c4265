### One quick question for each rule.

quick-follows = { $answer }, follows
quick-contradicted = { $answer }, contradicted
quick-title = Which rules could matter? | { $tool }
quick-status = step 3 of 5   { $done } of { $all }
quick-one-each = One quick question for each rule. A No closes the rule and is written down. Yes or Not sure leads to the full questions.
quick-not-needed = not needed
quick-numbers = 1 Yes  2 No  3 Not sure
quick-no-answer = no answer yet
quick-from = from { $day }
quick-continue = Continue
quick-in-doubt = When you are in doubt, choose 3. The full questions of the rule follow; any rule can be left open.
quick-hard-cases =
    { $more ->
        [0] Hard cases: { $cases }. { $key } tells what to answer there.
       *[other] Hard cases: { $cases }; and { $more } more. { $key } tells what to answer there.
    }
quick-conditions = { $place }, { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}
quick-other-rule = other rule
quick-keep = keep
quick-keep-and-next = keep the answer and go to the next rule
quick-examples = examples
quick-examples-for-rule = examples for this rule
quick-law = law
quick-words-of-law = the words of the law
quick-all = all questions
quick-all-jump = see all questions, jump to one
quick-left = { $left ->
    [one] { $left } quick question has no answer yet. Choose 3 where you are not sure.
   *[other] { $left } quick questions have no answer yet. Choose 3 where you are not sure.
}
