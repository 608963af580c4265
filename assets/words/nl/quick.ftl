### Eén snelle vraag voor elke regel.

quick-follows = { $answer }, volgt hieruit
quick-contradicted = { $answer }, in tegenspraak
quick-title = Welke regels kunnen van belang zijn? | { $tool }
quick-status = stap 3 van 5   { $done } van { $all }
quick-one-each = Eén snelle vraag per regel. Met een Nee valt de regel af; dat wordt opgeschreven. Bij Ja of Weet ik niet volgen alle vragen van de regel.
quick-not-needed = niet nodig
quick-numbers = 1 Ja  2 Nee  3 Weet ik niet
quick-no-answer = nog geen antwoord
quick-from = vanaf { $day }
quick-continue = Verder
quick-in-doubt = Kies 3 als u twijfelt. Dan volgen alle vragen van de regel; elke regel kunt u ook openlaten.
quick-hard-cases =
    { $more ->
        [0] Grensgevallen: { $cases }. Met { $key } leest u wat daar het antwoord is.
       *[other] Grensgevallen: { $cases }; en nog { $more }. Met { $key } leest u wat daar het antwoord is.
    }
quick-conditions = { $place }, { $count ->
    [one] { $count } voorwaarde
   *[other] { $count } voorwaarden
}
quick-other-rule = andere regel
quick-keep = bewaren
quick-keep-and-next = het antwoord bewaren en naar de volgende regel gaan
quick-examples = voorbeelden
quick-examples-for-rule = voorbeelden bij deze regel
quick-law = wet
quick-words-of-law = de woorden van de wet
quick-all = alle vragen
quick-all-jump = alle vragen zien en naar één ervan gaan
quick-left = { $left ->
    [one] { $left } snelle vraag heeft nog geen antwoord. Kies 3 waar u het niet weet.
   *[other] { $left } snelle vragen hebben nog geen antwoord. Kies 3 waar u het niet weet.
}
