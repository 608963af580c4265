### Een workshop leiden als gewone tekst.

workshoptalk-begin = WORKSHOP { $workshop }. Elke regel wordt opgeslagen zodra u hem typt. help toont wat u kunt typen; met stop sluit u af, en u kunt later verdergaan.
workshoptalk-wall = Voor het grote scherm, in een tweede venster: { $program } workshop wall { $workshop }
workshoptalk-left = Opgeslagen. Om verder te gaan: { $program } workshop --go-on { $workshop }
workshoptalk-ended = De workshop is afgelopen. notulen schrijft de notulen, nu of later; of: { $program } workshop minutes { $workshop } -o notulen.html. Als ze kloppen: { $program } workshop approve { $workshop } --by NAAM
workshoptalk-prompt = Verder:
workshoptalk-unclear = Dat kan hier niet worden getypt. Typ help.
workshoptalk-help =
    Mensen: erbij NAAM, rol; belt NAAM, wie op afstand meedoet; kijkt NAAM, wie alleen toekijkt; weg NAAM; leider NAAM; mensen.
    Tijd: punt 20 TITEL; agenda; volgende, of volgende 3; meer 2; tijd.
    Tools: tool TOETS legt er een op tafel, tool 2 gaat naar de tweede.
    Stemmen: reikwijdte, of de wet geldt; regels, wat elke regel tot nu toe geeft; regel f; vragen 2, voor de gewone vragen onder voorwaarde 2; stem 2, met meerderheid, instemming, eigenaar NAAM of geheim erachter; waarom 2, voor de reden, de wettekst en voorbeelden; tijdens een stemming alleen waarom.
    Altijd: parkeer WAT; stap WAT; notitie WAT; lijsten.
    Rechtzetten: verbeter stap 2; schrap parkeer 1, schrap notitie 1, schrap stem 3; ongedaan. Na een einde: heropen.
    vraag f docx schrijft de pagina die iedereen vóór de bijeenkomst invult.
    overnemen BESTAND neemt een pagina over die terugkwam.
    schrijf probeert nog eens de besluiten in de toetsen te schrijven.
    notulen, ook als concept, met docx, txt of xlsx en initialen of nummers erachter; einde; goedkeuren NAAM, na het einde; stop.
    Waar woorden van een persoon worden gevraagd, zet u een schuine streep ervoor, zoals /parkeer.
workshoptalk-people-from-to = personen { $from } tot en met { $to }
workshoptalk-people =
    { $count ->
        [0] Onder leiding van { $leader }. Er is niemand die stemt.
        [one] Onder leiding van { $leader }. { $count } persoon stemt: { $people }.
       *[other] Onder leiding van { $leader }. { $count } personen stemmen: { $people }.
    }
workshoptalk-people-call = Op afstand: { $people }.
workshoptalk-people-look-on = Kijken toe, zonder stem: { $people }.
workshoptalk-who = Noem iemand, zoals: erbij Ana Kos, HR
workshoptalk-many = Er is geen plaats voor meer dan { $most } mensen.
workshoptalk-not-here = Niet aanwezig: { $who }.
workshoptalk-consultant-leads = De adviseur telt in geen stemming mee en hoeft niet te komen.
workshoptalk-leads = Vanaf nu heeft { $who } de leiding, en telt zolang in geen stemming mee.
workshoptalk-next-round = De stemming in deze ronde is gesloten; wie erbij kwam, stemt in de volgende.

## Agenda, tools, regels.

workshoptalk-how-item = Schrijf eerst de minuten: punt 20 De deurcamera
workshoptalk-no-agenda = Er is nog geen agenda. Om een punt te plannen: punt 20 De deurcamera
workshoptalk-point = { $number }. { $title }, { $used } van { $planned } min
workshoptalk-point-now = { $number }. NU: { $title }, { $used } van { $planned } min
workshoptalk-no-point = Dat punt staat niet op de agenda.
workshoptalk-nothing-under-way = Er is geen agendapunt aan de orde. volgende begint er een.
workshoptalk-time = { $title }: { $used } van { $planned } min.
workshoptalk-time-over = De tijd voor “{ $title }” is om. meer 2 geeft nog twee minuten, volgende gaat verder.
workshoptalk-no-tool = Er ligt geen tool op tafel. Leg er een echte toets neer met: tool TOETS
workshoptalk-tool = Tool { $number }: { $name } ({ $check }), { $verdict }
workshoptalk-tool-now = Tool { $number }, nu aan de orde: { $name } ({ $check }), { $verdict }
workshoptalk-no-rule = Die regel is er niet. De letters zijn: { $letters }
workshoptalk-rule = Regel ({ $rule }), { $title }. { $about }
workshoptalk-condition = voorwaarde
workshoptalk-exception = uitweg
workshoptalk-listed = { $number }. { $kind }: { $statement } Nu: { $state }.
workshoptalk-question = { $number }. { $ask } Nu: { $state }.
workshoptalk-not-answered = niet beantwoord
workshoptalk-no-number = Typ een nummer uit de lijst die het laatst is getoond, of een adres zoals f.2. regel f toont de voorwaarden van regel (f); alleen onder een voorwaarde staan vragen.
workshoptalk-how-vote = Om over een ervan te stemmen: stem 2, met daarachter naar keuze instemming, meerderheid, eigenaar NAAM of geheim.

