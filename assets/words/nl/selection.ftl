# Dutch. What each area is for stands in the English file.
selection-title-all = Toetsen aan artikel 5: alle tools
selection-title-group = Toetsen aan artikel 5: { $group }
selection-title-no-group = Toetsen aan artikel 5: tools zonder groep
selection-title-archive = { $title } (archief)
selection-filter = Alleen toetsen waarin deze woorden voorkomen: { $filter }.
selection-archive-alone = Alleen toetsen die in het archief zijn gezet.
selection-taken-over =
    { $checks ->
        [one] 1 ervan is overgenomen van een andere toets; die kan gaan over een tool die hier twee keer staat.
       *[other] { $checks } ervan zijn overgenomen van andere toetsen; die kunnen gaan over tools die hier twee keer staan.
    }
selection-unread =
    { $files ->
        [one] 1 bestand is niet te lezen, dus niemand kan zeggen of het hier hoort. Het is weggelaten.
       *[other] { $files } bestanden zijn niet te lezen, dus niemand kan zeggen of ze hier horen. Ze zijn weggelaten.
    }
selection-foot-all = Alle toetsen
selection-foot-some = Gekozen toetsen
selection-foot-no-group = Toetsen zonder groep
selection-without-group = zonder groep
selection-no-check = Geen toets past hierbij.
selection-put-away = nog { $checks } in het archief: article5 list --archived
selection-left-out = { $file } is niet te lezen en is dus uit dit rapport weggelaten: { $why }
selection-several-groups = Deze toetsen horen bij { $count } groepen: { $groups }. Een pagina met briefhoofd gaat naar één lezer, en die zou dan ook over de anderen lezen. Er is niets opgeschreven. Kies er een met --group NAAM, of schrijf een pagina voor uzelf met --no-letterhead.
selection-only-for-all = --group, --filter en --archived kiezen uit veel toetsen. Gebruik ze met: article5 report --all
selection-chosen-and-named = Noem de toetsen, of kies uit alle toetsen met --group, --filter of --archived: niet allebei.
selection-no-such-group = Geen toets hoort bij de groep “{ $group }”, dus er is niets opgeschreven. Kijk of de naam klopt: article5 list toont de groep van elke toets.
selection-groups = Deze zijn er: { $groups }.
