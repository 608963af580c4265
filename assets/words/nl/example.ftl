### De toets om in rond te kijken.

example-name = VOORBEELD: sollicitatiegesprekken op video
example-who = Voorbeeld
example-line = Rondkijken in een voorbeeld
example-beside = al ingevuld, wordt nergens bewaard
example-why = het is een voorbeeld om in rond te kijken en wordt nergens bewaard. Ga naar het begin om uw eigen tool toe te voegen.
example-none = Het voorbeeld past niet bij de regels die nu gelden.
example-key-does = rondkijken in een toets die al is ingevuld
