### Mensen in een ruimte: hun stemmen, hun deelnemerslijst, hun verzegeld bestand.

room-not-begun = In { $path } kan niets worden opgeslagen: { $why }. Er is niets begonnen. Verhelp dat of kies een andere map met --data-dir, en begin opnieuw.
room-not-saved = { $path } kan niet worden geschreven: { $why }. Wat eerder is opgeslagen, is veilig. Verhelp dat of noem een andere map met --data-dir, en ga verder met: article5 { $command }
room-not-saved-yet = { $path } kan niet worden geschreven: { $why }. Wat eerder is bewaard, is veilig. Wat op het scherm staat, blijft: maak ruimte, dan wordt ook dit bij de volgende stap bewaard.
room-unreadable = { $path } kan niet worden gelezen: { $why }. Er is niets veranderd.
room-in-use = Een ander programma schrijft in { $path }. Sluit het daar, of begin een nieuwe.
room-replaced = Een ander programma heeft een ander bestand op de plaats van { $path } gezet, of erin geschreven. Deze stap is niet opgeschreven. Wat al was opgeslagen, staat volledig in { $kept }; ga verder met: article5 { $command } "{ $kept }"
room-full = { $path } is vol. Deze stap is niet opgeschreven; wat al was opgeslagen, is veilig. Sluit hier af en begin een nieuwe.
room-line-too-long = Dat is meer dan { $most } KB tekst. Er is niets opgeschreven; zeg het in minder woorden, of in meer delen.
room-damaged = Regel { $line } van { $path } is veranderd nadat hij geschreven was, of sluit niet aan op de regel ervoor. Het bestand blijft zoals het is; gebruik een kopie die u hebt bewaard.
room-no-such-file = { $path } is een ander soort bestand. `article5 { $command }` toont welke er zijn.
room-newer = { $path } is gemaakt met een nieuwere versie van dit programma. Gebruik die versie; het bestand blijft zoals het is.
room-folder-unreadable = De map { $path } kan niet worden gelezen: { $why }. Wat erin staat, is ongewijzigd; kijk naar de rechten van de map.
room-not-ours = In { $path } wordt niet geschreven: { $why }. Er is niets gewijzigd.
room-second-file = { $path } is een tweede bestand van { $name }, misschien gemaakt door een programma dat mappen synchroniseert. Het telt niet mee; kijk welk van de twee verder gaat en zet het andere weg.
room-unknown = Niets heet `{ $name }`, of er is meer dan één naam die zo begint. `article5 { $command }` toont wat er is.
room-not-written = { $path } kan niet worden geschreven: { $why }. Er is niets veranderd.

## Stemmen.

room-vote-letters-yes = j, ja
room-vote-letters-no = n, nee
room-vote-letters-untold = ?
room-vote-unclear = “{ $typed }” is geen stem. Typ voor elke plaats op volgorde een cijfer van 1 tot { $choices }, zoals 11231, of aantallen zoals j18 n9 ?3 of 1:18 2:9. Er is niets geteld.
room-vote-too-many = Geteld { $votes ->
    [one] is { $votes } stem
   *[other] zijn { $votes } stemmen
}, en er { $seats ->
    [one] is { $seats } plaats
   *[other] zijn { $seats } plaatsen
}. Er is niets overgenomen; tel opnieuw.
room-vote-nothing = Niemand heeft gestemd. Typ voor elke plaats op volgorde een cijfer, met - voor wie niet stemt.
room-vote-other-number = { $votes ->
    [one] { $votes } cijfer
   *[other] { $votes } cijfers
} voor { $seats ->
    [one] { $seats } plaats
   *[other] { $seats } plaatsen
}. Er is niets geteld; typ er een voor elke plaats, met - voor wie niet stemt.
room-vote-no-choice = Plaats { $seat } koos { $choice }, en de keuzes lopen van 1 tot { $choices }. Er is niets geteld.
room-poll-unclear = { $place }: een regel hoort te bestaan uit plaats;antwoord, zoals 7;ja. Er is niets overgenomen.
room-poll-no-seat = { $place }: “{ $seat }” is geen nummer van een plaats. Er is niets overgenomen.
room-poll-unknown-seat = { $place }: plaats { $seat } is er niet. Er is niets overgenomen.
room-poll-no-answer = { $place }: “{ $answer }” is geen antwoord; schrijf een cijfer van 1 tot { $choices }, of ja, nee of weet ik niet. Er is niets overgenomen.
room-poll-twice = { $place }: plaats { $seat } staat er twee keer. Er is niets overgenomen.
room-poll-empty = { $name } bevat geen stem. Er is niets overgenomen.

## Deelnemerslijsten: wie waar zat.

room-roster-column-name = name, naam
room-roster-column-seat = seat, number, plaats, nummer
room-roster-column-role = role, rol, functie
room-roster-column-mail = mail, e-mail, email
room-roster-damaged = { $path } kan niet worden gelezen: { $why }. Het verzegelde bestand ernaast is zoals het was; neem de lijst opnieuw over.
room-roster-unreadable = { $path } kan niet worden gelezen: { $why }. Er is niets overgenomen.
room-roster-empty = { $name } bevat niemand. Er is niets overgenomen.
room-roster-no-name = De eerste regel van { $name } noemt geen kolom “naam”. Schrijf een eerste regel zoals plaats;naam;rol. Er is niets overgenomen.
room-roster-seat = { $place }: “{ $seat }” is geen nummer van een plaats. Er is niets overgenomen.
room-roster-nameless = { $place }: er staat geen naam. Er is niets overgenomen.
room-roster-twice = { $place }: plaats { $seat } staat er twee keer. Er is niets overgenomen.
room-roster-many = { $name } bevat meer dan { $most } mensen. Er is niets overgenomen.
room-roster-known = { $seat }, { $name }
room-roster-unknown = plaats { $seat }
room-roster-taken =
    { $count ->
        [one] Er staat { $count } persoon op de lijst van { $session }.
       *[other] Er staan { $count } personen op de lijst van { $session }.
    } Die staat los van het verzegelde bestand; `{ $command } { $session } --remove PLAATS` haalt iemand eruit.
room-roster-removed = Plaats { $seat } heeft geen naam meer. Het verzegelde bestand telt de plaats zoals eerst, en de zegels kloppen.
room-roster-nobody = Op plaats { $seat } van { $session } is niemand bekend. Er is niets veranderd.

## The wall.

room-wall-foot = Q sluit dit scherm; het andere venster gaat verder.
room-wall-foot-in-short = Q sluit dit scherm.
room-roster-no-table = het is geen tabel van regels en cellen
room-paper-sheet = tabel als werkblad
