### Sneltoetsen die iemand in een bestand verandert.

named-unknown = er is niets dat “{ $name }” heet. Een andere sneltoets is mogelijk voor: { $names }
named-no-key = “{ $key }” is geen sneltoets. Schrijf één letter, of bijvoorbeeld F12 of Del
named-stays = { $key } antwoordt, beweegt, helpt of sluit af, en blijft wat het is. Kies een letter die vrij is, of F10 tot F12
named-twice = “{ $name }” staat hier twee keer. Haal er één weg
named-clash = { $key } zou “{ $name }” en “{ $other }” betekenen. Kies iets anders voor “{ $name }”, of geef “{ $other }” in dit bestand ook een andere sneltoets
named-flawed = Uw sneltoetsen worden niet gebruikt: { $path }, regel { $line }: { $what }. De gewone sneltoetsen werken.
named-where = Sneltoetsen: { $path } ({ $state })
named-where-none = niet aanwezig; alles is zoals gewoonlijk
named-where-used = in gebruik
named-too-large = het is groter dan 64 KiB en dus geen bestand met sneltoetsen
named-expecting = handelingen met hun sneltoetsen, zoals { "{" } "note": "F12" { "}" }
