### Verdicts, and the line above a result.

verdict-prohibited = PROHIBITED
# The rule applies from a later day.
verdict-prohibited-from = PROHIBITED FROM { $day }
verdict-exception-claimed = EXCEPTION CLAIMED
verdict-open = OPEN
verdict-not-checked = NOT CHECKED
verdict-not-caught = NOT CAUGHT
verdict-outside-the-act = OUTSIDE THE ACT

verdict-headline-stop = STOP AND GET ADVICE
verdict-headline-not-finished =
    { $rules ->
        [one] NOT FINISHED: { $rules } rule is open
       *[other] NOT FINISHED: { $rules } rules are open
    }
verdict-headline-no-rule = NO RULE CAUGHT IT, ON YOUR ANSWERS
verdict-headline-outside = OUTSIDE ARTICLE 5, ON YOUR ANSWERS
