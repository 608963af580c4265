### How things are put in a row: "a, b and c".

list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-check = Check
list-result = Result
list-changed = Last change
list-tool = Tool
list-owner = Responsible
