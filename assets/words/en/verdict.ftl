### Verdicts, and the line above a result.

verdict-prohibited = PROHIBITED
# The rule applies from a later day.
verdict-prohibited-from = PROHIBITED FROM { $day }
# Any other verdict of a rule that applies from a later day.
verdict-rule-from = { $verdict }, RULE FROM { $day }
verdict-exception-claimed = EXCEPTION CLAIMED
verdict-open = OPEN
verdict-not-checked = NOT CHECKED
verdict-not-caught = NOT CAUGHT
verdict-outside-the-act = OUTSIDE THE ACT

verdict-headline-stop = STOP AND GET ADVICE
verdict-headline-prove = PROVE IT AND GET ADVICE
verdict-headline-not-finished =
    { $rules ->
        [one] NOT FINISHED: { $rules } rule is open
       *[other] NOT FINISHED: { $rules } rules are open
    }
verdict-headline-law = THE LAW IS OPEN HERE: GET ADVICE
verdict-headline-no-rule = NO RULE CAUGHT IT, ON YOUR ANSWERS
verdict-headline-outside = OUTSIDE THE ACT, ON YOUR ANSWERS
