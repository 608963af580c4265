# Dutch. What each area is for stands in the English file.
misuse-argument = `{ $argument }` hoort hier niet.
misuse-argument-like = `{ $argument }` hoort hier niet. Bedoelde u `{ $like }`?
misuse-command = Er is geen opdracht `{ $command }`.
misuse-deleting = Er is geen opdracht `{ $command }`: article5 verwijdert geen toetsen. Om een toets uit de lijst te halen en te bewaren: article5 archive TOETS. Wilt u een toets kwijt die er nooit had moeten zijn, verwijder dan zijn bestand in de map met toetsen die article5 where noemt, zoals elk ander bestand; het bestand heet naar het kenmerk van de toets. Alle antwoorden, notities, namen en de hele geschiedenis zijn dan weg, en rapporten erover kunnen niet meer worden gecontroleerd.
misuse-command-like = Er is geen opdracht `{ $command }`. Bedoelde u `{ $like }`?
misuse-value = `{ $value }` past niet bij { $argument }. Mogelijke waarden: { $values }.
misuse-no-value = Bij { $argument } hoort een waarde.
misuse-flawed-value = `{ $value }` past niet bij { $argument }: { $why }.
misuse-missing = Dit ontbreekt: { $arguments }.
misuse-missing-command = Noem een opdracht: { $commands }.
misuse-conflict = { $argument } kan niet samen met { $others }.
misuse-twice = { $argument } staat er meer dan eens.
misuse-too-many = `{ $value }` is er een te veel bij { $argument }.
misuse-too-few = Bij { $argument } horen meer waarden.
misuse-letters = Sommige letters in wat er is getypt, zijn geen UTF-8.
misuse-whole =
    { $what } Er is niets gedaan.

    { $usage }
    Wat elk deel betekent: { $command } --help
misuse-short =
    { $what } Er is niets gedaan.
    Hoe u elke opdracht schrijft: article5 help OPDRACHT
misuse-no-number = schrijf een heel getal
misuse-seats = schrijf een heel getal van 1 tot en met { $most }
misuse-effect-with = { $option } werkt alleen samen met { $others }. Er is niets gedaan.
misuse-effect-beside = { $option } doet niets naast { $other }. Laat een van de twee weg. Er is niets gedaan.
misuse-effect-format = { $option } doet alleen iets bij { $formats }, en gevraagd is { $format }. Er is niets gedaan.
misuse-effect-command = { $option } heeft geen effect als die vóór de opdracht { $command } staat. Er is niets gedaan.
misuse-effect-task = een taak
