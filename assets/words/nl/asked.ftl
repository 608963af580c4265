### De pagina met vragen die een collega invult.

# Deze vier staan voor wat wordt ingevuld. Ze worden in elke taal teruggelezen: één of twee woorden, geen dubbele punt.
asked-answer = Antwoord
asked-note = Opmerking
asked-by = Beantwoord door
asked-on = Datum
asked-boxes = [ ] Ja   [ ] Nee   [ ] Weet ik niet
asked-check = Toets
asked-does = Wat het hulpmiddel doet
asked-question = Vraag { $number } { $mark }
asked-title = Vragen over { $tool }, voor { $to }
asked-title-none = Vragen over { $tool }
asked-whoever-knows = wie het weet
asked-intro = Wij gaan na of { $tool } een van de praktijken is die artikel 5 van de EU-AI-verordening verbiedt. U weet misschien wat wij niet weten. Beantwoord wat u kunt; Weet ik niet is een volwaardig antwoord.
asked-how = Zet een x tussen de haken van één antwoord, of schrijf het antwoord erachter. Schrijf eronder wat men moet weten. Laat een vraag zoals die is als u er niets over zegt. Laat de tekens tussen vierkante haken staan; daaraan worden uw antwoorden herkend. Schrijf aan het eind uw naam en de datum, en stuur de pagina zo terug, of als tekst van een e-mail.
asked-how-web = Kies een antwoord bij elke vraag waar u iets over kunt zeggen. Uw antwoorden verschijnen als tekst onder aan deze pagina: kopieer die naar een e-mail, of sla de tekst op als bestand en stuur dat. Deze pagina verstuurt zelf niets en vergeet alles wanneer u haar sluit.
asked-no-script = Deze pagina kan uw antwoorden niet als tekst tonen, omdat scripts uitstaan. Schrijf ze in een e-mail, steeds met het nummer van de vraag.
asked-clear = Geen van deze
asked-result = Uw antwoorden als tekst
asked-copy = Tekst kopiëren
asked-copied = Gekopieerd. Plak de tekst in een e-mail.
asked-save = Opslaan als bestand
asked-footer = { $reference } | geen juridisch advies
asked-none = Er staat geen vraag open die er nog toe doet.
asked-scope = of de wet erover gaat
asked-why = Waarom wij dit vragen
asked-counts = Telt mee
asked-does-not-count = Telt niet mee
asked-find-out = Uit te zoeken
asked-by-when = Uiterlijk
asked-waiting = Wacht hierop
asked-what-came = { $check }: antwoorden van { $who } op { $day }
asked-not-answered = niet beantwoord
asked-answer-of = { $answer } ({ $who })
asked-now-then = nu: { $old }, dan: { $new }
asked-note-beside = opmerking: { $note }
asked-refused = { $name } wordt niet overgenomen: { $why }
asked-nothing = Er is niets over te nemen. Er is niets geschreven.
asked-add-yes = Er is niets geschreven. Voeg --yes toe om deze antwoorden over te nemen.
asked-taken-in =
    { $count ->
        [one] 1 antwoord is overgenomen.
       *[other] { $count } antwoorden zijn overgenomen.
    }
asked-really = Deze antwoorden overnemen? Typ ja of nee.
asked-whose = Niemand zegt wie heeft geantwoord. Typ de naam van die persoon:
asked-pasted = de geplakte tekst
asked-no-check = { $file } zegt niet over welke toets het gaat. Voeg --check ID toe met de referentie van de toets. Er is niets geschreven.
