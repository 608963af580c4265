# Dutch. What each area is for stands in the English file.
pages-not-saved = niet opgeslagen
pages-filter = {"Toon alleen: "}
pages-filter-does = alleen tonen waar bepaalde woorden in voorkomen
pages-filter-how = Enkele woorden uit een stap. Met wie: ziet u de stappen van één persoon, zoals wie:Anna; met soort: één soort, zoals soort:antwoord. De soorten zijn: { $kinds }.
pages-show-all = weer alles tonen
