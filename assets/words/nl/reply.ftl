# Dutch. What each area is for stands in the English file.
reply-known =
    { $answers ->
        [one] 1 antwoord op deze pagina is al overgenomen; het wordt niet nog eens overgenomen.
       *[other] { $answers } antwoorden op deze pagina zijn al overgenomen; ze worden niet nog eens overgenomen.
    }
reply-changed-since = het is al overgenomen (stap { $step }) en sindsdien anders beantwoord; klopt het toch weer, beantwoord de vraag dan in de toets zelf
reply-turns = Met deze antwoorden verandert het resultaat van { $before } in { $after }.
reply-stays = Met deze antwoorden blijft het resultaat { $result }.
reply-turns-rule = { "  " }({ $rule }) { $title }: van { $before } naar { $after }
reply-page-how =
    Schrijf uw naam en de dag achter answered_by en answered_on, tussen de aanhalingstekens.
    Schrijf ja, nee of weet ik niet achter elk antwoord. Laat een antwoord leeg als u er niets over zegt.
    Weet ik niet is een volwaardig antwoord. Verander verder niets, en stuur dit bestand terug.
reply-unreadable = het is niet te lezen als pagina met vragen (regel { $line } van het bestand: { $what }). Maak de pagina opnieuw met `article5 ask`
reply-too-large = het is groter dan 1 MiB, dus het is geen pagina met vragen
reply-newer = het is gemaakt door een nieuwere versie van dit programma (formulier { $format }). Gebruik die versie
reply-nobody = er staat niet bij wie heeft geantwoord. Schrijf de naam achter “Beantwoord door”, of voeg --from NAAM toe
reply-no-day = `{ $day }` is geen dag, of kan twee dagen betekenen. Schrijf de dag zoals 2026-11-30
reply-long-name = de naam van wie heeft geantwoord, is langer dan { $MOST_NAME } tekens of staat op meer dan één regel. Schrijf een naam
reply-day-to-come = { $day } moet nog komen. Schrijf de dag waarop de antwoorden zijn gegeven
reply-of-another-check = het hoort bij de toets { $check }, niet bij deze
reply-no-answer = `{ $typed }` is geen antwoord; schrijf ja, nee of weet ik niet
reply-no-such-question = de regels hebben die vraag niet
reply-other-words = het antwoord hoort bij andere woorden; de vraag luidt nu: { $now }
reply-twice = het staat meer dan één keer op de pagina
reply-too-long = de tekst is langer dan { $MOST_LETTERS } tekens
reply-note-alone = er staat een notitie zonder antwoord; schrijf er ja, nee of weet ik niet bij
reply-web-page = het is de pagina met vragen zelf, en een browser bewaart niet wat is ingevuld. Open de pagina, en stuur de tekst die onderaan verschijnt, of het bestand dat de pagina opslaat
reply-no-text = het is geen tekst en geen Word-bestand, of het is beschadigd. Kopieer wat erin staat naar een tekstbestand
reply-no-questions = er staat geen vraag van dit programma in: de tekens tussen vierkante haken ontbreken, zoals [f.at-work 1a2b3c4d]. Is de webpagina ingevuld, dan telt de tekst die aan het eind op de pagina staat. Vraag anders om de pagina zoals die is verstuurd
reply-mail = In de tekst van deze mail staan geen antwoorden. Open de mail in uw mailprogramma, bewaar de bijlage, of bewaar de tekst van de mail als tekstbestand, en neem dat over.
reply-unsigned = verschillende mensen hebben deze pagina beantwoord, en niemand zegt van wie dit deel is. Laat hen hun naam eronder zetten.
