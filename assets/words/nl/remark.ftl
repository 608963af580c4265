# Dutch. What each area is for stands in the English file.
remark-note = Notitie
remark-proof = Bewijs
remark-to-find-out = Uitzoeken
remark-who-knows = Wie weet het
remark-by-when = Uiterlijk op
remark-sure = zeker
remark-rather-sure = vrij zeker
remark-guess = een gok
