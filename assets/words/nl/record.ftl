# Dutch. What each area is for stands in the English file.
record-too-large = Dit is niet opgeslagen, omdat het te lang is voor een dossier, meer dan { $most } KiB: { $what }. Niets wat al was opgeslagen, is verloren. Schrijf minder, of zet de tekst in een eigen bestand en noteer waar dat staat.
record-full = Dit is niet opgeslagen: het dossier van deze toets is vol, { $most } MiB. Niets wat al was opgeslagen, is verloren. Ga verder met een kopie ervan: article5 copy.
record-rules-not-kept = De regels die in gebruik zijn, konden niet naast uw toetsen worden bewaard als { $path }: { $why }. Er is niets begonnen. Verhelp dat, of kies een andere map met --data-dir MAP.
record-out-of-order = Dit is niet opgeslagen: stap { $found } sluit niet aan op de stappen van het dossier, waar nu { $expected } aan de beurt is. Niets wat al was opgeslagen, is verloren. Open de toets opnieuw.
record-folder-replaced = de map ervan is nu een koppeling naar een andere plaats
record-folder-of-another = de map ervan is van een andere gebruiker
record-folder-of-everybody = iedereen mag veranderen wat in de map ervan staat
record-file-of-another = het bestand is van een andere gebruiker
record-copy-to-go-on = { $why }. Kopieer het bestand naar een eigen map om verder te gaan.
record-rules-too-large = ze zijn groter dan { $most } MiB
record-second-file = een tweede bestand van de toets { $reference }; in { $file } staat er meer van. Samenbrengen doet u met: article5 join
record-other-name = de naam is niet die van de toets die erin staat, { $reference }
record-verify-whole = elke regel van het bestand past bij zijn zegel, { $steps ->
    [one] { $steps } stap
   *[other] { $steps } stappen
}; laatste hash { $head }
record-verify-compare = Aan de zegels is niet te zien of iemand met dit programma een heel dossier opnieuw heeft geschreven. Aan de hash op een rapport wel: article5 verify TOETS --head HASH zegt of het rapport over dat dossier gaat, en hoeveel stappen er daarna zijn bij gekomen.
record-verify-not = niet gecontroleerd: { $why }
record-verify-newer = nieuwer: { $why }
record-rules-missing = { $steps ->
    [one] één opgeschreven resultaat is niet opnieuw uitgerekend: de regels waarop dat berust,
   *[other] { $steps } opgeschreven resultaten zijn niet opnieuw uitgerekend: de regels waarop die berusten,
} staan niet naast dit dossier
record-other-in-list = de lijst van toetsen laat iets anders zien dan er in het bestand staat; de lijst is weggegooid en wordt opnieuw gemaakt
record-folder-unreadable = De map { $path } is niet te lezen: { $why }. Uw toetsen zijn niet weg; ze zijn nu alleen niet te zien.
record-not-carried = een regel van het bestand eindigt niet op zijn zegels, dus het dossier kan niet worden gekopieerd
record-newer =
    het is gemaakt door een nieuwere versie van dit programma (dossierindeling { $format }){ $unknown ->
        [0] {""}
        [one] ; één stap ervan wordt hier niet begrepen en is weggelaten
       *[other] ; { $unknown } stappen ervan worden hier niet begrepen en zijn weggelaten
    }; gebruik die versie om het te veranderen
