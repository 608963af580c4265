### Wat de leider van een workshop op het volle scherm ziet.

workshopside-title = WORKSHOP { $workshop }
workshopside-title-of = WORKSHOP { $client }
workshopside-time = { $used } van { $planned } min
workshopside-agenda = Agenda
workshopside-now = NU: { $what }
workshopside-people = In de ruimte
workshopside-leads = onder leiding van { $who }
workshopside-person = { $who }
workshopside-voted = { $who }: heeft gestemd
workshopside-thinks = { $who }: denkt na
workshopside-looks-on = { $who }: kijkt toe
workshopside-parked = Geparkeerd
workshopside-next = Volgende stappen
workshopside-notes = Uw notities, alleen hier
workshopside-task = { $number }. { $text } { $owner } { $by }
