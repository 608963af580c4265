### Zoeken: handelingen, vragen en tools op hun woorden.

find-title = Zoeken
find-field = Zoek:
find-how-at-home = Een paar woorden van wat u wilt doen, van een tool of van een vraag.
find-how = Een paar woorden van wat u wilt doen, van een vraag of van een tool.
find-nothing = Niets gevonden. Met minder of kortere woorden vindt u meer.
find-acts = Wat hier kan
find-rules = Regels
find-questions = Vragen
find-tools = Tools
find-open = open
find-elsewhere = Niet hier
find-done = { $act }: dat kan { $where }.
find-where-home = in het beginscherm
find-where-result = bij het resultaat
find-where-answers = bij uw antwoorden
find-key-go = erheen gaan, of het doen
find-purpose = Hier zoekt u op woorden: iets wat u kunt doen, een tool of een vraag. Met Enter gaat u erheen of doet u het.
