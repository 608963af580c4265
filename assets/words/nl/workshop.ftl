### Workshops: meer mensen aan echte toetsen, met stemmen en notulen.

workshop-consultant = de adviseur
workshop-person = persoon { $number }
workshop-seated = { $number } { $name }
workshop-as-who = workshop { $workshop }
workshop-asked-all = iedereen in de workshop
workshop-numbers = Ja { $yes }, Nee { $no }, Weet ik niet { $unsure }
workshop-rule-consent = Besluit met instemming: iedereen die stemt, zegt hetzelfde, of niemand maakt bezwaar. Anders blijft het open.
workshop-rule-majority = Besluit met meerderheid: meer dan de helft van iedereen die stemt. Anders blijft het open.
workshop-rule-owner = Besluit door { $who }, nadat iedereen heeft gestemd en beide kanten zijn gehoord.
workshop-how-agreed = iedereen die stemde, zei dit
workshop-how-majority = meer dan de helft van iedereen die stemde, zei dit
workshop-how-owner = besloten door { $who }
workshop-how-nobody-objected = de stemmen waren verdeeld; de groep koos hiervoor en niemand maakte bezwaar
workshop-how-left-open = de stemmen waren verdeeld, dus het blijft open
workshop-way-rule = Met { $answer }: regel ({ $rule }) { $verdict }, de tool als geheel { $tool }.
workshop-way-scope = Met { $answer }: de tool als geheel { $tool }.
workshop-note = Workshop { $workshop }, stemming { $ballot }, { $day }: { $answer }, { $how }.
workshop-note-round = Ronde { $number }: { $votes }.
workshop-note-side = Voor { $side }: { $words }
workshop-proof = workshop { $workshop }, stemming { $ballot }, zegel { $seal }
workshop-other-words = De vraag { $name } is nu anders geformuleerd dan toen erover werd gestemd, of bestaat niet meer. De stemming blijft bewaard, en er is niets in de toets geschreven; stem over de nieuwe tekst.
workshop-no-tool = De toets “{ $typed }” ligt in deze workshop niet op tafel, of op de pagina staat niet over welke toets die gaat. Er is niets gedaan; leg de toets eerst op tafel met: tool TOETS
workshop-no-rule = Er is geen regel ({ $typed }). Er is niets opgeschreven.
workshop-nobody = Niemand is bekend als “{ $typed }”, of juist meer dan één persoon. Typ het nummer, of de hele naam. Er is niets veranderd.
workshop-too-long = Dat is te lang: er passen { $most } letters in en er zijn er { $letters } getypt. Er is niets geschreven; zeg het in minder woorden, of in twee delen.
workshop-no-point = “{ $typed }” is geen agendapunt. Schrijf eerst de minuten, zoals: --item "20 De deurcamera"
workshop-not-ended = Notulen worden goedgekeurd als de workshop is afgelopen. Ga ermee verder en typ einde. Er is niets veranderd.

## Lijsten.

workshop-list-none = Er is nog geen workshop. Begin er een met: article5 workshop
workshop-list-none-of = Er is geen workshop van “{ $client }”.
workshop-list-line =
    { $workshop }: { $day }, { $client }, { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }, { $tools ->
        [one] { $tools } tool
       *[other] { $tools } tools
    }, { $ballots ->
        [one] { $ballots } stemming
       *[other] { $ballots } stemmingen
    }, { $state }
workshop-list-line-no-client =
    { $workshop }: { $day }, { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }, { $tools ->
        [one] { $tools } tool
       *[other] { $tools } tools
    }, { $ballots ->
        [one] { $ballots } stemming
       *[other] { $ballots } stemmingen
    }, { $state }
