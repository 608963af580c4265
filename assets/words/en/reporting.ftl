### The report that is wanted, before it is written.

reporting-title = Report | { $tool }
reporting-how = Which report do you want? Enter writes it.
reporting-length = How much: { $choices }
reporting-one-page = one page
reporting-full = full memo
reporting-format = As: { $choices }
reporting-web-page = web page
reporting-word = Word file
reporting-text = plain text
reporting-names = Names of people: { $choices }
reporting-names-in = as written
reporting-names-out = left out
reporting-names-left-out = Whoever stands in a field for names is “Person 1”, “Person 2” and so on, there and in what people wrote; mail addresses and telephone numbers are left out. A role beside a name stays, and a name that stands in free text alone is not known as one: read it before you pass it on.
reporting-change-does = choose the one before or behind
reporting-write = write the report
reporting-write-does = write the report and say where it is
reporting-key-does = choose a report on the check and write it
reporting-where = The report is here: { $file }.
reporting-purpose = Here you choose which report is written: how much, as what kind of file, with names or without. Nothing is written before you press Enter.
