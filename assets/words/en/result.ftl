### The result over all rules.

result-title = Result | { $tool }
result-step = step 5 of 5
result-applies-from = { $place }, applies from { $day }
result-contested = Contested: { $point }
result-to-do = What to do now
result-other-steps = The other steps
result-more-steps =
    { $count ->
        [one] and { $count } more step, below
       *[other] and { $count } more steps, below
    }
result-key-move = move
result-key-open = how was this decided?
result-key-open-does = the rule with its tree
result-key-report = report
result-key-history = history
result-key-history-does = everything that ever happened to this check
result-key-sign = sign off
result-key-sign-does = put a name under these answers
result-key-plan = plan
result-key-plan-does = plan how the forbidden use ends
result-no-rule-here = No rule stands on this line. Up or Down leads to one, Enter shows how it was decided.
result-key-copy = copy
result-key-copy-does = copy the result with its reasons, on one page of text, to paste it elsewhere
# Below the steps: the keys by which some of them are done.
result-step-ask = { $key } writes the list of open points.
result-step-go-on = { $key } asks the next open question.
result-not-signed = Nobody has put a name under this result yet: { $key } does that.
result-more-names = { $count ->
        [one] 1 name more stands below
       *[other] { $count } names more stand below
    }
result-step-plan = { $key } plans and ticks off how the use ends.
result-missing = Missing: “{ $condition }”{ $more ->
        [0] .
        [one] , and 1 more condition.
       *[other] , and { $more } more conditions.
    }
