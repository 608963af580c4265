# Dutch. What each area is for stands in the English file.
account-title = Toets aan artikel 5: { $tool }
account-not-advice = Dit is geen juridisch advies. Het berust alleen op de antwoorden. “Valt er niet onder” betekent niet “mag”: andere delen van de AI-verordening en andere wetten kunnen nog steeds gelden.
account-met =
    { $count ->
        [one] Op grond van uw antwoorden valt de tool volledig onder regel { $rules }.
       *[other] Op grond van uw antwoorden valt de tool volledig onder de regels { $rules }.
    }
account-claimed-beside = Voor { $rules } wordt een beroep gedaan op een uitzondering.
account-claimed = Op grond van uw antwoorden geldt er een uitzondering op { $rules }. Die telt alleen als u die kunt bewijzen, en zolang alles blijft kloppen.
account-not-finished = Op grond van uw antwoorden valt de tool onder geen enkele regel volledig, maar er is nog iets niet bekend.
account-who-can-tell = Wie het kan weten: { $who }.
account-or = of
account-lawyer-where-contested = een jurist, waar de wet zelf omstreden is
account-law-is-open = Elk feit dat ertoe doet, is bekend. Of { $rules } geldt, hangt ervan af hoe u de wet leest, en geen feit beslist dat.
account-no-rule = Op grond van uw antwoorden ontbreekt bij elke regel een voorwaarde.
account-outside = Op grond van uw antwoorden gaat de wet niet over deze tool.
account-begins = De regel gaat gelden op { $day }.
account-alone =
    { $count ->
        [one] Eén antwoord beslist dit al: { $answers }. Kijk er nog eens naar.
       *[other] Alleen deze { $count } antwoorden beslissen dit, wat er verder ook is geantwoord: { $answers }. Kijk er nog eens naar.
    }
account-contradiction = Deze spreken elkaar tegen: { $sides }. Zolang u er niet één verandert, tellen ze geen van alle mee.
account-described = in de beschrijving staat “{ $field }: { $value }”, en dat betekent “{ $statement }”
account-follows-from = volgt uit { $answers }
account-decided-as-a-whole = In één keer beslist, buiten de vragen eronder om.
account-as-a-whole = in één keer beslist
account-conditions = Voorwaarden: deze moeten allemaal Ja zijn
account-exceptions = Uitzonderingen: geldt er één, dan geldt de regel al niet
account-gates = Drempels: deze moeten allemaal Ja zijn
account-exclusions = Uitsluitingen: geldt er één, dan valt de tool al buiten de verordening
account-all-of-these = allemaal
account-any-is-enough = één is genoeg
account-not-the-exception = omgekeerd: Ja als dit Nee is
account-not-the-way-out = deze uitweg geldt niet
account-contested-place = juridisch omstreden: een Ja blijft open
account-see-exception = zie de uitzondering “{ $statement }”
account-overlaps = Geldt deze, dan is het Nee bij “{ $condition }”. Toch staat dit hier als uitzondering.
account-scope-title = Reikwijdte: valt de tool onder de AI-verordening?
account-scope-about = Met een zeker Nee bij een drempel, of een uitsluiting die helemaal opgaat, valt de tool buiten de verordening.
account-rule-facts = { $place }, geldt vanaf { $day }
account-on-your-answers = Op grond van uw antwoorden: { $outcome }
account-inside-the-act = binnen de verordening
account-questions-below =
    { $count ->
        [one] { $count } vraag hieronder, niet nodig
       *[other] { $count } vragen hieronder, niet nodig
    }
account-places-left-out =
    { $count ->
        [one] nog { $count } plek, niet nodig
       *[other] nog { $count } plekken, niet nodig
    }
