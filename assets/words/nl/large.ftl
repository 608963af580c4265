### De grote weergave voor een muur.

large-title = Toets aan artikel 5
