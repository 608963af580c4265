# Dutch. What each area is for stands in the English file.
command-no-day = schrijf de dag met maand en jaar, zoals 2 december 2026 of 2026-12-02
command-rules-asked =
    De regels in { $folder } zijn niet te gebruiken: { $first }{ $more ->
        [0] {"."}
        [one] {" "}(en nog één fout).
       *[other] {" "}(en nog { $more } fouten).
    } Er is niets gedaan, zodat geen resultaat op andere regels berust dan waar u om vroeg. Alle fouten ziet u met: article5 validate "{ $folder }"
command-own-rules = Er zijn regels uit uw eigen bestand in gebruik: { $path }
command-own-rules-flawed =
    { $flaws ->
        [one] Er zit een fout
       *[other] Er zitten { $flaws } fouten
    } in uw eigen regelbestanden. Die bestanden tellen niet mee, en de ingebouwde regels blijven in gebruik. Zie: article5 validate
command-validate-flaws =
    { $flaws ->
        [one] 1 fout.
       *[other] { $flaws } fouten.
    }
command-yes = ja, j, yes, y
command-validate-language =
    { $count ->
        [one] { $language }: 1 zin van het programma is niet vertaald en staat in het Engels: { $first }
       *[other] { $language }: { $count } zinnen van het programma zijn niet vertaald en staan in het Engels; de eerste is { $first }
    }
command-list-closed = gesloten
command-list-due = OPNIEUW BEKIJKEN: dat moest al op { $day }
command-list-look-again = opnieuw bekijken op { $day }
command-list-newer = nieuwer: { $why }
command-list-damaged = beschadigd: { $why }
command-no-checks = Er zijn nog geen toetsen. Begin er een met: article5
command-unreadable = { $name }  is niet te lezen: { $why }
command-mismatch = { $id }: verwacht: { $expected }, gekregen: { $got }; { $why }
command-cases-left-out = { $left_out ->
    [one] { $left_out } geval gaat
   *[other] { $left_out } gevallen gaan
} over regels die dit regelboek niet heeft
command-cases-walked = { $walks } ervan zijn ook met de gewone vragen doorlopen
command-cases-done = { $passed } geslaagd, { $failed } mislukt
command-show-short = Dit is het hele memo. Op één pagina: article5 show { $check } --short
command-as-answered = Zoals nu beantwoord
command-what-if = Met wat u probeert
command-what-if-title = Wat als: { $tool }
command-what-if-footer = { $reference } | er is niets opgeslagen | geen juridisch advies
command-copied = { $reference }: { $why } van { $from }
command-input-failed = De standaardinvoer kon niet worden gelezen: { $why }. Verhelp dat of noem een bestand.
command-output-failed = De uitvoer kon niet worden geschreven: { $why }. Verhelp dat of kies een andere plaats.
command-not-for-screens = Webpagina's, Word-bestanden en werkbladen worden hier niet getoond, en er is niets geschreven. Noem een bestand met -o, zoals -o rapport.html, of lees het hier als tekst met --format txt.
command-cases-unreadable = { $path } is niet te lezen: { $why }. Kijk of de naam klopt, of laat hem weg om de ingebouwde gevallen te doorlopen.
command-unknown-rule = Er is geen regel met de naam `{ $rule }`. De regels zijn: { $known }, en scope.
command-no-terminal = { $why } Wilt u vragen als gewone tekst, gebruik dan: article5 line
command-screen-failed = Het scherm is niet te gebruiken: { $why }. Uw antwoorden zijn opgeslagen. Wilt u vragen als gewone tekst, gebruik dan: article5 line
command-no-key = `{ $typed }` staat niet op het toetsenbord. Schrijf toetsaanslagen zoals a, 1, Enter, Esc, Up, Ctrl+q, of "een stuk tekst".
command-where-folder = Uw map: { $path }
command-where-checks = Toetsen: { $path }
command-where-reports = Rapporten: { $path }
command-where-rules = Uw eigen regels: { $path }
command-where-edition = Regels: editie { $edition }, wet zoals die gold op { $day }, SHA-256 { $hash }
command-built-in = ingebouwd
command-own-file = uw eigen bestand
command-left-out = {"  "}{ $path }:{ $line }:{ $column }: weggelaten: { $what }
command-tasks = Taken die u kunt plannen:
command-rules = Regels { $edition }
command-rules-now = Regels { $edition } (nu)
command-who-one-line = een naam staat op één regel, zonder tekens die niemand ziet
command-size-how = schrijf het als kolommen x rijen, zoals 80x24
command-written = Geschreven: { $path }
command-no-flaw = Geen fouten. Editie { $edition }, { $rules } regels, { $questions } vragen, wet zoals die gold op { $day }.
command-rule-questions = { $name }: { $questions } vragen
command-walks-too-large = te groot om te zeggen hoelang een doorloop is
command-walks = een doorloop stelt { $fewest } tot { $most } vragen, met { $middle } als mediaan
command-rule-figures = { $name }: { $questions } vragen, { $walks }, { $situations } situaties
command-ending = { $path } kan niet worden geschreven: laat de naam eindigen op { $endings }.
command-page-failed = Deze pagina kan niet worden geschreven: { $why }. Er is niets veranderd.
command-list-answers = OPNIEUW BEKIJKEN: { $count ->
    [one] { $count } antwoord
   *[other] { $count } antwoorden
}
