# Dutch. What each area is for stands in the English file.
desk-act-begin = tool toevoegen
desk-act-begin-does = een tool toevoegen en toetsen
desk-act-open = openen
desk-act-open-does = een toets openen waar u gebleven was
desk-act-describe = tool beschrijven
desk-act-describe-does = de tool beschrijven, of veranderen wat u schreef
desk-act-yes = Ja
desk-act-yes-does = Ja kiezen
desk-act-no = Nee
desk-act-no-does = Nee kiezen
desk-act-not-sure = Weet ik niet
desk-act-not-sure-does = Weet ik niet kiezen
desk-act-note = notitie
desk-act-note-does = een notitie schrijven
desk-act-proof = bewijs
desk-act-proof-does = waar het bewijs te vinden is: een bestandsnaam, een pagina
desk-act-find-out = uitzoeken
desk-act-find-out-does = wat er uit te zoeken is
desk-act-who-knows = wie
desk-act-who-knows-does = wie het kan weten: een naam of een functie
desk-act-by-when = wanneer
desk-act-by-when-does = wanneer het uiterlijk bekend moet zijn
desk-act-how-sure = hoe zeker
desk-act-how-sure-does = hoe zeker u bent: zeker, vrij zeker, een gok
desk-act-keep = houden
desk-act-keep-does = opnieuw bekeken: het antwoord blijft
desk-act-whole = beslissen
desk-act-whole-does = zelf over de hele voorwaarde beslissen
desk-act-leave-open = regel openlaten
desk-act-leave-open-does = deze regel openlaten en verdergaan met de volgende
desk-act-take-up = regel hervatten
desk-act-take-up-does = weer vragen over een regel die open bleef; zet de letter van de regel erachter
desk-act-why = waarom
desk-act-why-does = waarom vragen we dit?
desk-act-words = woorden
desk-act-words-does = uitleg van woorden
desk-act-examples = voorbeelden
desk-act-examples-does = meer voorbeelden
desk-act-law = wet
desk-act-law-does = de woorden van de wet
desk-act-go-on = verder
desk-act-go-on-does = verdergaan met de volgende open vraag
desk-act-map = alle vragen
desk-act-map-does = alle vragen zien en naar één ervan springen
desk-act-find = zoeken
desk-act-find-does = een handeling, een vraag of een tool op naam zoeken
desk-act-review = uw antwoorden
desk-act-review-does = uw antwoorden nakijken
desk-act-result = resultaat
desk-act-result-does = het resultaat tot nu toe
desk-act-explain = hoe is dit beslist?
desk-act-explain-does = één regel met de antwoorden die hem beslisten
desk-act-what-if = wat als
desk-act-what-if-does = antwoorden uitproberen; er wordt niets van opgeschreven
desk-act-report = rapport
desk-act-report-does = een rapport schrijven
desk-act-ask = vragen
desk-act-ask-does = de open vragen opschrijven voor collega's
desk-act-take-in = overnemen
desk-act-take-in-does = de antwoorden van een collega overnemen, nadat u ze hebt gezien
desk-act-sign = aftekenen
desk-act-sign-does = een naam onder deze antwoorden zetten
desk-act-review-by = opnieuw bekijken
desk-act-review-by-does = de dag kiezen waarop iemand de toets opnieuw moet bekijken
desk-act-plan = plannen
desk-act-plan-does = plannen hoe het verboden gebruik stopt
desk-act-history = geschiedenis
desk-act-history-does = alles wat er ooit met deze toets is gebeurd
desk-act-rules-changed = nieuwe regels
desk-act-rules-changed-does = wat er met de regels is veranderd
desk-act-compare = vergelijken
desk-act-compare-does = deze toets met een andere vergelijken
desk-act-copy = kopiëren
desk-act-copy-does = de toets kopiëren, als begin voor iets wat erop lijkt
desk-act-recheck = hertoetsen
desk-act-recheck-does = dezelfde tool nog eens doorlopen: elk antwoord wacht tot u het opnieuw hebt bekeken
desk-act-join = samenvoegen
desk-act-join-does = deze toets samenvoegen met een andere van dezelfde tool
desk-act-group = groep
desk-act-group-does = de toets in een groep zetten: een klant, een project
desk-act-close = sluiten
desk-act-close-does = de toets sluiten: u hoeft niets meer te beantwoorden
desk-act-reopen = heropenen
desk-act-reopen-does = de toets weer oppakken
desk-act-archive = archiveren
desk-act-archive-does = de toets in het archief zetten; er wordt niets gewist
desk-act-example = voorbeeld
desk-act-train = training
desk-act-train-does = oefenen met verhalen, alleen of met een groep; los van echte toetsen
desk-act-workshop = workshop
desk-act-workshop-does = een workshop leiden: meerdere mensen stemmen over echte toetsen
desk-act-undo = ongedaan maken
desk-act-undo-does = de laatste wijziging ongedaan maken
desk-act-redo = herhalen
desk-act-redo-does = opnieuw doen wat ongedaan is gemaakt
desk-act-big-view = groot
desk-act-big-view-does = de vraag of het resultaat groot tonen, voor een scherm aan de muur, zonder wat iemand schreef; nogmaals om terug te gaan
desk-act-sort = andere volgorde
desk-act-settings = instellingen
desk-act-settings-does = taal, weergave en tekens
desk-act-home = begin
desk-act-home-does = alle tools
desk-act-help = hulp
desk-act-help-does = wat u hier kunt doen
desk-act-leave = opslaan en stoppen
desk-act-leave-does = opslaan en stoppen

