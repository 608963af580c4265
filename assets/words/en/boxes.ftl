### Several facts on one screen, each with a box.

boxes-none = None of these
boxes-none-others = None of the others
boxes-unsure = Not sure about any of these
boxes-unsure-others = Not sure about the others
boxes-blank = no answer yet
boxes-says-no =
    { $count ->
        [one] No to { $count } box
       *[other] No to { $count } boxes
    }
boxes-says-unsure =
    { $count ->
        [one] Not sure for { $count } box
       *[other] Not sure for { $count } boxes
    }
boxes-chosen-none =
    { $count ->
        [one] No to { $count } box. Enter keeps it.
       *[other] No to { $count } boxes. Enter keeps them.
    }
boxes-chosen-unsure =
    { $count ->
        [one] Not sure for { $count } box. Enter keeps it.
       *[other] Not sure for { $count } boxes. Enter keeps them.
    }
boxes-left =
    { $count ->
        [one] { $count } box has no answer yet. 0 says No to it; the arrow keys → and ← choose Not sure.
       *[other] { $count } boxes have no answer yet. 0 says No to them; the line below it says Not sure.
    }
boxes-nothing = Nothing is chosen yet. Space ticks a box; 0 is for none of these.
boxes-about = About: { $tick }
boxes-if-none = None
boxes-if-so = As ticked
boxes-line-box = { $number }, { $tick }.
boxes-line-said = { $number }, { $tick }. You said { $answer } before.
boxes-line-hard-case = at { $number }, { $case }
boxes-line-hard-cases =
    { $more ->
        [0] Hard cases: { $cases }. x and a number, such as x { $number }, tells what to answer there.
       *[other] Hard cases: { $cases }; and { $more } more. x and a number, such as x { $number }, tells what to answer there.
    }
boxes-line-stands = Press Enter to leave these as they are, or type what is so now.
boxes-line-how = Type the numbers of what applies and none for the others, such as 1 2 none; or none, if you know that none applies; or not sure. x 2 tells examples for 2, h helps:
boxes-line-help = numbers of what applies, such as 1 2. none says No to all others, also behind numbers: 1 none. not sure is for all others. To each its own answer: 1 yes, 2 not sure. Not sure is a good answer; the program tells later if it still matters. What is chosen is written after Enter.
boxes-line-how-short = { $place }: numbers, none, not sure, or h:
boxes-line-chose = { $answer }: { $boxes }.
boxes-line-blank = Still to answer, with numbers, none or not sure: { $boxes }.
boxes-line-blank-unneeded = Not answered, and not needed now: { $boxes }.
boxes-line-lone = You ticked { $boxes }. That says it is so.
boxes-line-not-not-sure = Here { $number } is the number of a box, and stands for no Not sure. If you are not sure about it, type { $number } not sure.
boxes-line-unsure = You said that you are not sure about { $boxes }. If it is so, and you are not sure about the others, type { $numbers }, and then not sure.
boxes-line-nothing = Nothing is chosen yet. Type the numbers of what applies, such as 1 2, or none, or not sure.
boxes-line-enter = Press Enter when you are done, or type more numbers, none or not sure:
boxes-line-left =
    { $count ->
        [one] Number { $numbers } has no answer yet. Type it if it applies, none if it does not, or not sure.
       *[other] Numbers { $numbers } have no answer yet. Type those that apply, none for No to the others, or not sure.
    }
boxes-line-no-answer = { $line } is no answer here. Type the numbers of what applies, such as 1 2, or 1 none, or 2 not sure, or none, or not sure.
boxes-line-two-ways = { $line } can be meant in two ways, so it says nothing here. Type { $each }, or type { $all }.
boxes-line-dropped = Nothing of it was written.
boxes-line-saved = Saved at { $clock }.
boxes-line-which = Say which of them, such as: { $word } 2
boxes-line-which-told = The boxes here have the numbers 1 to { $count }. Type { $word } alone to hear about all of them, or { $word } and a number, such as { $word } 2.
boxes-purpose = On this screen you say of each fact whether it is so. A box without an answer is no No: 0 says No to all that are left.
boxes-key-number = tick a box, or take the tick away
boxes-key-tick = tick
boxes-key-tick-does = tick the box of the line: Yes; again: no answer
boxes-key-turn = Yes, No, Not sure
boxes-key-turn-does = another answer for the box of the line: Yes, No, Not sure
boxes-key-none = none of the others
boxes-key-none-does = No to every box that has no answer
boxes-key-letters = Yes, No
boxes-key-letters-does = Yes or No for the line with the mark
boxes-not-kept = What you ticked is not kept: Enter keeps it.
boxes-line-beside = Beside { $number }, { $what }: { $text }
