# Dutch. What each area is for stands in the English file.
purpose-first-start = Hier begint u.
purpose-home = Hier staan al uw tools. Open er een, of voeg er een toe.
purpose-describe = Hier beschrijft u de tool. De beschrijving beslist nog niets; u kunt die altijd veranderen.
purpose-question = Op dit scherm beantwoordt u één vraag. Kiezen en verdergaan doet u apart, zodat er niets per ongeluk gebeurt.
purpose-quick = Eén vraag voor elke regel. Met een Nee valt de regel af; dat blijft in het dossier staan. Ja of Weet ik niet leidt naar de volledige vragen.
purpose-map = Hier staan alle vragen. U kunt naar elke vraag springen.
purpose-review = Hier kijkt u uw antwoorden na. U kunt ze stuk voor stuk veranderen; de andere blijven.
purpose-result = Hier ziet u per regel wat uw antwoorden opleveren.
purpose-tree = Hier ziet u waarom een regel tot zijn uitkomst komt, en wat die zou veranderen.
purpose-form = Hier schrijft u op wie het doet en wanneer het klaar moet zijn. Een tekst die niet af is, blijft bewaard.
purpose-plan = Hier plant u hoe het verboden gebruik stopt.
purpose-page = Dit is een pagina om te lezen.
purpose-message = Kies wat u wilt doen.
