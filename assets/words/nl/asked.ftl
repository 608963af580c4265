# Dutch. What each area is for stands in the English file.
asked-answer = Antwoord
asked-note = Notitie
asked-by = Beantwoord door
asked-on = Datum
asked-boxes = [ ] Ja   [ ] Nee   [ ] Weet ik niet
asked-check = Toets
asked-does = Wat de tool doet
asked-question = Vraag { $number } { $mark }
asked-title = Vragen over { $tool }
asked-for = Voor: { $to }
asked-intro = We gaan na of { $tool } valt onder een van de praktijken die artikel 5 van de AI-verordening verbiedt. U weet misschien wat wij niet weten. Beantwoord wat u kunt; Weet ik niet is een volwaardig antwoord.
asked-how = Zet een x tussen de haken van één antwoord, of schrijf het antwoord erachter. Schrijf eronder wat we verder moeten weten. Laat een vraag zoals die is als u er niets over zegt. Laat de tekens tussen vierkante haken staan; daaraan worden uw antwoorden herkend. Schrijf aan het eind uw naam en de datum, en stuur de pagina zo terug, of als tekst van een e-mail.
asked-how-web = Kies een antwoord bij elke vraag waar u iets over kunt zeggen. Uw antwoorden verschijnen als tekst onder aan deze pagina: kopieer die naar een e-mail, of sla de tekst op als bestand en stuur dat. Deze pagina verstuurt zelf niets en vergeet alles als u die sluit.
asked-no-script = Deze pagina kan uw antwoorden niet als tekst tonen, omdat scripts uitstaan. Schrijf ze in een e-mail, steeds met het nummer van de vraag.
asked-clear = Antwoord weghalen
asked-result = Uw antwoorden als tekst
asked-copy = Tekst kopiëren
asked-copied = Gekopieerd. Plak de tekst in een e-mail.
asked-select = De tekst is hierboven gemarkeerd. Kopieer die met Ctrl+C of door lang te drukken.
asked-save = Opslaan als bestand
asked-footer = { $reference } | geen juridisch advies
asked-none = Er staat geen vraag open die er nog toe doet.
asked-scope = of de wet erover gaat
asked-why = Waarom we dit vragen
asked-counts = Telt mee
asked-does-not-count = Telt niet mee
asked-find-out = Uit te zoeken
asked-by-when = Uiterlijk op
asked-waiting = Hiervan hangt af
asked-what-came = { $check }: antwoorden van { $who } op { $day }
asked-not-answered = niet beantwoord
asked-answer-of = { $answer } ({ $who })
asked-now-then = nu: { $old }, straks: { $new }
asked-note-beside = notitie: { $note }
asked-refused = Niet overgenomen: { $name } Reden: { $why }
asked-nothing = Er is niets om over te nemen. Er is niets opgeschreven.
asked-add-yes = Er is niets opgeschreven. Voeg --yes toe om deze antwoorden over te nemen.
asked-taken-in =
    { $count ->
        [one] 1 antwoord is overgenomen.
       *[other] { $count } antwoorden zijn overgenomen.
    }
asked-really = Deze antwoorden overnemen? Typ ja of nee.
asked-whose = Er staat niet bij wie heeft geantwoord. Typ de naam van die persoon:
asked-pasted = de geplakte tekst
asked-no-check = { $file } zegt niet over welke toets het gaat. Voeg --check ID toe met het kenmerk van de toets. Er is niets opgeschreven.
asked-own-rules = De vragen zijn die van eigen regels: { $files }.
