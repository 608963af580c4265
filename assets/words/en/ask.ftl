### Questions for colleagues, before they are written.

ask-title = Ask colleagues | { $tool }
ask-how = The questions that are still open, by who may know. Each page has room for the answers; what comes back is taken in with { $key }. Nothing is sent: you mail the file yourself.
ask-here-alone = The question where you were is ticked, and no other. Space on a name takes in all of theirs.
ask-format = As: { $choices }
ask-to = To (a name):
ask-to-how = Left empty, whoever is named beside a question gets a file of their own, and everything else is one list. With a name, all of it goes to that person.
ask-which = Which: { $choices }
ask-which-all = all
ask-which-not-sure = only those answered Not sure
ask-which-none = none
ask-which-does = ask all, only those that were answered Not sure, or none
ask-where-several = The questions are here, { $count ->
        [one] in one file
       *[other] in { $count } files
    }: { $folder }. Whoever is named has a file of their own; what nobody is named for is one list. What comes back is taken in with { $key }.
ask-write =
    { $count ->
        [0] Nothing is chosen
        [one] Write 1 question
       *[other] Write { $count } questions
    }{ $files ->
        [0] {""}
        [one] , in one file
       *[other] , in { $files } files
    }
ask-nobody-named = Nobody is named yet
ask-nothing-chosen = Nothing is chosen: tick at least one question.
ask-nothing-open = No question is open that a colleague could answer.
ask-key-write = write
ask-key-write-does = write the questions and say where they are
ask-key-tick = ask or leave out
ask-key-tick-does = ask this, or leave it out
ask-written = The questions are written
ask-where = The questions are here: { $file }. Mail them to whoever is named there. What comes back is taken in with { $key }.
ask-not-written = The questions are not written
ask-purpose = Here you choose which open questions go to colleagues, as what kind of file. Nothing is written before you say so, and nothing of the check changes.
