### The Word template of an organisation, taken for its looks.

housestyle-too-large = it is larger than a template can be: 8 MiB as a file, 32 MiB unpacked. Save it with smaller pictures
housestyle-not-word = it is no Word file of today. Open it in Word or LibreOffice and save it as .docx or .dotx, without a password and not as “Strict”
housestyle-broken = its part { $part } is missing or damaged. Open it in Word or LibreOffice, save it again as .docx, and try that
housestyle-holds = it holds { $what }, which a report takes from nobody. Take that out in Word, save the template as .docx or .dotx, and try again
housestyle-macros = macros
housestyle-elsewhere = a reference to something outside the file
housestyle-other-files = other files in its header, footer or theme
housestyle-other-pictures = a picture of a kind that is not used on paper; PNG, JPEG, GIF, BMP, TIFF, EMF and WMF can stay
housestyle-other-programs = something that belongs to another program
housestyle-document-type = a document type
housestyle-instruction = an instruction for another program
housestyle-field = its header or footer has the field { $field }, which could fetch or run something. Take that field out in Word and try again
housestyle-no-room = between its margins is no room for a report. Set a page of at least 9 cm between the margins
