### Leading a workshop on the full screen.

workshopscreen-at-people = Who is here
workshopscreen-at-minutes = Minutes
workshopscreen-at-asking = Silent answers
workshopscreen-failed = The workshop cannot be led here
workshopscreen-no-paste = Votes are typed by keys. Nothing was taken in.
workshopscreen-ballot = Ballot { $number }, round { $round }, on { $tool }.
workshopscreen-vote-open = VOTE OPEN
workshopscreen-vote-secret = SECRET VOTE
workshopscreen-votes-shown = VOTES SHOWN
workshopscreen-vote-closed = VOTE CLOSED

## From anywhere.

workshopscreen-park = put aside
workshopscreen-park-does = Put something aside, with who finds it out and by when
workshopscreen-step = next step
workshopscreen-step-does = Agree a next step, with who does it and by when
workshopscreen-note = note
workshopscreen-note-does = Note something for yourself
workshopscreen-people = people
workshopscreen-people-does = Who is here: who comes, leaves, looks on, leads
workshopscreen-agenda = agenda
workshopscreen-agenda-does = The agenda: what is under way, and how long it took
workshopscreen-take-in = take in a page
workshopscreen-take-in-does = Take in a page with answers that somebody gave in silence
workshopscreen-more = two more minutes
workshopscreen-more-does = Two more minutes for what is under way
workshopscreen-nothing-under-way = No point of the agenda is under way.

## What is typed.

workshopscreen-what = What
workshopscreen-who = Who, if somebody takes it
workshopscreen-by-when = By when, if there is a day
workshopscreen-name-role = Name, and the role behind a comma
workshopscreen-point = Minutes and title
workshopscreen-check = Check
workshopscreen-file = File
workshopscreen-whose = Whose it is, if the page does not say
workshopscreen-counts = Votes
workshopscreen-names = Names
workshopscreen-words = In their words
workshopscreen-keep = keep it
workshopscreen-nothing-typed = Nothing is typed yet. Esc goes back.
workshopscreen-typed-kept = What you typed is kept: it stands there again when you come back.
workshopscreen-no-round = No votes are waited for now. Nothing was counted.
workshopscreen-how-task = Names of the roster are kept as numbers. A day is typed such as 30-11-2026.
workshopscreen-how-note = It stands on no wall and in no minutes.
workshopscreen-how-comes = Such as: Ana Kos, HR. Somebody who is known may be named by number.
workshopscreen-how-point = The minutes first, such as: 20 The door camera
workshopscreen-how-tool = Type a part of its name, and choose it with Up and Down; or its whole name or reference.
workshopscreen-how-page = The page that came back. What it says is shown to nobody before the ballot.
workshopscreen-how-counts = Such as y18 n9 ?3, for Yes, No and Not sure.
workshopscreen-how-file = A line for each seat: the seat, a semicolon, and 1, 2, 3 or the answer in words.
workshopscreen-how-approval = Numbers or names, with commas between them.

## The table, a rule, the way to a ballot.

