### The memo and its annexes.

memo-contents = Contents
memo-days = Days, and your part in the law
memo-rules = The rules that decide, with their reasons
memo-unchecked = Rules that nobody has checked yet
memo-unchecked-may = Each of these rules can still catch the tool.
memo-annex-missed = Annex A: the rules that did not catch the tool
memo-annex-trees = Annex B: the answers as each rule reads them
memo-annex-answers = Annex C: all answers
memo-annex-sources = Annex D: other law, limits and sources
memo-footer = { $check } | { $day } | rules { $edition } | not legal advice
memo-footer-of-client = { $client } | { $check } | { $day } | rules { $edition } | not legal advice
# Before and after the number of the page, then the number of pages follows.
memo-page = Page{" "}
memo-of-pages = {" "}of{" "}
