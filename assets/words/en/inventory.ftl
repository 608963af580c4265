### Inventories: many tools in one table.

# Sentences about a place in a file have no full stop: one is put behind them.
inventory-both-columns = the columns { $first } and { $second } are both `{ $name }`
inventory-both-keys = this object has two values for `{ $name }`
inventory-keep-one = Keep one of the two
inventory-which-name = the names of the tools may stand under { $columns }
inventory-which-name-how = Say which, such as --name-column "{ $column }"
inventory-no-such-name = no column is called `{ $column }`, which should hold the names of the tools
inventory-several-such-names = more than one column is called `{ $column }`, which should hold the names of the tools
inventory-no-such-name-how = Give --name-column the words that stand above one column
inventory-too-many-own = there are more than { $most } columns that the rules do not have
inventory-too-many-own-remedy = Take out those that are not needed
inventory-unknown-columns = { $count } columns name addresses that the rules do not have, among them { $names }
inventory-no-column-known = none of the { $count } columns is known, among them { $names }
inventory-no-column-named = { $count ->
    [one] the only column has no name
   *[other] none of the { $count } columns has a name
}
inventory-unknown-column = `{ $name }` is not a known column
inventory-did-you-mean = Did you mean `{ $known }`? If not, give it another name or take it out
inventory-use-addresses = Use `name` and addresses such as those that `article5 questions` prints, or take it out
inventory-use-addresses-plural = Use `name` and addresses such as those that `article5 questions` prints, or begin with `article5 assess --template FILE`
inventory-not-letters = this text is written in neither UTF-8 nor Windows-1252
inventory-not-letters-remedy = Save the file again as `CSV UTF-8`
inventory-odd-answer = `{ $cell }` under `{ $column }` is not an answer
inventory-odd-answer-remedy = Write yes, no or unsure, or leave it empty
inventory-sheet-under-another-name = this is the file of a spreadsheet program and not CSV
inventory-sheet-under-another-name-remedy = Give it a name that ends in .xlsx, .ods or .xls, or add `--input xlsx`
inventory-sheet-broken = this spreadsheet file cannot be read: it is damaged, cut off, or none of XLSX, ODS and XLS
inventory-sheet-locked = this file is locked with a password
inventory-sheet-broken-remedy = Open it in a spreadsheet program, save it without a password as XLSX or as `CSV UTF-8`, and name that file
inventory-sheet-too-large = this file is larger than { $most } MB, packed or unpacked
inventory-sheet-too-large-remedy = Save the sheet as `CSV UTF-8`, which may be as long as you like
inventory-sheet-too-wide = its sheets would come to more than 4 million cells, because one cell is said to stand in very many places or cells stand very far apart
inventory-sheet-too-wide-remedy = Delete the empty rows and columns around the table, or save the sheet as `CSV UTF-8`
inventory-expected-sheet = a sheet as XLSX, ODS or XLS
inventory-expected-sheet-remedy = Add `--input csv`, `--input json` or `--input jsonl`, as it is written

# What is said beside the verdicts.
inventory-note-heading = In { $file } the names of the columns stand in line { $line }. What stands above was passed over.
inventory-note-sheet =
    Of { $file } the sheet “{ $sheet }” was read. { $others ->
        [one] The other sheet was
       *[other] The { $others } other sheets were
    } not.
inventory-note-western = In { $file } texts that are not UTF-8 were read as Windows-1252, first in line { $line }. Look at a name with an accent before you use the verdicts.
inventory-note-nameless = In { $file } something stands in a column without a name, first in line { $line }. It is not given back.
inventory-note-not-in-checks =
    { $count ->
        [one] The column { $names } was not taken into the checks, which have no field for it. It stays in your table.
       *[other] { $count } columns were not taken into the checks, which have no field for them: { $names }. They stay in your table.
    }
inventory-note-late-keys = Some keys of later objects ({ $names }) are not given back in this format. Use --format json.
inventory-note-doubled =
    { $count ->
        [one] One row has the name of an earlier tool: { $places }. It was assessed on its own
       *[other] { $count } rows have the name of an earlier tool, among them { $places }. Each was assessed on its own
    }. Check that no tool stands there twice.
inventory-note-too-many-names = Doubled names were looked for among the first { $most } tools alone.
inventory-note-no-name =
    { $count ->
        [one] One row names no tool: { $places }. Give the tool a name
       *[other] { $count } rows name no tool, among them { $places }. Give each tool a name
    }.
inventory-place = line { $line } of { $file }
inventory-place-of = line { $line } of { $file } (`{ $name }`)
inventory-check = check { $check }
inventory-reason = { $answer }: { $statement }
inventory-contradiction = These answers cannot all be right, so none of them counts: { $answers }
inventory-contested = ({ $rule }) The law is contested here: { $why }
inventory-sheet-full = a sheet of Excel holds 1,048,575 tools at most; write CSV, or fewer tools
inventory-sheet-on-screen = A sheet of Excel is not for the screen. Nothing was assessed. Name a file with -o FILE.xlsx.