record-built-in = ingebouwd
record-built-in-with = ingebouwd, met { $files }
record-doubt-hash = die hash staat niet in dit dossier: het eind is afgesneden, het is opnieuw geschreven, of het is een ander dossier
record-doubt-seen = de lijst van toetsen heeft { $seen ->
    [one] { $seen } stap gezien die er niet meer is
   *[other] { $seen } stappen gezien die er niet meer zijn
}: het eind is afgesneden of het dossier is opnieuw geschreven
record-doubt-result = stap { $step } noemt een ander resultaat dan de antwoorden ervoor opleveren
record-doubt-question = stap { $step } beantwoordt een vraag die zijn regels niet hebben
record-doubt-no-result = elke vraag is beantwoord, maar er staat geen resultaat in: het eind is afgesneden, of niemand heeft nog naar het resultaat gekeken
record-moved-by-others = is door een ander programma veranderd, verplaatst of verwijderd
record-moved-by-disk = kon door de schijf niet worden bewaard, dus het eind is niet zeker
record-no-folder = Op deze computer is geen map voor uw toetsen gevonden. Kies er een met --data-dir MAP.
record-folder-unusable = De map { $path } is niet te gebruiken: { $why }. Kies een andere met --data-dir MAP.
record-folder-of-other = De map { $path } is van een andere gebruiker. Kies een eigen map met --data-dir MAP.
record-folder-is-a-link = { $path } is een koppeling naar een andere plaats, en dat is een risico voor uw antwoorden. Haal de koppeling weg, of kies de echte map met --data-dir MAP.
record-other-rights = Dit programma draait met de rechten van een andere gebruiker, dus uw bestanden zouden niet van u zijn. Start het als uzelf.
record-not-begun = Een nieuwe toets kan niet worden opgeslagen in { $path }: { $why }. Verhelp dat of kies een andere map met --data-dir.
record-unreadable = { $path } is niet te lezen: { $why }. Het bestand is niet veranderd.
record-not-a-check = { $path } is geen toets van dit programma: { $why }. Het bestand is niet veranderd.
record-no-such-check = Er is geen toets met de naam `{ $name }`. `article5 list` toont ze allemaal.
record-several-checks = Er is meer dan één toets die met `{ $name }` begint. Typ meer van het kenmerk.
record-not-saved = Uw laatste antwoorden zijn nog niet opgeslagen: { $why } ({ $path }). Ze staan nog hier. Verhelp dat, en ga dan verder of probeer het nog eens.
record-saved-elsewhere = { $path } { $because }. Uw antwoorden zijn nu opgeslagen in { $now }; het andere bestand is niet veranderd.
record-read-only = U kunt deze toets lezen maar niet veranderen: { $why }
record-copy-not-written = { $path } is niet geschreven: { $why }. Kies een andere plaats met -o BESTAND.
record-not-written = { $path } is niet geschreven: { $why }. Kies een andere naam.
record-there-already = { $path } bestaat al. Kies een andere naam, of voeg --force toe om het te vervangen.
record-rules-unusable = De eerdere regels in { $path } zijn niet te gebruiken: { $why }. De toets zelf is niet beschadigd en wordt getoond met de regels die nu in gebruik zijn.
record-rules-unreadable = het bestand is niet te lezen
record-rules-not-understood = deze versie van het programma kan de regels erin niet lezen
record-rules-changed = het bestand is veranderd nadat het was geschreven
record-end-put-back = Het eind van de laatste regel van het bestand ontbrak en is teruggezet. Er is niets verloren.
record-line-cut-off = De laatste regel van het bestand is tijdens het opslaan afgesneden. U houdt { $steps ->
    [one] { $steps } stap
   *[other] { $steps } stappen
} over. Wat van die regel over was, staat in { $path }.
record-order-changed = laatste wijziging eerst
record-order-name = op naam
record-order-result = op resultaat
record-order-owner = op verantwoordelijke
record-order-next-look = op de dag van opnieuw bekijken
record-torn = de laatste regel van het bestand is niet compleet; hij is tijdens het opslaan afgesneden
record-unended = het eind van de laatste regel van het bestand ontbreekt; van wat er staat, is niets verloren
record-line-unreadable = regel { $line } van het bestand is niet te lezen
record-line-altered = regel { $line } van het bestand is veranderd nadat hij was geschreven
record-line-out-of-order = regel { $line } van het bestand volgt niet op de regel ervoor: er is iets uitgehaald, tussengezet of verplaatst
record-not-plain = het is geen gewoon bestand
record-larger = het is groter dan 64 MiB
record-empty = het is leeg
record-first-not-text = de eerste regel van het bestand is geen tekst
record-first-newer = het is gemaakt door een nieuwere versie van dit programma (dossierindeling { $format })
record-first-torn = de eerste regel van het bestand is niet compleet
record-first-altered = de eerste regel van het bestand is veranderd nadat hij was geschreven (article5 recover kopieert wat nog te lezen is)
record-first-other = de eerste regel van het bestand is niet die van een dossier
record-nothing-to-recover = { $why }. Er is niets in beschadigd, dus er valt niets te herstellen.
record-nothing-readable = geen enkele stap van een toets was erin te lezen
record-not-known = niet bekend
record-nothing = niets
record-reference-letters = een kenmerk bestaat alleen uit letters, cijfers en koppeltekens
record-write-protected = het bestand is tegen schrijven beveiligd.
record-another-writes = het staat in een ander venster of programma open om in te schrijven{ $note }.
record-hard-link = het bestand heeft een tweede naam (een harde koppeling). Kopieer het naar een eigen bestand om verder te gaan.
record-read-what-can-be = { $why }. Wat te lezen is, wordt getoond. Met een kopie ervan verdergaan doet u met: article5 recover "{ $path }"
record-torn-stays = de afgesneden laatste regel ervan kan nu niet opzij worden gezet: { $error }. Verhelp dat en open het opnieuw.
record-no-check-left-alone = { $name }: geen toets; het blijft zoals het is
record-verify-damaged = niet gecontroleerd: { $why }; { $steps ->
    [one] { $steps } stap is zoals die is
   *[other] { $steps } stappen zijn zoals ze zijn
} geschreven
record-last-hash = de laatste hash is { $hash }
record-report-of-this = het rapport gaat over dit dossier zoals het er nu staat
record-report-before = het rapport gaat over dit dossier; daarna { $since ->
    [one] is er { $since } stap
   *[other] zijn er { $since } stappen
} bij gekomen
record-copied-from = een kopie van de { $steps ->
    [one] { $steps } stap die te lezen was
   *[other] { $steps } stappen die te lezen waren
} in { $file } (hash daarvan: { $hash })
record-recovered = { $steps ->
    [one] { $steps } stap is
   *[other] { $steps } stappen zijn
} gekopieerd naar { $reference }. { $file } is niet veranderd.
record-left-behind = { $steps ->
    [one] { $steps } latere regel van het bestand is niet gekopieerd: niets bewijst dat die bij deze toets hoort.
   *[other] { $steps } latere regels van het bestand zijn niet gekopieerd: niets bewijst dat ze bij deze toets horen.
}
record-recover-go-on = Verdergaan doet u met: article5 line --record { $reference }
record-not-packed = { $check } kan niet in één bestand worden gezet: { $why }. Er is niets opgeschreven. Herstel de toets eerst met: article5 recover { $check }
record-not-unpacked = { $path } kan niet worden overgenomen: { $why }. Bij uw toetsen is niets opgeschreven. Vraag opnieuw om het bestand.
record-no-parcel = het is geen toets met de regels erbij, zoals article5 copy --to-file die schrijft
record-parcel-newer = een nieuwere versie van dit programma heeft het geschreven; gebruik die versie
record-nothing-saved = Er is niets geschreven: { $why } ({ $path }). Wat er was, is zoals het was. Verhelp dat en probeer het opnieuw.
record-writing-since = sinds { $moment }