## Stemmen.

workshoptalk-no-voters = Er is niemand die stemt. erbij NAAM laat iemand toe.
workshoptalk-ballot = STEMMING { $number }, ronde { $round }. { $ask } 1 Ja, 2 Nee, 3 Weet ik niet.
workshoptalk-may-vote =
    { $count ->
        [one] { $count } persoon stemt: { $people }.
       *[other] { $count } mensen stemmen, in deze volgorde: { $people }.
    }
workshoptalk-silent = Vooraf in stilte geantwoord: { $people }. stil telt die stemmen mee; niemand ziet nog hoe zij stemden.
workshoptalk-ask-votes = Stemmen binnen: { $votes } van { $all }:
workshoptalk-how-votes = Typ cijfers in die volgorde, zoals 11231, met - voor wie niet stemt; aantallen zoals j18 n9 ?3; losse stemmen zoals 3=1; bestand stemmen.csv; of toon.
workshoptalk-nobody-voted = Er heeft nog niemand gestemd.
workshoptalk-no-file = { $path } kan niet worden gelezen: { $why }. Er is niets overgenomen.
workshoptalk-may-not-vote = Persoon { $number } heeft in deze ronde geen stem. Er is niets geteld.
workshoptalk-no-silent = Er zijn geen antwoorden van vooraf die nog niet meetellen.
workshoptalk-missing = Nog niet gestemd: { $people }.
workshoptalk-secret = In het geheim: het toetsenbord gaat rond, en wat wordt getypt, is niet te zien. Bewaard wordt alleen hoeveel mensen wat stemden, nooit wie.
workshoptalk-secret-begin = Geef het toetsenbord door en druk op Enter:
workshoptalk-secret-turn = De beurt van { $who }: 1 Ja, 2 Nee, 3 Weet ik niet, 0 geen stem, en dan Enter. Er is niets te zien:
workshoptalk-secret-unclear = Dat was niet 1, 2, 3 of 0. Nog eens.

## Kanten, en het besluit.

workshoptalk-of-side = { $side }: { $people }.
workshoptalk-split = Niet iedereen zegt hetzelfde. Voordat er een getal wordt genoemd, spreekt eerst de kleinste groep, daarna de anderen.
workshoptalk-hear = Nu is het woord aan wie { $side } zegt: { $people }.
workshoptalk-hear-somebody = Wie spreekt voor { $side }?
workshoptalk-ask-words = In hun eigen woorden, of Enter als niemand spreekt:
workshoptalk-ask-again = Beide kanten zijn gehoord. Enter stemt opnieuw, geheim stemt opnieuw in het geheim, besluit gaat verder zonder tweede ronde:
workshoptalk-both-ways = Waar beide antwoorden toe leiden:
workshoptalk-ask-settle = Enter laat het open, en de toets houdt wat er staat. 1, 2 of 3: de groep kiest dat antwoord, en niemand maakt bezwaar. opnieuw stemt nog eens:
workshoptalk-ask-owner-decides = Nu besluit { $who }: 1 Ja, 2 Nee, 3 Weet ik niet. Enter laat het open, en de toets houdt wat er staat; opnieuw stemt nog eens:
workshoptalk-decided = BESLOTEN: { $answer }, { $how }. Aan deze stemming verandert niets meer.
workshoptalk-written = In toets { $check } geschreven, met de stemming als bewijs.
workshoptalk-not-written = Het besluit is bewaard in de workshop. Om het later in de toets te schrijven: schrijf

## Geparkeerd.

workshoptalk-what = Typ wat, zoals: parkeer Wat staat er in het contract?
workshoptalk-ask-what = Wat?
workshoptalk-ask-owner = Wie pakt het op? Een naam of nummer, of Enter voor niemand:
workshoptalk-ask-day = Uiterlijk wanneer? Een dag, of Enter voor geen:
workshoptalk-unclear-day = Dat is geen dag, of kan twee dagen betekenen. Typ dag, maand en jaar, zoals 30 november 2026.
workshoptalk-parked =
    { $count ->
        [one] Er is { $count } onderwerp geparkeerd.
       *[other] Er zijn { $count } onderwerpen geparkeerd.
    }
workshoptalk-stepped =
    { $count ->
        [one] Er is { $count } volgende stap afgesproken.
       *[other] Er zijn { $count } volgende stappen afgesproken.
    }
workshoptalk-noted = Genoteerd. Het komt niet op het grote scherm en niet in de notulen.
workshoptalk-list-parked = Geparkeerd:
workshoptalk-list-next = Volgende stappen:
workshoptalk-task = { $number }. { $text } ({ $owner }, { $by })
workshoptalk-nobody = nog niemand
workshoptalk-no-day = geen dag
workshoptalk-a-note = Notitie { $number }: { $text }