workshopscreen-tools = On the table
workshopscreen-no-tool = No tool yet. { $key } puts a real check on the table.
workshopscreen-tool = { $name }: { $verdict }
workshopscreen-tool-now = NOW: { $name }: { $verdict }
workshopscreen-not-yet-on-table = Your checks that are not on the table yet
workshopscreen-tool-chosen = Votes are on { $name } now. Choose below what to vote on.
workshopscreen-rules = Vote on a condition of a rule
workshopscreen-open = open
workshopscreen-open-does = Talk about the tool of the line, or list what a rule asks
workshopscreen-add-tool = add a tool
workshopscreen-puts-tool = Put a real check on the table
workshopscreen-no-voters = Nobody is here who votes. { $key } lets people in.
workshopscreen-end = end
workshopscreen-end-does = End the workshop
workshopscreen-end-how = The minutes can be written at once, and approved. Nobody votes any more then, until somebody takes the workshop up again.
workshopscreen-end-now = End the workshop now
workshopscreen-ended = The workshop has ended. Minutes: { $minutes }. Approval: { $approve }. { $reopen } takes it up again; nothing more is voted on before that.
workshopscreen-approved = Approved by { $who }, as long as nothing is added.
workshopscreen-approve = approve
workshopscreen-approve-does = Approve the minutes as they stand
workshopscreen-vote = vote
workshopscreen-vote-does = Vote on the line with the mark
workshopscreen-questions = plain questions
workshopscreen-questions-does = Show the plain questions under a condition, or the conditions again
workshopscreen-no-questions = There are no plain questions under it.
workshopscreen-how-decided = How is it decided? Say it before anybody votes.
workshopscreen-rule-does = Choose how it is decided
workshopscreen-open-vote = open the vote
workshopscreen-secret = in secret
workshopscreen-secret-does = Vote in secret, or so that everybody sees
workshopscreen-secret-yes = [x] In secret: the keyboard goes round, and only numbers are kept.
workshopscreen-secret-no = [ ] In secret
workshopscreen-owner = who decides
workshopscreen-owner-does = Choose who decides

## Votes.

workshopscreen-next-vote = Votes in: { $voted } of { $all }. Next: { $who }
workshopscreen-all-in = Votes in: { $voted } of { $all }. Enter shows them.
workshopscreen-no-vote = { $who }: no vote
workshopscreen-silent =
    { $count ->
        [one] { $count } person answered in silence before; { $key } takes that vote in, unseen.
       *[other] { $count } people answered in silence before; { $key } takes those votes in, unseen.
    }
workshopscreen-how-votes = All show 1, 2 or 3 fingers or a card. Type the digits in the order of the seats, without Enter. What was voted is shown only when all are in.
workshopscreen-key-none = no vote
workshopscreen-key-none-does = The person whose turn it is does not vote
workshopscreen-show-does = Show the votes; nothing of them changes then
workshopscreen-by-counts = by counts
workshopscreen-counts-does = Type how many voted Yes, No and Not sure
workshopscreen-from-file = from a file
workshopscreen-file-does = Take votes in from a file
workshopscreen-from-silence = silent answers
workshopscreen-from-silence-does = Take in the votes that were given in silence before
workshopscreen-other-seat = another seat
workshopscreen-all-have = Everybody has voted. Up and Down choose a seat to change, Enter shows the votes.
workshopscreen-still-missing = Still missing: { $people }. Enter once more shows the votes without them.
workshopscreen-turn = It is the turn of { $who }. Nothing of what is typed is seen.
workshopscreen-secret-choices = 1 Yes, 2 No, 3 Not sure, 0 no vote; then Enter.
workshopscreen-heard = Something is typed. Enter keeps it; a digit or Backspace changes it.
workshopscreen-secret-over = All had their turn. Enter shows how many voted what.
workshopscreen-hand-on = hand on

## Sides, and what is decided.

workshopscreen-both-heard = Both sides were heard.
workshopscreen-again = Vote again
workshopscreen-again-secret = Vote again in secret
workshopscreen-without = Go on without a second round
workshopscreen-write-what = What is written down?
workshopscreen-close = { $answer }, { $how }
workshopscreen-keeps = Split: left open, and the check keeps { $answer }
workshopscreen-leave-open = Split: it stays open, with both sides
workshopscreen-owner-says = { $answer }, decided by { $who }. { $way }
workshopscreen-settles = { $answer }, nobody objects. { $way }
workshopscreen-once-more = Vote once more
workshopscreen-line-does = Choose a line
workshopscreen-write-down = write it down
workshopscreen-result = { $name } now: { $verdict }
workshopscreen-written = Written into the check, with the ballot as its proof.
workshopscreen-not-written = Safe in the workshop, and not yet written into the check. It is tried again with the next step.
workshopscreen-on = go on
workshopscreen-on-does = On to the rule that was voted on

## People and the agenda.

