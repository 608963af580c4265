# Dutch. What each area is for stands in the English file.
result-title = Resultaat | { $tool }
result-step = stap 5 van 5
result-applies-from = { $place }, geldt vanaf { $day }
result-contested = Omstreden: { $point }
result-to-do = Wat u nu moet doen
result-other-steps = De andere stappen
result-more-steps =
    { $count ->
        [one] en nog { $count } stap, hieronder
       *[other] en nog { $count } stappen, hieronder
    }
result-key-move = bewegen
result-key-open = hoe is dit beslist?
result-key-open-does = de regel met zijn boom
result-key-report = rapport
result-key-history = geschiedenis
result-key-history-does = alles wat er ooit met deze toets is gebeurd
result-key-sign = aftekenen
result-key-sign-does = een naam onder deze antwoorden zetten
result-key-plan = plannen
result-key-plan-does = plannen hoe het verboden gebruik stopt
result-no-rule-here = Hier staat geen regel van artikel 5. Met Omhoog of Omlaag komt u bij een regel; Enter toont hoe die is beslist.
result-key-copy = kopiëren
result-key-copy-does = het resultaat met de redenen kopiëren, op één pagina tekst, om het elders te plakken
result-step-ask = { $key } schrijft de lijst met open punten.
result-step-go-on = { $key } stelt de volgende open vraag.
result-not-signed = Nog niemand heeft een naam onder dit resultaat gezet: { $key } doet dat.
result-more-names = { $count ->
        [one] Hieronder staat nog 1 naam
       *[other] Hieronder staan nog { $count } namen
    }
result-step-plan = { $key } plant hoe het gebruik eindigt en vinkt dat af.
result-missing = Niet vervuld: “{ $condition }”{ $more ->
        [0] .
        [one] , en nog 1 voorwaarde.
       *[other] , en nog { $more } voorwaarden.
    }
