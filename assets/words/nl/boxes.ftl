# Dutch. What each area is for stands in the English file.
boxes-none = Geen van deze
boxes-none-others = Geen van de andere
boxes-unsure = Weet ik niet, voor al deze
boxes-unsure-others = Weet ik niet, voor de andere
boxes-blank = nog geen antwoord
boxes-says-no =
    { $count ->
        [one] Nee bij { $count } vakje
       *[other] Nee bij { $count } vakjes
    }
boxes-says-unsure =
    { $count ->
        [one] Weet ik niet bij { $count } vakje
       *[other] Weet ik niet bij { $count } vakjes
    }
boxes-chosen-none =
    { $count ->
        [one] Nee bij { $count } vakje. Enter legt het vast.
       *[other] Nee bij { $count } vakjes. Enter legt ze vast.
    }
boxes-chosen-unsure =
    { $count ->
        [one] Weet ik niet bij { $count } vakje. Enter legt het vast.
       *[other] Weet ik niet bij { $count } vakjes. Enter legt ze vast.
    }
boxes-left =
    { $count ->
        [one] { $count } vakje heeft nog geen antwoord. 0 zet het op Nee; met de pijltjes → en ← kiest u Weet ik niet.
       *[other] { $count } vakjes hebben nog geen antwoord. 0 zet ze op Nee; de keuze eronder zet ze op Weet ik niet.
    }
boxes-nothing = U hebt nog niets gekozen. De spatiebalk vinkt een vakje aan; 0 is voor geen van deze.
boxes-about = Over: { $tick }
boxes-if-none = Geen
boxes-if-so = Zoals nu
boxes-line-box = { $number }, { $tick }.
boxes-line-said = { $number }, { $tick }. Eerder zei u { $answer }.
boxes-line-hard-case = bij { $number }, { $case }
boxes-line-hard-cases =
    { $more ->
        [0] Grensgevallen: { $cases }. Met x en een nummer, zoals x { $number }, leest u wat daar het antwoord is.
       *[other] Grensgevallen: { $cases }; en nog { $more }. Met x en een nummer, zoals x { $number }, leest u wat daar het antwoord is.
    }
boxes-line-stands = Druk op Enter om dit zo te laten, of typ wat nu klopt.
boxes-line-how = Typ de nummers van wat klopt, met daarachter “geen” als de rest Nee is, zoals 1 2 geen. Of typ alleen “geen”, als u weet dat niets klopt, of “weet ik niet”. x 2 geeft voorbeelden bij 2, h helpt:
boxes-line-help = nummers van wat klopt, zoals 1 2. “geen” is Nee bij alle andere, ook achter nummers: 1 geen. “weet ik niet” geldt voor alle andere. Elk een eigen antwoord: 1 ja, 2 weet ik niet. Weet ik niet is een goed antwoord; het programma zegt later of het er nog toe doet. Wat u koos, wordt pas na Enter opgeschreven.
boxes-line-how-short = { $place }: nummers, geen, weet ik niet, of h:
boxes-line-chose = { $answer }: { $boxes }.
boxes-line-blank = Nog te beantwoorden, met nummers, geen of weet ik niet: { $boxes }.
boxes-line-blank-unneeded = Niet beantwoord, en nu niet nodig: { $boxes }.
boxes-line-lone = U vinkte { $boxes } aan. Daarmee zegt u dat het zo is.
boxes-line-not-not-sure = Hier is { $number } het nummer van een vakje en betekent het niet Weet ik niet. Weet u het bij dat vakje niet, typ dan { $number } weet ik niet.
boxes-line-unsure = U zei dat u het niet weet bij { $boxes }. Is het zo, en weet u het bij de andere niet, typ dan { $numbers }, en daarna weet ik niet.
boxes-line-nothing = Er is nog niets gekozen. Typ de nummers van wat klopt, zoals 1 2, of “geen”, of “weet ik niet”.
boxes-line-enter = Druk op Enter als u klaar bent, of typ meer nummers, “geen” of “weet ik niet”:
boxes-line-left =
    { $count ->
        [one] Nummer { $numbers } heeft nog geen antwoord. Typ het nummer als het klopt, “geen” als het niet klopt, of “weet ik niet”.
       *[other] De nummers { $numbers } hebben nog geen antwoord. Typ welke kloppen, “geen” als de rest Nee is, of “weet ik niet”.
    }
boxes-line-no-answer = { $line } is hier geen antwoord. Typ de nummers van wat klopt, zoals 1 2, of 1 geen, of 2 weet ik niet, of “geen”, of “weet ik niet”.
boxes-line-two-ways = { $line } kan twee dingen betekenen en zegt daarom hier niets. Typ { $each }, of typ { $all }.
boxes-line-dropped = Hiervan is niets opgeschreven.
boxes-line-saved = Opgeslagen om { $clock } uur.
boxes-line-which = Zeg om welke het gaat, zoals: { $word } 2
boxes-line-which-told = De vakjes hier hebben de nummers 1 tot en met { $count }. Typ alleen { $word } voor uitleg over alle vakjes, of { $word } en een nummer, zoals { $word } 2.
boxes-purpose = Op dit scherm zegt u van elk feit of het zo is. Een vakje zonder antwoord is geen Nee: 0 zegt Nee bij alle vakjes die over zijn.
boxes-key-number = een vakje aanvinken, of het vinkje weghalen
boxes-key-tick = aanvinken
boxes-key-tick-does = het vakje aanvinken waar u staat: Ja; nog eens: geen antwoord
boxes-key-turn = Ja, Nee, Weet ik niet
boxes-key-turn-does = een ander antwoord voor het vakje waar u staat: Ja, Nee, Weet ik niet
boxes-key-none = geen van de andere
boxes-key-none-does = Nee bij elk vakje dat geen antwoord heeft
boxes-key-letters = Ja, Nee
boxes-key-letters-does = Ja of Nee voor het vakje waar u staat
boxes-not-kept = Wat u hebt aangevinkt, is niet bewaard: Enter bewaart het.
boxes-line-beside = Bij { $number }, { $what }: { $text }
