### What came back from a colleague, before it is taken in.

takein-title = Take in what a colleague answered
takein-how = Write the name of the file that came back, or paste its text here. You see what it says before anything is written.
takein-file = File:
takein-who = Answered by:
takein-who-how = Needed only where the page does not say who answered.
takein-pasted =
    { $lines ->
        [one] 1 line was pasted; Backspace in this field takes it out.
       *[other] { $lines } lines were pasted; Backspace in this field takes them out.
    }
takein-look = Look at what it says
takein-key-look = look at it
takein-key-look-does = next field, or show what came back; nothing is written
takein-nothing-named = Write the name of the file, or paste what came back.
takein-not-read = It cannot be taken in
takein-no-check = What came back does not say to which check it belongs. Open the check first, and take it in there.
takein-elsewhere = It belongs to another check ({ $check }). Go home, open that one, and take it in there. Nothing was written.
takein-came-title = What came back | { $tool }
takein-from = { $who } answered on { $day }. Nothing of it is written yet.
takein-leave = Leave everything as it is
takein-take =
    { $count ->
        [one] Take 1 answer in
       *[other] Take { $count } answers in
    }
takein-refused = Not taken in: “{ $ask }”: { $why }.
takein-left-as-it-is = Everything is as it was.
takein-some-refused =
    { $count ->
        [one] 1 answer cannot be taken in; it stands below, with the reason.
       *[other] { $count } answers cannot be taken in; they stand below, with the reason.
    }
takein-turned = { $taken } The result was { $before } and is { $now } now; { $key } shows it.
takein-taken =
    { $count ->
        [one] 1 answer is taken in.
       *[other] { $count } answers are taken in.
    }
takein-purpose = Here you take in what a colleague answered: the file that came back, or its text. You see first what it says and how the result would turn.
takein-came-purpose = This is what came back. Nothing is written before you choose to take it in.
takein-line-by-line = This terminal hands a paste over line by line, so nothing of it was taken, and the rest of it is gone. Save the text as a file, and write the name of that file here.
takein-nobody = Nobody says who answered. Write the name into the field “Answered by” here.
