### Een workshop leiden op het volle scherm.

workshopscreen-at-people = Wie er is
workshopscreen-at-minutes = Notulen
workshopscreen-at-asking = Stille antwoorden
workshopscreen-failed = De workshop kan hier niet worden geleid
workshopscreen-no-paste = Plakken telt hier niet: stemmen typt u. Er is niets overgenomen.
workshopscreen-ballot = Stemming { $number }, ronde { $round }, over { $tool }.
workshopscreen-vote-open = STEMMING OPEN
workshopscreen-vote-secret = GEHEIME STEMMING
workshopscreen-votes-shown = STEMMEN GETOOND
workshopscreen-vote-closed = STEMMING GESLOTEN

## Overal.

workshopscreen-park = parkeren
workshopscreen-park-does = iets parkeren, met wie het uitzoekt en uiterlijk wanneer
workshopscreen-step = volgende stap
workshopscreen-step-does = een volgende stap afspreken, met wie het doet en uiterlijk wanneer
workshopscreen-note = notitie
workshopscreen-note-does = iets voor uzelf noteren
workshopscreen-people = mensen
workshopscreen-people-does = wie er is: wie komt, vertrekt, toekijkt, leidt
workshopscreen-agenda = agenda
workshopscreen-agenda-does = de agenda: welk punt aan de orde is en hoelang het duurde
workshopscreen-take-in = pagina overnemen
workshopscreen-take-in-does = een pagina overnemen met antwoorden die iemand in stilte gaf
workshopscreen-more = twee minuten extra
workshopscreen-more-does = twee minuten extra voor het punt dat aan de orde is
workshopscreen-nothing-under-way = Er is geen agendapunt aan de orde.

## Wat u typt.

workshopscreen-what = Wat
workshopscreen-who = Wie, als iemand het op zich neemt
workshopscreen-by-when = Uiterlijk wanneer, als er een dag is
workshopscreen-name-role = Naam, met de functie achter een komma
workshopscreen-point = Minuten en titel
workshopscreen-check = Toets
workshopscreen-file = Bestand
workshopscreen-whose = Van wie, als de pagina dat niet zegt
workshopscreen-counts = Stemmen
workshopscreen-names = Namen
workshopscreen-words = In hun woorden
workshopscreen-keep = bewaren
workshopscreen-nothing-typed = Er is nog niets getypt. Esc gaat terug.
workshopscreen-typed-kept = Wat u hebt getypt, blijft bewaard: het staat er weer als u terugkomt.
workshopscreen-no-round = Er wordt nu niet op stemmen gewacht. Er is niets geteld.
workshopscreen-how-task = Namen van de deelnemerslijst worden als nummers bewaard. Een dag typt u zoals 30-11-2026.
workshopscreen-how-note = Het komt niet op het grote scherm en niet in de notulen.
workshopscreen-how-comes = Zoals: Ana Kos, HR. Wie bekend is, mag u met het nummer noemen.
workshopscreen-how-point = Eerst de minuten, zoals: 20 De deurcamera
workshopscreen-how-tool = Typ een deel van de naam en kies met Omhoog en Omlaag; of typ de hele naam of het kenmerk.
workshopscreen-how-page = De pagina die terugkwam. Wat erop staat, ziet niemand vóór de stemming.
workshopscreen-how-counts = Zoals j18 n9 ?3, voor Ja, Nee en Weet ik niet.
workshopscreen-how-file = Voor elke plaats een regel: de plaats, een puntkomma, en 1, 2, 3 of het antwoord in woorden.
workshopscreen-how-approval = Nummers of namen, met komma's ertussen.

## De tafel, een regel, de weg naar een stemming.

workshopscreen-tools = Op tafel
workshopscreen-no-tool = Nog geen tool. { $key } legt een echte toets op tafel.
workshopscreen-tool = { $name }: { $verdict }
workshopscreen-tool-now = NU: { $name }: { $verdict }
workshopscreen-not-yet-on-table = Uw toetsen die nog niet op tafel liggen
workshopscreen-tool-chosen = Er wordt nu over { $name } gestemd. Kies hieronder waarover.
workshopscreen-rules = Over een voorwaarde van een regel stemmen
workshopscreen-open = openen
workshopscreen-open-does = over de gekozen tool praten, of zien wat een regel vraagt
workshopscreen-add-tool = tool erbij
workshopscreen-puts-tool = een echte toets op tafel leggen
workshopscreen-no-voters = Er is niemand die stemt. { $key } laat mensen toe.
workshopscreen-end = beëindigen
workshopscreen-end-does = de workshop beëindigen
workshopscreen-end-how = De notulen kunnen meteen worden geschreven en goedgekeurd. Daarna stemt niemand meer, tot iemand de workshop opnieuw opent.
workshopscreen-end-now = De workshop nu beëindigen
workshopscreen-ended = De workshop is afgelopen. Notulen: { $minutes }. Goedkeuring: { $approve }. { $reopen } opent hem opnieuw; eerder wordt er niet meer gestemd.
workshopscreen-approved = Goedgekeurd door { $who }, zolang er niets bij komt.
workshopscreen-approve = goedkeuren
workshopscreen-approve-does = de notulen goedkeuren zoals ze er staan
workshopscreen-vote = stemmen
workshopscreen-vote-does = over de gekozen voorwaarde of vraag stemmen
workshopscreen-questions = gewone vragen
workshopscreen-questions-does = de gewone vragen onder een voorwaarde tonen, of weer de voorwaarden
workshopscreen-no-questions = Hieronder staan geen gewone vragen.
workshopscreen-how-decided = Hoe wordt er besloten? Zeg dat voordat iemand stemt.
workshopscreen-rule-does = kiezen hoe er wordt besloten
workshopscreen-open-vote = stemming openen
workshopscreen-secret = geheim
workshopscreen-secret-does = geheim stemmen, of zo dat iedereen het ziet
workshopscreen-secret-yes = [x] Geheim: het toetsenbord gaat rond, en alleen aantallen worden bewaard.
workshopscreen-secret-no = [ ] Geheim
workshopscreen-owner = wie besluit
workshopscreen-owner-does = kiezen wie besluit

