### Wat andere programma’s doen met een bestand dat geschreven is.

beyond-open = Openen
beyond-folder = De map openen
beyond-copy = De plek kopiëren
beyond-opened = Doorgegeven aan het programma waarmee uw computer dit opent.
beyond-copied = De terminal is gevraagd het te kopiëren. Krijgt u bij het plakken iets anders, dan staat uw terminal dat niet toe: selecteer de tekst dan met de muis.
beyond-no-program = Deze computer heeft geen programma dat dit hiervandaan opent. Het bestand is wel geschreven, op de plek die hierboven staat. Open die map in uw bestandsbeheer en klik op het bestand, of stuur het naar een computer met een webbrowser of Word.
beyond-not-here = Zonder venster kan er niets geopend of gekopieerd worden.
beyond-not-copied = Dat kan hier niet worden gekopieerd ({ $why }). Selecteer de tekst met de muis.
