### De grote weergave voor een muur.

large-title = Toets aan artikel 5
large-key-end = groot uit
large-key-end-does = terug naar de gewone weergave
