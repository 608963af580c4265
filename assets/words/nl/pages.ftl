# Dutch. What each area is for stands in the English file.
pages-not-saved = niet opgeslagen
pages-filter = {"Toon alleen: "}
pages-filter-does = alleen tonen waar bepaalde woorden in voorkomen
pages-filter-how = Enkele woorden uit een stap. Met who: ziet u de stappen van één persoon, zoals who:Anna; met kind: één soort, zoals kind:antwoord. De soorten zijn: { $kinds }.
pages-show-all = weer alles tonen
