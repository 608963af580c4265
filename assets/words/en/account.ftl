### What the findings of a check mean.

account-title = Article 5 check: { $tool }
account-not-advice = This is not legal advice. It rests on the answers alone. "Not caught" does not mean "allowed": other parts of the AI Act and other laws may still apply.

## The headline in sentences

account-met =
    { $count ->
        [one] On your answers { $rules } is met in full.
       *[other] On your answers { $rules } are met in full.
    }
account-claimed-beside = For { $rules } an exception is claimed.
account-claimed = On your answers an exception takes { $rules } away. It counts only as far as you can prove it, and only as long as it stays true.
account-not-finished = On your answers no rule is met in full, and something is not known.
account-who-can-tell = Who can tell: { $who }.
# Stands before the last of several people, as in "the maker, or the product owner".
account-or = or
account-lawyer-where-contested = a lawyer, where the law itself is contested
account-law-is-open = Every fact that matters is known. Whether { $rules } holds depends on how the law is read, and no fact settles that.
account-no-rule = On your answers every rule has a condition that is missing.
account-outside = On your answers the law is not about this tool.
account-begins = The rule begins to apply on { $day }.
# The few answers about scope or role that decide everything.
account-alone =
    { $count ->
        [one] One answer alone decides this: { $answers }. Look at it once more.
       *[other] These { $count } answers alone decide this, whatever else is said: { $answers }. Look at them once more.
    }

## What has to be known first

account-contradiction = These contradict each other: { $sides }. Until one of them is changed, none of them counts.
account-described = the description says "{ $field }: { $value }", which means "{ $statement }"

## The tree

account-follows-from = follows from { $answers }

account-decided-as-a-whole = Decided as a whole, over its questions.
account-as-a-whole = decided as a whole
account-conditions = Conditions: all of these have to be Yes
account-exceptions = Exceptions: each of these alone takes the rule away
account-gates = Gates: all of these have to be Yes
account-exclusions = Exclusions: each of these alone leads outside the Act
account-all-of-these = all of these
account-any-is-enough = any one is enough
account-not-the-exception = not this: Yes when it is No
account-not-the-way-out = this way out does not apply
account-contested-place = contested in law: a Yes stays open
account-see-exception = see the exception “{ $statement }”
account-overlaps = When it holds, “{ $condition }” is No. It is still named as the exception.
account-scope-title = Scope: is the tool inside the AI Act?
account-scope-about = A clear No at a gate, or an exclusion that holds in full, leads outside the Act.
account-rule-facts = { $place }, applies from { $day }
account-on-your-answers = On your answers: { $outcome }
account-inside-the-act = inside the Act
account-questions-below =
    { $count ->
        [one] { $count } question below, not needed
       *[other] { $count } questions below, not needed
    }
account-places-left-out =
    { $count ->
        [one] { $count } more place, not needed
       *[other] { $count } more places, not needed
    }
account-beside-note = note
account-beside-proof = proof

## What the answers give at one place of a tree

account-mark-open = open
account-mark-yes-not-needed = Yes (not needed)
account-mark-no-not-needed = No (not needed)
account-mark-said-not-needed = ? (not needed)
account-mark-not-needed = (not needed)
account-mark-not-sure = ? not sure
account-mark-not-asked = ? not asked
account-mark-unknown = ? open

## Reasons

# Such as: Yes: It concludes what someone feels. (f.names-a-feeling)
account-reason = { $answer }: { $statement }
account-statement-follows = { $statement } (follows from { $answer }).
account-reason-inside = { $answer } to “{ $statement }”
account-named = “{ $statement }”
account-way = { $answers }: then { $verdict }
account-more-ways =
    { $count ->
        [one] There is { $count } more way, which is not listed.
       *[other] There are { $count } more ways, which are not listed.
    }
account-two-readings = { $point } Read one way, the rule gives { $counts }. Read the other way, it gives { $otherwise }.
account-all-met =
    { $count ->
        [one] On your answers its one condition is met and no exception takes the rule away.
       *[other] On your answers all { $count } conditions are met and no exception takes the rule away.
    }
account-exception-holds = On your answers the exception { $exceptions } holds. It needs proof.
account-exception-holds-beside = On your answers the exception { $exceptions } holds. It needs proof. Not known: { $unknown }.
account-missing =
    { $count ->
        [one] This condition is missing, on your answers: { $conditions }.
       *[other] These conditions are missing, on your answers: { $conditions }.
    }
account-open-in-law = Open because the law itself is contested here.
account-open-points =
    { $count ->
        [one] { $count } point is not known and can still decide it.
       *[other] { $count } points are not known and can still decide it.
    }
account-not-checked = Nobody has answered anything about it.
account-rule-outside = The law is not about this tool, on your answers.
account-rule-named = ({ $rule }) { $title }
account-look-too = ({ $rule }) { $title }: { $why }

