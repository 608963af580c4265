### Answers that are tried out and not written.

tried-taken =
    { $answers ->
        [one] 1 answer taken into the check.
       *[other] { $answers } answers taken into the check.
    }
tried-leaving =
    { $answers ->
        [one] 1 tried answer differs from the check. If you leave, it is dropped unless you keep it.
       *[other] { $answers } tried answers differ from the check. If you leave, they are dropped unless you keep them.
    }
tried-ending =
    { $answers ->
        [one] 1 tried answer differs from the check. It is not written.
       *[other] { $answers } tried answers differ from the check. None of them is written.
    }
