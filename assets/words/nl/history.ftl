# Dutch. What each area is for stands in the English file.
history-all = { $all ->
    [one] De enige stap van deze toets.
   *[other] Alle { $all } stappen van deze toets, de eerste bovenaan.
} Uit een dossier wordt nooit iets weggehaald.
history-some = { $shown } van { $all ->
    [one] de enige stap
   *[other] de { $all } stappen
} van deze toets: de stappen die bij het filter passen.
history-step = Stap
history-when = Wanneer
history-who = Wie
history-what = Wat
history-before = Eerst
history-after = Daarna
history-why = Waarom
history-title = Geschiedenis | { $tool }
history-footer = { $reference } | laatste hash { $hash }
history-kind-tool = tool
history-kind-answer = antwoord
history-kind-beside = erbij
history-kind-result = resultaat
history-kind-check = toets
history-no-kind = “{ $typed }” is geen soort wijziging, dus er wordt niets getoond. De soorten zijn: { $kinds }.
history-filter-who = wie
history-filter-kind = soort
history-turn = { $old } → { $new }
history-taken-back = { $old }, teruggenomen
history-results = Wat dit met de uitkomsten deed
history-no-result = Geen enkele regel heeft nu een andere uitkomst.
history-rule-turned = { $rule }: { $turn }
history-key-open = vraag openen
history-key-open-does = de vraag openen waar deze stap over gaat
history-key-close = de geschiedenis sluiten
history-no-question = Deze stap gaat niet over een vraag.
history-purpose = Hier leest u stap voor stap wat er met deze toets is gebeurd, en wat elke stap met de uitkomsten deed.
