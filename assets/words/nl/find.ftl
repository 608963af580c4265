### Zoeken: handelingen, vragen en tools op hun woorden.

find-title = Zoeken
find-field = Zoek:
find-how = Enkele woorden van wat u wilt doen, van een vraag of van een tool.
find-nothing = Er past niets. Minder of kortere woorden vinden meer.
find-acts = Wat hier kan
find-questions = Vragen
find-tools = Tools
find-open = open
find-key-go = erheen, of het doen
find-purpose = Hier vindt u iets op zijn woorden: wat er kan, een vraag van deze toets, of een tool. Enter gaat erheen of doet het.
