### Training on the full screen.

trainingscreen-title = Practise on stories
trainingscreen-practice = PRACTICE
trainingscreen-status = PRACTICE  { $number }/{ $count }
trainingscreen-case = Story { $number } of { $count }: { $title }
trainingscreen-after = After “{ $title }”
trainingscreen-failed = Nothing was done
trainingscreen-apart = These are stories, kept apart from real checks and never mixed with them.
trainingscreen-no-paste = A paste is left out here: votes and numbers are typed.

## From home.

trainingscreen-key = practise
trainingscreen-key-does = practise on stories, alone or with a group; kept apart from real checks

## What can be worked on.

trainingscreen-heading-go-on = Go on
trainingscreen-heading-begin = Begin
trainingscreen-heading-stories = Stories: rule, title, level, minutes. Space marks several
trainingscreen-go-on =
    { $answers ->
        [one] { $session }, left { $day } with { $answers } answer
       *[other] { $session }, left { $day } with { $answers } answers
    }
trainingscreen-begin =
    { $count ->
        [one] Begin: { $count } story that fits
       *[other] Begin: { $count } stories that fit
    }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
trainingscreen-begin-marked =
    { $count ->
        [one] Begin: the story that is marked
       *[other] Begin: the { $count } stories that are marked
    }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
trainingscreen-who = Who works on them: { $choices }
trainingscreen-who-alone = one person
trainingscreen-who-room = a group
trainingscreen-seats = How many people:
trainingscreen-client = For whom:
trainingscreen-seats-key = how many
trainingscreen-no-seats = Type how many people are there, from 1 to { $most }.
trainingscreen-reasons = Reasons are told: { $choices }
trainingscreen-reasons-at-once = after each answer
trainingscreen-reasons-at-end = after each story
trainingscreen-second = A group that is split votes again: { $choices }
trainingscreen-again-no = no
trainingscreen-again-yes = yes
trainingscreen-rounds = Rounds: { $choices }
trainingscreen-rounds-one = training
trainingscreen-rounds-three = before, training, after
trainingscreen-level = { $level }, { $minutes } min
trainingscreen-for = For { $roles }
trainingscreen-reserved =
    { $count ->
        [one] { $count } more story, only when asked for
       *[other] { $count } more stories, only when asked for
    }
trainingscreen-reserved-title = Stories on rules (ba) and (bb)
trainingscreen-reserved-warning =
    { $count ->
        [one] { $count } story is
       *[other] { $count } stories are
    } about intimate pictures and about children: by category alone, nothing is described. Say so before you use one, and tell people where to find help.
trainingscreen-reserved-show = Show them in the list
trainingscreen-enter = begin, choose
trainingscreen-enter-does = begin with the stories, go on with the session, or change what the line says
trainingscreen-mark-story-does = mark a story, to begin with all that are marked

## How a session begins.

trainingscreen-alone = You work alone. What you answered is saved at once: leave whenever you like and go on later.
trainingscreen-room =
    { $seats ->
        [one] A group of { $seats } person.
       *[other] A group of { $seats } people.
    } Read each story aloud or hand it out, let all show their cards at the same time, and type what they show: a digit for each seat in order. Digits stay hidden, and results are shown when all are in.
trainingscreen-wall = In a second window for everybody: { $program } train wall { $session }
trainingscreen-goes-on =
    { $answers ->
        [one] { $answers } answer is there already; it goes on behind it.
       *[other] { $answers } answers are there already; it goes on behind them.
    }

## A question.

