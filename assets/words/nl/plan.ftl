# Dutch. What each area is for stands in the English file.
plan-title = Afbouwplan | { $tool }
plan-heading = Wat er moet gebeuren, wanneer uiterlijk en door wie
plan-key-done = gedaan
plan-key-not-done = toch niet gedaan
plan-key-done-does = zeggen dat de taak is gedaan, of toch niet