workshopscreen-comes = Somebody comes
workshopscreen-change = change
workshopscreen-change-does = Say what becomes of the person of the line
workshopscreen-state-leads = leads
workshopscreen-state-left = left
workshopscreen-state-looks-on = looks on
workshopscreen-state-call = on a call, votes
workshopscreen-state-room = in the room, votes
workshopscreen-state-consultant = counted in no ballot
workshopscreen-state-not-yet = not here yet
workshopscreen-be-room = Is in the room and votes
workshopscreen-be-call = Joins by call and votes
workshopscreen-be-looking = Looks on without a vote
workshopscreen-be-gone = Leaves
workshopscreen-be-leader = Leads from now on
workshopscreen-no-agenda = Nothing is planned yet. { $key } plans a point.
workshopscreen-begin = begin
workshopscreen-begin-does = Begin the point of the line
workshopscreen-plan = plan a point
workshopscreen-plans = Plan a point of the agenda

## Leaving.

workshopscreen-leave = Stop for now?
workshopscreen-leave-how = Everything is saved, and the workshop does not end by it. To go on later, you or somebody else: { $key } at home, or { $program } workshop --go-on { $workshop }
workshopscreen-leave-loses = The secret votes of this round are kept nowhere and are lost; the round begins anew. Everything else is saved. To go on later: { $key } at home, or { $program } workshop --go-on { $workshop }
workshopscreen-leave-now = Stop for now, back to all tools
workshopscreen-leave-program = Save and leave the program

## What each screen is for.

workshopscreen-purpose-table = The tools of the workshop, whether the law applies, and the rules. Choose a line to vote on what it hangs on. In a second window for everybody, article5 workshop wall with the name of the workshop shows what is asked and who has voted; beside the list it stands as it is typed.
workshopscreen-purpose-rule = What the rule asks, with what the check says so far. Enter opens a vote on the line with the mark.
workshopscreen-purpose-opening = How the ballot is decided is said before anybody votes.
workshopscreen-purpose-votes = Votes come in, in the order of the seats. What was voted is seen by nobody before Enter shows it.
workshopscreen-purpose-secret = The keyboard goes from person to person, and nothing of what they type is seen.
workshopscreen-purpose-side = The smaller side speaks first. Write down what it says, in its words.
workshopscreen-purpose-deciding = Both sides were heard. What is written here stands in the check and in the minutes, and no dissent is hidden.
workshopscreen-purpose-closed = What came of the ballot. Nothing of it changes any more.
workshopscreen-purpose-people = Who is here, who votes, who leads.
workshopscreen-purpose-agenda = What is planned, what is under way, and how long it took.
workshopscreen-purpose-entry = Type, and Enter keeps it once it is on disk.

## Minutes.

workshopscreen-minutes = minutes
workshopscreen-minutes-does = Choose how the minutes are written, also as a draft
workshopscreen-minutes-how = How are the minutes written? Enter writes them.
workshopscreen-minutes-called = People are called by: { $choices }
workshopscreen-minutes-names = their names
workshopscreen-minutes-initials = initials
workshopscreen-minutes-numbers = numbers
workshopscreen-minutes-sheet = The sheet has the next steps and what was put aside, with who and by when.
workshopscreen-minutes-draft = Nobody has approved anything yet: it is written as a draft.
workshopscreen-minutes-approved = The minutes were approved as they stand.
workshopscreen-minutes-write = write the minutes
workshopscreen-minutes-write-does = Write the minutes and say where they are
workshopscreen-minutes-written = It is written.
workshopscreen-minutes-not-written = The minutes were not written.
workshopscreen-minutes-where = Here: { $file }
workshopscreen-purpose-minutes = Here you choose how the minutes are written and what people are called in them. Nothing is written before you press Enter.
workshopscreen-end-first = End the workshop; this asks once more
workshopscreen-wall = For everybody, in a second window: { $program } workshop wall { $workshop }. Your notes and what sides say never stand there.
