# Dutch. What each area is for stands in the English file.
housestyle-too-large = het is groter dan een sjabloon kan zijn: 8 MiB als bestand, 32 MiB uitgepakt. Sla het op met kleinere afbeeldingen
housestyle-not-word = het is geen Word-bestand van nu. Open het in Word of LibreOffice en sla het op als .docx of .dotx, zonder wachtwoord en niet als “Strict”
housestyle-broken = het onderdeel { $part } ontbreekt of is beschadigd. Open het in Word of LibreOffice, sla het opnieuw op als .docx en probeer dat
housestyle-holds = er zit { $what } in, en dat neemt een rapport van niemand over. Haal dat er in Word uit, sla het sjabloon op als .docx of .dotx en probeer het opnieuw
housestyle-macros = een macro
housestyle-elsewhere = een verwijzing naar iets buiten het bestand
housestyle-other-files = een ander bestand in de koptekst, de voettekst of het thema
housestyle-other-pictures = een afbeelding van een soort die niet op papier wordt gebruikt; PNG, JPEG, GIF, BMP, TIFF, EMF en WMF mogen blijven
housestyle-other-programs = iets wat bij een ander programma hoort
housestyle-document-type = een documenttype
housestyle-instruction = een opdracht voor een ander programma
housestyle-field = in de koptekst of voettekst staat het veld { $field }, dat iets zou kunnen ophalen of uitvoeren. Haal dat veld er in Word uit en probeer het opnieuw
housestyle-no-room = tussen de marges is geen ruimte voor een rapport. Stel een pagina in met minstens 9 cm tussen de marges
