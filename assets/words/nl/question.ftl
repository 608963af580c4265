# Dutch. What each area is for stands in the English file.
question-rule = ({ $rule }) { $title }
question-scope = Gaat de wet over deze tool?
question-known-short = { $known } van { $all } bekend
question-known =
    { $all ->
        [one] { $all } punt moet kloppen; duidelijk tot nu toe: { $known }
       *[other] { $all } punten moeten allemaal kloppen; duidelijk tot nu toe: { $known }
    }
question-way-out = Een mogelijke reden waarom de regel niet geldt
question-exception = Uitzondering
question-outside = Een mogelijke reden waarom de wet niet geldt
question-whole-condition = U beslist de hele voorwaarde
question-whole-exception = U beslist de hele uitzondering
question-settled =
    { $count ->
        [one] De tool valt volledig onder regel { $rules }, en niets wat nog wordt gevraagd, verandert dat. Beslis zelf of u met de andere regels verdergaat.
       *[other] De tool valt volledig onder de regels { $rules }, en niets wat nog wordt gevraagd, verandert dat. Beslis zelf of u met de andere regels verdergaat.
    }
question-step-scope = stap 2 van 5
question-look-again = OPNIEUW BEKIJKEN: u antwoordde { $answer } toen de vraag luidde: { $words }
question-look-again-recheck = OPNIEUW BEKIJKEN: in de vorige toets zei u { $answer }. Klopt dat nog, dan houdt Enter het vast; of kies een ander antwoord.
question-again = OPNIEUW BEKIJKEN
question-said-before = dit zei u eerder
question-not-sure-hint = schrijf op wat u moet uitzoeken en wie het kan weten
question-find-out = Uit te zoeken (F om zelf iets te schrijven)
question-how-sure = Hoe zeker
question-rated = Hoe zeker: { $sure }. Nog eens { $key } verandert het.
question-next = Wat er dan gebeurt
question-nothing-chosen = U hebt nog niets gekozen. Druk op 1, 2 of 3 en dan op Enter.
question-why = Waarom we dit vragen
question-law = De wet zegt
question-new-rule = Nu { $rule }
question-kept-more = Het antwoord blijft. C gaat verder met de volgende vraag.
question-kept-all = Het antwoord blijft. Er is niets meer te vragen.
question-new-by-change = Door uw wijziging is deze vraag nodig.
question-left-open = Regel { $rule } blijft open. { $key } toont uw antwoorden; daar kunt u hem hervatten.
question-taken-up = Over regel { $rule } komen weer vragen.
question-nothing-next = Er is niets meer te vragen. { $key } toont het resultaat.
question-clash-title = Deze antwoorden kunnen niet allemaal kloppen.
question-clash-text = { $sides }. { $why } Zolang u er niet één verandert, tellen ze geen van alle mee: het geldt als niet bekend.
question-clash-side = { $answer } bij “{ $statement }”
question-clash-link = { $from } betekent { $to }.
question-clash-needs = { $from } kan alleen samen met { $to }.
question-clash-change = { $side } veranderen
question-clash-describe = De beschrijving veranderen
question-clash-keep = Verdergaan; ze gelden als niet bekend
question-keep-it = Vastleggen en verdergaan
question-not-yet = Terug naar de vraag; er is nog niets vastgelegd
question-key-enter = verder
question-key-enter-does = het gekozen antwoord vastleggen en verdergaan
question-this-is-next = Dit is de volgende vraag.
question-not-kept = { $answer } was gekozen en is niet bewaard: Enter bewaart een antwoord.
question-met-so-far =
    { $count ->
        [one] Volgens de antwoorden tot nu toe valt de tool volledig onder regel { $rules }. Beslis zelf of u met de andere vragen verdergaat.
       *[other] Volgens de antwoorden tot nu toe valt de tool volledig onder de regels { $rules }. Beslis zelf of u met de andere vragen verdergaat.
    }
question-tried-all = Geprobeerd en niet opgeslagen. Er is niets meer te vragen.
question-tried-more = Geprobeerd en niet opgeslagen. Met C gaat u naar de volgende vraag.
question-left-open-here = Regel { $rule } blijft open. In de lijst met uw antwoorden kunt u hem hervatten.
