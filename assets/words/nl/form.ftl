# Dutch. What each area is for stands in the English file.
form-title = { $place } | { $tool }
form-as = Als
form-assessor = Invuller
form-reviewer = Beoordelaar
form-name = Naam
form-look-again-on = Opnieuw bekijken op
form-who = Wie
form-by-when = Uiterlijk op
form-sign-off = Aftekenen
form-removal-plan = Afbouwplan
form-sign-heading = Zet een naam onder deze antwoorden
form-sign-void = Verandert er later een antwoord, dan vervalt de aftekening; die blijft wel zichtbaar.
form-day-how = Een dag zoals 31 maart 2027 of 2027-03-31; mag leeg blijven.
form-sign = Aftekenen
form-put-into-plan = In het plan zetten
form-letters = Letters typt u in een tekstveld: ga daarheen met Omhoog, Omlaag of Tab. De andere toetsen die hier werken, staan onderaan.
form-one-line = In dit veld past één regel: de rest van de geplakte tekst staat er niet in. Verder is er niets gebeurd.
