# The language itself. These four are read when the program is built.

# Its name in itself.
language-name = English
# Stands behind the name while sentences are missing.
language-in-part = in part
# Between groups of three digits, and before the decimals. A blank stands in quotation marks: { " " }
language-thousands = ,
language-decimals = .
