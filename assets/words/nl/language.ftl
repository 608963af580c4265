# De taal zelf. Deze vier worden gelezen wanneer het programma wordt gebouwd.

language-name = Nederlands
language-in-part = gedeeltelijk
language-thousands = .
language-decimals = ,
