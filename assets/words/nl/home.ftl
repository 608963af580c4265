# Dutch. What each area is for stands in the English file.
home-rules-begin =
    { $rules ->
        [one] op { $day } gaat 1 regel gelden
       *[other] op { $day } gaan { $rules } regels gelden
    }
home-origin = Dit is { $origin }.
home-taken-over = { $title } ({ $why })
home-tools = Uw tools ({ $listed })
home-tools-with-archive = Uw tools ({ $listed }), met het archief
home-tools-some = Uw tools ({ $shown } van { $listed })
home-tools-some-with-archive = Uw tools ({ $shown } van { $listed }), met het archief
home-needs-open =
    { $count ->
        [one] { $count } toets open
       *[other] { $count } toetsen open
    }
home-needs-older = { $count } met oudere regels
home-needs-due =
    { $count ->
        [one] { $count } toets opnieuw te bekijken
       *[other] { $count } toetsen opnieuw te bekijken
    }
home-look-again-due = Opnieuw bekijken: dat moest al op { $day }
home-look-again-on = Opnieuw bekijken op { $day }
home-column-tool = Tool
home-column-owner = Verantwoordelijk
home-column-group = Groep
home-column-step = Stap
home-column-result = Resultaat
home-column-changed = Laatst
home-another-order-last-change-name = een andere volgorde: laatste wijziging, naam, resultaat, verantwoordelijke, opnieuw bekijken
home-put-check-into-archive-asks = de toets in het archief zetten; er wordt eerst om bevestiging gevraagd, en er wordt niets gewist
home-hide-archive = archief verbergen
home-hide-archive-does = het archief verbergen
home-show-archive = archief tonen
home-show-archive-too = ook het archief tonen
home-sorted = Gesorteerd: { $by }.
home-key-result = zien waarom
home-key-result-does = het resultaat van de toets openen
home-copy = { $title } kopiëren?
home-copy-how = Het origineel blijft zoals het is. Een kopie is een begin voor iets wat erop lijkt. Een hertoets loopt dezelfde tool nog eens door: u bekijkt elk antwoord opnieuw.
home-copy-choose = Kopie
home-re-check = Hertoets
home-go-back = Terug
home-archive-title = { $title } in het archief zetten?
home-archive-how = Er wordt niets gewist. De toets verdwijnt uit de lijst; { $shows } toont het archief, en { $takes } haalt een toets er weer uit.
home-waits =
    { $count ->
        [one] 1 vraag is open en telt nog
       *[other] { $count } vragen zijn open en tellen nog
    }
home-answers-again =
    { $count ->
        [one] 1 antwoord opnieuw te bekijken
       *[other] { $count } antwoorden opnieuw te bekijken
    }
home-plan-next = Volgende stap in het plan
home-plan-done = Alle taken zijn gedaan.
home-plan-none = Er is nog niets gepland.
home-keep-list = In de lijst laten
home-put-into-archive = In het archief zetten
home-title = Toets aan artikel 5
home-status = Begin
home-nothing-here-yet = Hier staat nog niets.
home-what-is-a-tool = Een “tool” is elk programma of elke dienst waar AI in kan zitten: een chatbot, een camerasysteem, een scoreformulier, een filter voor sollicitaties. Voeg per toets één tool toe.
home-no-check-fits = Geen toets past hierbij.
home-in-the-archive = nog { $count } in het archief: { $key } toont ze
home-add-first = Uw eerste tool toevoegen
home-add = Een tool toevoegen
home-twenty-minutes = ongeveer 20 minuten
home-group-of = De groep van { $title }. Leeg: geen.
home-group-offered = Met een letter begint u een nieuwe naam; met de pijltjes en Backspace wijzigt u deze.
home-group-field = Groep:{"  "}
home-filter-field = Filter:{" "}
home-filter-how = Woorden uit de lijst, uit wat er is geschreven of uit een vraag met Ja.
home-needs-you = Te doen:{" "}
home-needs-also = Ook:{" "}
home-rules = Regels: AI-verordening art. 5, editie { $edition }, wet zoals die gold op { $day }
home-own-rules = Uw eigen regelbestanden zijn in gebruik: { $files }
home-own-rules-flawed = { $path }, regel { $line } van het bestand: { $what }. Dat bestand telt niet mee; de ingebouwde regels zijn in gebruik.
home-folder = Uw bestanden: { $folder }
home-check = Toets { $name }
home-responsible = Verantwoordelijk: { $who }
home-group = Groep: { $group }
home-changed = Gewijzigd: { $day }
home-closed-nothing-more = Gesloten: u hoeft niets meer te beantwoorden.
home-archive = In het archief.
home-other-rules = Beantwoord met andere regels dan die nu in gebruik zijn.
home-cannot-read = niet te lezen
home-damaged = BESCHADIGD
home-archived = in archief
home-closed = gesloten
home-not-started = niet begonnen
home-all-asked = alles gevraagd
home-newer-result = NIEUWER DOSSIER
home-damaged-result = BESCHADIGD
home-more = ... en nog { $count }
home-needs-first = Eerst te doen
home-needs-more = en nog { $count }, in de lijst
home-step-rule = regel ({ $rule })
home-step-scope = eerste vragen
home-close-title = De toets van { $title } sluiten?
home-close-how = Gesloten betekent dat er niets meer hoeft te worden beantwoord. Er wordt niets gewist; met { $takes } pakt u de toets weer op.
home-leave-open = Laten zoals het is
home-close = Sluiten
home-all-put-away = Elke toets staat in het archief.
home-no-undo = Hier is niets ongedaan te maken: { $group } geeft een groep een andere naam of geen, { $close } hervat een toets die gesloten is of in het archief staat ({ $archive } toont het archief). In een toets werkt U.
home-no-undo-does = hier is niets ongedaan te maken; u ziet hoe u elke handeling terugdraait
