### De workshops die er zijn, en er een beginnen, op het volle scherm.

workshops-key = workshops
workshops-key-does = een workshop leiden: meerdere mensen stemmen over echte toetsen
workshops-title = WORKSHOPS
workshops-heading-go-on = Verdergaan met een workshop
workshops-heading-begin = Een workshop beginnen
workshops-heading-tools = Echte toetsen om op tafel te leggen; later kunnen er meer bij
workshops-heading-ended = Workshops die zijn afgelopen: notulen, goedkeuring
workshops-begin =
    { $tools ->
        [0] Beginnen, nog zonder toets op tafel
        [one] Beginnen, met { $tools } toets op tafel
       *[other] Beginnen, met { $tools } toetsen op tafel
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
workshops-enter-does = verdergaan met de gekozen workshop, of er een beginnen
workshops-mark-does = de gekozen toets op tafel leggen, of er weer af halen
workshops-left = Workshop { $workshop } is bewaard. { $key } gaat ermee verder.
workshops-purpose = Hier begint u een workshop of gaat u met een workshop verder. Meerdere mensen stemmen over echte toetsen, en aan het eind zijn er notulen.
workshops-more = { $count ->
    [one] Nog { $count } staat
   *[other] Nog { $count } staan
} hier niet: article5 workshop list noemt ze allemaal, article5 workshop --go-on NAAM opent er een
workshops-more-tools = { $count ->
    [one] Nog { $count } toets staat
   *[other] Nog { $count } toetsen staan
} hier niet. Met de naam van de klant vallen die van anderen weg; { $key } in de workshop legt elke toets op naam op tafel
