# Dutch. What each area is for stands in the English file.
line-too-long = Die invoer is te lang. Er is niets van overgenomen. Schrijf het in kortere stukken.
line-paste-answers-nothing = Hier is iets geplakt, of er kwamen regels binnen sneller dan iemand typt. Dat geldt niet als antwoord en er is niets opgeschreven. Typ het antwoord.
line-paste-go-on = Druk op Enter om weg te laten wat er geplakt is.
line-paste-type = Typ hier:
line-paste-one-line =
    { $lines ->
        [one] { $field } is één regel. Van wat er geplakt is, is niets overgenomen.
       *[other] { $field } is één regel, en er zijn er { $lines } geplakt. Daarvan is niets overgenomen.
    }
line-paste-came =
    { $lines ->
        [one] Er kwam in één keer een regel binnen voor { $field }. Druk op Enter om die te bewaren, of typ terug om die weg te laten:
       *[other] Er kwamen in één keer { $lines } regels binnen voor { $field }. Druk op Enter om ze te bewaren, of typ terug om ze weg te laten:
    }
line-paste-taken =
    { $lines ->
        [one] { $field }: wat er geplakt is, is overgenomen zoals het is.
       *[other] { $field }: { $lines } geplakte regels zijn overgenomen als één tekst.
    }
line-welcome-back = Welkom terug. Dit is de toets van { $title }. Er is niets verloren gegaan.
line-not-saved = Uw laatste antwoorden konden niet worden opgeslagen. Maak ruimte op de schijf en geef ze opnieuw.
line-saved-as = Opgeslagen als { $name }. Verdergaan doet u met: { $program } line --record { $name }
line-uncertain-disk = Uw antwoorden zijn opgeslagen, maar deze schijf zegt niet of ze een stroomstoring overleven.
line-checks =
    { $count ->
        [one] Er is { $count } toets.
       *[other] Er zijn { $count } toetsen.
    }