## Stemmen.

workshopscreen-next-vote = Stemmen binnen: { $voted } van { $all }. Nu: { $who }
workshopscreen-all-in = Stemmen binnen: { $voted } van { $all }. Enter toont ze.
workshopscreen-no-vote = { $who }: geen stem
workshopscreen-silent =
    { $count ->
        [one] { $count } persoon antwoordde eerder in stilte; { $key } neemt die stem over, ongezien.
       *[other] { $count } mensen antwoordden eerder in stilte; { $key } neemt die stemmen over, ongezien.
    }
workshopscreen-how-votes = Iedereen steekt 1, 2 of 3 vingers of een kaart op. Typ de cijfers in de volgorde van de plaatsen, zonder Enter. Wat er is gestemd, ziet niemand voordat alles binnen is.
workshopscreen-key-none = geen stem
workshopscreen-key-none-does = wie aan de beurt is, stemt niet
workshopscreen-show-does = de stemmen tonen; daarna verandert er niets meer aan
workshopscreen-by-counts = aantallen
workshopscreen-counts-does = typen hoeveel mensen Ja, Nee en Weet ik niet stemden
workshopscreen-from-file = uit een bestand
workshopscreen-file-does = stemmen overnemen uit een bestand
workshopscreen-from-silence = stille antwoorden
workshopscreen-from-silence-does = de stemmen overnemen die eerder in stilte zijn gegeven
workshopscreen-other-seat = andere plaats
workshopscreen-all-have = Iedereen heeft gestemd. Met Omhoog en Omlaag kiest u een plaats om te wijzigen, Enter toont de stemmen.
workshopscreen-still-missing = Nog niet gestemd: { $people }. Nog een keer Enter toont de stemmen zonder hen.
workshopscreen-turn = De beurt is aan { $who }. Wat wordt getypt, is niet te zien.
workshopscreen-secret-choices = 1 Ja, 2 Nee, 3 Weet ik niet, 0 geen stem; daarna Enter.
workshopscreen-heard = Er is iets getypt. Enter bewaart het; een cijfer of Backspace verandert het.
workshopscreen-secret-over = Iedereen is aan de beurt geweest. Enter toont hoeveel mensen wat stemden.
workshopscreen-hand-on = doorgeven

## Kanten, en wat er is beslist.

workshopscreen-both-heard = Beide kanten zijn gehoord.
workshopscreen-again = Opnieuw stemmen
workshopscreen-again-secret = Opnieuw stemmen, geheim
workshopscreen-without = Verder zonder tweede ronde
workshopscreen-write-what = Wat wordt er opgeschreven?
workshopscreen-close = { $answer }, { $how }
workshopscreen-keeps = Verdeeld: opengelaten, en in de toets blijft staan: { $answer }
workshopscreen-leave-open = Verdeeld: het blijft open, met beide kanten
workshopscreen-owner-says = { $answer }, besloten door { $who }. { $way }
workshopscreen-settles = { $answer }, niemand maakt bezwaar. { $way }
workshopscreen-once-more = Nog een keer stemmen
workshopscreen-line-does = een keuze maken
workshopscreen-write-down = opschrijven
workshopscreen-result = { $name } nu: { $verdict }
workshopscreen-written = In de toets geschreven, met de stemming als bewijs.
workshopscreen-not-written = Bewaard in de workshop, en nog niet in de toets geschreven. Bij de volgende stap wordt dat opnieuw geprobeerd.
workshopscreen-on = verder
workshopscreen-on-does = verder met de regel waarover is gestemd

## Mensen en de agenda.

