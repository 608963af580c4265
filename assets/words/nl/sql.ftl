### De regels als view in SQL: de opmerkingen erin, en wat niet te schrijven is.

sql-head =
    De verboden praktijken van artikel 5 van de AI-verordening als één view, geschreven door article5 { $version }.
    Regels: editie { $edition }, wet zoals die gold op { $law }, SHA-256 { $hash }.
    Een uitkomst berust op de antwoorden in de tabel en is geen juridisch advies. NULL en unsure gelden nooit als nee.
sql-head-day = De uitkomsten gelden op { $day }.
sql-head-query = De uitkomsten gelden op de dag van de query.
sql-step-answers = Wat er is geantwoord. NULL staat voor unsure en voor wat niemand heeft beantwoord.
sql-step-stands = Wat er is geantwoord en nergens mee in tegenspraak is.
sql-step-worth = Wat telt: wat blijft staan, en wat daaruit volgt.
sql-step-parts = Wat elke voorwaarde en elke uitzondering oplevert; NULL waar dat niet bekend is.
sql-step-found = Of de verordening over de tool gaat, en elke regel als getal, het dringendste eerst.
sql-step-words = De uitkomsten in woorden.

sql-table-parts = `{ $table }` is geen naam van een tabel. Schrijf tools, schema.tools of catalogus.schema.tools; een punt staat altijd tussen twee namen.
sql-table-long = `{ $table }` is te lang voor de naam van een tabel: elk deel mag { $most } bytes hebben. Geef de tabel, of een view erop, een kortere naam.
sql-table-hidden = `{ $table }` bevat een onzichtbaar teken, zodat niemand kan zien welke tabel u bedoelt. Typ de naam opnieuw.