account-beside-note = notitie
account-beside-proof = bewijs
account-mark-open = open
account-mark-yes-not-needed = Ja (niet nodig)
account-mark-no-not-needed = Nee (niet nodig)
account-mark-said-not-needed = ? (niet nodig)
account-mark-not-needed = (niet nodig)
account-mark-not-sure = ? weet ik niet
account-mark-not-asked = ? niet gevraagd
account-mark-unknown = ? open
account-reason = { $answer }: { $statement }
account-statement-follows = { $statement } (volgt uit { $answer }).
account-reason-inside = { $answer } bij “{ $statement }”
account-named = “{ $statement }”
account-way = { $answers }: dan { $verdict }
account-more-ways =
    { $count ->
        [one] Er is nog { $count } manier, die hier niet staat.
       *[other] Er zijn nog { $count } manieren, die hier niet staan.
    }
account-two-readings = { $point } Op de ene manier gelezen is de uitkomst van de regel { $counts }. Op de andere manier gelezen is die { $otherwise }.
account-all-met =
    { $count ->
        [one] Op grond van uw antwoorden is de enige voorwaarde vervuld en geldt geen uitzondering op de regel.
       *[other] Op grond van uw antwoorden zijn alle { $count } voorwaarden vervuld en geldt geen uitzondering op de regel.
    }
account-exception-holds = Op grond van uw antwoorden geldt de uitzondering { $exceptions }. Daar is bewijs voor nodig.
account-exception-holds-beside = Op grond van uw antwoorden geldt de uitzondering { $exceptions }. Daar is bewijs voor nodig. Niet bekend: { $unknown }.
account-missing =
    { $count ->
        [one] Op grond van uw antwoorden ontbreekt deze voorwaarde: { $conditions }.
       *[other] Op grond van uw antwoorden ontbreken deze voorwaarden: { $conditions }.
    }
account-open-in-law = Open, omdat de wet zelf op dit punt omstreden is.
account-open-points =
    { $count ->
        [one] { $count } punt is niet bekend en kan het nog beslissen.
       *[other] { $count } punten zijn niet bekend en kunnen het nog beslissen.
    }
account-not-checked = Hier is nog niets beantwoord.
account-rule-outside = Op grond van uw antwoorden gaat de wet niet over deze tool.
account-rule-named = ({ $rule }) { $title }
account-look-too = ({ $rule }) { $title }: { $why }
account-speaks-about = Het resultaat gaat over de situatie op { $day }.
account-next-change =
    { $count ->
        [one] Het resultaat gaat over de situatie op { $day }. Nog { $count } regel gaat gelden op { $next }: { $rules }.
       *[other] Het resultaat gaat over de situatie op { $day }. Nog { $count } regels gaan gelden op { $next }: { $rules }.
    }
account-beginning = ({ $rule }) met de uitkomst { $verdict }
account-scope-uncertain-several = Of de wet over de tool gaat, staat niet vast: daarover zijn { $count } vragen open. De eerste is: { $question }
account-scope-uncertain = Of de wet over de tool gaat, staat niet vast: { $question }
account-inside-if = { $answers }: dan gaat de wet over de tool en tellen de regels.
account-may-be-inside-if = { $answers }: dan kan de wet over de tool gaan.
account-role-provider = aanbieder (levert de tool, art. 3, punt 3)
account-role-deployer = gebruiksverantwoordelijke (gebruikt de tool, art. 3, punt 4)
account-role-importer = importeur (brengt de tool de Unie in, art. 3, punt 6)
account-role-distributor = distributeur (biedt de tool aan die een ander op de markt bracht, art. 3, punt 7)
account-role-none = Op grond van uw antwoorden hebt u volgens de wet geen rol: u levert, gebruikt en importeert de tool niet en verkoopt of verspreidt hem niet.
account-role-is = Op grond van uw antwoorden bent u { $roles }.
account-role-may-be = U bent misschien { $roles }; dat is niet bekend.
account-role-is-and-may-be = Op grond van uw antwoorden bent u { $roles }. Misschien bent u ook { $others }; dat is niet bekend.
account-newer = Het dossier van deze toets kan hier niet helemaal worden gelezen: { $how }.
account-damaged = Het dossier van deze toets is beschadigd: { $how }. Niets hierin is gecontroleerd.
account-look-again = OPNIEUW BEKIJKEN voordat u op dit resultaat vertrouwt. Antwoorden om nog eens te bekijken: { $reasons }. De vragen: { $questions }
account-look-again-more =
    { $count ->
        [one] OPNIEUW BEKIJKEN voordat u op dit resultaat vertrouwt. Antwoorden om nog eens te bekijken: { $reasons }. De vragen: { $questions } In de lijst met antwoorden is er nog één gemarkeerd.
       *[other] OPNIEUW BEKIJKEN voordat u op dit resultaat vertrouwt. Antwoorden om nog eens te bekijken: { $reasons }. De vragen: { $questions } In de lijst met antwoorden zijn er nog { $count } gemarkeerd.
    }
