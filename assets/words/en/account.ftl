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
account-described = the description of the tool, which says: { $statement }

## The tree

account-follows-from = follows from { $answers }
