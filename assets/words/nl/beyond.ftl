### Wat andere programma’s doen met een bestand dat geschreven is.

beyond-open = Openen
beyond-folder = De map openen
beyond-copy = Kopiëren waar het ligt
beyond-opened = Het is doorgegeven aan het programma dat het systeem ervoor heeft.
beyond-copied = De terminal is gevraagd te kopiëren waar het ligt. Plakt u iets anders, dan staat uw terminal het niet toe: selecteer de woorden dan met de muis.
beyond-no-program = Deze computer heeft geen programma dat het hiervandaan opent. Het bestand is wel geschreven, op de plek die hierboven staat. Open die map in uw bestandsbeheer en klik op het bestand, of stuur het naar een computer met een webbrowser of Word.
beyond-not-here = Zonder venster kan er niets geopend of gekopieerd worden. Het bestand is geschreven.
beyond-not-copied = Het kan van hieruit niet gekopieerd worden ({ $why }). Selecteer de woorden met de muis.