line-which-check = Typ het nummer van een toets om ermee verder te gaan, nieuw voor een nieuwe, of h voor hulp: 
line-begun-by-line = { $typed } is geen nummer uit de lijst en geen opdracht. Er wordt een nieuwe toets begonnen, met deze regel als eerste.
line-which-check-unknown = Typ een van de nummers, of nieuw, of q om te stoppen.
line-welcome = Toets aan artikel 5, vraag voor vraag.
line-welcome-what = U beantwoordt korte vragen over één AI-tool. Aan het eind ziet u welke van de verboden praktijken uit artikel 5 van de AI-verordening ervoor van belang kunnen zijn, en waarom. Alles blijft op deze computer. Het programma helpt u bij het nadenken en geeft geen juridisch advies.
line-welcome-how = Beschrijf eerst de tool. Met een lege invoer blijft een veld leeg, met terug gaat u naar het vorige veld. U kunt altijd q typen om op te slaan en te stoppen.
line-first-field = Dit is het eerste veld.
line-field-now = Nu: { $value }. Met een lege invoer blijft dat zo; met het woord leeg haalt u het weg.
line-field-emptied = { $field } is nu leeg.
line-no-such-field = Dat veld staat niet in de beschrijving. Typ alleen beschrijf voor alle velden, of beschrijf met een van: { $fields }.
line-field-help = Typ een tekst, of geef een lege invoer om het veld te laten zoals het is. leeg: weghalen wat in het veld staat. terug: het vorige veld. ongedaan: de laatste wijziging terugdraaien. begin: alle toetsen. q: opslaan en stoppen.
line-first-question = Dit is de eerste vraag.
line-choice-dropped = { $answer } is niet opgeschreven.
line-you-chose = U koos { $answer }.
line-press-enter = Druk op Enter om verder te gaan, of typ een ander nummer:
line-answer-saved = { $answer }. Opgeslagen om { $clock } uur.
line-nothing-to-answer = Hier is geen vraag gesteld. Om een antwoord te veranderen typt u ga en het nummer uit de lijst, zoals ga 3. Met nakijken ziet u de lijst.
line-nothing-answered = Er is niets beantwoord. Typ 1, 2 of 3.
line-no-such-question = Er is geen vraag { $name } in de lijst. Typ kaart om ze allemaal met hun nummer te zien, of zoek met een paar woorden.
line-no-answer = { $line } is geen antwoord. Typ 1 voor Ja, 2 voor Nee, 3 voor Weet ik niet, of h voor hulp.
line-not-understood = { $line } is niet begrepen. Typ h voor hulp. Om een antwoord te veranderen typt u ga en het nummer uit de lijst, zoals ga 3.
line-after-result = Typ h om te zien wat u nu kunt doen, ga 3 om antwoord 3 uit de laatste lijst te veranderen, of q om te stoppen: 
line-before-result = Druk op Enter voor het resultaat, of typ ga en een nummer uit de lijst, zoals ga 3, om dat antwoord te veranderen: 
line-not-here = Dit kan hier niet: { $act }. Typ h om te zien wat wel kan.
line-whole-already = Dit is al in één keer beslist.
line-note-none = nog niets. Typ het woord en daarachter uw tekst.
line-note-saved = { $what }: opgeslagen.
line-how-sure = Om het te zeggen, typt u hoe zeker en daarachter { $known }.
line-how-sure-saved = Hoe zeker: { $certainty }.
line-kept = { $name } Opnieuw bekeken, het antwoord blijft.
line-undone = Ongedaan gemaakt: { $told }
line-nothing-to-undo = Er is niets om ongedaan te maken.
line-redone = Opnieuw gedaan: { $told }
line-nothing-to-redo = Er is niets om opnieuw te doen.
line-help-answers = 1, 2, 3: Ja, Nee, Weet ik niet. Weet ik niet is een goed antwoord; het programma zegt later of het er nog toe doet. Het antwoord wordt pas na Enter opgeschreven.
line-help-back = terug, b: de vorige vraag. ga en een nummer, zoals ga 3: die vraag uit de laatste lijst (nakijken, kaart of zoek).
line-help-group-answers = Antwoorden
line-help-group-question = De vraag begrijpen
line-help-group-way = Verder, terug en stoppen
line-help-group-result = Het resultaat
line-help-group-beside = Iets bij een antwoord schrijven
line-help-group-others = Anderen erbij halen
line-help-group-checks = De toets als geheel, en andere toetsen
line-settled-how = Typ resultaat om het resultaat nu te zien. Verdergaan? Beantwoord deze vraag, of typ ga verder.
line-quick-unsure = Later komen de volledige vragen van regel { $rule }. Wilt u de regel liever openlaten, typ dan openlaten.
line-review = Uw antwoorden. U kunt ze stuk voor stuk veranderen met ga en het nummer, zoals ga 3; de andere blijven.
line-look-again = OPNIEUW BEKIJKEN: gegeven toen de vraag anders was geformuleerd, of overgenomen in een hertoets.
line-find-what = Typ zoek en daarachter een paar woorden.
line-found-check = open { $name }: de toets van { $title }
line-found-nothing = Er is niets gevonden.
line-found-act = { $word }: { $does }.
line-found-act-elsewhere = { $word }: { $does }. Dat kan { $where }.
line-perhaps = Misschien bedoelt u een van deze woorden:
line-perhaps-one = Misschien bedoelt u: { $act }
line-not-here-but = Dit kan hier niet: { $act }. Het kan { $where }. Typ h om te zien wat hier wel kan.
line-sorted = Gesorteerd { $by }. Typ { $word } voor de volgende volgorde, of { $word } en een van: { $known }.
line-sort-which = { $typed } is geen van de volgordes. Typ { $word } en een van: { $known }.
line-found-more =
    { $count ->
        [one] Er past nog { $count } vraag. Met meer woorden vindt u er minder.
       *[other] Er passen nog { $count } vragen. Met meer woorden vindt u er minder.
    }
