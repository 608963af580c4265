### What commands say.

command-no-day = write the day as in 2026-12-02: year, month and day
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
