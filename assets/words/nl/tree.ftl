# Dutch. What each area is for stands in the English file.
tree-title = ({ $rule }) Hoe is dit beslist? | { $tool }
tree-law = De wet zegt
tree-no-answer-of-its-own = Dit onderdeel heeft geen eigen antwoord. Kies er een dat eronder staat.
tree-key-tree = als boom
tree-key-tree-does = weer de boom, waarin u antwoorden wijzigt
