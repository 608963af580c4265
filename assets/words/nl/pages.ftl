# Dutch. What each area is for stands in the English file.
pages-not-saved = niet opgeslagen
