### Pages of several parts.

pages-not-saved = not saved
pages-filter = {"Show only: "}
pages-filter-does = show only what some words occur in
pages-show-all = show everything again
