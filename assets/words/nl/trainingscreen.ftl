### Training op het volle scherm.

trainingscreen-title = Oefenen met verhalen
trainingscreen-practice = OEFENING
trainingscreen-status = OEFENING  { $number }/{ $count }
trainingscreen-case = Verhaal { $number } van { $count }: { $title }
trainingscreen-after = Na “{ $title }”
trainingscreen-failed = Er is niets gedaan
trainingscreen-apart = Dit zijn verhalen. Ze staan los van echte toetsen en worden er nooit mee vermengd.
trainingscreen-no-paste = Plakken telt hier niet: stemmen en aantallen typt u.

## From home.

trainingscreen-key = oefenen
trainingscreen-key-does = oefenen met verhalen, alleen of met een groep; los van echte toetsen

## What can be worked on.

trainingscreen-heading-go-on = Verdergaan
trainingscreen-heading-begin = Beginnen
trainingscreen-heading-stories = Verhalen: regel, titel, niveau, minuten. Spatie markeert er meer
trainingscreen-go-on =
    { $answers ->
        [one] { $session }, gestopt op { $day } na { $answers } antwoord
       *[other] { $session }, gestopt op { $day } na { $answers } antwoorden
    }
trainingscreen-begin =
    { $count ->
        [one] Beginnen: { $count } verhaal dat past
       *[other] Beginnen: { $count } verhalen die passen
    }, { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
trainingscreen-begin-marked =
    { $count ->
        [one] Beginnen: het gemarkeerde verhaal
       *[other] Beginnen: de { $count } gemarkeerde verhalen
    }, { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
trainingscreen-who = Wie eraan werkt: { $choices }
trainingscreen-who-alone = één persoon
trainingscreen-who-room = een groep
trainingscreen-seats = Hoeveel mensen:
trainingscreen-client = Voor wie:
trainingscreen-seats-key = hoeveel
trainingscreen-no-seats = Typ hoeveel mensen er zijn, van 1 tot { $most }.
trainingscreen-reasons = Redenen worden verteld: { $choices }
trainingscreen-reasons-at-once = na elk antwoord
trainingscreen-reasons-at-end = na elk verhaal
trainingscreen-second = Een verdeelde groep stemt nog eens: { $choices }
trainingscreen-again-no = nee
trainingscreen-again-yes = ja
trainingscreen-rounds = Rondes: { $choices }
trainingscreen-rounds-one = training
trainingscreen-rounds-three = vooraf, training, achteraf
trainingscreen-level = { $level }, { $minutes } min
trainingscreen-for = Voor { $roles }
trainingscreen-reserved =
    { $count ->
        [one] Nog { $count } verhaal, alleen als u erom vraagt
       *[other] Nog { $count } verhalen, alleen als u erom vraagt
    }
trainingscreen-reserved-title = Verhalen over de regels (ba) en (bb)
trainingscreen-reserved-warning =
    { $count ->
        [one] { $count } verhaal gaat
       *[other] { $count } verhalen gaan
    } over intieme beelden en over kinderen: alleen per categorie, er wordt niets beschreven. Zeg dat voordat u er een gebruikt, en vertel waar hulp te vinden is.
trainingscreen-reserved-show = In de lijst tonen
trainingscreen-enter = beginnen, kiezen
trainingscreen-enter-does = met de verhalen beginnen, verdergaan met de sessie, of de gekozen instelling veranderen
trainingscreen-mark-story-does = een verhaal markeren, om met alle gemarkeerde te beginnen

## How a session begins.

trainingscreen-alone = U werkt alleen. Wat u beantwoordt, wordt meteen opgeslagen: ga weg wanneer u wilt en ga later verder.
trainingscreen-room =
    { $seats ->
        [one] Een groep van { $seats } persoon.
       *[other] Een groep van { $seats } mensen.
    } Lees elk verhaal voor of deel het uit, laat iedereen tegelijk een kaart opsteken, en typ wat u ziet: voor elke plaats op volgorde een cijfer. Cijfers blijven verborgen, en de uitslag wordt getoond als iedereen heeft gestemd.
trainingscreen-wall = In een tweede venster voor iedereen: { $program } train wall { $session }
trainingscreen-goes-on =
    { $answers ->
        [one] Er is al { $answers } antwoord; daarna gaat het verder.
       *[other] Er zijn al { $answers } antwoorden; daarna gaat het verder.
    }

## A question.

trainingscreen-story = Het verhaal
trainingscreen-facts = Op welke delen van het verhaal berust uw antwoord?
trainingscreen-facts-room = Welke delen noemen de meesten?
trainingscreen-sure = Hoe zeker?  { $choices }
trainingscreen-sure-sure = zeker
trainingscreen-sure-rather = vrij zeker
trainingscreen-guess = een gok
trainingscreen-nothing-chosen = Kies eerst een antwoord. Hoe zeker u bent en op welke delen het berust, mag leeg blijven.
trainingscreen-help-title = Zo antwoordt u
trainingscreen-help-alone = Met cijfers kiest u het antwoord. Met Tab gaat u naar hoe zeker u bent, en verder naar de delen van het verhaal: daar gelden de cijfers dan voor. Enter legt alles vast, en is genoeg zodra er een antwoord is.
trainingscreen-help-room = Cijfers op volgorde van de plaatsen, zonder Enter, en - voor wie niet stemt. Of aantallen en Enter: j18 n9 ?3. Of: bestand stemmen.csv; erbij 11; weg 4.
trainingscreen-for-the-trainer = Voor de trainer, nooit op het grote scherm
trainingscreen-votes = Stemmen binnen: { $voted } van { $all }
trainingscreen-has-voted = { $seat } heeft gestemd
trainingscreen-thinks = { $seat } denkt na
trainingscreen-all-in = Iedereen heeft gestemd. Enter toont de uitslag.
trainingscreen-again = Tweede stemming. De eerste wordt ermee getoond.
trainingscreen-digits-answer = antwoord
trainingscreen-digits-sure = hoe zeker
trainingscreen-digits-part = deel markeren
trainingscreen-key-choose = een antwoord kiezen
trainingscreen-key-sure = zeggen hoe zeker u bent
trainingscreen-key-part = een deel van het verhaal markeren
trainingscreen-key-seats = plaats voor plaats
trainingscreen-counts-like = j18 n9 ?3
trainingscreen-key-counts = aantallen
trainingscreen-key-take-back = terugnemen
trainingscreen-take-back-does = de laatste stem terugnemen
trainingscreen-key-leave = weg
trainingscreen-mark = kiezen
trainingscreen-mark-does = kiezen wat er staat, of dat terugnemen
trainingscreen-keep = bewaren
trainingscreen-keep-does = het antwoord bewaren; verder hoeft er niets te worden ingevuld
trainingscreen-parts = volgend deel
trainingscreen-parts-does = naar het antwoord, hoe zeker, en de delen van het verhaal
trainingscreen-parts-back = één deel van het scherm terug
trainingscreen-show = tonen
trainingscreen-show-does = de stemmen bewaren en tonen

## Afterwards.

trainingscreen-under = De gewone vragen eronder
trainingscreen-flag = niet mee eens
trainingscreen-flag-does = voor de trainer noteren dat u het met dit antwoord niet eens bent
trainingscreen-flagged = Genoteerd voor de trainer. Uw antwoord blijft zoals het is.
trainingscreen-key-mistake = een fout markeren
trainingscreen-behind-alone = Markeer welke fout u ook maakte, of niets.
trainingscreen-behind-group = Markeer welke fouten de groep maakte, of niets.
trainingscreen-on = verder
trainingscreen-on-does = verder
trainingscreen-done = klaar

## What each screen is for.

trainingscreen-purpose-stories = Hier kiest u verhalen om mee te oefenen, alleen of met een groep, of gaat u verder met een sessie. Niets hiervan komt in een echte toets.
trainingscreen-purpose-read = Lees, en ga verder met Enter. Wat tot nu toe is beantwoord, is opgeslagen.
trainingscreen-purpose-alone = Hier beantwoordt u één vraag over het verhaal: het antwoord, hoe zeker u bent, en op welke delen van het verhaal het berust.
trainingscreen-purpose-room = Hier typt u hoe een groep stemt. Wie heeft gestemd, is te zien; wat, pas als iedereen heeft gestemd en Enter het toont.
trainingscreen-purpose-reasons = Hier ziet u wat er is geantwoord, wat de regels geven, en waarom.
trainingscreen-purpose-after = Hier ziet u welke fouten mensen vaak maken, en markeert u welke er nu waren.
trainingscreen-sure-room = Hoe zeker zijn de meesten?  { $choices }
trainingscreen-sure-room-key = hoe zeker
trainingscreen-sure-or-parts = naar hoe zeker de meesten zijn, en terug naar de delen
trainingscreen-file-like = bestand stemmen.csv
trainingscreen-key-file = uit een bestand

## Papieren van een sessie.

trainingscreen-papers = verslagen
trainingscreen-papers-does = het verslag van de sessie of van één persoon kiezen en schrijven
trainingscreen-papers-title = Verslagen van { $session }
trainingscreen-papers-how = Welke verslagen wilt u? Enter schrijft ze.
trainingscreen-papers-of = Over: { $whom }
trainingscreen-papers-session = de sessie
trainingscreen-papers-each = iedere persoon, elk een eigen verslag
trainingscreen-papers-seat = de persoon op plaats { $seat }
trainingscreen-papers-sheet = Het werkblad heeft de aanwezigheid, met een regel per plaats; resultaten alleen waar die per persoon worden bewaard.
trainingscreen-papers-what = Er staat “trainingsverslag”, en verder niets. Namen komen uit de deelnemerslijst naast de sessie.
trainingscreen-papers-write = schrijven
trainingscreen-papers-write-does = de verslagen schrijven en zeggen waar ze staan
trainingscreen-papers-written = De verslagen zijn geschreven.
trainingscreen-papers-where =
    { $count ->
        [one] Hier: { $files }
       *[other] { $count } bestanden: { $files }
    }
trainingscreen-ended = { $session }, afgerond op { $day }
trainingscreen-heading-papers = Verslagen van sessies die zijn afgerond
trainingscreen-purpose-papers = Hier kiest u welke verslagen van een sessie worden geschreven. Er wordt niets geschreven voordat u op Enter drukt.
trainingscreen-more = { $count ->
    [one] Nog { $count } staat
   *[other] Nog { $count } staan
} hier niet: article5 train sessions noemt ze allemaal, article5 train --go-on NAAM opent er een
trainingscreen-note-key = notitie trainer
trainingscreen-note-does = toon de notitie voor de trainer terwijl de groep stemt, of verberg die
trainingscreen-note-hidden = Verborgen, want de notitie kan het antwoord verraden. { $key } toont de notitie; na de stemming staat die hier vanzelf.
trainingscreen-note-shown = { $key } verbergt de notitie: doe dat als iedereen dit scherm ziet.
trainingscreen-enter-story = met dit verhaal beginnen
trainingscreen-enter-marked = met de gemarkeerde beginnen
trainingscreen-votes-before = { $count ->
    [one] { $count } stem was al getypt. Backspace neemt die terug.
   *[other] { $count } stemmen waren al getypt. Backspace neemt ze allemaal tegelijk terug: wie wat stemde, wordt niet bewaard.
}
