# Dutch. What each area is for stands in the English file.
origin-copy = een kopie van { $from }
origin-recheck = een hertoets van { $from }
origin-recovered = hersteld uit { $from }
origin-joined = samengevoegd uit { $from }
origin-another = een andere toets
