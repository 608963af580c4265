### Places in the law, as the official text of the language writes them.

place-article = Art. { $article }
place-paragraph = Art. { $article }({ $paragraph })
place-point = Art. { $article }({ $paragraph })({ $point })
place-item = Art. { $article }({ $paragraph })({ $point })({ $item })
place-point-alone = Art. { $article }({ $point })
place-definition = Art. { $article }({ $point })
place-first-put-in = { $number }a
place-second-put-in = { $number }b
place-third-put-in = { $number }c
place-between = ,{" "}
place-guidelines = Guidelines { $places }
place-high-risk-draft = draft Guidelines on high risk { $places }
place-recital = recital { $places }
place-recital-of = recital { $places } of Regulation (EU) { $regulation }
place-note = { $place }, note { $note }
