### Leading a workshop on plain text.

workshoptalk-begin = WORKSHOP { $workshop }. Every line is saved as you type it. help tells what can be typed; quit leaves, and you can go on later.
workshoptalk-wall = For the wall, in a second window: { $program } workshop wall { $workshop }
workshoptalk-left = Saved. To go on: { $program } workshop --go-on { $workshop }
workshoptalk-ended = The workshop has ended. minutes writes the minutes, now or later; or: { $program } workshop minutes { $workshop } -o minutes.html. Once they are right: { $program } workshop approve { $workshop } --by NAME
workshoptalk-prompt = Next:
workshoptalk-unclear = That was none of what can be typed here. Type help.
workshoptalk-help =
    People: came NAME, role; call NAME, who joins by call; observe NAME; left NAME; lead NAME; people.
    Time: item 20 TITLE; agenda; next, or next 3; more 2; time.
    Tools: tool CHECK puts one on the table, tool 2 goes to the second.
    Votes: scope, whether the law applies; rules, what each one gives so far; rule f; questions 2, for the plain questions under condition 2; vote 2, with majority, consent, owner NAME or secret behind it; why 2, for the reason, the words of the law and examples; during a vote why alone.
    From anywhere: park WHAT; step WHAT; note WHAT; lists.
    To put right: correct step 2; strike park 1, strike note 1, strike vote 3; undo. After an end: reopen.
    ask f docx writes the page that everybody fills in before the meeting.
    take-in FILE takes in a page that came back.
    write tries again to write into checks.
    minutes, also as a draft, with docx, txt or xlsx and initials or numbers behind it; end; approve NAME, after the end; quit.
    Where words of a person are asked for, put a slash first, such as /park.
workshoptalk-people-from-to = people { $from } to { $to }
workshoptalk-people =
    { $count ->
        [0] Led by { $leader }. Nobody is there who votes.
        [one] Led by { $leader }. { $count } person votes: { $people }.
       *[other] Led by { $leader }. { $count } people vote: { $people }.
    }
workshoptalk-people-call = By call: { $people }.
workshoptalk-people-look-on = Looking on, without a vote: { $people }.
workshoptalk-who = Name somebody, such as: came Ana Kos, HR
workshoptalk-many = There is no room for more than { $most } people.
workshoptalk-not-here = Not here: { $who }.
workshoptalk-consultant-leads = The consultant is counted in no ballot and does not have to come.
workshoptalk-leads = From now on led by { $who }, who is counted in no ballot while leading.
workshoptalk-next-round = The votes of this round are closed; whoever came votes in the next one.

## Agenda, tools, rules.

workshoptalk-how-item = Write the minutes first: item 20 The door camera
workshoptalk-no-agenda = There is no agenda yet. To plan a point: item 20 The door camera
workshoptalk-point = { $number }. { $title }, { $used } of { $planned } min
workshoptalk-point-now = { $number }. NOW: { $title }, { $used } of { $planned } min
workshoptalk-no-point = There is no such point on the agenda.
workshoptalk-nothing-under-way = No point of the agenda is under way. next goes on to one.
workshoptalk-time = { $title }: { $used } of { $planned } min.
workshoptalk-time-over = The time for “{ $title }” is over. more 2 gives two more minutes, next goes on.
workshoptalk-no-tool = No tool is on the table. Put a real check there with: tool CHECK
workshoptalk-tool = Tool { $number }: { $name } ({ $check }), { $verdict }
workshoptalk-tool-now = Tool { $number }, talked about now: { $name } ({ $check }), { $verdict }
workshoptalk-no-rule = There is no such rule. The letters are: { $letters }
workshoptalk-rule = Rule ({ $rule }), { $title }. { $about }
workshoptalk-condition = condition
workshoptalk-exception = way out
workshoptalk-listed = { $number }. { $kind }: { $statement } Now: { $state }.
workshoptalk-question = { $number }. { $ask } Now: { $state }.
workshoptalk-not-answered = not answered
workshoptalk-no-number = Type a number of the list that was told last, or an address such as f.2. rule f lists the conditions of rule (f); only a condition has questions under it.
workshoptalk-how-vote = To vote on one: vote 2, and behind it, as you like, consent, majority, owner NAME, secret.

