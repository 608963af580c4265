### Keys that a person changes in a file.

named-unknown = nothing is called “{ $name }”. What can have another key: { $names }
named-no-key = “{ $key }” is no key. Write one letter, or a key such as F12 or Del
named-stays = the key { $key } answers, moves, helps or leaves, and stays what it is. Choose a letter that is free, or F10 to F12
named-twice = “{ $name }” stands here twice. Take one of them out
named-clash = the key { $key } would mean “{ $name }” and “{ $other }”. Choose another one for “{ $name }”, or give “{ $other }” another key in this file too
named-flawed = Your keys are not used: { $path }, line { $line }: { $what }. The usual keys work.
named-where = Keys: { $path } ({ $state })
named-where-none = not there; every key is as usual
named-where-used = in use
named-too-large = it is larger than 64 KiB, so it is no file of keys
named-expecting = acts with their keys, such as { "{" } "note": "F12" { "}" }
