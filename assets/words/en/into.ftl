### Rows of an inventory become checks.

into-no-name = No check was made of { $place }, because the row names no tool. Give the tool a name and run it again.
into-twice = No check was made of { $place }, because “{ $name }” stands above already. Give the two tools different names and run it again.
into-several = Nothing was written for { $place }, because several checks are about “{ $name }”: { $checks }. Join them, or give the tools different names.
into-closed = { $check } is closed, so nothing was added to it. Take it up again with: article5 reopen { $check }
into-differs =
    { $check }: { $count ->
        [one] 1 answer of the row ({ $addresses }) differs
       *[other] { $count } answers of the row ({ $addresses }) differ
    } from what the check says. The check was left as it is there, and the verdict beside it is that of the row.
into-long = { $place }: the text under “{ $column }” has more than { $most } letters, so it was not taken. Shorten it and run it again.
into-day = { $place }: “{ $text }” under “{ $column }” is no day that reads in one way, so no day was set. Write it as 2027-03-31.

# What people call columns that a check has a field for, with commas between. The first stands in a template.
into-columns-owner = owner, responsible, responsible here, business owner, system owner, process owner, product owner, tool owner, application owner, owner name, accountable, accountable owner, responsible person, person responsible
into-columns-does = description, purpose, what it does, use, intended purpose, what the tool does, functionality, function, use description, purpose of use
into-columns-maker = maker, supplier, vendor, manufacturer, provider, made by, developer, maker name, supplier name, vendor name, provider name
into-columns-review = review by, next review, review date, review, look again on, next review date, review due
# What people call the column of the names of the tools: as its name, as what is listed, and in words that may mean it.
into-columns-name = tool name, name of tool, name of the tool, name of ai tool, name of the ai tool, ai tool name, system name, name of system, name of the system, ai system name, name of the ai system, application name, name of the application, app name, software name, name of the software, product name, name of the product, solution name, algorithm name, name of the algorithm
into-columns-listed = tool, ai tool, system, ai system, application, ai application, app, software, algorithm
into-columns-may-be = product, solution, service, use case, title, asset
into-who = inventory { $file }
into-done =
    { $begun ->
        [one] 1 check was begun
       *[other] { $begun } checks were begun
    }, { $added } got answers, { $left } said the same already.

# A check goes to somebody else as one file.
into-sent = Written: { $file }. Whoever gets it takes it in with: article5 copy --from-file "{ $file }"
into-arrived = { $check } is among your checks now: “{ $title }”, with { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
} and the rules that it rests on.
into-arrived-known = { $check } (“{ $title }”) is among your checks already, with all that the file says. Nothing was written.
into-arrived-beside = Your check { $of } says something else than this file. Both stay; the one from the file is { $check }. To bring them together: article5 join { $of } { $check }
into-arrived-nameless = People have numbers in it instead of names, so its seals are not those of the original.
into-look = To look at: { $differ } with other answers than their row, { $closed } closed, { $without ->
    [one] { $without } row
   *[other] { $without } rows
} without a check. What a check says stays, and its own result counts.
into-sent-others = Checks of other groups that it was taken from are not named in the file, so its seals are not those of the original.
into-arrived-others = Checks that it was taken from are not named in it, so its seals are not those of the original.