# The empty inventory.
inventory-template-how = One tool a row, from here on: its name here, then yes, no or unsure below each question, or nothing where nobody knows yet. This row may stay.
inventory-template-written = Written: { $file }. Fill in a row for each tool, then run: article5 assess { $file }
inventory-no-template = The empty inventory cannot be written to `{ $file }`: { $why }. Nothing was changed. Put that right or name another file.
inventory-not-kept = No check could be made of { $place }: { $why } The checks before it are kept; a later run finds them again.
inventory-done =
    { $assessed ->
        [one] { $assessed } tool was assessed as of { $on }, with edition { $edition } of the rules.
       *[other] { $assessed } tools were assessed as of { $on }, with edition { $edition } of the rules.
    }
inventory-refused =
    { $refused ->
        [one] { $refused } row was refused and not assessed. Correct it and run it again.
       *[other] { $refused } rows were refused and not assessed. Correct them and run it again.
    }
inventory-begins-otherwise = this file does not begin with { $expected }
inventory-expected-list = a list in square brackets
inventory-expected-list-not-lines = Put the objects into a list, or add `--input jsonl` for one on each line
inventory-expected-lines = one object on each line
inventory-expected-lines-not-list = Add `--input json` for a list
inventory-expected-columns = columns such as `name` and `f.2`
inventory-expected-columns-not-json = This looks like JSON: add `--input json` or `--input jsonl`
inventory-maybe-csv = Add `--input csv` if the file is CSV
inventory-found-true-or-false = under `{ $name }` stands true or false and not a text
inventory-found-number = under `{ $name }` stands a number and not a text
inventory-found-list = under `{ $name }` stands a list and not a text
inventory-found-object = under `{ $name }` stands an object and not a text
inventory-text-how = Write the text in quotation marks, or null for no answer
inventory-another-file = Name another file with -o
inventory-is-an-inventory = it is one of the inventories
inventory-standard-input = standard input
inventory-nothing-left-there = No part of them was left there, and the inventory was not changed.
inventory-standard-output = standard output
inventory-use-nothing = Do not use what was written so far: it is not all. The inventory was not changed.
inventory-is-a-folder = it is a folder
inventory-nothing-in-it = there is nothing in this file
inventory-nothing-in-it-how = Save the inventory again, or name another file
inventory-object-missing = an object is missing here
inventory-comma-out = Take the comma out
inventory-no-object = this is not an object
inventory-object-how = Write `{"{"}"name": …{"}"}` for each tool
inventory-text-expected = a text in quotation marks, or null, is expected
inventory-not-json = this is not sound JSON: { $what }
inventory-correct-this = Correct this place
inventory-an-object = an object
inventory-a-key = a key
inventory-text-or-null = a text or null
inventory-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
inventory-quote-open = Look for a quotation mark that is not closed; what follows cannot be told apart
inventory-no-end = Check that this is an inventory; its lines do not end
inventory-cells = this row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
}, the first row has { $columns }
inventory-cells-how = Give every row as many cells, empty where there is no answer
inventory-quote = a quotation mark does not fit here: a cell that begins with one has to end with one
inventory-quote-how = Close it, or write it twice where it belongs to the text
inventory-not-opened = `{ $file }` cannot be opened: { $why }. Nothing was assessed. Check the name and your rights, and run it again.
inventory-input-twice = `-` stands for standard input and can be named only once. Nothing was assessed. Take one of them out.
inventory-header =
    { $faults }
    Nothing was assessed.
inventory-not-read-on = `{ $file }` cannot be read on after line { $line }: { $why }. The inventory was not changed. Do not use the verdicts written so far: they are not all. Check the file and run it again.
inventory-broken =
    { $fault }
    The rest of the file was not read. Do not use the verdicts written so far: they are not all.
inventory-too-many-rows = `{ $file }` goes on past row { $most }, more than one run takes. Do not use the verdicts written so far: they are not all. Check that it is an inventory and does not repeat for ever, or split it.
inventory-target = The verdicts cannot go to `{ $file }`: { $why }. Nothing was assessed, and nothing was changed. { $remedy }.
inventory-not-written = The verdicts cannot be written to { $to }: { $why }. { $safe } Put that right or name another file, and run it again.
inventory-another-file-or-force = Name another file with -o, or add --force to put the new one in its place
inventory-row-too-long = a row is too long
inventory-text-without-end = Check that this is an inventory; what stands here does not end
inventory-text-after-list = there is more text after the end of the list, and it was not read
inventory-text-after-list-how = Take it out, or put it into the list
inventory-ends-before-list = the file ends before its list does
inventory-ends-before-list-how = Look for a bracket or quotation mark that is not closed, or fetch the file again: it may have been cut off
inventory-kib = { $size } KiB
inventory-bytes = { $most } bytes
inventory-row-longer = this row is longer than { $most }
inventory-shorten = Shorten it; no tool needs that much
inventory-head-tool = TOOL
inventory-head-verdict = VERDICT
inventory-head-rules = RULES
inventory-nameless = (no name, line { $line })
inventory-decided-by = decided by
inventory-still-open = still open
inventory-no-question = no column is a question of the rules, so there is nothing to assess
inventory-verdicts-alone = these are verdicts that the program wrote, and no answers: no column is a question of the rules
inventory-no-question-remedy = Take the table with the answers, or begin one with: article5 assess --template tools.csv
inventory-formula = this cell holds a formula, and not what it comes to
inventory-formula-remedy = Open the file in a spreadsheet program, which works it out, save it, and run it again
