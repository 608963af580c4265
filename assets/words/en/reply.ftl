### Answers that come back from a colleague.

reply-known =
    { $answers ->
        [one] 1 answer of this page was taken in already; it is not taken in again.
       *[other] { $answers } answers of this page were taken in already; they are not taken in again.
    }
reply-changed-since = it was taken in already (step { $step }) and answered otherwise since; if it holds again, answer it in the check itself
reply-turns = With these answers the result turns from { $before } to { $after }.
reply-stays = With these answers the result stays { $result }.
reply-turns-rule = { "  " }({ $rule }) { $title }: from { $before } to { $after }