line-not-answered = niet beantwoord
line-nothing-saved-yet = Er is nog niets opgeslagen. Schrijf eerst iets.
line-report-how = { $word } is geen soort rapport. Typ rapport met een of meer van: kort, volledig, webpagina, word, tekst, json, zonder namen.
line-written = Geschreven: { $path }
line-asked = Verstuur een van deze bestanden. Wat terugkomt, neemt u over met: neem over BESTAND. Alleen de vraag waar u nu bent: vraag deze. Voor een deel van de vragen typt u vraag en hun nummers uit de lijst bij resultaat, zoals vraag 1 3.
line-asked-count =
    { $count ->
        [one] Daarin staat { $count } vraag.
       *[other] Daarin staan { $count } vragen.
    }
line-ask-not-open = Wat hier gevraagd wordt, staat niet open: het is beantwoord, of nu niet nodig. Typt u alleen “vraag”, dan gaan alle open vragen mee.
line-take-in-what = Typ neem over en daarachter het bestand dat terugkwam.
line-take-in-elsewhere = Deze antwoorden horen bij de toets { $name }. Ga daar eerst heen, met: open { $name }
line-take-in-one = { $ask } Nu { $old }, straks { $new }, volgens { $who }.
line-take-in-refused = Niet overgenomen: { $name } Waarom: { $why }
line-take-in-nothing = Er is niets om over te nemen. Er is niets opgeschreven.
line-take-in-confirm = Typ neem over om deze antwoorden over te nemen; bij iets anders blijft de toets zoals die is: 
line-take-in-left = Er is niets opgeschreven.
line-taken-in =
    { $count ->
        [one] { $count } antwoord overgenomen.
       *[other] { $count } antwoorden overgenomen.
    }
line-plan-how = Plannen doet u zo: plan, het nummer van een taak, een dag zoals 31 maart 2027, een naam, en gedaan als het klaar is. Met niet gedaan neemt u dat terug, met leeg haalt u dag en naam weg. Wat u niet typt, blijft staan.
line-rules-changed = Begonnen met de regels { $before }; nu zijn de regels { $now } in gebruik.
line-what-if-how = Typ wat als en daarachter andere antwoorden met hun nummer uit de lijst, zoals: wat als 2=nee 3=weet ik niet
line-what-if-nothing-written = Hiervan is niets opgeschreven.
line-rule-not-there = niet in deze regels
line-compared-rule = Regel { $rule }, { $title }: eerst { $left }, dan { $right }.
line-compared-same = Elke regel heeft dezelfde uitkomst.
line-compared-answer = { $ask } Eerst { $left }, dan { $right }.
line-copied = Gekopieerd als { $name }. Deze toets blijft zoals die is. Ernaartoe gaat u met: open { $name }
line-joined =
    { $conflicts ->
        [0] Samengevoegd als { $name }, { $title }. De twee toetsen blijven zoals ze zijn.
        [one] Samengevoegd als { $name }, { $title }, met { $conflicts } tegenstrijdigheid, die telt als Weet ik niet. De twee toetsen blijven zoals ze zijn.
       *[other] Samengevoegd als { $name }, { $title }, met { $conflicts } tegenstrijdigheden, die tellen als Weet ik niet. De twee toetsen blijven zoals ze zijn.
    }
line-place = { $rule }: { $known }.
line-place-quick = Snelle vraag, { $rule }.
line-clash-describe = U kunt ook de beschrijving veranderen. Typ beschrijf { $field }; daar kunt u het veld veranderen of leegmaken.
line-clash-which = Typ het nummer van het antwoord dat u verandert, of druk op Enter om verder te gaan; dan gelden ze als niet bekend:
line-clash-what = Typ een van de nummers, of druk op Enter om verder te gaan.
line-left-open = Regel { $rule } blijft open. Weer oppakken doet u met: hervatten { $rule }
line-taken-up = Over regel { $rule } komen weer vragen.
line-take-up-which = Typ hervatten en de letter van een regel die u hebt opengelaten: { $left }
line-prompt = Typ 1, 2 of 3, x voor meer voorbeelden of h voor hulp:
line-prompt-short = { $place }: 1, 2, 3, x of h:
line-answer = { $number }, { $answer }.
line-for-example = Bijvoorbeeld: { $like }.
line-to-find-out = Uit te zoeken: { $what }
line-said-before = Eerder zei u { $answer }.
line-said-before-enter = Eerder zei u { $answer }. Druk op Enter om dat zo te laten, of typ een ander antwoord.
line-said-before-again = OPNIEUW BEKIJKEN: u zei eerder { $answer }, bij andere woorden of in de toets hiervoor. Typ { $word } als dat nog klopt, of antwoord opnieuw.
line-stays = Er is niets veranderd: { $answers }.
line-like = Ja, bijvoorbeeld
line-not-like = Nee, bijvoorbeeld
line-hard-case = Grensgeval
line-hard-cases =
    { $more ->
        [0] Grensgevallen: { $cases }. Met x leest u wat daar het antwoord is.
       *[other] Grensgevallen: { $cases }; en nog { $more }. Met x leest u wat daar het antwoord is.
    }
