### Hoe dingen op een rij staan: "a, b en c".

list-and = { $first } en { $last }
list-or = { $first } of { $last }
list-check = Toets
list-result = Resultaat
list-changed = Laatste wijziging
list-tool = Tool
list-owner = Verantwoordelijk
