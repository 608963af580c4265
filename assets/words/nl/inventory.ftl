# Dutch. What each area is for stands in the English file.
inventory-both-columns = de kolommen { $first } en { $second } heten allebei `{ $name }`
inventory-both-keys = dit object heeft twee waarden voor `{ $name }`
inventory-keep-one = Houd een van de twee
inventory-which-name = de namen van de tools kunnen onder { $columns } staan
inventory-which-name-how = Zeg welke, bijvoorbeeld met --name-column "{ $column }"
inventory-no-such-name = geen kolom heet `{ $column }`, waaronder de namen van de tools zouden staan
inventory-several-such-names = meer dan één kolom heet `{ $column }`, waaronder de namen van de tools zouden staan
inventory-no-such-name-how = Geef --name-column de woorden die boven één kolom staan
inventory-too-many-own = er zijn meer dan { $most } kolommen die de regels niet kennen
inventory-too-many-own-remedy = Haal weg wat niet nodig is
inventory-unknown-columns = { $count } kolommen noemen adressen die de regels niet kennen, zoals { $names }
inventory-no-column-known = geen van de { $count } kolommen is bekend; er zijn bijvoorbeeld { $names }
inventory-no-column-named = { $count ->
    [one] de enige kolom heeft geen naam
   *[other] geen van de { $count } kolommen heeft een naam
}
inventory-unknown-column = `{ $name }` is geen bekende kolom
inventory-did-you-mean = Bedoelde u `{ $known }`? Zo niet, geef de kolom dan een andere naam of haal hem weg
inventory-use-addresses = Gebruik `name` en adressen zoals `article5 questions` die op een rij zet, of haal de kolom weg
inventory-use-addresses-plural = Gebruik `name` en adressen zoals `article5 questions` die op een rij zet, of begin met `article5 assess --template BESTAND`
inventory-not-letters = deze tekst is niet in UTF-8 geschreven en ook niet in Windows-1252
inventory-not-letters-remedy = Sla het bestand opnieuw op als `CSV UTF-8`
inventory-odd-answer = `{ $cell }` onder `{ $column }` is geen antwoord
inventory-odd-answer-remedy = Schrijf ja, nee of weet ik niet, of laat het leeg
inventory-sheet-under-another-name = dit is een bestand van een spreadsheetprogramma en geen CSV
inventory-sheet-under-another-name-remedy = Geef het een naam die eindigt op .xlsx, .ods of .xls, of voeg `--input xlsx` toe
inventory-sheet-broken = dit spreadsheetbestand is niet te lezen: het is beschadigd, afgebroken, of geen XLSX, ODS of XLS
inventory-sheet-locked = dit bestand is met een wachtwoord vergrendeld
inventory-sheet-broken-remedy = Open het in een spreadsheetprogramma, sla het zonder wachtwoord op als XLSX of als `CSV UTF-8`, en noem dat bestand
inventory-sheet-too-large = dit bestand is groter dan { $most } MB, ingepakt of uitgepakt
inventory-sheet-too-large-remedy = Sla het blad op als `CSV UTF-8`; dat mag zo lang zijn als u wilt
inventory-sheet-too-wide = de bladen zouden samen meer dan 4 miljoen cellen hebben, want één cel staat volgens het bestand op heel veel plaatsen, of cellen staan heel ver uit elkaar
inventory-sheet-too-wide-remedy = Verwijder de lege rijen en kolommen rond de tabel, of sla het blad op als `CSV UTF-8`
inventory-expected-sheet = een spreadsheet als XLSX, ODS of XLS
inventory-expected-sheet-remedy = Voeg `--input csv`, `--input json` of `--input jsonl` toe, naar hoe het is geschreven
inventory-note-heading = In { $file } staan de namen van de kolommen op regel { $line }. Wat erboven staat, is overgeslagen.
inventory-note-sheet =
    Van { $file } is het blad “{ $sheet }” gelezen. { $others ->
        [one] Het andere blad niet
       *[other] De { $others } andere bladen niet
    }.
inventory-note-western = In { $file } zijn teksten die geen UTF-8 zijn, gelezen als Windows-1252, voor het eerst op regel { $line }. Kijk naar een naam met een accent voordat u de uitkomsten gebruikt.
inventory-note-nameless = In { $file } staat iets in een kolom zonder naam, voor het eerst op regel { $line }. U krijgt dat niet terug.
inventory-note-not-in-checks =
    { $count ->
        [one] De kolom { $names } is niet in de toetsen opgenomen, want die hebben er geen veld voor. Ze blijft in uw tabel staan.
       *[other] { $count } kolommen zijn niet in de toetsen opgenomen, want die hebben er geen veld voor: { $names }. Ze blijven in uw tabel staan.
    }