line-law = De wet zegt, { $place }: “{ $phrase }”
line-no-law = Bij deze vraag hoort geen eigen wettekst.
line-guidance = Zie: { $guidance }.
line-no-word = Geen woord uit deze vraag staat in de woordenlijst.
line-answered-not-needed = ({ $answer }) niet nodig
line-not-needed = niet nodig
line-no-such-rule = Er is geen regel met de letter { $letter }. Typ resultaat om ze allemaal te zien.
line-result-short-how = Voor het hele resultaat met wat u nu moet doen typt u resultaat, voor uw antwoorden met hun nummer nakijken.
line-result-how = Typ voor één regel in zijn geheel, met elk antwoord zoals de regel het leest, resultaat en de letter, zoals resultaat f. Typ voor alles resultaat alles.
line-result-on = Resultaat op { $day }: { $words }
line-as-a-whole = De tool als geheel: { $verdict }. { $text }
line-rule = Regel { $rule }, { $title }: { $verdict }. { $reason }
line-rule-in-full = Regel { $rule } in zijn geheel, { $title }, { $provision }.
line-branch = {"  "}Niveau { $depth }, { $mark }{ $label }
line-who-goes-on = De antwoorden tot nu toe zijn van { $name }. Druk op Enter als u { $name } bent, of typ uw naam:
line-report-short = Dit is de ene pagina. Voor alles typt u rapport volledig.
line-report-full = Dit is het volledige memo. Voor één pagina typt u rapport kort.
line-is-shut = Deze toets is gesloten of staat in het archief. Zodra u iets beantwoordt, wordt de toets heropend; met heropen doet u dat meteen.
line-taken-up-again = De toets is heropend.
line-which-other = Typ { $word } en een van deze nummers, of woorden uit de naam, zoals { $word } 1.
line-close-really = Gesloten betekent dat er niets meer hoeft te worden beantwoord. Typ nog eens sluit om de toets te sluiten; bij iets anders blijft de toets zoals die is:
line-archive-really = In het archief verdwijnt de toets uit de lijst; er wordt niets gewist. Typ nog eens archiveer om de toets daarin te zetten; bij iets anders blijft de toets zoals die is:
line-note-replaced = De tekst ‘{ $before }’ is vervangen. ongedaan haalt die terug.
line-sign-says = U tekent: { $statement } Dat geldt voor de antwoorden zoals ze nu zijn.
line-sign-how = Typ afteken en daarachter uw naam. Er is niets afgetekend.
line-sign-who = Druk op Enter om te tekenen als { $name }, of typ een andere naam; terug tekent niets:
line-sign-left = Er is niets afgetekend.
line-no-name = { $typed } is geen naam: er is niets opgeschreven. Typ een voornaam en een achternaam.
line-plan-nobody = “{ $typed }” is geen naam, en ook geen dag of woord dat achter een taak kan staan. Er is niets gepland. Een dag schrijft u zoals 31 maart 2027.
line-plan-which = Het afbouwplan heeft geen taak { $typed }. Er zijn { $count } taken; typ alleen plan om ze met hun nummers te zien.
line-more-archived =
    { $count ->
        [one] Er staat nog { $count } toets in het archief. Typ archief om die te zien.
       *[other] Er staan nog { $count } toetsen in het archief. Typ archief om die te zien.
    }
