### Fields in which a text is typed.

field-paste-too-long =
    { $letters ->
        [one] The paste is { $letters } character too long. Nothing was lost; paste less.
       *[other] The paste is { $letters } characters too long. Nothing was lost; paste less.
    }
field-full = The text is full: it has { $most } letters, and what was typed last is not in it. Put the rest into a file and name that as the proof.
field-new-line = new line
field-next-field = next field
