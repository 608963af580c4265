### Training als gewone tekst.

trainingtalk-practice = OEFENING. Dit zijn verhalen. Ze staan los van echte toetsen en worden er nooit mee vermengd.
trainingtalk-alone = U werkt alleen. Met stop kunt u altijd weg; wat u hebt beantwoord, is opgeslagen.
trainingtalk-group =
    { $seats ->
        [one] Een groep van { $seats } plaats.
       *[other] Een groep van { $seats } plaatsen.
    } Lees elk verhaal voor of deel het uit, laat iedereen tegelijk een kaart opsteken, en typ wat u ziet.
trainingtalk-kept-alone = Uw antwoorden blijven in uw eigen bestand, zodat u later verder kunt. In het trainingsverslag staat dat u hebt meegedaan, zonder resultaten.
trainingtalk-kept-group = Bewaard worden de aanwezigheid en de aantallen van de groep, niet het antwoord van één persoon. Voor resultaten per persoon is een reden nodig, en de ondernemingsraad kan er iets over te zeggen hebben. De privacyregels vragen om niet meer te bewaren dan nodig is.
trainingtalk-kept-person = De antwoorden van elke plaats worden bewaard, omdat daarvoor is gekozen. Vertel dat aan de deelnemers, zeg waarvoor en hoelang, en overleg eerst met de ondernemingsraad als die er is.
trainingtalk-round-before = Voor de training: antwoord zonder dat er redenen worden verteld.
trainingtalk-round-practice = De training.
trainingtalk-round-after = Na de training: dezelfde regels, andere verhalen, en weer zonder redenen.
trainingtalk-case-gone = Het verhaal { $id } is er niet meer en wordt overgeslagen.
trainingtalk-reserved = Om dit verhaal is gevraagd. Het gaat over intieme beelden of over kinderen: er wordt niets beschreven, en niemand moet daarmee beginnen. Zeg dat eerst, en ook dat iedereen mag weggaan.
trainingtalk-case = Verhaal { $number } van { $count }: { $title }
trainingtalk-case-about = Regel ({ $rule }), { $about }. Niveau: { $level }. { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}.
trainingtalk-question = Vraag { $number } van { $count }. { $ask }
trainingtalk-choice = { $number }, { $choice }.
trainingtalk-turn = Een wending. { $text }
trainingtalk-help = Typ het nummer van een antwoord. Of typ: verhaal, om het nog eens te lezen; wet; waarom; vragen, voor de gewone vragen eronder; bezwaar, als u het niet eens bent met een antwoord; stop.
trainingtalk-help-group = Typ voor elke plaats op volgorde een cijfer, zoals 11231, met - voor wie niet stemt; of aantallen zoals j18 n9 ?3; of bestand stemmen.csv. Of typ: erbij 11; weg 4; verhaal; wet; waarom; vragen; bezwaar; stop.
trainingtalk-ask-one = 1 tot { $choices }:
trainingtalk-no-choice = Typ een getal van 1 tot { $choices }, of help.
trainingtalk-ask-sure = Hoe zeker? 1 zeker, 2 vrij zeker, 3 een gok, of Enter om over te slaan:
trainingtalk-no-sure = Typ 1, 2 of 3, of alleen Enter.
trainingtalk-ask-parts = Op welke delen van het verhaal berust het? Nummers zoals 3 4, of Enter om over te slaan:
trainingtalk-ask-parts-group = Welke delen noemden de meesten, en hoe zeker waren zij? Zoals 3 4 zeker, 3 vrij, 4 gok; Enter om over te slaan:
trainingtalk-numbers = Typ getallen van 1 tot { $most } met spaties ertussen, of alleen Enter.
trainingtalk-ask-vote =
    { $seats ->
        [one] Stem van { $seats } plaats:
       *[other] Stemmen van { $seats } plaatsen:
    }
