### Pages of several parts.

pages-not-saved = not saved
pages-filter = {"Show only: "}
pages-filter-does = show only what some words occur in
pages-filter-how = Some words of a step. who: shows the steps of one person, as in who:Ann; kind: shows one kind, as in kind:answer. The kinds are: { $kinds }.
pages-show-all = show everything again
