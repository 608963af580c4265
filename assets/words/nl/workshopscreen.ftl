### Een workshop leiden op het volle scherm.

workshopscreen-failed = De workshop kan hier niet worden geleid
workshopscreen-no-paste = Stemmen typt u met toetsen. Er is niets overgenomen.
workshopscreen-ballot = Stemming { $number }, ronde { $round }, over { $tool }.
workshopscreen-vote-open = STEMMING OPEN
workshopscreen-vote-secret = GEHEIME STEMMING
workshopscreen-votes-shown = STEMMEN GETOOND
workshopscreen-vote-closed = STEMMING GESLOTEN

## Overal.

workshopscreen-park = parkeren
workshopscreen-park-does = Parkeer iets, met wie het uitzoekt en voor wanneer
workshopscreen-step = volgende stap
workshopscreen-step-does = Spreek een volgende stap af, met wie het doet en voor wanneer
workshopscreen-note = notitie
workshopscreen-note-does = Noteer iets voor uzelf
workshopscreen-people = mensen
workshopscreen-people-does = Wie er is: wie komt, vertrekt, toekijkt, leidt
workshopscreen-agenda = agenda
workshopscreen-agenda-does = De agenda: wat er loopt en hoe lang het duurde
workshopscreen-take-in = blad overnemen
workshopscreen-take-in-does = Neem een blad over met antwoorden die iemand in stilte gaf
workshopscreen-more = twee minuten extra
workshopscreen-more-does = Twee minuten extra voor wat er loopt
workshopscreen-nothing-under-way = Er loopt geen punt van de agenda.

## Wat u typt.

workshopscreen-what = Wat
workshopscreen-who = Wie, als iemand het op zich neemt
workshopscreen-by-when = Voor wanneer, als er een dag is
workshopscreen-name-role = Naam, met de functie achter een komma
workshopscreen-point = Minuten en titel
workshopscreen-check = Toets
workshopscreen-file = Bestand
workshopscreen-whose = Van wie, als het blad dat niet zegt
workshopscreen-counts = Stemmen
workshopscreen-names = Namen
workshopscreen-words = In hun woorden
workshopscreen-keep = bewaren
workshopscreen-nothing-typed = Er is nog niets getypt. Esc gaat terug.
workshopscreen-no-round = Er wordt nu niet op stemmen gewacht. Er is niets geteld.
workshopscreen-how-task = Namen van de deelnemerslijst worden als nummers bewaard. Een dag typt u zoals 30-11-2026.
workshopscreen-how-note = Het staat op geen wand en in geen verslag.
workshopscreen-how-comes = Zoals: Ana Kos, HR. Wie bekend is, mag u met het nummer noemen.
workshopscreen-how-point = Eerst de minuten, zoals: 20 De deurcamera
workshopscreen-how-tool = De verwijzing van een echte toets, of het begin ervan. Het beginscherm noemt ze.
workshopscreen-how-page = Het blad dat terugkwam. Wat erop staat, ziet niemand vóór de stemming.
workshopscreen-how-counts = Zoals j18 n9 ?3, voor Ja, Nee en Niet zeker.
workshopscreen-how-file = Voor elke plaats een regel: de plaats, een puntkomma, en 1, 2, 3 of het antwoord in woorden.
workshopscreen-how-approval = Nummers of namen, met komma's ertussen.

## De tafel, een regel, de weg naar een stemming.

