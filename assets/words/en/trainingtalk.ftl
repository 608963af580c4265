### Training on plain text.

trainingtalk-practice = PRACTICE. These are stories, kept apart from real checks and never mixed with them.
trainingtalk-alone = You work alone. Leave at any time with quit; what you answered is saved.
trainingtalk-group =
    { $seats ->
        [one] A group of { $seats } seat.
       *[other] A group of { $seats } seats.
    } Read each story aloud or hand it out, let all show their cards at the same time, and type what they show.
trainingtalk-kept-alone = Your answers stay in your own file, so that you can go on later. The record of training tells that you took part, and no results.
trainingtalk-kept-group = Kept are attendance and counts of the group, and no answer of a person: results of people need a reason, the works council may have a say, and data protection law asks for no more than is needed.
trainingtalk-kept-person = The answers of each seat are kept, because that was chosen. Tell people so, say what for and how long, and ask the works council first where there is one.
trainingtalk-round-before = Before the training: answer without reasons being told.
trainingtalk-round-practice = The training.
trainingtalk-round-after = After the training: the same rules, other stories, no reasons told.
trainingtalk-case-gone = The story { $id } is not there any more and is passed over.
trainingtalk-reserved = This story was asked for. It is about intimate pictures or about children: nothing is described, and nobody should begin to. Say so first, and that anyone may step out.
trainingtalk-case = Story { $number } of { $count }: { $title }
trainingtalk-case-about = Rule ({ $rule }), { $about }. Level: { $level }. { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
trainingtalk-question = Question { $number } of { $count }. { $ask }
trainingtalk-choice = { $number }, { $choice }.
trainingtalk-turn = A turn. { $text }
trainingtalk-help = Type the number of an answer. Or type: story, to read it again; law; why; questions, for the plain questions under it; flag, if you do not agree with an answer; quit.
trainingtalk-help-group = Type a digit for each seat in order, such as 11231, with - for who does not vote; or counts such as y18 n9 ?3; or file votes.csv. Or type: came 11; left 4; story; law; why; questions; flag; quit.
trainingtalk-ask-one = 1 to { $choices }:
trainingtalk-no-choice = Type a number from 1 to { $choices }, or help.
trainingtalk-ask-sure = How sure? 1 sure, 2 rather sure, 3 a guess, Enter to pass:
trainingtalk-no-sure = Type 1, 2 or 3, or only Enter.
trainingtalk-ask-parts = Which parts of the story carry it? Numbers such as 3 4, Enter to pass:
trainingtalk-ask-parts-group = Which parts did most people name, and how sure were they? Such as 3 4 sure, 3 rather, 4 guess; Enter to pass:
trainingtalk-numbers = Type numbers from 1 to { $most } with blanks between, or only Enter.
trainingtalk-ask-vote =
    { $seats ->
        [one] Vote of { $seats } seat:
       *[other] Votes of { $seats } seats:
    }
trainingtalk-second = The group is split. Nothing is shown yet: let both sides speak for two minutes, the smaller one first, and vote again.
trainingtalk-no-file = { $path } cannot be read: { $why }. Nothing was taken in.
trainingtalk-present = Seats that are there: { $seats }.
trainingtalk-about = { $about }
trainingtalk-flagged = Noted for the trainer. Now answer as you see it.
trainingtalk-right = Your answer: { $own }. The rules give the same.
trainingtalk-wrong = Your answer: { $own }. The rules give: { $better }.
trainingtalk-counts = The room: { $counts }. The rules give: { $better }.
trainingtalk-first-vote = First vote: { $counts }.
trainingtalk-facts = Carried by part { $carried }.
trainingtalk-other-facts = Other facts: you marked { $marked }, and it is carried by part { $carried }. A right answer on facts beside the point would not hold the next time.
trainingtalk-sure-and-wrong = You were sure. Surprises like this are the ones that people remember.
trainingtalk-goal = To take along: { $goal }
trainingtalk-mistakes = Usual mistakes here:
trainingtalk-behind-alone = Was one of them behind an answer of yours? Numbers, or Enter for none:
trainingtalk-behind-group = Which of them did the room have? Numbers, or Enter for none:
trainingtalk-talk = To talk about: { $question }
trainingtalk-own-question = To talk about, from your organisation: { $question }
trainingtalk-sources = Sources: { $sources }.
trainingtalk-sum-before = Before: { $right } of { $all ->
    [one] { $all } answer
   *[other] { $all } answers
} as the rules give them.
trainingtalk-sum-practice = Training: { $right } of { $all ->
    [one] { $all } answer
   *[other] { $all } answers
} as the rules give them.
trainingtalk-sum-after = After: { $right } of { $all ->
    [one] { $all } answer
   *[other] { $all } answers
} as the rules give them.
trainingtalk-sum-sure = Sure and right: { $right }. Sure and wrong: { $wrong }.
trainingtalk-sum-other-facts =
    { $count ->
        [one] { $count } right answer rested on other facts.
       *[other] { $count } right answers rested on other facts.
    }
trainingtalk-sum-again = Look again at: { $cases }.
trainingtalk-sum-behind =
    { $count ->
        [one] Misunderstanding in { $count } story: { $says }
       *[other] Misunderstanding in { $count } stories: { $says }
    }
trainingtalk-sum-flags =
    { $count ->
        [one] { $count } answer is flagged for the trainer.
       *[other] { $count } answers are flagged for the trainer.
    }
trainingtalk-done = Done. Saved as { $session }. For the record of training: { $program } train report { $session } -o record.html
trainingtalk-left = Saved. To go on: { $program } train --go-on { $session }

# What can be typed.
trainingtalk-typed-story = story, s
trainingtalk-typed-law = law, l
trainingtalk-typed-why = why, w
trainingtalk-typed-questions = questions, open
trainingtalk-typed-flag = flag, f
trainingtalk-typed-help = help, h
trainingtalk-typed-quit = quit, q
trainingtalk-typed-file = file
trainingtalk-typed-came = came
trainingtalk-typed-left = left
trainingtalk-try-again = Put that right first; then Enter saves it. quit leaves without it:
trainingtalk-sure-and-wrong-room = Most were sure, and not all chose what the rules give. Surprises like this are the ones that people remember.
trainingtalk-typed-sure = sure
trainingtalk-typed-rather = rather, rather sure
trainingtalk-typed-guess = guess, a guess
trainingtalk-numbers-sure = Type numbers from 1 to { $most } with blanks between, and behind them sure, rather or guess; or only Enter.
trainingtalk-here = Question { $number } of { $count }
trainingtalk-ask-here = { $place }. { $asked }
trainingtalk-chosen = You chose: { $choice }. { $back } leads back to the answer.
trainingtalk-other-facts-room = Other facts: the room named { $marked }, and it is carried by part { $carried }. A right answer on facts beside the point would not hold the next time.
trainingtalk-counted = Counted: { $counts }. { $back } counts again.
trainingtalk-ask-counted = Enter goes on:
trainingtalk-begins-one = One story: { $title }, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
trainingtalk-begins = { $count ->
    [one] { $count } story
   *[other] { $count } stories
}, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
trainingtalk-left-unused = Nothing was answered, so nothing is left behind.
trainingtalk-votes-before = Votes were begun before, and were not all in: { $votes }. Type all of them now.
