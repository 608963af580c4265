# Dutch. What each area is for stands in the English file.
form-title = { $tool } | { $place }
form-as = Als
form-roles = { $assessor } 1 Invuller   { $reviewer } 2 Beoordelaar
form-name = Naam
form-look-again-on = Opnieuw bekijken op
form-who = Wie
form-by-when = Uiterlijk op
form-sign-off = Aftekenen
form-removal-plan = Afbouwplan
form-sign-heading = Zet een naam onder deze antwoorden
form-sign-void = Verandert er later een antwoord, dan vervalt de aftekening; ze blijft wel zichtbaar.
form-day-how = Een dag zoals 2027-03-31; mag leeg blijven.
form-sign = Aftekenen
form-put-into-plan = In het plan zetten
form-letters = Een letter typt u in een tekstveld: ga daarheen met Up, Down of Tab. De andere toetsen die hier werken, staan in de laatste regels.
form-one-line = Dit veld neemt één regel: de rest van wat kwam, staat er niet in, en verder is er niets gedaan.