trainingscreen-story = The story
trainingscreen-facts = Which parts of the story carry your answer?
trainingscreen-facts-room = Which parts do most people name?
trainingscreen-sure = How sure?  { $choices }
trainingscreen-sure-sure = sure
trainingscreen-sure-rather = rather sure
trainingscreen-guess = a guess
trainingscreen-nothing-chosen = Choose an answer first. How sure you are, and which parts carry it, may stay empty.
trainingscreen-help-title = How to answer
trainingscreen-help-alone = Digits choose the answer. Tab leads to how sure you are, and on to the parts of the story: digits mean those then. Enter keeps it all, and is enough as soon as there is an answer.
trainingscreen-help-room = Digits in the order of the seats, without Enter, and - for who does not vote. Or counts and Enter: y18 n9 ?3. Or: file votes.csv; came 11; left 4.
trainingscreen-for-the-trainer = For the trainer, never on the wall
trainingscreen-votes = Votes in: { $voted } of { $all }
trainingscreen-has-voted = { $seat } has voted
trainingscreen-thinks = { $seat } thinks
trainingscreen-all-in = All are in. Enter shows how the room voted.
trainingscreen-again = Second vote. The first one is shown with it.
trainingscreen-digits-answer = answer
trainingscreen-digits-sure = how sure
trainingscreen-digits-part = mark a part
trainingscreen-key-choose = choose an answer
trainingscreen-key-sure = say how sure you are
trainingscreen-key-part = mark a part of the story
trainingscreen-key-seats = seat by seat
trainingscreen-counts-like = y18 n9 ?3
trainingscreen-key-counts = counts
trainingscreen-key-take-back = take back
trainingscreen-take-back-does = take back the last vote
trainingscreen-key-leave = leave
trainingscreen-mark = choose
trainingscreen-mark-does = choose the line, or take that back
trainingscreen-keep = keep
trainingscreen-keep-does = keep the answer; nothing else has to be filled in
trainingscreen-parts = next part
trainingscreen-parts-does = to the answer, how sure, and the parts of the story
trainingscreen-parts-back = one part of the screen back
trainingscreen-show = show
trainingscreen-show-does = keep the votes and show them

## Afterwards.

trainingscreen-under = The plain questions under it
trainingscreen-flag = I do not agree
trainingscreen-flag-does = note for the trainer that you do not agree with this answer
trainingscreen-flagged = Noted for the trainer. Your answer stays as it is.
trainingscreen-key-mistake = mark a mistake
trainingscreen-behind-alone = Mark those that were behind an answer of yours, or none.
trainingscreen-behind-group = Mark those that the room had, or none.
trainingscreen-on = go on
trainingscreen-on-does = go on
trainingscreen-done = done

## What each screen is for.

trainingscreen-purpose-stories = Choose stories to practise on, alone or with a group, or go on with a session. Nothing here touches a real check.
trainingscreen-purpose-read = Read, and go on with Enter. What was answered so far is saved.
trainingscreen-purpose-alone = Answer one question about the story: the answer, how sure you are, and which parts of the story carry it.
trainingscreen-purpose-room = Type how a room votes. Who has voted is seen; what, only once all are in and Enter shows it.
trainingscreen-purpose-reasons = See what was answered, what the rules give, and why.
trainingscreen-purpose-after = See what people usually get wrong here, and mark what was behind an answer.
trainingscreen-sure-room = How sure are most?  { $choices }
trainingscreen-sure-room-key = how sure
trainingscreen-sure-or-parts = to how sure most are, and back to the parts
trainingscreen-file-like = file votes.csv
trainingscreen-key-file = from a file

## Papers of a session.

trainingscreen-papers = papers
trainingscreen-papers-does = choose the record of the session, or the page of a person, and write it
trainingscreen-papers-title = Papers of { $session }
trainingscreen-papers-how = Which papers do you want? Enter writes them.
trainingscreen-papers-of = On: { $whom }
trainingscreen-papers-session = the session
trainingscreen-papers-each = each person, a page of their own
trainingscreen-papers-seat = the person at seat { $seat }
trainingscreen-papers-sheet = The sheet has attendance, with a line for each seat; results only where they are kept for each person.
trainingscreen-papers-what = It says “record of training”, and nothing more. Names come from the roster beside the session.
trainingscreen-papers-write = write
trainingscreen-papers-write-does = write the papers and say where they are
trainingscreen-papers-written = It is written.
trainingscreen-papers-where =
    { $count ->
        [one] Here: { $files }
       *[other] { $count } files: { $files }
    }
trainingscreen-ended = { $session }, ended { $day }
trainingscreen-heading-papers = Papers of sessions that have ended
trainingscreen-purpose-papers = Here you choose which papers of a session are written. Nothing is written before you press Enter.
trainingscreen-more = { $count ->
    [one] { $count } more is
   *[other] { $count } more are
} not listed here: article5 train sessions names all, article5 train --go-on NAME opens one
trainingscreen-note-key = trainer’s note
trainingscreen-note-does = show the trainer’s note while the room votes, or hide it
trainingscreen-note-hidden = Hidden, because it may give the answer away. { $key } shows it; after the vote it stands here by itself.
trainingscreen-note-shown = { $key } hides it: do that where everybody sees this screen.
trainingscreen-enter-story = begin with this story
trainingscreen-enter-marked = begin with those marked
trainingscreen-votes-before = { $count ->
    [one] { $count } vote was typed before. Backspace takes it back.
   *[other] { $count } votes were typed before. Backspace takes them back all at once: who voted what is not kept.
}
