### De eerste start, waar u weergave en taal kiest.

first-language = Taal: { $languages }
