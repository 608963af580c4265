# Dutch. What each area is for stands in the English file.
describe-title = De tool beschrijven | { $tool }
describe-status = stap 1 van 5
describe-heading = Beschrijf de tool
describe-can-change-later = u kunt dit later veranderen
describe-continue = Verder
describe-fields-may-stay-empty = alle velden behalve de naam mogen leeg blijven
describe-why = Waarom we dit vragen
describe-nothing-decided = Uw woorden vormen de eerste pagina van het rapport. Ze beslissen nog niets.
describe-for-fines = We vragen naar omvang, omzet en land zodra de tool volledig onder een regel valt, of daar misschien onder valt. Daaruit volgen de maximale boetes en de toezichthouders. Het resultaat hangt er niet van af.
describe-no-names = Schrijf geen namen op van de mensen naar wie de tool kijkt. U hebt ze niet nodig.