line-field-command = { $typed } is een opdracht en geldt hier niet als tekst. Bedoelt u de tekst, typ die dan tussen aanhalingstekens: "{ $typed }"
line-which-check-command = { $typed } is een opdracht voor een geopende toets. Typ het nummer van een toets, of nieuw voor een nieuwe.
line-group-now = Deze toets zit in de groep { $group }. Typ groep en een andere naam om dat te wijzigen; met groep leeg haalt u de toets eruit.
line-group-none = Deze toets zit in geen groep. Typ groep en dan een naam, bijvoorbeeld van een klant of een project.
line-explain-which = Typ uitleg en de letter van een regel, bijvoorbeeld uitleg f. resultaat toont alle regels.
line-whole-shared = Elke regel stelt deze vraag. U beantwoordt de vraag zoals die er staat, voor alle regels.
line-sign-by = Typ de naam van wie aftekent; met alleen Enter wordt niets afgetekend:
line-review-by-now = Opnieuw te bekijken op { $day }. Typ opnieuw bekijken en een andere datum om dat te wijzigen, bijvoorbeeld opnieuw bekijken 31 maart 2027.
line-review-by-none = Er is geen datum bepaald. Typ opnieuw bekijken en dan een datum, bijvoorbeeld opnieuw bekijken 31 maart 2027.
line-what-if-wrong = { $typed } is geen antwoord om te proberen.
line-field-takes-command = { $typed } is elders een opdracht. Hier is het als tekst van het veld { $field } genomen.
line-here-scope = Over de wet
line-here-quick = Regel ({ $rule }), snelle vraag, { $done } van { $all } beantwoord
line-here-rule = Regel ({ $rule }), { $known }
line-still-asked = De vraag is nog: { $ask }
line-after-result-short = Resultaat van { $title }: een opdracht, h of q:
line-what-if-keep = Wilt u deze antwoorden in de toets overnemen, typ dan { $word }.
line-what-if-nothing-to-keep = Er is niets uitgeprobeerd dat nog wacht. Typ wat als en daarachter andere antwoorden met hun nummer in de lijst, zoals: wat als 2=nee
line-ask-which = De nummers moeten die van open vragen zijn. Met “resultaat” krijgt u ze met hun nummer. Typt u alleen “vraag”, dan gaan alle open vragen mee.
line-ask-all-for =
    { $count ->
        [one] Typ nog eens { $word } om de open vraag op een pagina voor { $name } te zetten; bij iets anders wordt niets opgeschreven:
       *[other] Typ nog eens { $word } om alle { $count } open vragen op een pagina voor { $name } te zetten; bij iets anders wordt niets opgeschreven:
    }
line-take-in-who = Op de pagina staat niet wie heeft geantwoord. Typ de naam, of geef alleen Enter om niets over te nemen:
line-take-in-whose = Op de pagina staat niet bij welke toets die hoort. Open eerst die toets en neem de pagina daar over.
line-joined-described =
    { $count ->
        [one] De beschrijvingen verschillen in één veld: { $fields }. Bekijk het in de samengevoegde toets.
       *[other] De beschrijvingen verschillen in { $count } velden: { $fields }. Bekijk ze in de samengevoegde toets.
    }
line-joined-believed =
    { $conflicts ->
        [0] Samengevoegd als { $name }, { $title }. De twee toetsen blijven zoals ze zijn.
        [one] Samengevoegd als { $name }, { $title }. { $conflicts } tegenstrijdigheid is beslist zoals u zei. De twee toetsen blijven zoals ze zijn.
       *[other] Samengevoegd als { $name }, { $title }. { $conflicts } tegenstrijdigheden zijn beslist zoals u zei. De twee toetsen blijven zoals ze zijn.
    }
