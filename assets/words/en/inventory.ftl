### Inventories: many tools in one table.

# Sentences about a place in a file have no full stop: one is put behind them.
inventory-both-columns = the columns { $first } and { $second } are both `{ $name }`
inventory-both-keys = this object has two values for `{ $name }`
inventory-keep-one = Keep one of the two
inventory-too-many-own = there are more than { $most } columns that the rules do not have
inventory-too-many-own-remedy = Take out those that are not needed
inventory-unknown-columns = { $count } columns name addresses that the rules do not have, among them { $names }
inventory-no-column-known = none of the { $count } columns is known, among them { $names }
inventory-no-column-named = none of the { $count } columns has a name
inventory-unknown-column = `{ $name }` is not a known column
inventory-did-you-mean = Did you mean `{ $known }`? If not, give it another name or take it out
inventory-use-addresses = Use `name` and addresses such as those that `article5 questions` prints, or take it out
inventory-use-addresses-plural = Use `name` and addresses such as those that `article5 questions` prints, or begin with `article5 assess --template FILE`
inventory-not-letters = this text is written in neither UTF-8 nor Windows-1252
inventory-not-letters-remedy = Save the file again as `CSV UTF-8`
inventory-odd-answer = `{ $cell }` under `{ $column }` is not an answer
inventory-odd-answer-remedy = Write yes, no or unsure, or leave it empty
inventory-other-spreadsheet = this is the file of a spreadsheet program, and neither XLSX nor CSV, or it is locked with a password
inventory-other-spreadsheet-remedy = Open it in a spreadsheet program, save it without a password as XLSX or as `CSV UTF-8`, and name that file
inventory-sheet-under-another-name = this is the file of a spreadsheet program and not CSV
inventory-sheet-under-another-name-remedy = Give it a name that ends in .xlsx, or add `--input xlsx`
inventory-sheet-broken = this XLSX file cannot be read ({ $why })
inventory-sheet-broken-remedy = Open it in a spreadsheet program, save it again as XLSX or as `CSV UTF-8`, and name that file
inventory-sheet-too-large = this XLSX file is larger than { $most } MB, packed or unpacked
inventory-sheet-too-large-remedy = Save the sheet as `CSV UTF-8`, which may be as long as you like
inventory-expected-sheet = a sheet as XLSX
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
inventory-no-template = The empty inventory cannot be written to `{ $file }`: { $why }. Nothing was changed. Make room or name another file.
inventory-not-kept = No check could be made of { $place }: { $why } The checks before it are kept; a later run finds them again.
