### Meer toetsen tegelijk: gemarkeerd in de lijst, vergeleken, samengevoegd, in een groep gezet.

pairs-marked =
    { $count ->
        [one] 1 gemarkeerd
       *[other] { $count } gemarkeerd
    }
pairs-title =
    { $count ->
        [one] Wat wilt u met de gemarkeerde toets?
       *[other] Wat wilt u met de { $count } gemarkeerde toetsen?
    }
pairs-how = Vergelijken schrijft niets. Samenvoegen maakt een nieuwe toets; de gemarkeerde blijven zoals ze zijn. Voor vergelijken zijn twee toetsen nodig, voor samenvoegen twee of meer van één tool.
pairs-compare = Vergelijken
pairs-join = Samenvoegen: waar ze elkaar tegenspreken is het antwoord Weet ik niet
pairs-join-believe = Samenvoegen: waar ze elkaar tegenspreken geldt { $title }
pairs-named = { $title } ({ $who })
pairs-compared = Vergelijken | { $names }
pairs-joined = Samengevoegd | { $names }
pairs-group = In een groep zetten
pairs-unmark = De markeringen weghalen
pairs-group-of =
    { $count ->
        [one] De groep van 1 toets. Leeg: geen.
       *[other] De groep van { $count } toetsen. Leeg: geen.
    }
pairs-different-title = De namen van de tools verschillen.
pairs-different = “{ $first }” en “{ $second }”: antwoorden over de ene tool zouden voor de andere gelden. Er is niets opgeschreven.
pairs-join-all-the-same = Het is dezelfde tool: samenvoegen
pairs-key-mark = markeren
pairs-key-mark-does = de toets markeren, of de markering weghalen: gemarkeerde toetsen kunt u vergelijken, samenvoegen of groeperen
pairs-key-together = met de gemarkeerde
pairs-key-together-does = de gemarkeerde toetsen vergelijken, samenvoegen of groeperen
