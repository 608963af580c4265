# Dutch. What each area is for stands in the English file.
overlay-no-such-file = de regels hebben geen bestand met de naam `{ $file }`
overlay-name-a-file = Noem de letter van een regel, of scope, glossary of consequences.
overlay-other-edition = deze woorden vertalen editie { $theirs }, en de regels in gebruik zijn editie { $ours }
overlay-look-through = Loop de teksten na die hier worden gemeld, en noem dan de nieuwe editie.
overlay-superfluous = er staat geen tekst bij `{ $at }`
overlay-twice = `{ $at }` staat hier twee keer
overlay-take-out = Haal de tekst weg, of verbeter de naam van de plek.
overlay-stale = de tekst bij `{ $at }` is sindsdien anders geformuleerd; nu staat er: { $now }
overlay-translate-again = Vertaal hem opnieuw en zet de nieuwe formulering onder `of`. Tot dan staat hij in de taal van de regels.
overlay-missing = `{ $at }` is niet vertaald
overlay-add = Voeg hem toe. Tot dan staat hij in de taal van de regels.
overlay-reword = Zeg het met andere woorden.
overlay-hidden = de tekst bevat een verborgen teken
overlay-banned = het woord “{ $word }” gebruiken we hier niet
overlay-no-sentence = de stelling is geen hele zin met een punt
overlay-tick-too-long = de woorden naast het vakje zijn langer dan { $most } tekens
overlay-question-too-long = de vraag telt { $words } woorden, meer dan { $most }
overlay-no-question = de vraag eindigt niet met een vraagteken
overlay-no-twice = de vraag ontkent twee keer
overlay-coverage = { $lang }: { $said } van { $texts } teksten van de regels
overlay-told-in-source = { $texts ->
    [one] { $texts } tekst staat in de taal van de regels, omdat hij hier anders is geformuleerd of is toegevoegd; --verbose noemt hem.
   *[other] { $texts } teksten staan in de taal van de regels, omdat ze hier anders zijn geformuleerd of zijn toegevoegd; --verbose noemt ze.
}
overlay-written = Geschreven: { $path }
overlay-not-written = Het bestand { $path } kon niet worden geschreven: { $why }. Verder is er niets veranderd; noem een map die er is en die leeg is.