## Days

account-speaks-about = The result speaks about { $day }.
account-next-change =
    { $count ->
        [one] The result speaks about { $day }. { $count } more rule begins to apply on { $next }: { $rules }.
       *[other] The result speaks about { $day }. { $count } more rules begin to apply on { $next }: { $rules }.
    }
account-beginning = ({ $rule }) with the result { $verdict }

## Scope

account-scope-uncertain-several = Whether the law is about the tool is not certain: { $count } questions about that are open, the first of them: { $question }
account-scope-uncertain = Whether the law is about the tool is not certain: { $question }
account-inside-if = { $answers }: then the law is about the tool, and the rules count.
account-may-be-inside-if = { $answers }: then the law can be about the tool.

## The part in the law

account-role-provider = provider, who supplies the tool (Art. 3(3))
account-role-deployer = deployer, who uses it (Art. 3(4))
account-role-importer = importer, who brings it into the Union (Art. 3(6))
account-role-distributor = distributor, who passes it on (Art. 3(7))
account-role-none = On your answers you have no part in the law: you neither supply, use, import nor pass the tool on.
account-role-is = On your answers you are the { $roles }.
account-role-may-be = You may be the { $roles }; that is not known.
account-role-is-and-may-be = On your answers you are the { $roles }. You may also be the { $others }; that is not known.

## What stands in the way of relying on a result

account-newer = The record of this check cannot be read whole here: { $how }.
account-damaged = The record of this check is damaged: { $how }. Nothing here is verified.
account-look-again = LOOK AGAIN before you rely on this result. Answers to look at: { $reasons }. The questions: { $questions }
account-look-again-more =
    { $count ->
        [one] LOOK AGAIN before you rely on this result. Answers to look at: { $reasons }. The questions: { $questions } One more is marked in the list of answers.
       *[other] LOOK AGAIN before you rely on this result. Answers to look at: { $reasons }. The questions: { $questions } { $count } more are marked in the list of answers.
    }
account-again-counted = { $count } { $why }
account-again-other-words = given when the question was asked in other words
account-again-gone = given to a question that these rules do not ask
account-again-recheck = taken over into this re-check and not looked at yet

## After the result

account-signed = { $role } { $name }, { $when }: { $statement }
account-signed-void = { $role } { $name }, { $when }: { $statement } VOID: an answer was changed afterwards (step { $step }). Sign again.
account-plan-not-yet = not planned
account-plan-by = by { $day }
account-plan-done = done
# $said is account-plan-said-by or account-plan-said-on.
account-plan-done-said = done ({ $said })
account-plan-said-by = { $who } said so on { $day }
account-plan-said-on = said on { $day }
account-review-due = Look again on
account-group = Group
account-taken-over = Taken over
account-taken-over-from = { $why } of { $reference }, last hash { $hash }
account-taken-over-elsewhere = { $why } of a check in another group
account-state = State
account-closed = closed
account-how-sure = How sure

## Fines

account-fine = { $size }: up to { $amount } euro ({ $law }).
# The ceiling is the higher or the lower of the two, as the size has it.
account-fine-of-turnover = { $size }: up to { $amount } euro, from { $fixed } euro and { $percent } % of a turnover of { $turnover } euro ({ $law }).
account-fine-size-unknown = Which of these is yours follows from size and turnover: write both into the tool details.
account-fine-national = { $size }: national law ({ $law })
account-fine-up-to = { $size }: up to { $amount } euro ({ $law })
account-fine-lower = { $size }: { $amount } euro or { $percent } % of worldwide turnover, whichever is lower ({ $law })
account-fine-higher = { $size }: { $amount } euro or { $percent } % of worldwide turnover, whichever is higher ({ $law })

## Other law

account-neighbour = { $title } ({ $law })
account-neighbour-from = { $title } ({ $law }, from { $day })
account-neighbour-line = { $name }: { $text }

## The few facts that decided it

account-because-of-rule = ({ $rule }) { $fact }
account-because-yes = { $statement }
account-because-no = Not so, on your answers: { $statement }
account-because-not-sure = Not known: { $statement }
# The statement is a sentence with its full stop.
account-because-rule-misses = ({ $rule }) { $title } does not catch it, because this is not so on your answers: { $statement }
account-because-none-near =
    { $count ->
        [one] The one rule has a condition that is missing, and the tool comes near to none of its conditions.
       *[other] Each of the { $count } rules has a condition that is missing, and the tool comes near to none of them.
    }
account-open-beside =
    { $count ->
        [one] { $rules } is still open and may be met in full: no exception of another rule helps there.
       *[other] { $rules } are still open and may be met in full: no exception of another rule helps there.
    }
