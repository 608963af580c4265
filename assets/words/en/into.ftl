### Rows of an inventory become checks.

into-no-name = No check was made of { $place }, because the row names no tool. Give the tool a name and run it again.
into-twice = No check was made of { $place }, because “{ $name }” stands above already. Give the two tools different names and run it again.
into-several = Nothing was written for { $place }, because several checks are about “{ $name }”: { $checks }. Join them, or give the tools different names.
into-closed = { $check } is closed, so nothing was added to it. Take it up again with: article5 reopen { $check }
into-differs =
    { $check }: { $count ->
        [one] 1 answer
       *[other] { $count } answers
    } of the row ({ $addresses }) differ from what somebody said in the check since. The check was left as it is there.
into-who = inventory { $file }
into-done =
    { $begun ->
        [one] 1 check was begun
       *[other] { $begun } checks were begun
    }, { $added } got answers, { $left } said the same already.
