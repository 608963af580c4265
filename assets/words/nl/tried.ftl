# Dutch. What each area is for stands in the English file.
tried-taken =
    { $answers ->
        [one] 1 antwoord overgenomen in de toets.
       *[other] { $answers } antwoorden overgenomen in de toets.
    }
tried-leaving =
    { $answers ->
        [one] 1 uitgeprobeerd antwoord wijkt af van de toets. Als u stopt, vervalt het, tenzij u het houdt.
       *[other] { $answers } uitgeprobeerde antwoorden wijken af van de toets. Als u stopt, vervallen ze, tenzij u ze houdt.
    }
tried-ending =
    { $answers ->
        [one] 1 uitgeprobeerd antwoord wijkt af van de toets. Het is niet opgeschreven.
       *[other] { $answers } uitgeprobeerde antwoorden wijken af van de toets. Geen ervan is opgeschreven.
    }
