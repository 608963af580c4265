### What a step of a record says to a reader, and the places that steps change.

step-heading-result = Result
step-heading-report = Report
step-heading-sign-off = Sign-off
step-heading-step = Step
step-heading-taken-over = Taken over
step-heading-format = Format
# In place of a name, where names are left out.
step-person = Person { $number }
step-place-certainty = { $to }: How sure
step-place-group = Group
step-place-state = State
step-place-review = Look again on
step-place-plan = Removal plan: { $task }
step-place-left-open = Rule ({ $rule })
step-kept-again = , looked at again and kept
step-open = open
step-closed = closed
step-open-archived = open, in the archive
step-closed-archived = closed, in the archive
step-plan-done = done
step-left-open = left open on purpose
step-answered = { $answer } to { $to }
step-replied = { $answer } to { $to }, said by { $who }
step-replied-reason = { $who } said so on { $when }{ $note }
step-withdrawn = the answer to { $to } was taken back
step-kept = the answer to { $to } was looked at again and kept
step-kept-reason = kept for the words: { $words }
step-noted = { $remark } beside { $to }
step-rated = how sure, beside { $to }
step-concluded = { $verdict } on { $on }, rules { $edition }: { $rules }
step-result = the result
step-report = a report
step-undid = step { $step } was undone
step-ungrouped = taken out of its group
step-grouped = put into the group { $group }
step-shut = closed
step-reopened = reopened
step-archived = put into the archive
step-copied = { $why } of { $reference }
step-copied-hash = { $words }, last hash { $head }
step-review = to be looked at again on { $on }
step-planned = the task { $task } of the removal plan
step-rule-left-open = rule ({ $rule }) was left open on purpose
step-rule-taken-up = rule ({ $rule }) was taken up again
step-format = the record has format { $format } from here on
step-why-copy = a copy
step-why-recheck = a re-check
step-why-recovered = what could be read of a damaged record
step-why-joined = joined
step-role-assessor = filled in by
step-role-reviewer = gone through by
step-statement-assessor = I gave these answers to the best of my knowledge.
step-statement-reviewer = I went through these answers and have no objection.
step-checks-differ = The checks differ: { $said }.
step-words-asked = the words that were asked
step-no-address = `{ $name }` is no address of these rules. Addresses look like f.2, f.from-voice or scope.uses; `article5 questions` prints all of them.
# In place of a mail address and a telephone number, where names are left out.
step-mail-address = (mail address)
step-phone-number = (phone number)
step-heading-tried = What if
step-tried =
    { $answers ->
        [one] 1 answer was tried out and kept
       *[other] { $answers } answers were tried out and kept
    }
step-tried-which = tried out and kept: { $questions }
step-tried-first = tried out in a what-if first
step-place-vote = { $to }: Vote of a workshop
step-voted = a vote of a workshop on { $to }
step-voted-where = workshop { $workshop }, ballot { $ballot }, { $day }
step-voted-what = { $votes }: { $answer }
