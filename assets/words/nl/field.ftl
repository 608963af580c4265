# Dutch. What each area is for stands in the English file.
field-paste-too-long =
    { $letters ->
        [one] De geplakte tekst is { $letters } teken te lang. Er is niets verloren gegaan; plak minder.
       *[other] De geplakte tekst is { $letters } tekens te lang. Er is niets verloren gegaan; plak minder.
    }
field-full = De tekst is vol: er staan { $most } tekens in, en wat u het laatst typte, staat er niet bij. Zet de rest in een bestand en noem dat als bewijs.
field-new-line = nieuwe regel
field-next-field = volgend veld
