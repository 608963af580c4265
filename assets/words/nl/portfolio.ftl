# Dutch. What each area is for stands in the English file.
portfolio-unreadable = Een dossier dat niet te lezen is
portfolio-cannot-be-read = NIET TE LEZEN
portfolio-all-rules = { $tool }: alle regels
portfolio-newer = Geschreven met een nieuwere versie van dit programma
portfolio-damaged = Beschadigde dossiers
portfolio-prohibited = Verboden, op grond van de antwoorden
portfolio-claimed = Er wordt een beroep gedaan op een uitzondering
portfolio-open = Open
portfolio-not-checked = Niet getoetst
portfolio-begin-on = Regels die gaan gelden op { $day }
portfolio-no-tool = geen enkele tool hier
portfolio-and-more = { $named } en nog { $count }
portfolio-may-concern = ({ $rule }) { $title } kan gaan over: { $tools }
portfolio-none = Er zijn nog geen toetsen.
portfolio-attention = Wat aandacht vraagt
portfolio-nothing-pressing = Op grond van de antwoorden is niets verboden, wordt nergens een beroep op een uitzondering gedaan en staat niets open. Geen dossier is beschadigd.
portfolio-tools = De tools
portfolio-caveats = Wat deze resultaten niet zeggen
portfolio-footer = { $whose } | { $day } | regels { $edition } | geen juridisch advies
portfolio-opening =
    { $checks ->
        [one] { $checks } toets. De resultaten gaan
       *[other] { $checks } toetsen. De resultaten gaan
    } over de situatie op { $day } en berusten alleen op de antwoorden.
portfolio-record-newer = { $result } (nieuwer dossier)
portfolio-record-damaged = { $result } (dossier beschadigd)
portfolio-result = Resultaat
portfolio-open-rules = Regels open of niet getoetst
portfolio-responsible = Verantwoordelijk
portfolio-check = Toets
portfolio-changed = Gewijzigd
portfolio-tool = Tool
portfolio-group = Groep
portfolio-rule = Regel
portfolio-rule-by-rule = Uitkomsten per regel
portfolio-picture = Hoeveel tools welke uitkomst hebben bij elke regel. In de tabel hieronder staan dezelfde aantallen.
portfolio-rule-counts = ({ $rule }) { $title }: { $counts }.
portfolio-name = Naam
portfolio-taken-from = Overgenomen van
portfolio-record = Stand van het dossier
portfolio-last-hash = Laatste hash van het dossier
portfolio-inventory-failed = de inventaris kon niet worden gemaakt: { $why }; maak geheugen vrij en probeer het opnieuw
portfolio-look-again = OPNIEUW BEKIJKEN: antwoorden waarop niemand mag bouwen voordat iemand ze heeft bekeken
portfolio-look-again-at = { $tool }: { $count ->
    [one] { $count } antwoord
   *[other] { $count } antwoorden
}
