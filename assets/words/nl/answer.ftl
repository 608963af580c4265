### Wat iemand op een vraag kan antwoorden.

answer-yes = Ja
answer-no = Nee
answer-not-sure = Weet ik niet

# De toetsen voor Ja en Nee op het volledige scherm: elk één letter.
answer-yes-letter = j
answer-no-letter = n
