### What line mode says.

line-too-long = That line is too long. Nothing of it was taken. Write it in shorter parts.
line-paste-answers-nothing = Something was pasted here, or lines came in faster than anyone types. It answers nothing, and nothing was written. Type the answer.
line-paste-go-on = Press Enter to leave out what was pasted.
line-paste-type = Type here:
line-paste-one-line =
    { $lines ->
        [one] { $field } takes one line. Nothing of what was pasted was taken.
       *[other] { $field } takes one line, and { $lines } were pasted. Nothing of them was taken.
    }
line-paste-came =
    { $lines ->
        [one] One line came in at once for { $field }. Press Enter to keep it, or type back to leave it out:
       *[other] { $lines } lines came in at once for { $field }. Press Enter to keep them, or type back to leave them out:
    }
line-paste-taken =
    { $lines ->
        [one] { $field }: what was pasted is taken as it is.
       *[other] { $field }: { $lines } pasted lines are taken as one text.
    }
line-welcome-back = Welcome back. This is the check of { $title }. Nothing is lost.
line-not-saved = Your last answers could not be saved. Make room on the disk and give them again.
line-saved-as = Saved as { $name }. To go on: { $program } line --record { $name }
line-uncertain-disk = Your answers are saved, but this disk does not say whether they outlast a power cut.
line-checks =
    { $count ->
        [one] There is { $count } check.
       *[other] There are { $count } checks.
    }
line-which-check = Type the number of a check to go on with it, new for a new one, or h for help: 
line-begun-by-line = { $typed } is neither a number of the list nor a command. A new check is begun, and this line is its first.
line-which-check-unknown = Type one of the numbers, or new, or q to leave.
line-welcome = Article 5 check, line by line.
line-welcome-what = You answer short questions about one AI tool. At the end you see which of the prohibited practices of Article 5 of the EU AI Act may matter for it, and why. It stays on this computer. It is a thinking aid, not legal advice.
line-welcome-how = First, describe the tool. An empty line leaves a field empty, back goes to the field before. You can type q at any time to save and leave.
line-first-field = This is the first field.
line-field-now = Now: { $value }. An empty line leaves it; the word empty takes it away.
line-field-emptied = { $field } is empty now.
line-no-such-field = The description has no such field. Type describe alone for all fields, or describe and one of: { $fields }.
line-field-help = Type a text, or an empty line to leave the field as it is. empty: take away what stands in the field. back: the field before. undo: take back the last change. home: all checks. q: save and leave.
line-first-question = This is the first question.
line-choice-dropped = { $answer } was not written.
line-you-chose = You chose { $answer }.
line-press-enter = Press Enter to go on, or type another number:
line-answer-saved = { $answer }. Saved at { $clock }.
line-nothing-to-answer = No question is put here. To change an answer type go and its number in the list, such as go 3. review tells the list.
line-nothing-answered = Nothing was answered. Type 1, 2 or 3.
line-no-such-question = No question is { $name } in the list. Type map to see all with their numbers, or search and some words.
line-no-answer = { $line } is no answer. Type 1 for Yes, 2 for No, 3 for Not sure, or h for help.
line-not-understood = { $line } was not understood. Type h for help. To change an answer type go and its number in the list, such as go 3.
line-after-result = Type h for what can be done now, go and a number of the last list such as go 3 to change that answer, or q to leave: 
line-before-result = Press Enter for the result, or type go and a number of the list such as go 3 to change that answer: 
line-not-here = This cannot be done here: { $act }. Type h for what can.
line-whole-already = This is decided as a whole already.
line-note-none = nothing yet. Type the word and then your text.
line-note-saved = { $what } saved.
line-how-sure = To say it, type how sure and then { $known }.
line-how-sure-saved = How sure: { $certainty }.
line-kept = { $name } Looked at again, the answer stays.
line-undone = Undone: { $told }
line-nothing-to-undo = There is nothing to undo.
line-redone = Done again: { $told }
line-nothing-to-redo = There is nothing to do again.
line-help-answers = 1, 2, 3: Yes, No, Not sure. Not sure is a good answer; the program tells later if it still matters. The answer is written after Enter.
line-help-back = back, b: the question before. go and a number, such as go 3: that question of the list that was told last (review, map or search).
line-help-group-answers = Answers
line-help-group-question = Understand the question
line-help-group-way = Go on, go back, leave
line-help-group-result = The result
line-help-group-beside = Write something beside an answer
line-help-group-others = Other people
line-help-group-checks = The check as a whole, and other checks
line-settled-how = Type result to see now what comes out; to go on, answer this question or type go on.
line-quick-unsure = The full questions of rule { $rule } follow later. If you would rather leave the rule open, type leave open.
line-review = Your answers. You can change each one by go and its number, such as go 3; the others stay.
line-look-again = LOOK AGAIN: it was given to other words, or belongs to a re-check.
line-find-what = Type search and then some words.
line-found-check = open { $name }: the check of { $title }
line-found-nothing = Nothing was found.
line-found-act = { $word }: { $does }.
line-found-act-elsewhere = { $word }: { $does }. This can be done { $where }.
line-perhaps = Perhaps you mean one of these words:
line-perhaps-one = Perhaps you mean: { $act }
line-not-here-but = This cannot be done here: { $act }. It can be done { $where }. Type h for what can be done here.
line-sorted = Sorted { $by }. Type { $word } for the next order, or { $word } and one of: { $known }.
line-sort-which = { $typed } is none of the orders. Type { $word } and one of: { $known }.
line-found-more =
    { $count ->
        [one] { $count } more question fits. More words find fewer.
       *[other] { $count } more questions fit. More words find fewer.
    }
