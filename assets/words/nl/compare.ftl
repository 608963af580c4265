# Dutch. What each area is for stands in the English file.
compare-look-again =
    OPNIEUW BEKIJKEN voordat u op { $side } vertrouwt: { $count ->
        [one] 1 antwoord is eerder of op een anders gestelde vraag gegeven en sindsdien
       *[other] { $count } antwoorden zijn eerder of op een anders gestelde vraag gegeven en sindsdien
    } door niemand bekeken: { $named }{ $more ->
        [0] .
       *[other] , en nog { $more }.
    }
compare-results = Resultaten
compare-every-rule = Elke regel heeft aan beide kanten dezelfde uitkomst.
compare-no-rule = deze regel is er niet
compare-same = Aan beide kanten gelijk: { $rules }.
compare-tool = De tool
compare-title = { $left } en { $right }
compare-footer = article5 compare | geen juridisch advies
compare-side = { $verdict } op { $day }, regels { $edition }
compare-one-side = Slechts één van de twee edities van de regels heeft deze regel.
compare-day-alone = De antwoorden leiden tot hetzelfde; de ene dag ligt voor en de andere na de eerste dag van de regel.
compare-rules-alone = Dit komt alleen door de editie van de regels: met de regels { $edition } leiden de antwoorden van { $left } tot hetzelfde als bij { $right }.
compare-rules-and-answers = Dit komt door de regels en door de antwoorden. Met de regels { $edition } geven de antwoorden van { $left } { $verdict }; daarna:
compare-answer = { $question } { $now } in plaats van { $before }
compare-causes =
    { $sets ->
        [one] Dit alleen al verklaart het verschil tussen ‘{ $left }’ en ‘{ $right }’:
       *[other] Elk hiervan verklaart op zich het verschil tussen ‘{ $left }’ en ‘{ $right }’:
    }
compare-causes-together = Deze samen verklaren het verschil tussen ‘{ $left }’ en ‘{ $right }’:
compare-not-answered = niet beantwoord
compare-answers = Antwoorden
compare-every-answer = Alle antwoorden zijn gelijk.
compare-different = Verschillende antwoorden
compare-question = Vraag
compare-purpose = Hier staan twee toetsen naast elkaar: wat er verschilt, waardoor de uitkomsten verschillen, en wat beide kanten van elk antwoord weten.
compare-opens-in = Enter opent deze vraag in ‘{ $name }’. Met Links en Rechts zet u de andere toets vooraan.
compare-key-open = vraag openen
compare-key-open-does = deze vraag openen in de toets die vooraan staat
compare-key-swap = omwisselen
compare-key-swap-does = de andere toets vooraan zetten
compare-no-question = Hier staat geen vraag. Kies er een onder “Verschillende antwoorden”.
