### The rules as a view of SQL: its remarks, and what cannot be written.

sql-head =
    The prohibited practices of Article 5 of the EU AI Act as one view, written by article5 { $version }.
    Rules: edition { $edition }, law as of { $law }, SHA-256 { $hash }.
    A verdict holds on the answers in the table and is no legal advice. NULL and unsure are never read as no.
sql-head-day = Verdicts hold on { $day }.
sql-head-query = Verdicts hold on the day of the query.
sql-step-answers = What was said. NULL stands for unsure and for what nobody answered.
sql-step-stands = What was said and contradicts nothing.
sql-step-worth = What counts: what stands, and what follows from it.
sql-step-parts = What each condition and each exception gives; NULL where that is not known.
sql-step-found = Whether the Act is about the tool at all, and each rule as a number, the most pressing first.
sql-step-words = The verdicts in words.

sql-table-parts = `{ $table }` is no name of a table. Write tools, schema.tools or catalogue.schema.tools; a point always stands between two names.
sql-table-long = `{ $table }` is too long for the name of a table: each part may have { $most } bytes. Give the table, or a view on it, a shorter name.
sql-table-hidden = `{ $table }` holds a character that cannot be seen, so nobody could tell which table is meant. Type the name anew.
