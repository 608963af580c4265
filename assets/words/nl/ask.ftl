### Vragen voor collega’s, voordat ze geschreven worden.

ask-title = Collega’s vragen | { $tool }
ask-how = De vragen die nog open zijn, per persoon die het kan weten. Op elke pagina is plaats voor de antwoorden; wat terugkomt, neemt u over met { $key }. Er wordt niets verzonden: u mailt het bestand zelf.
ask-here-alone = De vraag waar u was is aangevinkt, en geen andere. Spatie op een naam neemt alle vragen van die persoon mee.
ask-format = Als: { $choices }
ask-to = Aan (een naam):
ask-to-how = Leeg: wie bij een vraag is genoemd, krijgt een eigen bestand; al het andere is één lijst. Met een naam gaat alles naar die persoon.
ask-which = Welke: { $choices }
ask-which-all = alle
ask-which-not-sure = alleen die met Weet ik niet
ask-which-none = geen
ask-which-does = alle vragen stellen, alleen die met het antwoord Weet ik niet, of geen
ask-where-several = De vragen staan hier, in { $count ->
        [one] één bestand
       *[other] { $count } bestanden
    }: { $folder }. Wie is genoemd, heeft een eigen bestand; de vragen waar niemand bij is genoemd, staan in één lijst. Wat terugkomt, neemt u over met { $key }.
ask-write =
    { $count ->
        [0] Er is niets gekozen
        [one] 1 vraag schrijven
       *[other] { $count } vragen schrijven
    }{ $files ->
        [0] {""}
        [one] , in één bestand
       *[other] , in { $files } bestanden
    }
ask-nobody-named = Er is nog niemand genoemd
ask-nothing-chosen = Er is niets gekozen: vink minstens één vraag aan.
ask-nothing-open = Er is geen vraag open die een collega kan beantwoorden.
ask-key-write = schrijven
ask-key-write-does = de vragen schrijven en zeggen waar ze staan
ask-key-tick = vragen of weglaten
ask-key-tick-does = dit vragen, of weglaten
ask-written = De vragen zijn geschreven
ask-where = De vragen staan hier: { $file }. Mail ze aan wie erin genoemd wordt. Wat terugkomt, neemt u over met { $key }.
ask-not-written = De vragen zijn niet geschreven
ask-purpose = Hier kiest u welke open vragen naar collega’s gaan, en in welke indeling. Er wordt niets geschreven voordat u dat zegt, en aan de toets verandert niets.
