### Doornemen of de wet geldt, in een workshop.

workshopscope-title = Of de wet geldt
workshopscope-about = De AI-verordening moet wel over de tool gaan, en geen van de uitwegen mag opgaan. Wat hier wordt gestemd, telt voor elke regel.
workshopscope-applies = geldt, op grond van uw antwoorden
workshopscope-untouched = Niemand heeft nog beantwoord of de wet voor deze tool geldt. Begin daarmee: wat daar open blijft, blijft in elk stuk open.
workshopscope-untouched-line = Niemand heeft nog beantwoord of de wet geldt voor tool { $number }. reikwijdte noemt waar dat van afhangt; wat daar open blijft, blijft in elk stuk open.
workshopscope-next-part = Wat nu nog telt: { $what }
workshopscope-next-here = Wat hier nu nog telt: { $what }
workshopscope-nothing-left = Met stemmen valt over deze tool niets meer vast te stellen.
workshopscope-rule-now = { $part }: { $verdict }
workshopscope-rule-next = regel ({ $rule }), { $title }
