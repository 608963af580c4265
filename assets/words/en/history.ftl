### The history of a check on paper.

history-all = { $all ->
    [one] The only step of this check.
   *[other] All { $all } steps of this check, first one first.
} Nothing is ever taken out of a record.
history-some = { $shown } of { $all ->
    [one] { $all } step
   *[other] { $all } steps
} of this check: those that fit the filter.
history-step = Step
history-when = When
history-who = Who
history-what = What
history-before = Before
history-after = After
history-why = Why
history-title = History | { $tool }
history-footer = { $reference } | last hash { $hash }
# What can be typed before a colon, in one word.
history-filter-who = who
history-filter-kind = kind

# What can be typed behind `kind:`; the first word is told.
history-kind-tool = tool
history-kind-answer = answer
history-kind-beside = beside
history-kind-result = result
history-kind-check = check
history-no-kind = “{ $typed }” is no kind of change, so nothing is shown. The kinds are: { $kinds }.

# The lines of the full screen.
history-turn = { $old } → { $new }
history-taken-back = { $old }, taken back
history-results = What it did to the results
history-no-result = No rule gives anything else.
history-rule-turned = { $rule }: { $turn }
history-key-open = open the question
history-key-open-does = open the question that this step is about
history-key-close = close the history
history-no-question = This step is about no question.
history-purpose = Here you read what was done to this check, step by step, and what each step did to the results.
