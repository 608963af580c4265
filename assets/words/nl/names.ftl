names-roles = adviseur, ambtenaar, analist, assistent, bedrijfsjurist, beheerder, beleid, bestuur, bestuurder, collega, communicatie, coördinator, departement, directeur, directie, eigenaar, fg, financieel, financiën, functionaris, gegevensbescherming, hoofd, informatie, inkoop, inkoper, innovatie, intern, jurist, juridisch, juridische, kwaliteit, leverancier, lid, medewerker, onderzoek, onderzoeker, ondernemingsraad, operationeel, or, personeel, personeelszaken, projectleider, raad, risico, secretaris, strateeg, systeem, teamleider, technisch, testen, tester, veiligheid, verantwoordelijke, verkoop, voorzitter, werkgever, zaken, zorg, afdeling, afdelingshoofd, administratie
names-titles = drs, ir, ing, dhr, mw, mevr, mevrouw, meneer, heer
names-nobody = of, nvt, n.v.t., ik, mij, wij, ons, onze, mijn, uw, hun, haar, zijn, deze, die, dat, een, het, iemand, iedereen, niemand, geen, onbekend, is
names-particles = van, de, den, der, het, 't, ten, ter, te, in
names-ordinary = augustus, juni, juli, mei, wil, ja, nee, al, in, is, or, en, of, roos, groot, klein
names-between = en, of, namens, voor
