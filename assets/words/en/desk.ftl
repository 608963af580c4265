### What a person can do: the name of each act, and a sentence for the help.

desk-act-begin = add a tool
desk-act-begin-does = add a tool and check it
desk-act-open = open
desk-act-open-does = open a check where you stopped
desk-act-describe = tool details
desk-act-describe-does = describe the tool, or change what you wrote
desk-act-yes = Yes
desk-act-yes-does = choose Yes
desk-act-no = No
desk-act-no-does = choose No
desk-act-not-sure = Not sure
desk-act-not-sure-does = choose Not sure
desk-act-note = note
desk-act-note-does = write a note
desk-act-proof = proof
desk-act-proof-does = where the proof is: a file name, a page
desk-act-find-out = find out
desk-act-find-out-does = what has to be found out
desk-act-who-knows = who
desk-act-who-knows-does = who can tell: a name or a role
desk-act-by-when = by when
desk-act-by-when-does = by when it has to be known
desk-act-how-sure = how sure
desk-act-how-sure-does = how sure you are: sure, rather sure, a guess
desk-act-keep = keep
desk-act-keep-does = looked at again: the answer stays
desk-act-whole = decide
desk-act-whole-does = decide the whole condition yourself
desk-act-leave-open = leave the rule open
desk-act-leave-open-does = leave this rule open and go on with the next one
desk-act-take-up = take a rule up again
desk-act-take-up-does = ask again about a rule that was left open; its letter stands behind the words
desk-act-why = why
desk-act-why-does = why do we ask this?
desk-act-words = words
desk-act-words-does = words explained
desk-act-examples = examples
desk-act-examples-does = more examples
desk-act-law = law
desk-act-law-does = the words of the law
desk-act-go-on = go on
desk-act-go-on-does = go on with the next open question
desk-act-map = all questions
desk-act-map-does = see all questions, jump to one
desk-act-find = find
desk-act-find-does = find what can be done, a question or a tool by its words
desk-act-review = your answers
desk-act-review-does = check your answers
desk-act-result = result
desk-act-result-does = the result so far
desk-act-explain = how was this decided?
desk-act-explain-does = one rule with the answers that decided it
desk-act-what-if = what if
desk-act-what-if-does = try answers out; nothing of it is written
desk-act-report = report
desk-act-report-does = write a report
desk-act-ask = ask
desk-act-ask-does = write the open questions for colleagues
desk-act-take-in = take in
desk-act-take-in-does = take in what a colleague answered, after you saw it
desk-act-sign = sign
desk-act-sign-does = put a name under these answers
desk-act-review-by = look again
desk-act-review-by-does = set the day on which the check has to be looked at again
desk-act-plan = plan
desk-act-plan-does = plan how the forbidden use ends
desk-act-history = history
desk-act-history-does = everything that ever happened to this check
desk-act-rules-changed = new rules
desk-act-rules-changed-does = what changed with the rules
desk-act-compare = compare
desk-act-compare-does = compare this check with another one
desk-act-copy = copy
desk-act-copy-does = copy the check, as a start for something similar
desk-act-recheck = re-check
desk-act-recheck-does = go through the same tool again: every answer waits for another look
desk-act-join = join
desk-act-join-does = join this check with another one of the same tool
desk-act-group = group
desk-act-group-does = put the check into a group: a client, a project
desk-act-close = close
desk-act-close-does = close the check: nothing more has to be answered
desk-act-reopen = reopen
desk-act-reopen-does = take the check up again
desk-act-archive = archive
desk-act-archive-does = put the check into the archive; nothing is deleted
desk-act-example = example
desk-act-train = training
desk-act-train-does = practise on stories, alone or with a group; kept apart from real checks
desk-act-workshop = workshop
desk-act-workshop-does = lead a workshop: several people vote on real checks
desk-act-undo = undo
desk-act-undo-does = undo the last change
desk-act-redo = redo
desk-act-redo-does = do again what was undone
desk-act-big-view = big view
desk-act-big-view-does = show the question or the result large, for a wall, without what somebody wrote; again to end it
desk-act-sort = another order
desk-act-settings = settings
desk-act-settings-does = language, look and signs
desk-act-home = home
desk-act-home-does = all tools
desk-act-help = help
desk-act-help-does = what can be done here
desk-act-leave = save and leave
desk-act-leave-does = save and leave

desk-when-check = in a check that is open
desk-when-question = at a question
desk-when-rule = at a question of a rule
desk-when-left-open = once a rule was left open
desk-when-keep = where an answer has to be looked at again
desk-when-met = once a rule is met in full
desk-when-other-rules = in a check that was begun on other rules
desk-when-closed = in a check that is closed or in the archive
desk-when-list = in the list of all checks

