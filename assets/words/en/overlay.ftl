# What is wrong with the rules in another language.
overlay-no-such-file = the rules have no file named `{ $file }`
overlay-name-a-file = Name the letter of a rule, or scope, glossary or consequences.
overlay-other-edition = these words translate edition { $theirs }, and the rules in use are edition { $ours }
overlay-look-through = Look through the texts that are reported here, then name the new edition.
overlay-superfluous = no text stands at `{ $at }`
overlay-twice = `{ $at }` stands here twice
overlay-take-out = Take the text out, or correct the name of its place.
overlay-stale = the text at `{ $at }` was reworded since; it now reads: { $now }
overlay-translate-again = Translate it again and put the new wording under `of`. Until then it is told in the language of the rules.
overlay-missing = `{ $at }` is not translated
overlay-add = Add it. Until then it is told in the language of the rules.
overlay-reword = Say it in other words.
overlay-hidden = the text holds a hidden character
overlay-banned = the word “{ $word }” is not used here
overlay-no-sentence = the statement is not a whole sentence with a full stop
overlay-tick-too-long = the words beside the box are longer than { $most } characters
overlay-question-too-long = the question has { $words } words, more than { $most }
overlay-no-question = the question does not end with a question mark
overlay-no-twice = the question says no twice
# Told by `article5 validate`.
overlay-coverage = { $lang }: { $said } of { $texts } texts of the rules
overlay-told-in-source = { $texts ->
    [one] { $texts } text is told in the language of the rules, because it was reworded or added here; --verbose names it.
   *[other] { $texts } texts are told in the language of the rules, because they were reworded or added here; --verbose names them.
}
overlay-written = Written: { $path }
overlay-not-written = The file { $path } could not be written: { $why }. Nothing else was changed; name a folder that is there and empty.
