### Training cases: what is wrong with a file.

training-flaw-empty = a text is empty
training-flaw-empty-do = Write the text.
training-flaw-hidden = a text holds a hidden character, { $code }
training-flaw-hidden-do = Delete it.
training-flaw-rule = there is no rule `{ $rule }`
training-flaw-rule-do = Name the letter of a rule, such as f.
training-flaw-id = the id is not made of small letters, digits and dashes, at most 60 of them
training-flaw-id-do = Write it like f-the-coloured-bar.
training-flaw-verdict = a case cannot end with a rule that nobody checked
training-flaw-verdict-do = Write Prohibited, ExceptionClaimed, Open, NotCaught or OutsideTheAct.
training-flaw-minutes = a case of { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} fits into no session
training-flaw-minutes-do = Write between 1 and 60.
training-flaw-words = the story has { $count ->
    [one] { $count } word
   *[other] { $count } words
}
training-flaw-words-do = Between 40 and 260 can be worked with; 100 to 180 work best.
training-flaw-parts = the story has { $count ->
    [one] { $count } numbered part
   *[other] { $count } numbered parts
}
training-flaw-parts-do = Write between 3 and 12 parts of one or two sentences.
training-flaw-talk = there have to be two questions for the talk afterwards, and there { $count ->
    [one] is
   *[other] are
} { $count }
training-flaw-talk-do = Write two.
training-flaw-no-mistake = no usual mistake is named
training-flaw-no-mistake-do = Name at least one, with the misunderstanding behind it.
training-flaw-misunderstanding = there is no misunderstanding `{ $id }`
training-flaw-misunderstanding-do = Take one of the list in misunderstandings.ron, or add it there.
training-flaw-stated-twice = two sentences answer `{ $name }` differently
training-flaw-stated-twice-do = Keep one of them.
training-flaw-question = there is no question `{ $name }`
training-flaw-question-do = Write the id of a question of this rule, or one with its file before it, such as scope.uses.
training-flaw-because = `{ $name }` is no condition and no exception of this rule
training-flaw-because-do = Write the number of a condition or the id of an exception.
training-flaw-no-because = there is no sentence on { $name }
training-flaw-no-because-do = Add one to `because`: why the answer is what it is, in words of the story.
training-flaw-case-twice = there is another case `{ $id }` already
training-flaw-case-twice-do = Give it another id.
training-flaw-other-count = `{ $field }` has { $has ->
    [one] { $has } text
   *[other] { $has } texts
}, and the case has { $wanted }
training-flaw-other-count-do = Write as many as the case has, in the same order.
training-flaw-contradiction = these facts cannot all be right: { $said }
training-flaw-contradiction-do = Correct the facts, or the sentence that states them.
training-flaw-other-verdict = the facts give { $got }, and the case says { $expected }
training-flaw-other-turn = once the story has turned, the facts give { $got }, and the case says { $expected }
training-flaw-not-said = { $what }; not said: { $questions }
training-flaw-other-verdict-do = Correct `states` or the verdict. The case is not shown until they fit.
training-flaw-no-turn = the story turns and ends with the same verdict
training-flaw-no-turn-do = Let it turn to another verdict.
training-flaw-unsaid = the story does not say, and it would turn the verdict: { $questions }
training-flaw-unsaid-do = Add a sentence that says it, with its `states`.

## What a look at all cases tells.

training-told =
    { $cases ->
        [one] training: { $cases } case holds on the rules
       *[other] training: { $cases } cases hold on the rules
    }, { $misunderstandings ->
        [one] { $misunderstandings } misunderstanding
       *[other] { $misunderstandings } misunderstandings
    }
training-told-language = training, { $language }: { $said } of { $all } cases and misunderstandings have words
training-told-untold = without words: { $ids }

## A case from a real check, to be written on.

training-draft-remark = The facts come from a check; names and notes were left out. Write every sentence in capitals anew, and look at it with: article5 train cases
training-draft-sector = WHERE IT PLAYS
training-draft-role = FOR WHOM
training-draft-title = A TITLE THAT DOES NOT TELL THE ANSWER
training-draft-goal = WHAT ONE LEARNS FROM IT
training-draft-part = WRITE THIS AS PART OF A STORY, WITHOUT NAMES: { $facts }
training-draft-beside = WRITE SOMETHING THAT IS TRUE AND BESIDE THE POINT.
training-draft-because = WRITE WHY, IN WORDS OF THE STORY. { $statement } { $answer }
training-draft-mistake = WRITE A USUAL MISTAKE, AND WHAT IS WRONG WITH IT.
training-draft-trainer = WRITE WHERE ROOMS SPLIT, WHAT TO ASK AND WHAT TO AVOID.
training-draft-turn = WRITE HOW THE STORY GOES ON OR IS DIFFERENT: { $facts }
training-draft-turn-because = WRITE WHY IT TURNS.
training-draft-talk = WRITE A QUESTION ABOUT THE HOUSE’S OWN TOOLS?
training-draft-nothing = { $check } has no answer on rule ({ $rule }), so there is no story in it. Name another rule with --rule.
training-draft-id = `{ $id }` cannot be the name of a case. Write small letters, digits and dashes, such as own-door-camera.ron.

## Lists of cases.

training-level-first = first
training-level-further = further
training-level-hard = hard
training-list-case = { $id }: rule ({ $rule }), { $level }, { $minutes } min, { $sector }: { $title }
training-list-reserved =
    { $count ->
        [one] { $count } more case is shown only with --reserved.
       *[other] { $count } more cases are shown only with --reserved.
    } They are about intimate pictures and about children: by category alone, nothing is described. Say so before you use one, and tell people where to find help.
training-list-flaws =
    { $count ->
        [one] { $count } flaw in training files; what it stands in is not shown.
       *[other] { $count } flaws in training files; what they stand in is not shown.
    }

## Questions about a story, and why the answer is what it is.

training-choice-untold = It cannot be told: the story does not say, or the law leaves it open
training-ask-result = What does the rule give for this story?
training-ask-turned = What does it give now?
training-fact = Part { $part }: { $statement } { $answer }.
training-fact-unsaid = No part speaks of it: { $statement } { $answer }.
training-contested = The law leaves this open: { $why }
training-law = The law says “{ $phrase }” ({ $place }).
training-leads = Where it leads: with Yes { $yes }, with No { $no }.
training-way-answer = { $answer } to “{ $statement }”
training-way = It would turn with { $answers }: then { $verdict }.
training-met = { $statement } { $answer }.

## Sessions and programmes.

training-programme-case = there is no case `{ $id }`
training-programme-case-do = Name one of those that `article5 train cases` lists.
training-programme-empty = the programme has no case
training-programme-empty-do = Name at least one in `cases`.
training-no-case = There is no case `{ $id }`. `article5 train cases --reserved` lists them.
training-nothing-fits = No case fits that. Ask for less, or look at: article5 train cases

## Lists of sessions.

training-sessions-none = There is no session of training yet. Begin one with: article5 train
training-sessions-line =
    { $session }: { $day }, { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, { $state }
training-sessions-ended = ended
training-sessions-open = can be gone on with
training-go-on-changed = The rules or a case were changed since this session began. What was answered stays as it is; what follows goes by the new words.
training-no-client = There is no session of “{ $client }”. Nothing was written; article5 train sessions lists them with their clients.
training-sessions-none-of = There is no session of “{ $client }”.
training-sessions-for = { $line }, for { $client }
training-client-removed = The client and all names are out of the roster of { $session }. The sealed file is as it was, and its seals hold.