line-not-answered = not answered
line-nothing-saved-yet = Nothing is saved yet. Write something first.
line-report-how = { $word } is no kind of report. Type report and any of: one page, full memo, web page, word, text, json, without names.
line-written = Written: { $path }
line-asked = Send one of these files. What comes back is taken in with: take in FILE. For the question before you alone type ask this. For some questions type ask and their numbers in the list that result tells, such as ask 1 3.
line-asked-count =
    { $count ->
        [one] { $count } question is asked there.
       *[other] { $count } questions are asked there.
    }
line-ask-not-open = What is asked here is not open: it is answered, or not needed now. ask alone takes all open questions.
line-take-in-what = Type take in and then the file that came back.
line-take-in-elsewhere = These answers belong to the check { $name }. Go there first, with: open { $name }
line-take-in-one = { $ask } Now { $old }, then { $new }, says { $who }.
line-take-in-refused = Not taken in: { $name } Why: { $why }
line-take-in-nothing = There is nothing to take in. Nothing was written.
line-take-in-confirm = Type take in to take these answers in; anything else leaves the check as it is: 
line-take-in-left = Nothing was written.
line-taken-in =
    { $count ->
        [one] { $count } answer taken in.
       *[other] { $count } answers taken in.
    }
line-plan-how = To plan: plan, the number of a task, a day such as 31 March 2027, a name, and done once it is done. not done takes that back, and empty takes the day and the name away. What is not typed stays.
line-rules-changed = Begun on the rules { $before }; the rules in use are { $now }.
line-what-if-how = Type what if and then other answers by their number in the list, such as: what if 2=no 3=not sure
line-what-if-nothing-written = Nothing of this was written.
line-what-if-keep = To take these answers into the check, type { $word }.
line-what-if-nothing-to-keep = Nothing that was tried out is waiting. Type what if and then other answers by their number in the list, such as: what if 2=no
line-rule-not-there = not in these rules
line-compared-rule = Rule { $rule }, { $title }: first { $left }, then { $right }.
line-compared-same = Every rule gives the same.
line-compared-answer = { $ask } First { $left }, then { $right }.
line-copied = Copied as { $name }. This check stays as it is. To go there: open { $name }
line-joined =
    { $conflicts ->
        [0] Joined as { $name }, { $title }. The two checks stay as they are.
        [one] Joined as { $name }, { $title }, with { $conflicts } contradiction, which counts as Not sure. The two checks stay as they are.
       *[other] Joined as { $name }, { $title }, with { $conflicts } contradictions, which count as Not sure. The two checks stay as they are.
    }
