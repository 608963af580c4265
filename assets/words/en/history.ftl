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