# What an answer leads to: these stand behind "Yes", "No" or "Not sure".
desk-ahead-outside = the questions end here: outside Article 5. You see that page first and can come back
desk-ahead-no-rule-left =
    { $left ->
        [0] every rule is closed then: no rule can catch this tool any more, whatever else is answered
        [one] every rule is closed then: no rule can catch this tool any more. One quick question still comes, so that each rule has an answer of its own
       *[other] every rule is closed then: no rule can catch this tool any more. { $left } quick questions still come, so that each rule has an answer of its own
    }
desk-ahead-not-caught =
    { $count ->
        [one] rule { $rules } does not catch this tool, whatever else is answered
       *[other] rules { $rules } do not catch this tool, whatever else is answered
    }
desk-ahead-met =
    { $count ->
        [one] rule { $rules } is met in full
       *[other] rules { $rules } are met in full
    }
desk-ahead-excepted =
    { $count ->
        [one] on these answers an exception to rule { $rules } holds; whoever relies on it has to prove it
       *[other] on these answers exceptions to rules { $rules } hold; whoever relies on them has to prove it
    }
desk-ahead-contradicts =
    { $count ->
        [0] it contradicts another answer, and neither counts until one is changed
       *[other] it contradicts { $against }; none of them counts until one is changed
    }
desk-ahead-description = what the description says under "{ $field }"
desk-ahead-may-stay-open = you go on; it may stay open until someone knows
desk-ahead-unsure-ends-nothing = you go on; Not sure never ends a check
desk-no-day-kept = Kept as words: "{ $typed }" is no day that can be read, so nothing can become due on it. A day is written like 31 March 2027 or 31-3-2027.
desk-ahead-goes-on = you go on
desk-ahead-sentence = What follows: { $what }.
desk-no-country = { $field }: write its two letters, such as NL or DE, or its name, or leave it empty. Nothing was changed.
desk-no-number = { $field }: write a number in euro, digits alone, such as 1500000, or leave it empty. Nothing was changed.
desk-no-choice = { $field }: type a number from 1 to { $most }, or leave it empty. Nothing was changed.
desk-nothing-to-keep = Nobody has answered { $name }, so there is nothing to keep. Nothing was written.
desk-name-hidden = A name stands in one line, without signs that nobody sees. Nothing was signed.
desk-no-name = A sign-off needs a name. Nothing was signed yet.
desk-no-day = { $typed } is no day, or could be two. Write day, month and year, such as 31 March 2027 or 2027-03-31.
desk-day-is-over = That day is over. Write a day that is still to come.
desk-unknown-task = The removal plan has no task `{ $typed }`. Its tasks are: { $tasks }.
desk-no-moment = `{ $typed }` is no moment of a check. Write ID@12 for its step 12, or ID@2026-11-20 for a day.
desk-no-supposition = `{ $typed }` is no answer. Write an address and yes, no or unsure, such as f.2=no; f.2= takes it away.
desk-same-check = { $name } cannot be joined with itself. Name two checks.
desk-nobody-asked = No open question is for `{ $typed }`. Open questions are for: { $names }.
desk-closed = { $name } is closed, so nothing was written. Take it up again with: article5 reopen { $name }
desk-returned-unreadable = { $path } cannot be read: { $why }. Check the name, and that it is the file that came back. Nothing was written.
desk-page-too-large = The questions of { $check } were not written: the page would be too large to be taken in again. Ask fewer of them at once with --to NAME.
desk-not-taken-in = { $path } was not taken in: { $why }. Nothing was written.
desk-letterhead-unreadable = The letterhead cannot be used: { $path } cannot be read ({ $why }). Nothing was written. Check the name, or take the line out of the letterhead.
desk-letterhead-flawed = The letterhead { $path } cannot be used: { $why }. Nothing was written.
desk-template-flawed = The Word template { $path } cannot be used: { $why }. Nothing was written.
desk-csv-is-for-all = A CSV file lists all checks. Use: article5 report --all --format csv
desk-too-many-for-file = A file in the format { $format } holds at most { $most } checks, and { $checks } are chosen. Nothing was written. Use --format csv or --format html, or choose fewer with --group or --filter.
desk-what-can-be-read = { $name }: { $caveat }. What can be read is used.
desk-rules-text-gone = The text of the rules that { $name } was answered on is not in your folder; it is read on the rules in use now.
desk-no-group-name = A group needs a name in one line, without signs that nobody sees. Nothing was changed. With "" the check belongs to no group.
desk-long-group-name = The name of a group has { $most } letters at most. Nothing was changed.
desk-told-replied = { $said }, as { $who } said
desk-told-withdrawn = the answer to “{ $ask }” was taken back
desk-told-kept = the answer to “{ $ask }” was looked at again and kept
desk-told-beside = { $what }, beside “{ $ask }”
desk-told-planned = the task “{ $task }” of the removal plan
desk-undo-signed =
    { $count ->
        [one] The name under the answers ({ $names }) came after that and stays; after a changed answer it is void.
       *[other] The names under the answers ({ $names }) came after that and stay; after a changed answer they are void.
    }
desk-several-tools = Several checks are about a tool named `{ $typed }`: { $names }. Name one of them.
