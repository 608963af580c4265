# Dutch. What each area is for stands in the English file.
settings-title = Instellingen
settings-how = Met Links en Rechts wijzigt u de gekozen instelling. Een keuze geldt meteen en wordt bewaard. Uw antwoorden blijven zoals ze zijn.
settings-language = Taal: { $choices }
settings-look = Weergave: { $choices }
settings-signs = Tekens: { $choices }
settings-signs-all = met symbolen
settings-signs-ascii = alleen letters en toetsenbordtekens
settings-done = Klaar
settings-few-colours = Deze terminal meldt te weinig kleuren voor die weergave: in plaats daarvan ziet u vette en onderstreepte woorden.
settings-no-colour = Er zijn geen kleuren te zien omdat het programma zonder kleuren is gestart.
settings-change-does = de vorige of de volgende keuze nemen
settings-enter = wijzigen, of klaar
settings-enter-does = de volgende keuze bij deze instelling; op Klaar gaat u terug
settings-purpose = Hier kiest u de taal, de weergave en de tekens. Wat u kiest, wordt bewaard.
settings-not-kept = De keuze geldt tot u stopt. Ze kan niet worden bewaard: { $why }.
settings-damaged = Uw instellingen in { $file } zijn niet te lezen, dus de gewone taal en weergave gelden. Uw toetsen zijn niet veranderd. Kies taal en weergave opnieuw bij de instellingen (F9); het beschadigde bestand blijft dan bewaard als settings.damaged.ron.
