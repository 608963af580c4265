### Pages of several parts.

pages-not-saved = not saved