line-train-how = De training is een gesprek op zichzelf, los van echte toetsen. Typ { $leave } om hier te stoppen, en dan: { $program } train --line. Met article5 train --help leest u hoe u verhalen kiest en hoe een groep oefent.
line-workshop-how = Een workshop leidt u in een gesprek op zichzelf. Typ { $leave } om hier te stoppen, en dan: { $program } workshop --line. Met article5 workshop --help leest u hoe u mensen noemt en toetsen op tafel legt.
line-language-same = Het gesprek is al in het { $language }.
line-language-how = Om in een andere taal verder te gaan, typt u { $word } en een van deze: { $known }. Uiterlijk en tekens kiest u op het volledige scherm.
line-language-unknown = { $typed } is geen van de talen. Dit zijn ze: { $known }.
line-language-offer = In het Nederlands? Typ: { $word } { $language }
line-first-folder = Alles wordt bewaard in { $folder }
line-join-how = Waar de twee iets anders zeggen, telt dat als Weet ik niet. Moet een van de twee daar gelden, typ dat dan achter de naam: geloof deze, of geloof de andere.
line-history-how = Wilt u maar een deel van de stappen horen, typ dan geschiedenis en woorden die erin voorkomen, zoals geschiedenis Laura.
line-review-more =
    { $more ->
        [one] Nog { $more } antwoord leest u met { $word }.
       *[other] Nog { $more } antwoorden leest u met { $word }.
    }
line-review-open = De open punten. Typ ga en een nummer om er een te beantwoorden, zoals ga 3.
line-review-which = { $typed } is geen deel van de antwoorden. Typ nakijken voor alle antwoorden, of nakijken open voor alleen de open punten.
line-note-add = Om een regel toe te voegen aan wat er staat, typt u { $word } + en de regel.
line-help-how = Wilt u maar een deel hiervan horen, typ dan help en een woord, zoals help rapport.
line-first-example = Wilt u een toets horen die al is ingevuld, typ dan { $word }.
line-example = Dit is een voorbeeld dat al is ingevuld. Het wordt nergens bewaard, en u kunt er niets aan veranderen.
line-example-answers = De antwoorden:
line-example-end = Dat was het voorbeeld.
line-read-alone = Om hem te lezen, stopt u met q en typt u: { $program } show { $name }

## Wat er werd getypt toen het programma werd beëindigd.

line-half-field = { $field }: “{ $text }” is bewaard tot waar u was met typen.
line-half-kept = U was aan het typen: “{ $text }”. Het is niet uitgevoerd. Het is bewaard bij de toets; u leest het weer als u verdergaat.
line-half-kept-there = U was aan het typen: “{ $text }”. Het is niet uitgevoerd. Het is bewaard; u leest het weer als u verdergaat.
line-half-not-done = U was aan het typen: “{ $text }”. Het is niet uitgevoerd en nergens bewaard.
line-half-told = Toen het programma werd beëindigd, was u dit aan het typen. Het is niet uitgevoerd: “{ $text }”. Typ het nog eens als het nog klopt.
line-half-told-field = Begonnen in het veld { $field } en niet afgemaakt: “{ $text }”. Typ het daar nog eens om het te bewaren.
line-half-told-remark = { $what } bij de vraag “{ $ask }”, begonnen en niet afgemaakt: “{ $text }”. Typ het nog eens om het te bewaren.
line-no-other = Er is geen andere toets.
line-no-such-other = Geen andere toets heeft “{ $typed }” in zijn naam.
line-compared-sides = Eerst deze toets, dan { $title }, { $name }.
line-map-part = { $part } { $answered } beantwoord, { $open } open.
line-map-how = Typ kaart en een letter, zoals kaart f, voor de vragen van die regel; kaart reikwijdte voor de vraag of de wet geldt; kaart en woorden uit een vraag; of kaart alles.
line-form-left = De beschrijving van de tool is gestopt bij “{ $field }” en gaat daar verder. Met Enter blijft een veld zoals het is.
line-form-left-asks = De beschrijving van de tool is gestopt bij “{ $field }”. Uit een pipe komen alleen antwoorden, dus de vragen gaan verder; met beschrijf gaat u terug naar de velden.
