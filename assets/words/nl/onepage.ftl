# Dutch. What each area is for stands in the English file.
onepage-why = Wat de doorslag gaf
onepage-votes = Waarover in een workshop is gestemd
onepage-vote = { $day }, “{ $statement }”: { $votes }. Antwoord { $answer }, { $how }.
onepage-vote-dissent = Voor { $side }: “{ $words }”
onepage-rule-says = { $rule }: { $about }
onepage-must-stay-true = Wat zo moet blijven
onepage-readings = Waar de wet open is: beide lezingen
onepage-open = Wat nog open is
onepage-not-known = Niet bekend
onepage-who-can-tell = Wie weet het
onepage-by-when = Uiterlijk op
onepage-high-risk = Plichten bij een hoog risico die kunnen gelden
onepage-high-risk-elsewhere = Of de tool een AI-systeem met een hoog risico is, is een andere vraag. Leg hem naast deze soorten: { $kinds }.
onepage-unplanned =
    { $count ->
        [0] Voor deze stappen is niemand aangewezen, en er is geen datum bepaald.
        [one] Voor deze stappen is niemand aangewezen, en er is geen datum bepaald. Nog { $count } stap staat in het memo.
       *[other] Voor deze stappen is niemand aangewezen, en er is geen datum bepaald. Nog { $count } stappen staan in het memo.
    }
onepage-all-done = Elke taak van het plan is gedaan.
onepage-done = gedaan
onepage-done-on = gedaan (gemeld op { $day })
onepage-more-tasks =
    { $count ->
        [one] Nog { $count } taak staat in het memo{ $done ->
            [0] .
           *[other] ; die is gedaan.
        }
       *[other] Nog { $count } taken staan in het memo{ $done ->
            [0] .
            [one] ; daarvan is er { $done } gedaan.
           *[other] ; daarvan zijn er { $done } gedaan.
        }
    }
onepage-next = Wat u nu moet doen
onepage-planned = Wie doet wat, en wanneer
onepage-task = Taak
onepage-who = Wie
onepage-not-set = nog niet bepaald
onepage-goes-on = (Het gaat verder: zie het memo.)
onepage-long = Een tekst van { $letters } letters: zie het memo.
onepage-more =
    { $count ->
        [one] Er staat er nog { $count } in het memo.
       *[other] Er staan er nog { $count } in het memo.
    }
onepage-more-notices =
    { $count ->
        [one] Nog { $count } waarschuwing staat in het memo.
       *[other] Nog { $count } waarschuwingen staan in het memo.
    }
onepage-days = Datums
onepage-review = { $label }: { $day }
onepage-no-review = Er is geen datum bepaald om de toets opnieuw te bekijken.
onepage-rules = De regels
onepage-rule = Regel
onepage-result = Resultaat, en waarom
onepage-result-and-why = { $result }: { $reason }
onepage-letter = ({ $rule })
onepage-given-by = De antwoorden zijn van { $who }.
onepage-gave = { $who } ({ $count })
onepage-gave-others =
    { $count ->
        [one] nog iemand anders
       *[other] nog { $count } anderen
    }
onepage-not-signed = Niemand heeft nog een naam onder deze antwoorden gezet.
onepage-to-sign = Naam, functie, datum en handtekening: { $line }
onepage-origin = Toets { $check }, regels { $edition }, wet zoals die gold op { $day }, laatste hash van het dossier { $hash }. In het memo staan alle regels met hun redenen, alle antwoorden, wat het resultaat zou veranderen, en andere wetten die kunnen gelden.
