### Andere woorden waarmee mensen zoeken naar wat er kan: een lijst per handeling, met komma's ertussen. Zoeken kent ze, en
### de regelmodus noemt de handeling aan wie er een typt.

also-begin = toevoegen, starten, maken, aanmaken, beginnen, andere tool
also-open = openen, doorgaan, laden, kiezen, bewaard
also-describe = bewerken, hernoemen, naam, beschrijving, omschrijving, maker, leverancier, eigenaar, wijzigen, corrigeren
also-yes = klopt, waar, akkoord
also-no = niet, nooit, onwaar, oneens
also-not-sure = geen idee, misschien, onbekend, onduidelijk, twijfel, overslaan
also-note = opmerking, aantekening, commentaar, toevoegen, schrijven
also-proof = bron, document, bijlage, bestand, link
also-find-out = onderzoeken, navragen, taak, ontbreekt
also-who-knows = collega, deskundige, persoon, contact, verantwoordelijke, naam
also-by-when = deadline, termijn, datum, dag, uiterlijk, agenda
also-how-sure = zekerheid, gok, twijfel, vertrouwen
also-keep = bevestigen, houden, behouden, ongewijzigd, hetzelfde
also-whole = zelf beslissen, deskundige, jurist, rechtstreeks, overrulen
also-leave-open = overslaan, later, uitstellen, volgende regel
also-take-up = doorgaan, weer, terug, opnieuw
also-why = reden, achtergrond, doel, uitleg
also-words = woordenlijst, begrippen, definitie, betekenis, term, jargon
also-examples = voorbeeld, geval, zoals
also-law = artikel, verordening, wettekst, juridisch, citaat, richtsnoeren, bron
also-go-on = volgende, doorgaan, vooruit, vervolgen
also-map = overzicht, inhoud, springen, voortgang, lijst
also-find = zoeken, vinden, waar
also-review = overzicht, controleren, bewerken, wijzigen, corrigeren, verbeteren, samenvatting, fout
also-result = uitkomst, oordeel, conclusie, beslissing, samenvatting, klaar, verboden, toegestaan
also-explain = boom, redenen, waarom, details, letter
also-what-if = proberen, uitproberen, simuleren, scenario, stel dat, test
also-report = printen, print, afdrukken, exporteren, export, pdf, word, docx, html, excel, bestand, document, downloaden, opslaan, bewaren, delen, versturen, verzenden, sturen, mailen, mail, e-mail, papier, memo, baas, leidinggevende
also-ask = collega, versturen, sturen, delen, mailen, mail, e-mail, deskundige, team, doorsturen
also-take-in = overnemen, importeren, inlezen, laden, antwoord, ontvangen, terug
also-sign = handtekening, tekenen, ondertekenen, goedkeuren, akkoord, paraaf, beoordelaar
also-review-by = deadline, termijn, datum, herinnering, agenda, herhalen, vernieuwen
also-plan = plannen, taken, beëindigen, deadline, stappen, uitzetten, oplossing, stoppen
also-history = logboek, wijzigingen, verloop, versies, vroeger, verslag, spoor
also-rules-changed = nieuw, uitgave, versie, wetswijziging, bijwerken
also-compare = vergelijken, verschil, naast elkaar
also-copy = kopiëren, kopie, dupliceren, sjabloon, gelijkend
also-recheck = herhalen, vernieuwen, overdoen, herstarten, bijwerken
also-join = samenvoegen, combineren, verenigen
also-group = map, klant, cliënt, project, categorie, label, verplaatsen
also-close = sluiten, afsluiten, afronden, voltooien
also-reopen = heropenen, herstellen, terughalen, terugzetten
also-archive = archiveren, verwijderen, verwijder, delete, remove, rm, del, wissen, wis, weggooien, weghalen, prullenbak, verbergen, opruimen
also-example = demo, proef, rondkijken, laten zien
also-train = cursus, les, leren, lesgeven, quiz, geletterdheid, opleiding
also-workshop = vergadering, bijeenkomst, stemmen, sessie, team, deelnemers, samen
also-undo = terugdraaien, herstellen, vergissing, fout, terug
also-redo = opnieuw, herhalen, nog eens
also-big-view = groter, zoomen, projector, beamer, presentatie, volledig scherm, lettergrootte
also-sort = volgorde, rangschikken, ordenen, alfabet, alfabetisch, nieuwste
also-settings = kleur, kleuren, thema, donker, licht, contrast, voorkeuren, opties, engels, nederlands, lettertype, vertalen
also-home = start, hoofdmenu, menu, tools, toetsen, lijst
also-help = hulp, handleiding, toetsen, opdrachten, sneltoetsen, uitleg, ondersteuning
also-leave = stoppen, afsluiten, verlaten, einde, opslaan, bewaren, sluiten

## Woorden die niets zeggen over wat er gezocht wordt.

also-no-words = hoe, kan, kun, ik, we, wij, je, u, de, het, een, te, mijn, ons, onze, van, in, op, voor, dit, dat, is, zijn, wil, graag, met, uit, naar, aan, moet, me, er, iets