inventory-note-late-keys = Sommige velden van latere objecten ({ $names }) krijgt u in deze indeling niet terug. Gebruik --format json.
inventory-note-doubled =
    { $count ->
        [one] Eén rij heeft de naam van een eerdere tool: { $places }. Die rij is apart getoetst
       *[other] { $count } rijen hebben de naam van een eerdere tool, zoals { $places }. Elke rij is apart getoetst
    }. Kijk na of geen enkele tool er twee keer in staat.
inventory-note-too-many-names = Dubbele namen zijn alleen gezocht onder de eerste { $most } tools.
inventory-note-no-name =
    { $count ->
        [one] Eén rij noemt geen tool: { $places }. Geef de tool een naam
       *[other] { $count } rijen noemen geen tool, zoals { $places }. Geef elke tool een naam
    }.
inventory-place = regel { $line } van { $file }
inventory-place-of = regel { $line } van { $file } (`{ $name }`)
inventory-check = toets { $check }
inventory-reason = { $answer }: { $statement }
inventory-contradiction = Deze antwoorden kunnen niet allemaal kloppen, dus geen ervan telt: { $answers }
inventory-contested = ({ $rule }) De wet is op dit punt omstreden: { $why }
inventory-sheet-full = in een Excel-blad passen hoogstens 1.048.575 tools; schrijf CSV, of minder tools
inventory-sheet-on-screen = Een Excel-blad is niet voor het scherm. Er is niets getoetst. Noem een bestand met -o BESTAND.xlsx.
inventory-template-how = Eén tool per rij, vanaf hier: hier de naam, dan onder elke vraag ja, nee of weet ik niet, of niets als nog niemand het weet. Deze rij mag blijven staan.
inventory-template-written = Geschreven: { $file }. Vul voor elke tool een rij in en voer dan uit: article5 assess { $file }
inventory-no-template = De lege inventaris kan niet worden geschreven naar `{ $file }`: { $why }. Er is niets veranderd. Verhelp dat of noem een ander bestand.
inventory-not-kept = Er kon geen toets worden gemaakt van { $place }: { $why } De toetsen ervoor zijn bewaard; een volgende keer vindt het programma ze terug.
inventory-done =
    { $assessed ->
        [one] { $assessed } tool is getoetst naar de stand van { $on }, met editie { $edition } van de regels.
       *[other] { $assessed } tools zijn getoetst naar de stand van { $on }, met editie { $edition } van de regels.
    }
inventory-refused =
    { $refused ->
        [one] { $refused } rij is geweigerd en niet getoetst. Verbeter die rij en voer de opdracht opnieuw uit.
       *[other] { $refused } rijen zijn geweigerd en niet getoetst. Verbeter die rijen en voer de opdracht opnieuw uit.
    }