workshopscreen-comes = Iemand komt binnen
workshopscreen-change = wijzigen
workshopscreen-change-does = zeggen wat er met de gekozen persoon gebeurt
workshopscreen-state-leads = leidt
workshopscreen-state-left = vertrokken
workshopscreen-state-looks-on = kijkt toe
workshopscreen-state-call = op afstand, stemt
workshopscreen-state-room = in de ruimte, stemt
workshopscreen-state-consultant = telt in geen stemming mee
workshopscreen-state-not-yet = nog niet hier
workshopscreen-be-room = Is in de ruimte en stemt
workshopscreen-be-call = Doet op afstand mee en stemt
workshopscreen-be-looking = Kijkt toe zonder stem
workshopscreen-be-gone = Vertrekt
workshopscreen-be-leader = Leidt vanaf nu
workshopscreen-no-agenda = Er is nog niets gepland. { $key } plant een punt.
workshopscreen-begin = beginnen
workshopscreen-begin-does = met het gekozen punt beginnen
workshopscreen-plan = punt plannen
workshopscreen-plans = een agendapunt plannen

## Weggaan.

workshopscreen-leave = Nu even stoppen?
workshopscreen-leave-how = Alles is bewaard, en de workshop is daarmee niet afgelopen. Om later verder te gaan, u of iemand anders: { $key } op het beginscherm, of { $program } workshop --go-on { $workshop }
workshopscreen-leave-loses = De geheime stemmen van deze ronde staan nergens en gaan verloren; de ronde begint opnieuw. Al het andere is bewaard. Om later verder te gaan: { $key } op het beginscherm, of { $program } workshop --go-on { $workshop }
workshopscreen-leave-now = Nu stoppen, terug naar alle tools
workshopscreen-leave-program = Bewaren en het programma verlaten

## Waarvoor elk scherm dient.

workshopscreen-purpose-table = De tools van de workshop, of de wet geldt, en de regels. Kies een regel om te stemmen over waar die van afhangt. In een tweede venster, voor iedereen, toont article5 workshop wall met de naam van de workshop wat er gevraagd wordt en wie gestemd heeft; naast de lijst staat het zoals u het typt.
workshopscreen-purpose-rule = Wat de regel vraagt, met wat de toets tot nu toe zegt. Enter opent een stemming over de gekozen voorwaarde.
workshopscreen-purpose-opening = Hoe er wordt besloten, zegt u voordat iemand stemt.
workshopscreen-purpose-votes = Stemmen komen binnen, in de volgorde van de plaatsen. Wat er is gestemd, ziet niemand voordat Enter het toont.
workshopscreen-purpose-secret = Het toetsenbord gaat van persoon tot persoon, en wat zij typen is niet te zien.
workshopscreen-purpose-side = De kleinste kant spreekt eerst. Schrijf op wat die zegt, in eigen woorden.
workshopscreen-purpose-deciding = Beide kanten zijn gehoord. Wat u hier opschrijft, staat in de toets en in de notulen, en geen afwijkende stem blijft verborgen.
workshopscreen-purpose-closed = Wat er uit de stemming is gekomen. Daaraan verandert niets meer.
workshopscreen-purpose-people = Wie er is, wie stemt, wie leidt.
workshopscreen-purpose-agenda = Wat er is gepland, welk punt aan de orde is, en hoelang het duurde.
workshopscreen-purpose-entry = Typ de tekst. Met Enter wordt die op de schijf bewaard.

## Verslag.

workshopscreen-minutes = notulen
workshopscreen-minutes-does = kiezen hoe de notulen worden geschreven, ook als concept
workshopscreen-minutes-how = Hoe worden de notulen geschreven? Enter schrijft ze.
workshopscreen-minutes-called = Hoe mensen heten: { $choices }
workshopscreen-minutes-names = met hun naam
workshopscreen-minutes-initials = met initialen
workshopscreen-minutes-numbers = met nummers
workshopscreen-minutes-sheet = Het werkblad heeft de volgende stappen en wat geparkeerd is, met wie en uiterlijk wanneer.
workshopscreen-minutes-draft = Niemand heeft nog iets goedgekeurd: de notulen worden als concept geschreven.
workshopscreen-minutes-approved = De notulen zijn goedgekeurd zoals ze zijn.
workshopscreen-minutes-write = notulen schrijven
workshopscreen-minutes-write-does = de notulen schrijven en zeggen waar ze staan
workshopscreen-minutes-written = De notulen zijn geschreven.
workshopscreen-minutes-not-written = De notulen zijn niet geschreven.
workshopscreen-minutes-where = Hier: { $file }
workshopscreen-purpose-minutes = Hier kiest u hoe de notulen worden geschreven en hoe mensen erin heten. Er wordt niets geschreven voordat u op Enter drukt.
workshopscreen-end-first = De workshop beëindigen; dit vraagt het nog een keer
workshopscreen-wall = Voor iedereen, in een tweede venster: { $program } workshop wall { $workshop }. Uw notities en wat de kanten zeggen staan daar nooit.
