### The page of questions that a colleague fills in.

# These four stand in front of what is filled in. They are read again, in every language: one word or two, no colon.
asked-answer = Answer
asked-note = Note
asked-by = Answered by
asked-on = Date
asked-boxes = [ ] Yes   [ ] No   [ ] Not sure
asked-check = Check
asked-does = What the tool does
asked-question = Question { $number } { $mark }
asked-title = Questions about { $tool }
asked-for = For: { $to }
asked-intro = We are checking whether { $tool } is one of the practices that Article 5 of the EU AI Act prohibits. You may know what we do not. Please answer what you can; Not sure is a full answer.
asked-how = Put an x between the brackets of one answer, or write the answer behind them. Write below it whatever should be known. Leave a question as it is if you say nothing to it. Leave the marks in square brackets as they are; your answers are found by them. At the end write your name and the day, and send the page back as it is, or as the text of a mail.
asked-how-web = Choose an answer for each question that you can say something to. Your answers appear as a text at the end of this page: copy it into a mail, or save it as a file and send that. This page sends nothing by itself, and forgets everything when it is closed.
asked-no-script = This page cannot show your answers as text, because scripts are switched off. Write them into a mail instead, each with the number of its question.
asked-clear = Take my answer back
asked-result = Your answers as text
asked-copy = Copy the text
asked-copied = Copied. Paste it into a mail.
asked-select = The text is marked above. Copy it with Ctrl+C, or with a long press.
asked-save = Save as a file
asked-footer = { $reference } | not legal advice
asked-none = No question is open that still matters.
asked-scope = whether the law is about it
asked-why = Why we ask
asked-counts = Counts
asked-does-not-count = Does not count
asked-find-out = To find out
asked-by-when = By when
asked-waiting = Waiting for it

# Taking answers in.
asked-what-came = { $check }: answers of { $who } on { $day }
asked-not-answered = not answered
asked-answer-of = { $answer } ({ $who })
asked-now-then = now: { $old }, then: { $new }
asked-note-beside = note: { $note }
asked-refused = Not taken in: { $name } Why: { $why }
asked-nothing = There is nothing to take in. Nothing was written.
asked-add-yes = Nothing was written. To take these answers in, add --yes.
asked-taken-in =
    { $count ->
        [one] 1 answer was taken in.
       *[other] { $count } answers were taken in.
    }
asked-really = Take these answers in? Type yes or no.
asked-whose = Nobody says who answered. Type the name of the person:
asked-pasted = the text that was pasted
asked-no-check = { $file } does not say which check it is about. Add --check ID with the reference of the check. Nothing was written.
asked-own-rules = The questions are those of rules of our own: { $files }.
