### Wat over de terminal zelf wordt verteld.

terminal-unsaved = { $count ->
    [one] De laatste invoer is
   *[other] De laatste { $count } invoeren zijn
} niet bewaard voordat article5 werd beëindigd. Alles daarvoor is bewaard. Maak ruimte op de schijf, start het programma opnieuw en kijk de laatste antwoorden na.
terminal-parting = { $tool }: bewaard in { $file }. Om verder te gaan typt u { $program } en kiest u de toets in de lijst.
terminal-parting-home = Uw toetsen zijn bewaard in { $folder }. Om verder te gaan typt u { $program }.
terminal-input-is-none = Voor het volledige scherm is een toetsenbord nodig, en de invoer is geen terminal.
terminal-output-is-none = Voor het volledige scherm is een terminal nodig, en de uitvoer is er geen.
terminal-is-dumb = Deze terminal kan geen volledig scherm tonen.
terminal-press-enter = Druk op Enter om dit venster te sluiten.
