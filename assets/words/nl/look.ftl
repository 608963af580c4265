# Dutch. What each area is for stands in the English file.
look-terminal = Zoals de terminal
look-dark = Donker
look-light = Licht
look-contrast = Hoog contrast
