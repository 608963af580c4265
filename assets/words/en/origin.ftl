### Where a check was taken from.

origin-copy = a copy of { $from }
origin-recheck = a re-check of { $from }
origin-recovered = recovered from { $from }
origin-joined = joined from { $from }
origin-another = another check
