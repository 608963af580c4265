# Dutch. What each area is for stands in the English file.
memo-contents = Inhoud
memo-days = Datums, en uw rol volgens de wet
memo-rules = De regels die beslissen, met de redenen
memo-unchecked = Regels die nog niemand heeft getoetst
memo-unchecked-may = De tool kan nog onder elk van deze regels vallen.
memo-annex-missed = Bijlage A: de regels waar de tool niet onder valt
memo-annex-trees = Bijlage B: de antwoorden zoals elke regel ze leest
memo-annex-answers = Bijlage C: alle antwoorden
memo-annex-sources = Bijlage D: andere wetten, grenzen en bronnen
memo-footer = { $check } | { $day } | regels { $edition } | geen juridisch advies
memo-footer-of-client = { $client } | { $check } | { $day } | regels { $edition } | geen juridisch advies
memo-page = Pagina{" "}
memo-of-pages = {" "}van{" "}
