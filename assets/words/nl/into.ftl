# Dutch. What each area is for stands in the English file.
into-no-name = Er is geen toets gemaakt van { $place }, omdat de rij geen tool noemt. Geef de tool een naam en voer de opdracht opnieuw uit.
into-twice = Er is geen toets gemaakt van { $place }, omdat “{ $name }” er al boven staat. Geef de twee tools verschillende namen en voer de opdracht opnieuw uit.
into-several = Voor { $place } is niets opgeschreven, omdat meer dan één toets over “{ $name }” gaat: { $checks }. Voeg ze samen, of geef de tools verschillende namen.
into-closed = { $check } is gesloten, dus er is niets aan toegevoegd. Heropen de toets met: article5 reopen { $check }
into-differs =
    { $check }: { $count ->
        [one] 1 antwoord van de rij ({ $addresses }) wijkt
       *[other] { $count } antwoorden van de rij ({ $addresses }) wijken
    } af van wat de toets zegt. De toets is daar niet veranderd, en de uitkomst ernaast is die van de rij.
into-long = { $place }: de tekst onder “{ $column }” heeft meer dan { $most } tekens en is daarom niet overgenomen. Kort de tekst in en voer de opdracht opnieuw uit.
into-day = { $place }: “{ $text }” onder “{ $column }” is geen dag die op één manier te lezen is; er is geen dag gezet. Schrijf de dag als 2027-03-31.
into-columns-owner = eigenaar, verantwoordelijke, verantwoordelijk, proceseigenaar, systeemeigenaar, beheerder, tooleigenaar, producteigenaar, applicatie-eigenaar, naam eigenaar, verantwoordelijke persoon, eindverantwoordelijke, functioneel beheerder
into-columns-does = omschrijving, beschrijving, doel, wat de tool doet, gebruik, functie, gebruiksdoel, beoogd doel, doel van de tool, wat doet de tool
into-columns-maker = maker, leverancier, fabrikant, aanbieder, gemaakt door, ontwikkelaar, producent, naam leverancier
into-columns-review = opnieuw bekijken op, volgende controle, herziening, herzien op, opnieuw bekijken, volgende herziening, datum herziening, herbeoordeling
into-columns-name = naam tool, naam van de tool, toolnaam, naam ai-tool, naam van de ai-tool, naam systeem, naam van het systeem, systeemnaam, naam ai-systeem, naam van het ai-systeem, naam applicatie, naam van de applicatie, applicatienaam, naam toepassing, naam van de toepassing, naam algoritme, naam van het algoritme, naam software, naam van de software, naam product, naam van het product, productnaam
into-columns-listed = tool, ai-tool, systeem, ai-systeem, applicatie, ai-applicatie, toepassing, ai-toepassing, hulpmiddel, algoritme
into-columns-may-be = product, oplossing, dienst, titel, instrument
into-who = inventaris { $file }
into-done =
    { $begun ->
        [one] 1 toets is begonnen
       *[other] { $begun } toetsen zijn begonnen
    }; antwoorden toegevoegd: { $added }; ongewijzigd, want er stond al hetzelfde: { $left }.
into-sent = Geschreven: { $file }. Wie het krijgt, neemt het over met: article5 copy --from-file "{ $file }"
into-arrived = { $check } staat nu bij uw toetsen: “{ $title }”, met { $steps ->
    [one] { $steps } stap
   *[other] { $steps } stappen
} en de regels waarop de toets berust.
into-arrived-known = { $check } (“{ $title }”) staat al bij uw toetsen, met alles wat in het bestand staat. Er is niets opgeschreven.
into-arrived-beside = Uw toets { $of } zegt iets anders dan dit bestand. Beide blijven; die uit het bestand is { $check }. Samenbrengen doet u met: article5 join { $of } { $check }
into-arrived-nameless = Mensen hebben er nummers in plaats van namen, dus de zegels zijn niet die van het origineel.
into-look = Om te bekijken: { $differ } met andere antwoorden dan hun rij, { $closed } gesloten, { $without ->
    [one] { $without } rij
   *[other] { $without } rijen
} zonder toets. Wat een toets zegt, blijft, en de eigen uitkomst van de toets telt.
into-sent-others = Toetsen van andere groepen waaruit deze is overgenomen, worden in het bestand niet genoemd, dus de zegels zijn niet die van het origineel.
into-arrived-others = Toetsen waaruit deze is overgenomen, worden er niet in genoemd, dus de zegels zijn niet die van het origineel.
