# Dutch. What each area is for stands in the English file.
memo-contents = Inhoud
memo-days = Datums, en uw rol volgens de wet
memo-rules = De regels die beslissen, met de redenen
memo-annex-missed = Bijlage A: de regels waar de tool niet onder valt
memo-annex-trees = Bijlage B: de antwoorden zoals elke regel ze leest
memo-annex-answers = Bijlage C: alle antwoorden
memo-annex-sources = Bijlage D: andere wetten, grenzen en bronnen
memo-footer = { $check } | { $day } | regels { $edition } | geen juridisch advies
memo-footer-of-client = { $client } | { $check } | { $day } | regels { $edition } | geen juridisch advies
memo-page = Pagina{" "}
memo-of-pages = {" "}van{" "}