line-place = { $rule }: { $known }.
line-place-quick = Quick question, { $rule }.
line-clash-describe = You can also change the description. Type describe { $field }; there you can change the field or empty it.
line-clash-which = Type the number of the answer that you change, or press Enter to go on; then they count as not known:
line-clash-what = Type one of the numbers, or press Enter to go on.
line-left-open = Rule { $rule } is left open. To take it up again: take up { $rule }
line-taken-up = Rule { $rule } is asked about again.
line-take-up-which = Type take up and the letter of a rule that is left open: { $left }
line-prompt = Type 1, 2 or 3, x for more examples or h for help:
line-prompt-short = { $place }: 1, 2, 3, x or h:
line-answer = { $number }, { $answer }.
line-for-example = For example: { $like }.
line-to-find-out = To find out: { $what }
line-said-before = You said { $answer } before.
line-said-before-enter = You said { $answer } before. Press Enter to leave it so, or type another answer.
line-said-before-again = LOOK AGAIN: you said { $answer } before, to other words or in the check before this one. Type { $word } if it still holds, or answer anew.
line-stays = Nothing was changed: { $answers }.
line-like = Like this
line-not-like = Not like this
line-hard-case = Hard case
line-hard-cases =
    { $more ->
        [0] Hard cases: { $cases }. x tells what to answer there.
       *[other] Hard cases: { $cases }; and { $more } more. x tells what to answer there.
    }
line-law = The law says, { $place }: "{ $phrase }"
line-no-law = No words of the law stand behind this question alone.
line-guidance = See: { $guidance }.
line-no-word = No word of this question is in the word list.
line-answered-not-needed = ({ $answer }) not needed
line-not-needed = not needed
line-no-such-rule = No rule has the letter { $letter }. Type result for all of them.
line-result-short-how = For the whole result with what to do now type result, for your answers with their numbers review.
line-result-how = For one rule in full, with every answer as it reads them, type result and its letter, such as result f. For everything type result all.
line-result-on = Result on { $day }: { $words }
line-as-a-whole = The tool as a whole: { $verdict }. { $text }
line-rule = Rule { $rule }, { $title }: { $verdict }. { $reason }
line-rule-in-full = Rule { $rule } in full, { $title }, { $provision }.
line-branch = {"  "}Level { $depth }, { $mark }{ $label }
line-who-goes-on = The answers so far are by { $name }. Press Enter if you are { $name }, or type your name:
line-report-short = This is the one page. For everything type report full.
line-report-full = This is the full memo. For one page type report one page.
line-is-shut = This check is closed or in the archive. An answer takes it up again; reopen does so at once.
line-taken-up-again = The check is taken up again.
line-which-other = Type { $word } and one of these numbers, or words of the name, such as { $word } 1.
line-close-really = Closed means that nothing more has to be answered. Type close again to close the check; anything else leaves it as it is:
line-archive-really = In the archive the check leaves the list; nothing is deleted. Type archive again to put it there; anything else leaves it as it is:
line-note-replaced = It stands in the place of “{ $before }”. undo brings that back.
line-sign-says = You sign: { $statement } It stands under the answers as they are now.
line-sign-how = Type sign and then your name. Nothing was signed.
line-sign-who = Press Enter to sign as { $name }, or type another name; back signs nothing:
line-sign-left = Nothing was signed.
line-no-name = { $typed } is no name: nothing was written. Type a first and a last name.
line-plan-nobody = “{ $typed }” is no name, and no day or word that can stand behind a task. Nothing was planned. A day is written such as 31 March 2027.
line-plan-which = The removal plan has no task { $typed }. It has { $count } tasks; plan alone tells them with their numbers.
line-more-archived =
    { $count ->
        [one] { $count } more is in the archive. Type archive to see it.
       *[other] { $count } more are in the archive. Type archive to see them.
    }
line-field-command = { $typed } is a command and is not taken as a text here. If you mean the text, type it in quotes: "{ $typed }"
line-which-check-command = { $typed } is a command for an open check. Type the number of a check, or new for a new one.
line-group-now = This check is in the group { $group }. Type group and another name to move it; group empty takes it out.
line-group-none = This check is in no group. Type group and then a name, such as that of a client or a project.
line-explain-which = Type explain and the letter of a rule, such as explain f. result tells all rules.
line-whole-shared = Every rule asks this question. It is answered as it stands, for all of them.
line-sign-by = Type the name of whoever signs; Enter alone signs nothing:
line-review-by-now = To be looked at again on { $day }. Type look again and another day to change that, such as look again 31 March 2027.
line-review-by-none = No day is set. Type look again and then a day, such as look again 31 March 2027.
line-what-if-wrong = { $typed } is no answer to try.
line-field-takes-command = { $typed } is a command elsewhere. Here it was taken as the text of the field { $field }.
line-here-scope = About the law
line-here-quick = Rule ({ $rule }), quick question, { $done } of { $all } answered
line-here-rule = Rule ({ $rule }), { $known }
line-still-asked = Still asked: { $ask }
line-after-result-short = Result of { $title }: a command, h or q:
line-ask-which = The numbers have to be those of open questions. result tells them with their numbers; ask alone takes all.
line-ask-all-for =
    { $count ->
        [one] Type { $word } again to put the open question on a page for { $name }; anything else writes nothing:
       *[other] Type { $word } again to put all { $count } open questions on a page for { $name }; anything else writes nothing:
    }
