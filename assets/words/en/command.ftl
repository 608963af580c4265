### What commands say.

command-no-day = write the day with its month and year, such as 2 December 2026 or 2026-12-02
command-rules-asked =
    The rules in { $folder } cannot be used: { $first }{ $more ->
        [0] {"."}
        [one] {" "}(and one more flaw).
       *[other] {" "}(and { $more } more flaws).
    } Nothing was done, so that no result rests on other rules than you asked for. See everything that is wrong with: article5 validate "{ $folder }"
command-own-rules = Rules from your own file are in use: { $path }
command-own-rules-flawed =
    { $flaws ->
        [one] There is a flaw
       *[other] There are { $flaws } flaws
    } in your own rule files. Those files are left out and the built-in rules stay in use. See: article5 validate
command-validate-flaws =
    { $flaws ->
        [one] 1 flaw.
       *[other] { $flaws } flaws.
    }

# What may be typed to agree, with commas between.
command-yes = yes, y

command-validate-language =
    { $count ->
        [one] { $language }: 1 sentence of the program is not translated and is told in English: { $first }
       *[other] { $language }: { $count } sentences of the program are not translated and are told in English, the first of them { $first }
    }
command-list-closed = closed
command-list-due = LOOK AGAIN: due { $day }
command-list-look-again = look again { $day }
command-list-newer = newer: { $why }
command-list-damaged = damaged: { $why }
command-no-checks = No checks yet. Start one with: article5
command-unreadable = { $name }  cannot be read: { $why }
command-mismatch = { $id }: expected { $expected }, got { $got }; { $why }
command-cases-left-out = { $left_out ->
    [one] { $left_out } case is
   *[other] { $left_out } cases are
} about rules that this rulebook does not have
command-cases-walked = { $walks } of them also walked through the plain questions
command-cases-done = { $passed } passed, { $failed } failed
command-show-short = This is the whole memo. On one page: article5 show { $check } --short
command-as-answered = As answered now
command-what-if = With what you try
command-what-if-title = What if: { $tool }
command-what-if-footer = { $reference } | nothing was saved | not legal advice
command-copied = { $reference }: { $why } of { $from }
command-input-failed = Standard input could not be read: { $why }. Put that right or name a file.
command-output-failed = The output could not be written: { $why }. Put that right or choose another place.
command-not-for-screens = Web pages, Word files and sheets are not shown here, and nothing was written. Name a file with -o, such as -o report.html, or read it here as text with --format txt.
command-cases-unreadable = { $path } cannot be read: { $why }. Check the name, or leave it out to replay the built-in cases.
command-unknown-rule = No rule is named `{ $rule }`. The rules are: { $known }, and scope.
command-no-terminal = { $why } For questions on plain text use: article5 line
command-screen-failed = The screen cannot be used: { $why }. Your answers are saved. For questions on plain text use: article5 line
command-no-key = `{ $typed }` is not a key. Write keys as a, 1, Enter, Esc, Up, Ctrl+q, or "some text".
command-where-folder = Your folder: { $path }
command-where-checks = Checks: { $path }
command-where-reports = Reports: { $path }
command-where-rules = Your own rules: { $path }
command-where-edition = Rules: edition { $edition }, law as of { $day }, SHA-256 { $hash }
command-built-in = built in
command-own-file = your own file
command-left-out = {"  "}{ $path }:{ $line }:{ $column }: left out: { $what }
command-tasks = Tasks that can be planned:
command-rules = Rules { $edition }
command-rules-now = Rules { $edition } (now)
command-who-one-line = a name stands in one line, without signs that nobody sees
command-size-how = write it as columns x rows, such as 80x24
command-written = Written: { $path }
command-no-flaw = No flaw. Edition { $edition }, { $rules } rules, { $questions } questions, law as of { $day }.
command-rule-questions = { $name }: { $questions } questions
command-walks-too-large = too large to say how long a walk is
command-walks = a walk asks { $fewest } to { $most }, { $middle } in the middle
command-rule-figures = { $name }: { $questions } questions, { $walks }, { $situations } situations
command-ending = { $path } cannot be written: end its name in { $endings }.
command-page-failed = This page cannot be written: { $why }. Nothing was changed.
command-list-answers = LOOK AGAIN at { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
