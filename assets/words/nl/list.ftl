### Hoe dingen op een rij staan: "a, b en c".

list-and = { $first } en { $last }
list-or = { $first } of { $last }