desk-when-check = in een geopende toets
desk-when-question = bij een vraag
desk-when-rule = bij een vraag van een regel
desk-when-left-open = zodra een regel is opengelaten
desk-when-keep = waar een antwoord opnieuw bekeken moet worden
desk-when-met = zodra de tool volledig onder een regel valt
desk-when-other-rules = in een toets die met andere regels is begonnen
desk-when-closed = in een toets die gesloten is of in het archief staat
desk-when-list = in de lijst met alle toetsen
desk-ahead-outside = de vragen houden hier op: buiten artikel 5. U ziet eerst die pagina en kunt terug
desk-ahead-no-rule-left =
    { $left ->
        [0] daarmee vallen alle regels af: de tool kan onder geen enkele regel meer vallen, wat u verder ook antwoordt
        [one] daarmee vallen alle regels af: de tool kan onder geen enkele regel meer vallen. Er komt nog één snelle vraag, zodat elke regel een eigen antwoord heeft
       *[other] daarmee vallen alle regels af: de tool kan onder geen enkele regel meer vallen. Er komen nog { $left } snelle vragen, zodat elke regel een eigen antwoord heeft
    }
desk-ahead-not-caught =
    { $count ->
        [one] de tool valt niet onder regel { $rules }, wat u verder ook antwoordt
       *[other] de tool valt niet onder de regels { $rules }, wat u verder ook antwoordt
    }
desk-ahead-met =
    { $count ->
        [one] de tool valt volledig onder regel { $rules }
       *[other] de tool valt volledig onder de regels { $rules }
    }
desk-ahead-excepted =
    { $count ->
        [one] op grond van uw antwoorden geldt een uitzondering op regel { $rules }; wie zich daarop beroept, moet die bewijzen
       *[other] op grond van uw antwoorden gelden uitzonderingen op de regels { $rules }; wie zich daarop beroept, moet die bewijzen
    }
desk-ahead-contradicts =
    { $count ->
        [0] dit spreekt een ander antwoord tegen, en geen van beide telt zolang u er niet één verandert
       *[other] dit is in strijd met { $against }; geen daarvan telt zolang u er niet één verandert
    }
