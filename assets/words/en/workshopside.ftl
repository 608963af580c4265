### What the leader of a workshop sees on the full screen.

workshopside-title = WORKSHOP { $workshop }
workshopside-title-of = WORKSHOP { $client }
workshopside-time = { $used } of { $planned } min
workshopside-agenda = Agenda
workshopside-now = NOW: { $what }
workshopside-people = In the room
workshopside-leads = led by { $who }
workshopside-person = { $who }
workshopside-voted = { $who }: voted
workshopside-thinks = { $who }: thinking
workshopside-looks-on = { $who }: looks on
workshopside-parked = Put aside
workshopside-next = Next steps
workshopside-notes = Your notes, on no wall
workshopside-task = { $number }. { $text } { $owner } { $by }