line-take-in-who = The page does not say who answered. Type the name, or Enter to take nothing in:
line-take-in-whose = The page does not say to which check it belongs. Open that check first, then take it in there.
line-joined-described =
    { $count ->
        [one] The descriptions differ in one field: { $fields }. Look at it in the joined check.
       *[other] The descriptions differ in { $count } fields: { $fields }. Look at them in the joined check.
    }
line-joined-believed =
    { $conflicts ->
        [0] Joined as { $name }, { $title }. The two checks stay as they are.
        [one] Joined as { $name }, { $title }. { $conflicts } contradiction was decided as you said. The two checks stay as they are.
       *[other] Joined as { $name }, { $title }. { $conflicts } contradictions were decided as you said. The two checks stay as they are.
    }
line-train-how = Training has a talk of its own, apart from real checks. Type { $leave } to leave here, and then: { $program } train --line. article5 train --help tells how to choose stories and how a group trains.
line-workshop-how = A workshop is led in a talk of its own. Type { $leave } to leave here, and then: { $program } workshop --line. article5 workshop --help tells how to name people and put checks on the table.
line-language-same = { $language } is spoken already.
line-language-how = To go on in another language, type { $word } and one of: { $known }. Looks and signs can be chosen in the full screen.
line-language-unknown = { $typed } is none of the languages. They are: { $known }.
line-language-offer = In English? Type: { $word } { $language }
line-first-folder = Everything is kept in { $folder }
line-join-how = Where the two say different things, that counts as Not sure. If one of them is to be believed there, type it behind the name: believe this, or believe the other.
line-history-how = For some steps alone type history and words that occur in them, such as history Laura.
line-review-more =
    { $more ->
        [one] { $more } more answer is told by { $word }.
       *[other] { $more } more answers are told by { $word }.
    }
line-review-open = The open points. Type go and a number to answer one, such as go 3.
line-review-which = { $typed } is no part of the answers. Type review for all of them, or review open for the open points alone.
line-note-add = To add a line to what stands there, type { $word } + and the line.
line-help-how = For some of this alone type help and a word, such as help report.
line-first-example = To hear a check that is filled in already, type { $word }.
line-example = This is an example, filled in already. It is kept nowhere, and nothing of it can be changed.
line-example-answers = Its answers:
line-example-end = That was the example.
line-read-alone = To read it, leave with q and type: { $program } show { $name }

## What was being typed when the program was ended.

line-half-field = { $field }: “{ $text }” is kept as far as it was typed.
line-half-kept = You were typing “{ $text }”. It was not carried out. It is kept beside the check, and told when you go on.
line-half-kept-there = You were typing “{ $text }”. It was not carried out. It is kept, and told when you go on.
line-half-not-done = You were typing “{ $text }”. It was not carried out, and is kept nowhere.
line-half-told = When the program was ended, this was being typed and was not carried out: “{ $text }”. Type it again if it still holds.
line-half-told-field = Begun in the field { $field } and not finished: “{ $text }”. Type it there again to keep it.
line-half-told-remark = { $what } on the question “{ $ask }”, begun and not finished: “{ $text }”. Type it again to keep it.
line-no-other = There is no other check.
line-no-such-other = No other check has “{ $typed }” in its name.
line-compared-sides = First is this check, then { $title }, { $name }.
line-map-part = { $part } { $answered } answered, { $open } open.
line-map-how = Type map and a letter, such as map f, for the questions of that rule; map scope for whether the law applies; map and words of a question; or map all.
line-form-left = The description of the tool was left at “{ $field }”, and goes on there. Enter leaves a field as it is.
line-form-left-asks = The description of the tool was left at “{ $field }”. A pipe brings answers alone, so the questions go on; describe leads back to the fields.
