# Dutch. What each area is for stands in the English file.
plan-title = { $tool } | Afbouwplan
plan-heading = Wat er moet gebeuren, wanneer uiterlijk en door wie
plan-not-planned = niet gepland
