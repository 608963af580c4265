# Dutch. What each area is for stands in the English file.
place-article = artikel { $article }
place-paragraph = artikel { $article }, lid { $paragraph }
place-point = artikel { $article }, lid { $paragraph }, punt { $point })
place-item = artikel { $article }, lid { $paragraph }, punt { $point }), { $item })
place-point-alone = artikel { $article }, punt { $point })
place-definition = artikel { $article }, punt { $point })
place-first-put-in = { $number } bis
place-second-put-in = { $number } ter
place-third-put-in = { $number } quater
place-between = ;{" "}
place-guidelines = richtsnoeren { $places }
place-high-risk-draft = ontwerprichtsnoeren over hoog risico { $places }
place-recital = ov. { $places }
place-recital-of = ov. { $places } van Verordening (EU) { $regulation }
place-note = { $place }, noot { $note }