workshopscreen-tools = Op tafel
workshopscreen-no-tool = Nog geen tool. { $key } legt een echte toets op tafel.
workshopscreen-tool = { $name }: { $verdict }
workshopscreen-tool-now = NU: { $name }: { $verdict }
workshopscreen-rules = Stem over een voorwaarde van een regel
workshopscreen-open = openen
workshopscreen-open-does = Praat over de tool van de regel, of noem wat een regel vraagt
workshopscreen-add-tool = tool erbij
workshopscreen-puts-tool = Leg een echte toets op tafel
workshopscreen-no-voters = Er is niemand die stemt. { $key } laat mensen binnen.
workshopscreen-end = beëindigen
workshopscreen-end-does = Beëindig de workshop
workshopscreen-end-how = Het verslag kan meteen worden gemaakt en goedgekeurd. Wie later verdergaat, pakt de workshop weer op.
workshopscreen-end-now = Beëindig de workshop nu
workshopscreen-ended = De workshop is voorbij. Verslag: { $minutes }. Goedkeuring: { $approve }.
workshopscreen-approved = Goedgekeurd door { $who }, zolang er niets bij komt.
workshopscreen-approve = goedkeuren
workshopscreen-approve-does = Keur het verslag goed zoals het er staat
workshopscreen-vote = stemmen
workshopscreen-vote-does = Stem over de regel met het teken
workshopscreen-questions = gewone vragen
workshopscreen-questions-does = Toon de gewone vragen onder een voorwaarde, of weer de voorwaarden
workshopscreen-no-questions = Er staan geen gewone vragen onder.
workshopscreen-how-decided = Hoe wordt er beslist? Zeg het voordat iemand stemt.
workshopscreen-rule-does = Kies hoe er wordt beslist
workshopscreen-open-vote = stemming openen
workshopscreen-secret = geheim
workshopscreen-secret-does = Stem geheim, of zo dat iedereen het ziet
workshopscreen-secret-yes = [x] Geheim: het toetsenbord gaat rond, en alleen aantallen worden bewaard.
workshopscreen-secret-no = [ ] Geheim
workshopscreen-owner = wie beslist
workshopscreen-owner-does = Kies wie beslist

## Stemmen.

workshopscreen-next-vote = Stemmen binnen: { $voted } van { $all }. Nu: { $who }
workshopscreen-all-in = Stemmen binnen: { $voted } van { $all }. Enter toont ze.
workshopscreen-no-vote = { $who }: geen stem
workshopscreen-silent =
    { $count ->
        [one] { $count } persoon antwoordde eerder in stilte; { $key } neemt die stem over, ongezien.
       *[other] { $count } mensen antwoordden eerder in stilte; { $key } neemt die stemmen over, ongezien.
    }
workshopscreen-how-votes = Iedereen toont 1, 2 of 3 vingers of een kaart. Typ de cijfers in de volgorde van de plaatsen, zonder Enter. Wat er is gestemd, ziet niemand voordat alles binnen is.
workshopscreen-key-none = geen stem
workshopscreen-key-none-does = Wie aan de beurt is, stemt niet
workshopscreen-show-does = Toon de stemmen; daarna verandert er niets meer aan
workshopscreen-by-counts = aantallen
workshopscreen-counts-does = Typ hoeveel mensen Ja, Nee en Niet zeker stemden
workshopscreen-from-file = uit een bestand
workshopscreen-file-does = Neem stemmen over uit een bestand
workshopscreen-from-silence = stille antwoorden
workshopscreen-from-silence-does = Neem de stemmen over die eerder in stilte zijn gegeven
workshopscreen-other-seat = andere plaats
workshopscreen-all-have = Iedereen heeft gestemd. Met omhoog en omlaag kiest u een plaats om te wijzigen, Enter toont de stemmen.
workshopscreen-still-missing = Nog niet gestemd: { $people }. Nog een keer Enter toont de stemmen zonder hen.
workshopscreen-turn = De beurt is aan { $who }. Niets van wat wordt getypt, is te zien.
workshopscreen-secret-choices = 1 Ja, 2 Nee, 3 Niet zeker, 0 geen stem; daarna Enter.
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
workshopscreen-keeps = Verdeeld: opengelaten, en de toets houdt { $answer }
workshopscreen-leave-open = Verdeeld: het blijft open, met beide kanten
workshopscreen-owner-says = { $answer }, beslist door { $who }. { $way }
workshopscreen-settles = { $answer }, niemand heeft bezwaar. { $way }
workshopscreen-once-more = Nog een keer stemmen
workshopscreen-line-does = Kies een regel
workshopscreen-write-down = opschrijven
workshopscreen-result = { $name } nu: { $verdict }
workshopscreen-not-written = Veilig in de workshop, en nog niet in de toets geschreven. Bij de volgende stap wordt het opnieuw geprobeerd.
workshopscreen-on = verder
workshopscreen-on-does = Verder met de regel waarover is gestemd

## Mensen en de agenda.

