### Eén snelle vraag voor elke regel.

quick-follows = { $answer }, volgt hieruit
quick-contradicted = { $answer }, in tegenspraak
