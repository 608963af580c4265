# Dutch. What each area is for stands in the English file.
picture-all = allemaal
picture-any = één ervan
picture-not = niet
picture-contested = omstreden
picture-key-all = allemaal: elke lijn rechts ervan moet Ja zijn.
picture-key-any = één ervan: één Ja rechts ervan is genoeg.
picture-key-not = niet: Ja als de lijn rechts ervan Nee is.
picture-key-contested = omstreden: wat de wet hier zegt, staat niet vast, dus een Ja blijft open.
picture-key-brackets = (niet nodig): zoals het er nu voor staat, verandert geen enkel antwoord hier het resultaat.
picture-note = Let op: { $note }
picture-condition = Voorwaarde { $number }
picture-gate = Drempel
picture-exception = Uitzondering
