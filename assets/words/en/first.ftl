### The first start, where look and language are chosen.

first-language = Language: { $languages }
first-title = Article 5 Check
first-status = first start
first-welcome = Welcome.
first-what-it-is = This program asks you short questions about an AI tool. At the end it shows which of the ten forbidden uses in Article 5 of the EU AI Act may matter for that tool, and why. It takes about 20 minutes for one tool. You can stop at any time and go on later.
first-where-it-stays = It stays on this computer. It sends nothing anywhere. It is a thinking aid. It is not legal advice.
first-start = Start
first-looks = How it looks: { $looks }
first-folder = Your files go here: { $folder }
first-line-mode = With a screen reader, or to be asked line by line, leave and start: article5 line
first-verdicts = This is how results will look
first-says-prohibited = stop, get advice
first-says-exception-claimed = prove it, get advice
first-says-open = an answer is missing
first-says-not-caught = a condition is missing
first-says-not-checked = not started
