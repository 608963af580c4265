# Dutch. What each area is for stands in the English file.
plan-title = Afbouwplan | { $tool }
plan-heading = Wat er moet gebeuren, wanneer uiterlijk en door wie
plan-not-planned = niet gepland
plan-done = gedaan
plan-key-done = gedaan
plan-key-done-does = zeggen dat de taak is gedaan, of toch niet