## Votes.

workshoptalk-no-voters = Nobody is there who votes. came NAME lets somebody in.
workshoptalk-ballot = BALLOT { $number }, round { $round }. { $ask } 1 Yes, 2 No, 3 Not sure.
workshoptalk-may-vote =
    { $count ->
        [one] { $count } vote: { $people }.
       *[other] { $count } votes, in this order: { $people }.
    }
workshoptalk-silent = Answered in silence before: { $people }. silent takes those votes in; nobody sees yet what they say.
workshoptalk-ask-votes = Votes in: { $votes } of { $all }:
workshoptalk-how-votes = Type digits in that order, such as 11231, with - for who does not vote; counts such as y18 n9 ?3; single votes such as 3=1; file votes.csv; or show.
workshoptalk-nobody-voted = Nobody voted yet.
workshoptalk-no-file = { $path } cannot be read: { $why }. Nothing was taken in.
workshoptalk-may-not-vote = Person { $number } has no vote in this round. Nothing was counted.
workshoptalk-no-silent = There is no answer from before that is not counted yet.
workshoptalk-missing = Still missing: { $people }.
workshoptalk-secret = In secret: the keyboard goes round, and nothing of what is typed is seen. Kept is how many voted what, and never who.
workshoptalk-secret-begin = Hand the keyboard on, then Enter:
workshoptalk-secret-turn = Turn of { $who }: 1 Yes, 2 No, 3 Not sure, 0 no vote, then Enter. Nothing is seen:
workshoptalk-secret-unclear = That was none of 1, 2, 3 and 0. Once more.

## Sides, and the decision.

workshoptalk-of-side = { $side }: { $people }.
workshoptalk-split = Not all say the same. Before any number is told, the smaller side speaks first, then the others.
workshoptalk-hear = Those who say { $side } speak now: { $people }.
workshoptalk-hear-somebody = Who speaks for { $side }?
workshoptalk-ask-words = In their words, Enter where nobody speaks:
workshoptalk-ask-again = Both sides were heard. Enter votes again, secret votes again in secret, decide goes on without a second round:
workshoptalk-both-ways = Both ways:
workshoptalk-ask-settle = Enter leaves it open, and the check keeps what it says. 1, 2 or 3: the group settles on that answer, and nobody objects. again votes once more:
workshoptalk-ask-owner-decides = Now decided by { $who }: 1 Yes, 2 No, 3 Not sure. Enter leaves it open, and the check keeps what it says; again votes once more:
workshoptalk-decided = DECIDED: { $answer }, { $how }. Nothing of this ballot changes any more.
workshoptalk-written = Written into check { $check }, with the ballot as its proof.
workshoptalk-not-written = The decision is safe in the workshop. To write it into the check later: write

## Put aside.

workshoptalk-what = Type what, such as: park What does the contract say?
workshoptalk-ask-what = What?
workshoptalk-ask-owner = Who takes it? A name or a number, Enter for nobody:
workshoptalk-ask-day = By when? A day, Enter for none:
workshoptalk-unclear-day = That is no day, or could be two. Type day, month and year, such as 30 November 2026.
workshoptalk-parked =
    { $count ->
        [one] { $count } thing is put aside.
       *[other] { $count } things are put aside.
    }
workshoptalk-stepped =
    { $count ->
        [one] { $count } next step is agreed.
       *[other] { $count } next steps are agreed.
    }
workshoptalk-noted = Noted. It stands on no wall and in no minutes.
workshoptalk-list-parked = Put aside:
workshoptalk-list-next = Next steps:
workshoptalk-task = { $number }. { $text } ({ $owner }, { $by })
workshoptalk-nobody = nobody yet
workshoptalk-no-day = no day
workshoptalk-a-note = Note { $number }: { $text }

