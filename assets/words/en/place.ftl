### Places in the law, as the official text of the language writes them.

place-article = Art. { $article }
place-articles = Art. { $articles }
place-paragraph = Art. { $article }({ $paragraph })
place-paragraphs = Art. { $article }, paragraphs { $paragraphs }
place-point = Art. { $article }({ $paragraph })({ $point })
place-item = Art. { $article }({ $paragraph })({ $point })({ $item })
place-item-alone = Art. { $article }({ $point })({ $item })
place-point-alone = Art. { $article }({ $point })
place-definition = Art. { $article }({ $point })
place-annex = Annex { $annex }
place-annex-number = Annex { $annex } { $number }
place-annex-point = Annex { $annex } { $number }({ $point })
place-annex-points = Annex { $annex } { $number }({ $from })-({ $to })
place-first-put-in = { $number }a
place-second-put-in = { $number }b
place-third-put-in = { $number }c
place-between = ;{" "}
place-guidelines = Guidelines { $places }
place-high-risk-draft = draft Guidelines on high risk { $places }
place-recital = recital { $places }
place-recital-of = recital { $places } of Regulation (EU) { $regulation }
place-note = { $place }, note { $note }
# Other laws, and a place in one of them.
place-law = { $law } { $places }
place-directive = Directive
place-directives = Directives
place-regulation = Regulation
place-ai-act = AI Act
place-gdpr = GDPR
place-charter = Charter
place-national-law = national law
place-non-discrimination = Non-discrimination directives
# The number of a law of the European Community.
place-of-the-community = { $number }/EC
# A numbered part of a document that has no articles.
place-part-of = { $document } para { $part }
