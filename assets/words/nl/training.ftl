### Trainingscasussen: wat er aan een bestand niet klopt.

training-flaw-empty = een tekst is leeg
training-flaw-empty-do = Schrijf de tekst.
training-flaw-hidden = een tekst bevat een verborgen teken, { $code }
training-flaw-hidden-do = Verwijder het.
training-flaw-rule = er is geen regel `{ $rule }`
training-flaw-rule-do = Noem de letter van een regel, zoals f.
training-flaw-id = de id bestaat niet uit kleine letters, cijfers en streepjes, hoogstens 60
training-flaw-id-do = Schrijf hem zoals f-the-coloured-bar.
training-flaw-verdict = een casus kan niet eindigen met een regel die niemand heeft getoetst
training-flaw-verdict-do = Schrijf Prohibited, ExceptionClaimed, Open, NotCaught of OutsideTheAct.
training-flaw-minutes = een casus van { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} past in geen enkele sessie
training-flaw-minutes-do = Schrijf een getal van 1 tot en met 60.
training-flaw-words = het verhaal heeft { $count ->
    [one] { $count } woord
   *[other] { $count } woorden
}
training-flaw-words-do = Met 40 tot 260 valt te werken; 100 tot 180 werkt het best.
training-flaw-parts = het verhaal heeft { $count ->
    [one] { $count } genummerd deel
   *[other] { $count } genummerde delen
}
training-flaw-parts-do = Schrijf 3 tot 12 delen van een of twee zinnen.
training-flaw-talk = er horen twee vragen te zijn voor het gesprek na afloop, en { $count ->
    [one] het is er
   *[other] het zijn er
} { $count }
training-flaw-talk-do = Schrijf er twee.
training-flaw-no-mistake = er staat geen veelgemaakte fout
training-flaw-no-mistake-do = Noem er minstens één, met het misverstand erachter.
training-flaw-misunderstanding = er is geen misverstand `{ $id }`
training-flaw-misunderstanding-do = Neem er een uit de lijst in misunderstandings.ron, of zet het erbij.
training-flaw-stated-twice = twee zinnen beantwoorden `{ $name }` verschillend
training-flaw-stated-twice-do = Houd er een.
training-flaw-question = er is geen vraag `{ $name }`
training-flaw-question-do = Schrijf de id van een vraag van deze regel, of een met het bestand ervoor, zoals scope.uses.
training-flaw-because = `{ $name }` is geen voorwaarde en geen uitzondering van deze regel
training-flaw-because-do = Schrijf het nummer van een voorwaarde of de id van een uitzondering.
training-flaw-no-because = er is geen zin over { $name }
training-flaw-no-because-do = Zet er een bij `because`: waarom het antwoord zo is, in woorden van het verhaal.
training-flaw-case-twice = er is al een casus `{ $id }`
training-flaw-case-twice-do = Geef hem een andere id.
training-flaw-other-count = `{ $field }` heeft { $has ->
    [one] { $has } tekst
   *[other] { $has } teksten
}, en de casus heeft er { $wanted }
training-flaw-other-count-do = Schrijf er evenveel als de casus heeft, in dezelfde volgorde.
training-flaw-contradiction = deze feiten kunnen niet allemaal kloppen: { $said }
training-flaw-contradiction-do = Verbeter de feiten, of de zin die ze noemt.
training-flaw-other-verdict = de feiten geven { $got }, en de casus zegt { $expected }
training-flaw-other-turn = na de wending van het verhaal geven de feiten { $got }, en de casus zegt { $expected }
training-flaw-not-said = { $what }; niet gezegd: { $questions }
training-flaw-other-verdict-do = Verbeter `states` of de uitkomst. De casus wordt pas getoond als ze bij elkaar passen.
training-flaw-no-turn = het verhaal neemt een wending en eindigt met dezelfde uitkomst
training-flaw-no-turn-do = Laat de wending naar een andere uitkomst leiden.
training-flaw-unsaid = het verhaal zegt dit niet, en het zou de uitkomst veranderen: { $questions }
training-flaw-unsaid-do = Zet er een zin bij die het zegt, met zijn `states`.

## Wat een blik op alle casussen vertelt.

training-told =
    { $cases ->
        [one] training: { $cases } casus klopt met de regels
       *[other] training: { $cases } casussen kloppen met de regels
    }, { $misunderstandings ->
        [one] { $misunderstandings } misverstand
       *[other] { $misunderstandings } misverstanden
    }
training-told-language = training, { $language }: { $said } van { $all } casussen en misverstanden zijn vertaald
training-told-untold = niet vertaald: { $ids }

## Een casus uit een echte toets, om verder te schrijven.

