### How things are put in a row: "a, b and c".

list-and = { $first } and { $last }
list-or = { $first } or { $last }
