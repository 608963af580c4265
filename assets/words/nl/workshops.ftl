### De workshops die er zijn, en er een beginnen, op het volle scherm.

workshops-key = workshops
workshops-key-does = Leid een workshop: meer mensen stemmen over echte toetsen
workshops-title = WORKSHOPS
workshops-heading-go-on = Ga verder met een workshop
workshops-heading-begin = Begin een workshop
workshops-heading-tools = Echte toetsen voor op tafel; later kunnen er meer bij
workshops-heading-ended = Workshops die voorbij zijn: verslag, goedkeuring
workshops-begin =
    { $tools ->
        [0] Begin, nog zonder toets op tafel
        [one] Begin, met { $tools } toets op tafel
       *[other] Begin, met { $tools } toetsen op tafel
    }
workshops-client = Voor wie:
workshops-leader = Wie leidt:
workshops-people = Mensen:
workshops-people-how = Hoeveel, of het bestand met hun namen (CSV of XLSX).
workshops-named = { $client } ({ $workshop })
workshops-told =
    { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }, { $tools ->
        [one] { $tools } tool
       *[other] { $tools } tools
    }, { $ballots ->
        [one] { $ballots } stemming
       *[other] { $ballots } stemmingen
    }
workshops-no-check = Er is nog geen toets. { $key } op het beginscherm voegt er een toe.
workshops-apart = Workshops staan los van de oefening en van uw toetsen. Wat een groep besluit, komt in de echte toets op tafel, met de stemming als bewijs. Alle velden mogen leeg blijven.
workshops-go-on = verder
workshops-look = openen
workshops-start = beginnen
workshops-enter-does = Ga verder met de workshop van de regel, of begin er een
workshops-mark-does = Leg de toets van de regel op tafel, of neem hem eraf
workshops-left = Workshop { $workshop } is bewaard. { $key } gaat ermee verder.
workshops-purpose = Hier begint u een workshop of gaat u met een workshop verder. Meer mensen stemmen over echte toetsen, en u gaat weg met een verslag.