workshop-state-open = kan worden voortgezet
workshop-state-ended = afgelopen, notulen in concept
workshop-state-approved = afgelopen, notulen goedgekeurd
workshop-go-on-changed = De regels zijn veranderd sinds deze workshop begon. Waarover is gestemd, blijft zoals het is; voor wat volgt, geldt de nieuwe tekst.
workshop-client-removed = De klant en alle namen zijn van de lijst van { $workshop } gehaald. Het verzegelde bestand is zoals het was, en de zegels kloppen. Kijk ook naar de groep van elke toets: article5 group TOETS NAAM
workshop-approved = Goedgekeurd door { $who }. De notulen van { $workshop } zijn geen concept meer, zolang er niets bij komt.
workshop-silent-taken =
    { $count ->
        [one] { $count } antwoord van { $who } wordt bewaard
       *[other] { $count } antwoorden van { $who } worden bewaard
    } tot de stemming. Niemand krijgt eerder te zien wat er staat.
workshop-how-owner-left-open = het besluit was aan { $who }, die het openliet
workshop-how-owner-kept = het besluit was aan { $who }, die het openliet, dus in de toets blijft het antwoord staan dat er stond
workshop-how-kept = de stemmen waren verdeeld en het bleef open, dus in de toets blijft het antwoord staan dat er stond
workshop-other-client = { $check } hoort bij { $group }, en deze workshop is voor { $client }: in de notulen zou dan over die toets te lezen zijn. Er is niets op tafel gelegd.
workshop-which-person = “{ $name }” kan { $numbers } zijn. Zet het nummer op die plaats, zoals #2, of de hele naam; namen staan alleen in de deelnemerslijst. Er is nog niets bewaard.
workshop-still-named = Deze zin is met die naam verzegeld en blijft zo: “{ $text }”. Zo staat hij ook in de notulen.
workshop-has-ended = Deze workshop is afgelopen, en er is niets opgeschreven. Wie verder wil, opent hem eerst opnieuw: heropen waar u typt, Z op het eerste scherm, of article5 workshop reopen { $workshop }
workshop-is-approved = De notulen van deze workshop zijn goedgekeurd, en er is niets opgeschreven. Wie iets wil veranderen, opent de workshop eerst opnieuw: heropen waar u typt, Z op het eerste scherm, of article5 workshop reopen { $workshop }. De goedkeuring blijft in de notulen staan, als goedkeuring van wat toen goedgekeurd is.
workshop-ended-on = Deze workshop is afgelopen op { $day }. Stemmen en mensen komen er pas weer bij als u hem opnieuw opent.
workshop-ended-and-approved = Deze workshop is afgelopen op { $day }, en de notulen zijn goedgekeurd door { $who }. Er komt niets bij voordat u hem opnieuw opent. Dan zijn de notulen weer een concept, en deze goedkeuring blijft erin staan, als goedkeuring van wat toen goedgekeurd is.
workshop-reopened = { $workshop } is weer geopend. De notulen zijn een concept tot ze opnieuw goedgekeurd zijn.
workshop-goes-on = { $workshop } is niet afgelopen. Er is niets opgeschreven.
workshop-note-struck = Workshop { $workshop }, stemming { $ballot } is geschrapt op { $day }: die telt niet meer.
workshop-taken-back = Stemming { $ballot } is geschrapt. Het antwoord is teruggenomen in toets { $check }: wat daar eerder stond, geldt weer.
workshop-not-taken-back = Stemming { $ballot } is geschrapt. In toets { $check } staat intussen een ander antwoord, of hetzelfde stond er al zonder deze stemming: dat blijft.
workshop-reopened-approval = De goedkeuring door { $who } blijft in de notulen staan, als goedkeuring van wat toen goedgekeurd is.
workshop-how-one = besloten door één persoon, zoals vooraf was afgesproken
workshop-how-one-left-open = het besluit was aan één persoon, die het openliet
workshop-how-one-kept = het besluit was aan één persoon, die het openliet, dus in de toets blijft het antwoord staan dat er stond
workshop-no-name = “{ $typed }” is geen naam: er is niemand opgeschreven.