inventory-begins-otherwise = dit bestand begint niet met { $expected }
inventory-expected-list = een lijst tussen vierkante haken
inventory-expected-list-not-lines = Zet de objecten in een lijst, of voeg `--input jsonl` toe voor één per regel
inventory-expected-lines = één object per regel
inventory-expected-lines-not-list = Voeg voor een lijst `--input json` toe
inventory-expected-columns = kolommen zoals `name` en `f.2`
inventory-expected-columns-not-json = Dit lijkt op JSON: voeg `--input json` of `--input jsonl` toe
inventory-maybe-csv = Voeg `--input csv` toe als het bestand CSV is
inventory-found-true-or-false = onder `{ $name }` staat true of false en geen tekst
inventory-found-number = onder `{ $name }` staat een getal en geen tekst
inventory-found-list = onder `{ $name }` staat een lijst en geen tekst
inventory-found-object = onder `{ $name }` staat een object en geen tekst
inventory-text-how = Schrijf de tekst tussen aanhalingstekens, of null als er geen antwoord is
inventory-another-file = Noem een ander bestand met -o
inventory-is-an-inventory = het is een van de inventarissen
inventory-standard-input = de standaardinvoer
inventory-nothing-left-there = Er is daar niets van achtergebleven, en de inventaris is niet veranderd.
inventory-standard-output = de standaarduitvoer
inventory-use-nothing = Gebruik niet wat tot nu toe is geschreven: het is niet alles. De inventaris is niet veranderd.
inventory-is-a-folder = het is een map
inventory-nothing-in-it = er staat niets in dit bestand
inventory-nothing-in-it-how = Sla de inventaris opnieuw op, of noem een ander bestand
inventory-object-missing = hier ontbreekt een object
inventory-comma-out = Haal de komma weg
inventory-no-object = dit is geen object
inventory-object-how = Schrijf `{"{"}"name": …{"}"}` voor elke tool
inventory-text-expected = hier hoort een tekst tussen aanhalingstekens, of null
inventory-not-json = dit is geen geldige JSON: { $what }
inventory-correct-this = Verbeter deze plek
inventory-an-object = een object
inventory-a-key = een veldnaam
inventory-text-or-null = een tekst of null
inventory-rows = { $rows ->
    [one] { $rows } rij
   *[other] { $rows } rijen
}
inventory-quote-open = Zoek een aanhalingsteken dat niet is gesloten; wat erna komt, is niet uit elkaar te houden
inventory-no-end = Kijk of dit een inventaris is; er komt geen eind aan de regels
inventory-cells = deze rij heeft { $cells ->
    [one] { $cells } cel
   *[other] { $cells } cellen
}, de eerste rij heeft er { $columns }
inventory-cells-how = Geef elke rij evenveel cellen, leeg waar geen antwoord is
inventory-quote = hier past geen aanhalingsteken: een cel die ermee begint, moet er ook mee eindigen
inventory-quote-how = Sluit het, of schrijf het dubbel als het bij de tekst hoort
inventory-not-opened = `{ $file }` kan niet worden geopend: { $why }. Er is niets getoetst. Kijk naar de naam en uw rechten, en voer de opdracht opnieuw uit.
inventory-input-twice = `-` staat voor de standaardinvoer en mag maar één keer voorkomen. Er is niets getoetst. Haal er een weg.
inventory-header =
    { $faults }
    Er is niets getoetst.
inventory-not-read-on = `{ $file }` is na regel { $line } niet verder te lezen: { $why }. De inventaris is niet veranderd. Gebruik de uitkomsten tot nu toe niet: het zijn ze niet allemaal. Kijk het bestand na en voer de opdracht opnieuw uit.
inventory-broken =
    { $fault }
    De rest van het bestand is niet gelezen. Gebruik de uitkomsten tot nu toe niet: het zijn ze niet allemaal.
inventory-too-many-rows = `{ $file }` gaat door na rij { $most }, meer dan er in één keer kan. Gebruik de uitkomsten tot nu toe niet: het zijn ze niet allemaal. Kijk of het een inventaris is die zich niet eindeloos herhaalt, of splits hem.
inventory-target = De uitkomsten kunnen niet naar `{ $file }`: { $why }. Er is niets getoetst, en er is niets veranderd. { $remedy }.
inventory-not-written = De uitkomsten kunnen niet worden geschreven naar { $to }: { $why }. { $safe } Verhelp dat of noem een ander bestand, en voer de opdracht opnieuw uit.
inventory-another-file-or-force = Noem een ander bestand met -o, of voeg --force toe om het nieuwe ervoor in de plaats te zetten
inventory-row-too-long = een rij is te lang
inventory-text-without-end = Kijk of dit een inventaris is; er komt geen eind aan wat hier staat
inventory-text-after-list = na het eind van de lijst staat nog tekst, en die is niet gelezen
inventory-text-after-list-how = Haal die weg, of zet hem in de lijst
inventory-ends-before-list = het bestand eindigt voordat de lijst eindigt
inventory-ends-before-list-how = Zoek een haak of aanhalingsteken dat niet is gesloten, of haal het bestand opnieuw op: misschien ontbreekt er een stuk
inventory-kib = { $size } KiB
inventory-bytes = { $most } bytes
inventory-row-longer = deze rij is langer dan { $most }
inventory-shorten = Maak de rij korter; geen tool heeft zoveel nodig
inventory-head-tool = TOOL
inventory-head-verdict = UITKOMST
inventory-head-rules = REGELS
inventory-nameless = (geen naam, regel { $line })
inventory-decided-by = beslist door
inventory-still-open = nog open
inventory-no-question = geen enkele kolom is een vraag uit de regels, dus er valt niets te beoordelen
inventory-verdicts-alone = dit zijn uitkomsten die het programma schreef, en geen antwoorden: geen enkele kolom is een vraag uit de regels
inventory-no-question-remedy = Neem de tabel met de antwoorden, of begin er een met: article5 assess --template tools.csv
inventory-formula = in deze cel staat een formule, en niet de uitkomst ervan
inventory-formula-remedy = Open het bestand in een spreadsheetprogramma zodat de formule wordt uitgerekend, sla het op, en doe het nog eens