desk-ahead-description = wat de beschrijving zegt bij “{ $field }”
desk-ahead-may-stay-open = u gaat verder; het mag open blijven tot iemand het weet
desk-ahead-unsure-ends-nothing = u gaat verder; met Weet ik niet eindigt een toets nooit
desk-no-day-kept = Bewaard als tekst: “{ $typed }” is niet als dag te lezen, dus het programma kan niet zeggen wanneer die dag voorbij is. Schrijf een dag als 31 maart 2027 of 31-3-2027.
desk-ahead-goes-on = u gaat verder
desk-ahead-sentence = Gevolg: { $what }.
desk-no-country = { $field }: schrijf de twee letters, zoals NL of DE, of de naam, of laat het leeg. Er is niets veranderd.
desk-no-number = { $field }: schrijf een bedrag in euro, alleen cijfers, zoals 1500000, of laat het leeg. Er is niets veranderd.
desk-no-choice = { $field }: typ een nummer van 1 tot en met { $most }, of laat het leeg. Er is niets veranderd.
desk-nothing-to-keep = Niemand heeft { $name } beantwoord, dus er is geen antwoord dat kan blijven. Er is niets opgeschreven.
desk-name-hidden = Een naam staat op één regel, zonder tekens die niemand ziet. Er is niets afgetekend.
desk-no-name = Om af te tekenen is een naam nodig. Er is nog niets afgetekend.
desk-no-day = { $typed } is geen dag, of kan twee dagen betekenen. Schrijf dag, maand en jaar, zoals 31 maart 2027 of 2027-03-31.
desk-day-is-over = Die dag is voorbij. Schrijf een dag die nog komt.
desk-unknown-task = In het afbouwplan staat geen taak `{ $typed }`. De taken zijn: { $tasks }.
desk-no-moment = `{ $typed }` is geen moment van een toets. Schrijf ID@12 voor stap 12, of ID@2026-11-20 voor een dag.
desk-no-supposition = `{ $typed }` is geen antwoord. Schrijf een adres en ja, nee of “weet ik niet”, zoals f.2=nee; f.2= haalt het weg.
desk-same-check = { $name } kan niet met zichzelf worden samengevoegd. Noem twee toetsen.
desk-nobody-asked = Er is geen open vraag voor `{ $typed }`. Er zijn open vragen voor: { $names }.
desk-closed = { $name } is gesloten, dus er is niets opgeschreven. Heropen de toets met: article5 reopen { $name }
desk-returned-unreadable = { $path } is niet te lezen: { $why }. Kijk of de naam klopt, en of dit het bestand is dat terugkwam. Er is niets opgeschreven.
desk-page-too-large = De vragen van { $check } zijn niet geschreven: de pagina zou te groot worden om weer in te lezen. Stel er minder tegelijk met --to NAAM.
desk-not-taken-in = { $path } is niet overgenomen: { $why }. Er is niets opgeschreven.
desk-letterhead-unreadable = Het briefhoofd is niet te gebruiken: { $path } is niet te lezen ({ $why }). Er is niets opgeschreven. Kijk of de naam klopt, of haal de regel uit het briefhoofd.
desk-letterhead-flawed = Het briefhoofd { $path } is niet te gebruiken: { $why }. Er is niets opgeschreven.
desk-template-flawed = Het Word-sjabloon { $path } is niet te gebruiken: { $why }. Er is niets opgeschreven.
desk-csv-is-for-all = Een CSV-bestand zet alle toetsen op een rij. Gebruik: article5 report --all --format csv
desk-too-many-for-file = Een bestand in de indeling { $format } bevat hooguit { $most } toetsen. Gekozen: { $checks }. Er is niets geschreven. Gebruik --format csv of --format html, of kies er minder met --group of --filter.
desk-what-can-be-read = { $name }: { $caveat }. Wat te lezen is, wordt gebruikt.
desk-rules-text-gone = De tekst van de regels waarmee { $name } is beantwoord, staat niet in uw map; de toets wordt gelezen met de regels die nu in gebruik zijn.
desk-no-group-name = Een groep heeft een naam op één regel nodig, zonder tekens die niemand ziet. Er is niets veranderd. Met "" hoort de toets bij geen groep.
desk-long-group-name = De naam van een groep heeft hoogstens { $most } tekens. Er is niets veranderd.
desk-told-replied = { $said }, zoals { $who } zei
desk-told-withdrawn = het antwoord op “{ $ask }” is teruggenomen
desk-told-kept = het antwoord op “{ $ask }” is opnieuw bekeken en blijft staan
desk-told-beside = { $what } bij “{ $ask }”
desk-told-planned = de taak “{ $task }” van het afbouwplan
desk-undo-signed =
    { $count ->
        [one] De naam onder de antwoorden ({ $names }) kwam daarna en blijft staan; na een gewijzigd antwoord geldt die niet meer.
       *[other] De namen onder de antwoorden ({ $names }) kwamen daarna en blijven staan; na een gewijzigd antwoord gelden ze niet meer.
    }
desk-several-tools = Meerdere toetsen gaan over een tool met de naam `{ $typed }`: { $names }. Noem er een.