account-again-counted = { $count } { $why }
account-again-other-words = gegeven toen de vraag anders was geformuleerd
account-again-gone = gegeven op een vraag die deze regels niet stellen
account-again-recheck = overgenomen in deze hertoets en nog niet bekeken
account-signed = { $role } { $name }, { $when }: { $statement }
account-signed-void = { $role } { $name }, { $when }: { $statement } VERVALLEN: daarna is een antwoord veranderd (stap { $step }). Teken opnieuw af.
account-plan-not-yet = niet gepland
account-plan-by = uiterlijk { $day }
account-plan-done = gedaan
# $said is account-plan-said-by or account-plan-said-on.
account-plan-done-said = gedaan ({ $said })
account-plan-said-by = { $who } meldde dat op { $day }
account-plan-said-on = gemeld op { $day }
account-review-due = Opnieuw bekijken op
account-group = Groep
account-taken-over = Overgenomen
account-taken-over-from = { $why } van { $reference }, laatste hash { $hash }
account-taken-over-elsewhere = { $why } van een toets in een andere groep
account-state = Stand
account-closed = gesloten
account-how-sure = Hoe zeker
account-fine = { $size }: tot { $amount } euro ({ $law }).
account-fine-of-turnover = { $size }: tot { $amount } euro, berekend uit { $fixed } euro en { $percent }% van een omzet van { $turnover } euro ({ $law }).
account-fine-size-unknown = Welke hiervan geldt, volgt uit omvang en omzet: vul beide in bij de gegevens van de tool.
account-fine-national = { $size }: nationaal recht ({ $law })
account-fine-up-to = { $size }: tot { $amount } euro ({ $law })
account-fine-lower = { $size }: { $amount } euro of { $percent }% van de wereldwijde omzet, het laagste van de twee ({ $law })
account-fine-higher = { $size }: { $amount } euro of { $percent }% van de wereldwijde omzet, het hoogste van de twee ({ $law })
account-neighbour = { $title } ({ $law })
account-neighbour-from = { $title } ({ $law }, vanaf { $day })
account-neighbour-line = { $name }: { $text }
account-because-of-rule = ({ $rule }) { $fact }
account-because-yes = { $statement }
account-because-no = Niet zo, op grond van uw antwoorden: { $statement }
account-because-not-sure = Niet bekend: { $statement }
account-because-rule-misses = De tool valt niet onder ({ $rule }) { $title }, want op grond van uw antwoorden is dit niet zo: { $statement }
account-because-none-near =
    { $count ->
        [one] Bij de enige regel ontbreekt een voorwaarde, en de tool komt bij geen van de voorwaarden in de buurt.
       *[other] Bij elk van de { $count } regels ontbreekt een voorwaarde, en de tool komt bij geen ervan in de buurt.
    }
account-open-beside =
    { $count ->
        [one] { $rules } is nog open en kan volledig gelden: een uitzondering op een andere regel helpt daar niet.
       *[other] { $rules } zijn nog open en kunnen volledig gelden: een uitzondering op een andere regel helpt daar niet.
    }