workshopscreen-comes = Iemand komt binnen
workshopscreen-change = wijzigen
workshopscreen-change-does = Zeg wat er met de persoon van de regel gebeurt
workshopscreen-state-leads = leidt
workshopscreen-state-left = vertrokken
workshopscreen-state-looks-on = kijkt toe
workshopscreen-state-call = belt in, stemt
workshopscreen-state-room = in de ruimte, stemt
workshopscreen-state-consultant = telt in geen stemming mee
workshopscreen-state-not-yet = nog niet hier
workshopscreen-be-room = Is in de ruimte en stemt
workshopscreen-be-call = Belt in en stemt
workshopscreen-be-looking = Kijkt toe zonder stem
workshopscreen-be-gone = Vertrekt
workshopscreen-be-leader = Leidt vanaf nu
workshopscreen-no-agenda = Er is nog niets gepland. { $key } plant een punt.
workshopscreen-begin = beginnen
workshopscreen-begin-does = Begin met het punt van de regel
workshopscreen-plan = punt plannen
workshopscreen-plans = Plan een punt van de agenda

## Weggaan.

workshopscreen-leave = De leiding verlaten?
workshopscreen-leave-how = Alles is bewaard. Later verdergaan, hier of door iemand anders: { $key } op het beginscherm, of article5 workshop --go-on { $workshop }
workshopscreen-leave-loses = De geheime stemmen van deze ronde staan nergens en gaan verloren; de ronde begint opnieuw. Al het andere is bewaard. Om later verder te gaan: { $key } op het beginscherm, of article5 workshop --go-on { $workshop }
workshopscreen-leave-now = De leiding neerleggen, naar alle tools
workshopscreen-leave-program = Bewaren en het programma verlaten

## Waarvoor elk scherm dient.

workshopscreen-purpose-table = De tools van de workshop en de regels. Kies een regel om over een van de voorwaarden te stemmen.
workshopscreen-purpose-rule = Wat de regel vraagt, met wat de toets tot nu toe zegt. Enter opent een stemming over de regel met het teken.
workshopscreen-purpose-opening = Hoe er wordt beslist, zegt u voordat iemand stemt.
workshopscreen-purpose-votes = Stemmen komen binnen, in de volgorde van de plaatsen. Wat er is gestemd, ziet niemand voordat Enter het toont.
workshopscreen-purpose-secret = Het toetsenbord gaat van persoon tot persoon, en niets van wat zij typen is te zien.
workshopscreen-purpose-side = De kleinste kant spreekt eerst. Schrijf op wat die zegt, in eigen woorden.
workshopscreen-purpose-deciding = Beide kanten zijn gehoord. Wat u hier opschrijft, staat in de toets en in het verslag, en geen afwijkende stem blijft verborgen.
workshopscreen-purpose-closed = Wat er van de stemming is gekomen. Er verandert niets meer aan.
workshopscreen-purpose-people = Wie er is, wie stemt, wie leidt.
workshopscreen-purpose-agenda = Wat er is gepland, wat er loopt, en hoe lang het duurde.
workshopscreen-purpose-entry = Typ, en Enter bewaart het zodra het op de schijf staat.

## Verslag.

workshopscreen-minutes = verslag
workshopscreen-minutes-does = Kies hoe het verslag wordt geschreven, ook als concept
workshopscreen-minutes-how = Hoe wordt het verslag geschreven? Enter schrijft het.
workshopscreen-minutes-called = Hoe mensen heten: { $choices }
workshopscreen-minutes-names = met hun naam
workshopscreen-minutes-initials = met initialen
workshopscreen-minutes-numbers = met nummers
workshopscreen-minutes-sheet = Het werkblad heeft de volgende stappen en wat geparkeerd is, met wie en voor wanneer.
workshopscreen-minutes-draft = Niemand heeft nog iets goedgekeurd: het wordt als concept geschreven.
workshopscreen-minutes-approved = Het verslag is goedgekeurd zoals het is.
workshopscreen-minutes-write = verslag schrijven
workshopscreen-minutes-write-does = Schrijf het verslag en zeg waar het staat
workshopscreen-minutes-written = Het is geschreven.
workshopscreen-minutes-not-written = Het verslag is niet geschreven.
workshopscreen-minutes-where = Hier: { $file }
workshopscreen-purpose-minutes = Hier kiest u hoe het verslag wordt geschreven en hoe mensen erin heten. Er wordt niets geschreven voordat u op Enter drukt.