# Wat u kunt typen.
workshoptalk-typed-came = erbij
workshoptalk-typed-call = belt
workshoptalk-typed-observe = kijkt
workshoptalk-typed-gone = weg
workshoptalk-typed-lead = leider
workshoptalk-typed-people = mensen
workshoptalk-typed-item = punt
workshoptalk-typed-agenda = agenda
workshoptalk-typed-next = volgende
workshoptalk-typed-more = meer
workshoptalk-typed-time = tijd
workshoptalk-typed-tool = tool, tools
workshoptalk-typed-rule = regel
workshoptalk-typed-questions = vragen
workshoptalk-typed-vote = stem
workshoptalk-typed-park = parkeer, p
workshoptalk-typed-step = stap
workshoptalk-typed-note = notitie
workshoptalk-typed-lists = lijsten
workshoptalk-typed-write = schrijf
workshoptalk-typed-help = help, h
workshoptalk-typed-end = einde
workshoptalk-typed-quit = stop
workshoptalk-typed-show = toon
workshoptalk-typed-silent = stil
workshoptalk-typed-file = bestand
workshoptalk-typed-secret = geheim
workshoptalk-typed-consent = instemming
workshoptalk-typed-majority = meerderheid
workshoptalk-typed-owner = eigenaar
workshoptalk-typed-decide = besluit
workshoptalk-typed-again = opnieuw
workshoptalk-kept = OPENGELATEN, in de toets blijft staan: { $answer }; { $how }. Aan deze stemming verandert niets meer.
workshoptalk-secret-lost =
    { $votes ->
        [one] De stem die in deze ronde is uitgebracht, is nergens bewaard, want de ronde is afgebroken.
       *[other] De { $votes } stemmen die in deze ronde zijn uitgebracht, zijn nergens bewaard, want de ronde is afgebroken.
    } Wie verdergaat, begint de ronde opnieuw.
workshoptalk-secret-anew = Deze ronde is afgebroken, en wat erin is gestemd is nergens bewaard. Iedereen stemt opnieuw.
workshoptalk-kept-task = Bewaard zonder persoon en zonder dag: { $text }
workshoptalk-try-again = Verhelp dat eerst; daarna bewaart Enter het. Met stop gaat u weg zonder dit te bewaren:
workshoptalk-typed-take-in = overnemen
workshoptalk-typed-approve = goedkeuren
workshoptalk-how-take-in = Noem de pagina die terugkwam, zoals: overnemen antwoorden.txt
workshoptalk-whose-page = De pagina zegt niet van wie die is, of niemand is onder die naam bekend. Van wie? Een nummer of een naam, Enter neemt niets over:
workshoptalk-who-approves = Wie keurt de notulen goed zoals ze er staan? Namen of nummers met komma’s; notulen schrijft ze eerst; Enter voor later:
workshoptalk-typed-minutes = notulen, verslag, minutes
workshoptalk-typed-names = namen, names
workshoptalk-typed-initials = initialen, initials
workshoptalk-typed-numbers = nummers, numbers
workshoptalk-how-minutes = notulen schrijft een webpagina met namen. Erachter, als u wilt: docx, txt of xlsx voor een andere indeling; initialen of nummers voor mensen. Er is niets geschreven.
workshoptalk-minutes-where = De notulen staan hier: { $file }
workshoptalk-prompt-tool = Tool { $number }. Verder:
workshoptalk-typed-correct = verbeter
workshoptalk-typed-strike = schrap
workshoptalk-typed-undo = ongedaan
workshoptalk-typed-reopen = heropen
workshoptalk-how-correct = Noem de lijst en het nummer die lijsten noemt: verbeter stap 2, verbeter parkeer 1, verbeter notitie 1. Er is niets veranderd.
workshoptalk-how-strike = Noem de lijst en het nummer die lijsten noemt: schrap stap 2, schrap parkeer 1, schrap notitie 1, schrap stem 3. Er is niets veranderd.
workshoptalk-ask-correct = Hoe moet het er staan? Enter laat de woorden zoals ze zijn:
workshoptalk-ask-owner-again = Wie neemt het op zich? Nu: { $who }. Een naam of een nummer, - voor niemand, Enter laat het zo:
workshoptalk-ask-day-again = Uiterlijk wanneer? Nu: { $by }. Een dag, - voor geen, Enter laat het zo:
workshoptalk-ask-undo = 1 of ja doet het, Enter laat het zo:
workshoptalk-left-as-it-was = Het blijft zoals het was.
workshoptalk-ask-reopen = heropen opent hem opnieuw. notulen, notitie en goedkeuren werken ook zonder dat.
workshoptalk-which = Er is nog niets begonnen. Voor wie is de workshop? Een naam, of - voor niemand; met de naam van een lopende workshop gaat u daar verder; met Enter gaat u weg:
workshoptalk-can-go-on = Loopt nog: { $workshop }
workshoptalk-typed-rules = regels
workshoptalk-typed-scope = reikwijdte
workshoptalk-typed-why = waarom, wet
workshoptalk-how-why = Typ “waarom” en een nummer uit de lijst die als laatste is getoond, zoals waarom 2. Typt u tijdens een stemming alleen “waarom”, dan krijgt u uitleg over de vraag waarover wordt gestemd.
