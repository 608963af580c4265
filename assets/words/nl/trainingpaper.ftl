### Wat er uit een training komt.

trainingpaper-title = Trainingsverslag
trainingpaper-title-person = Trainingsverslag van een persoon
trainingpaper-overview = Training: een overzicht
trainingpaper-practice = OEFENING: een verhaal, geen echte toets.
trainingpaper-attendance = Wie er was
trainingpaper-content = Waar het over ging
trainingpaper-results = Resultaten
trainingpaper-misunderstandings = Misverstanden die naar voren kwamen
trainingpaper-what = Wat dit is
trainingpaper-what-it-is = Een trainingsverslag, en niets meer. Artikel 4 van de AI-verordening vraagt om maatregelen die AI-geletterdheid ondersteunen, bij personeel en anderen die met AI-systemen werken. Het garandeert geen niveau, en een certificaat of examen is niet vereist. Op deze pagina staat wat er is gedaan.
trainingpaper-footer = { $session } | laatste zegel { $seal } | trainingsverslag
trainingpaper-kept-person = De antwoorden van elke persoon zijn bewaard, omdat daarvoor is gekozen.
trainingpaper-kept-group = Bewaard zijn de aantallen van de groep, niet het antwoord van één persoon: niet meer dan nodig is.
trainingpaper-kept-alone = Resultaten van één persoon staan hier alleen als daarvoor is gekozen. Dat is nu niet gebeurd.
trainingpaper-session = Sessie
trainingpaper-day = Datum
trainingpaper-length = Duur in minuten
trainingpaper-minutes = { $minutes }
trainingpaper-programme = Programma
trainingpaper-edition = Editie van de regels
trainingpaper-trainer = Trainer
trainingpaper-level = Hoe het niveau is gekozen
trainingpaper-refresh = Volgende opfrissing
trainingpaper-seat = Plaats
trainingpaper-name = Naam
trainingpaper-role = Rol
trainingpaper-mail = E-mail
trainingpaper-cases = Verhalen
trainingpaper-case = Verhaal
trainingpaper-goal = Wat de deelnemer ervan leert
trainingpaper-words = SHA-256 van de woorden
trainingpaper-question = Vraag
trainingpaper-model = Volgens de regels
trainingpaper-right = Antwoorden zoals de regels ze geven
trainingpaper-answers = Antwoorden in totaal
trainingpaper-as-rules = Beantwoord volgens de regels
trainingpaper-result = de uitkomst
trainingpaper-turned = de uitkomst na de wending in het verhaal
trainingpaper-by-role = Per rol
trainingpaper-everybody = Iedereen van wie de naam bekend is
trainingpaper-people = Mensen
trainingpaper-due = Aan de beurt
trainingpaper-unnamed =
    { $count ->
        [one] { $count } plaats heeft geen naam op een lijst en telt hier niet mee.
       *[other] { $count } plaatsen hebben geen naam op een lijst en tellen hier niet mee.
    }
trainingpaper-rule = Regel ({ $rule }): { $title }
trainingpaper-your-answer = Uw antwoord
trainingpaper-your-parts = Delen waarop het berust
trainingpaper-choices = Voorwaarden: 1 Ja, 2 Nee, 3 het is niet te zeggen. Uitkomst: 1 VERBODEN, 2 BEROEP OP UITZONDERING, 3 OPEN, 4 VALT ER NIET ONDER.
trainingpaper-cards = Antwoordkaarten
trainingpaper-card-untold = Het is niet te zeggen
trainingpaper-no-seat = Op plaats { $seat } van { $session } zat niemand. Er is niets geschreven.
trainingpaper-client = Klant
trainingpaper-of = { $right } van { $all }
trainingpaper-seat-unnamed = { $seat } (een nummer; er staat geen naam op de lijst)