# What can be typed.
workshoptalk-typed-came = came
workshoptalk-typed-call = call
workshoptalk-typed-observe = observe
workshoptalk-typed-gone = left
workshoptalk-typed-lead = lead
workshoptalk-typed-people = people
workshoptalk-typed-item = item
workshoptalk-typed-agenda = agenda
workshoptalk-typed-next = next
workshoptalk-typed-more = more
workshoptalk-typed-time = time
workshoptalk-typed-tool = tool, tools
workshoptalk-typed-rule = rule
workshoptalk-typed-questions = questions
workshoptalk-typed-vote = vote
workshoptalk-typed-park = park, p
workshoptalk-typed-step = step
workshoptalk-typed-note = note
workshoptalk-typed-lists = lists
workshoptalk-typed-write = write
workshoptalk-typed-help = help, h
workshoptalk-typed-end = end
workshoptalk-typed-quit = quit, q
workshoptalk-typed-show = show
workshoptalk-typed-silent = silent
workshoptalk-typed-file = file
workshoptalk-typed-secret = secret
workshoptalk-typed-consent = consent
workshoptalk-typed-majority = majority
workshoptalk-typed-owner = owner
workshoptalk-typed-decide = decide
workshoptalk-typed-again = again
workshoptalk-kept = LEFT OPEN, the check keeps: { $answer }; { $how }. Nothing of this ballot changes any more.
workshoptalk-secret-lost =
    { $votes ->
        [one] The vote that was given in this round is kept nowhere, because the round was broken off.
       *[other] The { $votes } votes that were given in this round are kept nowhere, because the round was broken off.
    } Going on begins the round anew.
workshoptalk-secret-anew = This round was broken off, and what was voted in it is kept nowhere. Everybody votes again.
workshoptalk-kept-task = Kept without anybody and without a day: { $text }
workshoptalk-try-again = Put that right first; then Enter saves it. quit leaves without it:
workshoptalk-typed-take-in = take-in
workshoptalk-typed-approve = approve
workshoptalk-how-take-in = Name the page that came back, such as: take-in answers.txt
workshoptalk-whose-page = The page does not say whose it is, or nobody is known by that name. Whose? A number or a name, Enter takes nothing in:
workshoptalk-who-approves = Who approves the minutes as they stand? Names or numbers with commas; minutes writes them first; Enter for later:
workshoptalk-typed-minutes = minutes
workshoptalk-typed-names = names
workshoptalk-typed-initials = initials
workshoptalk-typed-numbers = numbers
workshoptalk-how-minutes = minutes writes a web page with names. Behind it, as you like: docx, txt or xlsx for another form; initials or numbers for people. Nothing was written.
workshoptalk-minutes-where = The minutes are here: { $file }
workshoptalk-prompt-tool = Tool { $number }. Next:
workshoptalk-typed-correct = correct
workshoptalk-typed-strike = strike
workshoptalk-typed-undo = undo, u
workshoptalk-typed-reopen = reopen
workshoptalk-how-correct = Name the list and the number that lists tells: correct step 2, correct park 1, correct note 1. Nothing was changed.
workshoptalk-how-strike = Name the list and the number that lists tells: strike step 2, strike park 1, strike note 1, strike vote 3. Nothing was changed.
workshoptalk-ask-correct = How should it read? Enter leaves the words as they are:
workshoptalk-ask-owner-again = Who takes it? Now: { $who }. A name or a number, - for nobody, Enter leaves it:
workshoptalk-ask-day-again = By when? Now: { $by }. A day, - for none, Enter leaves it:
workshoptalk-ask-undo = 1 or yes does it, Enter leaves it:
workshoptalk-left-as-it-was = It stays as it was.
workshoptalk-ask-reopen = reopen takes it up again. minutes, note and approve work without that.
workshoptalk-which = Nothing is begun yet. For whom is the workshop? A name, or - for nobody; the name of one that goes on takes you there; Enter leaves:
workshoptalk-can-go-on = Can be gone on with: { $workshop }
workshoptalk-typed-rules = rules
workshoptalk-typed-scope = scope
workshoptalk-typed-why = why, law
workshoptalk-how-why = Type why and a number of the list that was told last, such as why 2. During a vote why alone explains what is voted on.