trainingtalk-second = De groep is verdeeld. Er wordt nog niets getoond: laat beide kanten twee minuten aan het woord, de kleinste eerst, en stem opnieuw.
trainingtalk-no-file = { $path } kan niet worden gelezen: { $why }. Er is niets overgenomen.
trainingtalk-present = Plaatsen die bezet zijn: { $seats }.
trainingtalk-about = { $about }
trainingtalk-flagged = Genoteerd voor de trainer. Antwoord nu zoals u het ziet.
trainingtalk-right = Uw antwoord: { $own }. Dat is ook het antwoord volgens de regels.
trainingtalk-wrong = Uw antwoord: { $own }. Volgens de regels: { $better }.
trainingtalk-counts = De groep: { $counts }. Volgens de regels: { $better }.
trainingtalk-first-vote = Eerste stemming: { $counts }.
trainingtalk-facts = Het berust op deel { $carried }.
trainingtalk-other-facts = Andere feiten: u koos { $marked }, en het berust op deel { $carried }. Een goed antwoord op grond van feiten die er niet toe doen, houdt de volgende keer geen stand.
trainingtalk-sure-and-wrong = U was er zeker van. Juist zulke verrassingen onthouden mensen.
trainingtalk-goal = Om te onthouden: { $goal }
trainingtalk-mistakes = Veelgemaakte fouten hier:
trainingtalk-behind-alone = Maakte u een van deze fouten ook? Nummers, of Enter voor geen:
trainingtalk-behind-group = Welke ervan maakte de groep? Nummers, of Enter voor geen:
trainingtalk-talk = Om over te praten: { $question }
trainingtalk-own-question = Om over te praten, uit uw organisatie: { $question }
trainingtalk-sources = Bronnen: { $sources }.
trainingtalk-sum-before = Vooraf: { $right } van { $all ->
    [one] { $all } antwoord
   *[other] { $all } antwoorden
} volgens de regels.
trainingtalk-sum-practice = Training: { $right } van { $all ->
    [one] { $all } antwoord
   *[other] { $all } antwoorden
} volgens de regels.
trainingtalk-sum-after = Achteraf: { $right } van { $all ->
    [one] { $all } antwoord
   *[other] { $all } antwoorden
} volgens de regels.
trainingtalk-sum-sure = Zeker en goed: { $right }. Zeker en fout: { $wrong }.
trainingtalk-sum-other-facts =
    { $count ->
        [one] { $count } goed antwoord berustte op andere feiten.
       *[other] { $count } goede antwoorden berustten op andere feiten.
    }
trainingtalk-sum-again = Kijk nog eens naar: { $cases }.
trainingtalk-sum-behind =
    { $count ->
        [one] Misverstand bij { $count } verhaal: { $says }
       *[other] Misverstand bij { $count } verhalen: { $says }
    }
trainingtalk-sum-flags =
    { $count ->
        [one] Tegen { $count } antwoord is bezwaar genoteerd voor de trainer.
       *[other] Tegen { $count } antwoorden is bezwaar genoteerd voor de trainer.
    }
trainingtalk-done = Klaar. Opgeslagen als { $session }. Voor het trainingsverslag: { $program } train report { $session } -o verslag.html
trainingtalk-left = Opgeslagen. Om verder te gaan: { $program } train --go-on { $session }

# Wat getypt kan worden.
trainingtalk-typed-story = verhaal, v
trainingtalk-typed-law = wet
trainingtalk-typed-why = waarom, w
trainingtalk-typed-questions = vragen, open
trainingtalk-typed-flag = bezwaar, b
trainingtalk-typed-help = help, h
trainingtalk-typed-quit = stop, q
trainingtalk-typed-file = bestand
trainingtalk-typed-came = erbij
trainingtalk-typed-left = weg
trainingtalk-try-again = Verhelp dat eerst; daarna bewaart Enter het. Met stop gaat u weg zonder dit te bewaren:
trainingtalk-sure-and-wrong-room = De meesten waren er zeker van, en niet iedereen koos wat de regels geven. Juist zulke verrassingen onthouden mensen.
trainingtalk-typed-sure = zeker
trainingtalk-typed-rather = vrij, vrij zeker
trainingtalk-typed-guess = gok, een gok
trainingtalk-numbers-sure = Typ getallen van 1 tot { $most } met spaties ertussen, en daarachter zeker, vrij of gok; of alleen Enter.
trainingtalk-here = Vraag { $number } van { $count }
trainingtalk-ask-here = { $place }. { $asked }
trainingtalk-chosen = U koos: { $choice }. Met { $back } gaat u terug naar het antwoord.
trainingtalk-other-facts-room = Andere feiten: de groep noemde { $marked }, en het berust op deel { $carried }. Een goed antwoord op grond van feiten die er niet toe doen, houdt de volgende keer geen stand.
trainingtalk-counted = Geteld: { $counts }. Met { $back } telt u opnieuw.
trainingtalk-ask-counted = Enter gaat verder:
trainingtalk-begins-one = Eén verhaal: { $title }, ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}.
trainingtalk-begins = { $count ->
    [one] { $count } verhaal
   *[other] { $count } verhalen
}, ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}.
trainingtalk-left-unused = Er is niets beantwoord, dus er blijft niets achter.
trainingtalk-votes-before = Er waren eerder stemmen getypt, maar nog niet allemaal: { $votes }. Typ ze nu allemaal.
