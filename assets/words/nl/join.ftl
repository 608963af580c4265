# Dutch. What each area is for stands in the English file.
join-different-tools = De namen van de tools verschillen: “{ $first }” en “{ $second }”. Antwoorden over de ene tool zouden dan voor de andere gelden. Er is niets opgeschreven. Is het toch dezelfde tool, voeg dan --different-tools toe.
join-different-groups = De toetsen horen bij verschillende groepen: “{ $first }” en “{ $second }”. Wat de ene klant zei, zou dan in de toets van de andere staan. Er is niets opgeschreven. Horen ze bij elkaar, zet dan eerst de ene in de groep van de andere met: article5 group ID NAAM
join-really = De namen van de tools verschillen: “{ $first }” en “{ $second }”. Antwoorden over de ene tool zouden dan voor de andere gelden. Typ voeg samen om ze toch samen te voegen; bij iets anders blijven ze allebei zoals ze zijn: 
join-left = Er is niets samengevoegd.
join-no-conflict = De toetsen spreken elkaar niet tegen.
join-conflicts = Waar ze elkaar tegenspreken
join-about = Waarover
join-in-the-joined = In de samengevoegde toets
join-left-empty = leeggelaten
join-title = { $check }: samengevoegd uit { $names }
join-stay = De toetsen die zijn samengevoegd, blijven zoals ze zijn.
join-no-such-preference = `{ $typed }` is geen van de toetsen die worden samengevoegd. Noem er een zoals u die eerder noemde, of A voor de eerste, B voor de tweede. Er is niets opgeschreven.
