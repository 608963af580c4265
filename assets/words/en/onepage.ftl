### One page for whoever decides.

onepage-why = What decided it
onepage-votes = Voted on in a workshop
# One answer that a group gave: the votes of its last round, the answer, and how it came about.
onepage-vote = { $day }, “{ $statement }”: { $votes }. Answer { $answer }, { $how }.
onepage-vote-dissent = For { $side }: “{ $words }”
onepage-rule-says = { $rule }: { $about }
onepage-must-stay-true = What must stay true
onepage-readings = Where the law is open: both readings
onepage-open = What is open
onepage-not-known = Not known
onepage-who-can-tell = Who can tell
onepage-by-when = By when
onepage-high-risk = Duties of high-risk tools that are near
onepage-high-risk-elsewhere = Whether the tool is high-risk is another question. Hold it against these kinds: { $kinds }.
onepage-unplanned =
    { $count ->
        [0] Nobody was named for these steps, and no day.
        [one] Nobody was named for these steps, and no day. { $count } more stands in the memo.
       *[other] Nobody was named for these steps, and no day. { $count } more stand in the memo.
    }
onepage-all-done = Every task of the plan is done.
onepage-done = done
onepage-done-on = done (said on { $day })
onepage-more-tasks =
    { $count ->
        [one] { $count } more task stands in the memo{ $done ->
            [0] .
           *[other] ; it is done.
        }
       *[other] { $count } more tasks stand in the memo{ $done ->
            [0] .
            [one] ; { $done } of them is done.
           *[other] ; { $done } of them are done.
        }
    }
onepage-next = What to do next
onepage-planned = Who does what, by when
onepage-task = Task
onepage-who = Who
onepage-not-set = not set yet
onepage-goes-on = (It goes on: see the memo.)
onepage-long = A text of { $letters } letters: see the memo.
onepage-more =
    { $count ->
        [one] { $count } more stands in the memo.
       *[other] { $count } more stand in the memo.
    }
onepage-more-notices =
    { $count ->
        [one] { $count } more warning stands in the memo.
       *[other] { $count } more warnings stand in the memo.
    }
onepage-days = Days
onepage-review = { $label }: { $day }
onepage-no-review = No day for the next look is set.
onepage-rules = The rules
onepage-rule = Rule
onepage-result = Result, and why
onepage-result-and-why = { $result }: { $reason }
onepage-letter = ({ $rule })
onepage-given-by = Answers were given by { $who }.
onepage-gave = { $who } ({ $count })
onepage-gave-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
onepage-not-signed = Nobody has put a name under these answers yet.
onepage-to-sign = Name, role, day and signature: { $line }
onepage-origin = Check { $check }, rules { $edition }, law as of { $day }, last hash of the record { $hash }. The memo has every rule with its reasons, all answers, what would change the result, and other law that may apply.
