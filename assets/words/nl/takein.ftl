### Wat van een collega terugkwam, voordat het wordt overgenomen.

takein-title = De antwoorden van een collega overnemen
takein-how = Schrijf de naam van het bestand dat terugkwam, of plak de tekst hier. U ziet wat erin staat voordat er iets geschreven wordt.
takein-file = Bestand:
takein-who = Beantwoord door:
takein-who-how = Alleen nodig als de pagina niet zegt wie heeft geantwoord.
takein-pasted =
    { $lines ->
        [one] 1 regel is geplakt; Backspace in dit veld haalt die weg.
       *[other] { $lines } regels zijn geplakt; Backspace in dit veld haalt ze weg.
    }
takein-look = Bekijken wat erin staat
takein-key-look = bekijken
takein-key-look-does = volgend veld, of tonen wat terugkwam; er wordt niets geschreven
takein-nothing-named = Schrijf de naam van het bestand, of plak wat terugkwam.
takein-not-read = Het kan niet worden overgenomen
takein-no-check = Wat terugkwam zegt niet bij welke toets het hoort. Open eerst de toets en neem het daar over.
takein-elsewhere = Het hoort bij een andere toets ({ $check }). Ga naar het begin, open die toets en neem het daar over. Er is niets geschreven.
takein-came-title = Wat terugkwam | { $tool }
takein-from = Antwoorden van { $who }, gegeven op { $day }. Er is nog niets van opgeschreven.
takein-leave = Alles laten zoals het is
takein-take =
    { $count ->
        [one] 1 antwoord overnemen
       *[other] { $count } antwoorden overnemen
    }
takein-refused = Niet overgenomen: “{ $ask }”: { $why }.
takein-left-as-it-is = Alles is zoals het was.
takein-some-refused =
    { $count ->
        [one] 1 antwoord kan niet worden overgenomen; het staat hieronder, met de reden.
       *[other] { $count } antwoorden kunnen niet worden overgenomen; ze staan hieronder, met de reden.
    }
takein-turned = { $taken } Het resultaat was { $before } en is nu { $now }; { $key } laat het zien.
takein-taken =
    { $count ->
        [one] 1 antwoord is overgenomen.
       *[other] { $count } antwoorden zijn overgenomen.
    }
takein-purpose = Hier neemt u de antwoorden van een collega over: het bestand dat terugkwam, of de tekst ervan. U ziet eerst wat erin staat en hoe het resultaat zou veranderen.
takein-came-purpose = Dit kwam terug. Er wordt niets geschreven voordat u kiest om het over te nemen.
takein-line-by-line = Deze terminal geeft wat u plakt regel voor regel door. Daarom is er niets van overgenomen, en de rest is weg. Bewaar de tekst als bestand en schrijf hier de naam van dat bestand.
takein-nobody = Er staat niet bij wie heeft geantwoord. Schrijf de naam hier in het veld “Beantwoord door”.
