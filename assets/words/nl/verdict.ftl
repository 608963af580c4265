### Uitkomsten, en de regel boven een resultaat.

verdict-prohibited = VERBODEN
# De regel geldt vanaf een latere dag.
verdict-prohibited-from = VERBODEN VANAF { $day }
# Elke andere uitkomst van een regel die vanaf een latere dag geldt.
verdict-rule-from = { $verdict }, REGEL GELDT VANAF { $day }
verdict-exception-claimed = BEROEP OP UITZONDERING
verdict-open = OPEN
verdict-not-checked = NIET GETOETST
verdict-not-caught = VALT ER NIET ONDER
verdict-outside-the-act = BUITEN DE VERORDENING

verdict-headline-stop = STOP EN VRAAG ADVIES
verdict-headline-prove = BEWIJS HET EN VRAAG ADVIES
verdict-headline-not-finished =
    { $rules ->
        [one] NIET AF: { $rules } regel staat open
       *[other] NIET AF: { $rules } regels staan open
    }
verdict-headline-law = DE WET LAAT DIT OPEN: VRAAG ADVIES
verdict-headline-no-rule = VALT ONDER GEEN VAN DE REGELS, OP GROND VAN UW ANTWOORDEN
verdict-headline-outside = BUITEN DE VERORDENING, OP GROND VAN UW ANTWOORDEN