training-draft-remark = De feiten komen uit een toets; namen en notities zijn weggelaten. Schrijf elke zin in hoofdletters opnieuw, en bekijk het met: article5 train cases
training-draft-sector = WAAR HET SPEELT
training-draft-role = VOOR WIE
training-draft-title = EEN TITEL DIE HET ANTWOORD NIET VERKLAPT
training-draft-goal = WAT DE LEZER ERVAN LEERT
training-draft-part = SCHRIJF DIT ALS DEEL VAN EEN VERHAAL, ZONDER NAMEN: { $facts }
training-draft-beside = SCHRIJF IETS DAT WAAR IS EN ER NIET TOE DOET.
training-draft-because = SCHRIJF WAAROM, IN WOORDEN VAN HET VERHAAL. { $statement } { $answer }
training-draft-mistake = SCHRIJF EEN VEELGEMAAKTE FOUT, EN WAT ERAAN NIET KLOPT.
training-draft-trainer = SCHRIJF WAAR GROEPEN VERDEELD RAKEN, WAT U VRAAGT EN WAT U VERMIJDT.
training-draft-turn = SCHRIJF HOE HET VERHAAL VERDERGAAT OF ANDERS LOOPT: { $facts }
training-draft-turn-because = SCHRIJF WAAROM DE UITKOMST VERANDERT.
training-draft-talk = SCHRIJF EEN VRAAG OVER DE TOOLS VAN UW EIGEN ORGANISATIE?
training-draft-nothing = { $check } heeft geen antwoord bij regel ({ $rule }), dus er zit geen verhaal in. Noem een andere regel met --rule.
training-draft-id = `{ $id }` kan niet de naam van een casus zijn. Schrijf kleine letters, cijfers en streepjes, zoals eigen-deurcamera.ron.

## Lijsten van casussen.

training-level-first = begin
training-level-further = vervolg
training-level-hard = moeilijk
training-list-case = { $id }: regel ({ $rule }), { $level }, { $minutes } min, { $sector }: { $title }
training-list-reserved =
    { $count ->
        [one] Nog { $count } casus wordt alleen getoond met --reserved.
       *[other] Nog { $count } casussen worden alleen getoond met --reserved.
    } Ze gaan over intieme beelden en over kinderen: alleen per categorie, er wordt niets beschreven. Zeg dat voordat u er een gebruikt, en vertel waar mensen hulp vinden.
training-list-flaws =
    { $count ->
        [one] { $count } fout in trainingsbestanden; waar die in staat, wordt niet getoond.
       *[other] { $count } fouten in trainingsbestanden; waar die in staan, wordt niet getoond.
    }

## Vragen bij een verhaal, en waarom het antwoord zo is.

training-choice-untold = Het is niet te zeggen: het verhaal vertelt het niet, of de wet laat het open
training-ask-result = Wat is de uitkomst van de regel bij dit verhaal?
training-ask-turned = Wat is de uitkomst nu?
training-fact = Deel { $part }: { $statement } { $answer }.
training-fact-unsaid = Geen deel gaat erover: { $statement } { $answer }.
training-contested = De wet laat dit open: { $why }
training-law = De wet zegt “{ $phrase }” ({ $place }).
training-leads = Waar het toe leidt: met Ja { $yes }, met Nee { $no }.
training-way-answer = { $answer } bij “{ $statement }”
training-way = Het zou veranderen met { $answers }: dan { $verdict }.
training-met = { $statement } { $answer }.

## Bijeenkomsten en programma's.

training-programme-case = er is geen casus `{ $id }`
training-programme-case-do = Noem er een uit de lijst van `article5 train cases`.
training-programme-empty = het programma heeft geen casus
training-programme-empty-do = Noem er minstens één bij `cases`.
training-no-case = Er is geen casus `{ $id }`. `article5 train cases --reserved` toont ze.
training-nothing-fits = Geen casus past daarbij. Stel minder eisen, of kijk bij: article5 train cases

## Lijsten van bijeenkomsten.

training-sessions-none = Er is nog geen trainingssessie. Begin er een met: article5 train
training-sessions-line =
    { $session }: { $day }, { $seats ->
        [one] { $seats } plaats
       *[other] { $seats } plaatsen
    }, { $cases ->
        [one] { $cases } casus
       *[other] { $cases } casussen
    }, { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }, { $state }
training-sessions-ended = afgerond
training-sessions-open = kan worden voortgezet
training-go-on-changed = De regels of een casus zijn veranderd sinds deze sessie begon. Wat beantwoord is, blijft zoals het is; voor wat volgt, geldt de nieuwe tekst.
training-no-client = Er is geen sessie van “{ $client }”. Er is niets geschreven; article5 train sessions noemt ze met hun klanten.
training-sessions-none-of = Er is geen sessie van “{ $client }”.
training-sessions-for = { $line }, voor { $client }
training-client-removed = De klant en alle namen zijn van de lijst van { $session } gehaald. Het verzegelde bestand is zoals het was, en de zegels kloppen.
