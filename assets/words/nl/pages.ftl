# Dutch. What each area is for stands in the English file.
pages-not-saved = niet opgeslagen
pages-filter = {"Toon alleen: "}
pages-filter-does = alleen tonen waar bepaalde woorden in voorkomen
pages-show-all = weer alles tonen
