### One question, or several facts on one screen: what it is put for, and what is said beside it.

question-rule = ({ $rule }) { $title }
question-scope = Is the law about this tool?
question-known-short = { $known } of { $all } known
question-known =
    { $all ->
        [one] { $all } thing must be true; clear so far: { $known }
       *[other] { $all } things must all be true; clear so far: { $known }
    }
question-way-out = A possible way out of the rule
question-exception = Exception
question-outside = A possible case outside the law
question-whole-condition = You decide the whole condition
question-whole-exception = You decide the whole exception
question-settled =
    { $count ->
        [one] Rule { $rules } is met in full, and nothing that is still to be asked changes that. Decide yourself whether to go on with the other rules.
       *[other] Rules { $rules } are met in full, and nothing that is still to be asked changes that. Decide yourself whether to go on with the other rules.
    }
question-step-scope = step 2 of 5
question-look-again = LOOK AGAIN: you answered { $answer } to other words: { $words }
question-look-again-recheck = LOOK AGAIN: you said { $answer } in the check before this one. Enter keeps it if it still holds; or choose another answer.
question-again = LOOK AGAIN
question-said-before = you said this before
question-not-sure-hint = write what you need to find out, and who can tell you
question-find-out = To find out (F to write your own)
question-how-sure = How sure
question-rated = How sure: { $sure }. { $key } again changes it.
question-next = What happens next
question-nothing-chosen = Nothing is chosen yet. Press 1, 2 or 3, then Enter.
question-why = Why we ask
question-law = The law says
question-new-rule = Now { $rule }
question-kept-more = Kept. C goes on with the next question.
question-kept-all = Kept. Nothing more is to be asked.
question-new-by-change = Your change makes this question necessary.
question-left-open = Rule { $rule } is left open. { $key } shows your answers; take it up again there.
question-taken-up = Rule { $rule } is asked about again.
question-nothing-next = Nothing more is to be asked. { $key } shows the result.
question-clash-title = These answers cannot all be right.
question-clash-text = { $sides }. { $why } Until one of them is changed, none of them counts: what they say is not known.
question-clash-side = { $answer } to "{ $statement }"
question-clash-link = { $from } means { $to }.
question-clash-needs = { $from } is possible only with { $to }.
question-clash-change = Change { $side }
question-clash-describe = Change the description
question-clash-keep = Go on; they count as not known
question-keep-it = Keep it and go on
question-not-yet = Back to the question; nothing is kept yet
question-key-enter = continue
question-key-enter-does = keep what is chosen and go on
question-this-is-next = This is the next question.
question-not-kept = { $answer } was chosen and is not kept: Enter keeps an answer.
question-met-so-far =
    { $count ->
        [one] Rule { $rules } is met in full on the answers so far. Decide yourself whether to go on with the other questions.
       *[other] Rules { $rules } are met in full on the answers so far. Decide yourself whether to go on with the other questions.
    }
question-tried-all = Tried, and not written. Nothing more is to be asked.
question-tried-more = Tried, and not written. C goes on with the next question.
question-left-open-here = Rule { $rule } is left open. Its line among your answers takes it up again.
