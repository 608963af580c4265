# Dutch. What each area is for stands in the English file.
first-language = Taal: { $languages }
first-title = Toets aan artikel 5
first-status = eerste start
first-welcome = Welkom.
first-what-it-is = Dit programma stelt u korte vragen over een AI-tool. Aan het eind ziet u welke van de tien verboden in artikel 5 van de AI-verordening voor die tool van belang kunnen zijn, en waarom. Het duurt ongeveer 20 minuten per tool. U kunt op elk moment stoppen en later verdergaan.
first-where-it-stays = Alles blijft op deze computer. Het programma verstuurt niets. Het helpt u bij het nadenken en geeft geen juridisch advies.
first-start = Beginnen
first-looks = Weergave: { $looks }
first-folder = Uw bestanden komen hier: { $folder }
first-line-mode = Gebruikt u een schermlezer, of wilt u de vragen liever één voor één? Stop dan en start: article5 line
first-verdicts = Zo gaan resultaten eruitzien
first-says-prohibited = stop, vraag advies
first-says-exception-claimed = bewijs het, vraag advies
first-says-open = er ontbreekt een antwoord
first-says-not-caught = er ontbreekt een voorwaarde
first-says-not-checked = nog niet begonnen
