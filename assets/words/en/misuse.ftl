### What is said about a command that cannot be understood.

misuse-argument = `{ $argument }` does not belong here.
misuse-argument-like = `{ $argument }` does not belong here. Did you mean `{ $like }`?
misuse-command = There is no command `{ $command }`.
misuse-deleting = There is no command `{ $command }`: article5 deletes no check. To take one out of the list, and keep it: article5 archive CHECK. To get rid of one that should never have been made, delete its file in the folder of checks that article5 where names, as any other file; the name of the file is the reference of the check. All its answers, notes, names and its whole history are lost then, and reports on it can no longer be verified.
misuse-command-like = There is no command `{ $command }`. Did you mean `{ $like }`?
misuse-value = `{ $value }` does not fit { $argument }. Possible values: { $values }.
misuse-no-value = { $argument } needs a value.
misuse-flawed-value = `{ $value }` does not fit { $argument }: { $why }.
misuse-missing = This is missing: { $arguments }.
misuse-missing-command = Name a command: { $commands }.
misuse-conflict = { $argument } cannot be used together with { $others }.
misuse-twice = { $argument } stands there more than once.
misuse-too-many = `{ $value }` is one value too many for { $argument }.
misuse-too-few = { $argument } needs more values.
misuse-letters = Some letters in what was typed are not UTF-8.
misuse-whole =
    { $what } Nothing was done.

    { $usage }
    What each part means: { $command } --help
misuse-short =
    { $what } Nothing was done.
    How each command is written: article5 help COMMAND
misuse-no-number = write a whole number
misuse-seats = write a whole number from 1 to { $most }
misuse-effect-with = { $option } does something beside { $others } alone. Nothing was done.
misuse-effect-beside = { $option } does nothing beside { $other }. Leave one of the two out. Nothing was done.
misuse-effect-format = { $option } does something for { $formats } alone, and { $format } was asked for. Nothing was done.
misuse-effect-command = { $option } does nothing before the command { $command }. Nothing was done.
misuse-effect-task = a task
