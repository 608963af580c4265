### The letterhead of reports.

letterhead-no-group = its footer names the group ({ $sign }), and what is reported belongs to none. Put the check into a group with article5 group ID NAME, or take { $sign } out of the footer
letterhead-syntax = line { $line }, column { $column }: { $what }. It looks like this: Letterhead(organisation: "Our name", accent: "#1a4d8f", logo: "logo.png")
letterhead-too-large = it is larger than 16 KiB, which no letterhead is. Check that it is the right file
letterhead-too-long = `{ $field }` has more than { $most } characters. Write less
letterhead-no-colour = `accent` is not a colour. Write # and six digits or letters from a to f, such as "#1a4d8f"
letterhead-too-light = `accent` is too light to be read on white paper. Choose a darker colour, such as "#1a4d8f"
letterhead-logo-too-large = the logo is larger than 1 MiB. Save a smaller picture
letterhead-no-picture = the logo is not a whole PNG or SVG picture. Save it as PNG and try again
letterhead-not-plain = the logo is an SVG that holds { $what }. Save it as plain SVG without it, or as PNG
letterhead-holds-script = a script
letterhead-holds-other-parts = parts that are not SVG
letterhead-holds-page = another page
letterhead-holds-sound = sound
letterhead-holds-film = a film
letterhead-holds-link = a link
letterhead-holds-movement = movement
letterhead-holds-document-type = a document type
letterhead-holds-instruction = an instruction for another program
letterhead-holds-reference = a reference to another file
letterhead-holds-hidden-styles = styles with hidden parts
