# Dutch. What each area is for stands in the English file.
letterhead-no-group = de voettekst noemt de groep ({ $sign }), en waarover het rapport gaat, hoort bij geen groep. Zet de toets in een groep met article5 group ID NAAM, of haal { $sign } uit de voettekst
