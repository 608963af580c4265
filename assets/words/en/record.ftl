### Records of checks: what was refused, what is wrong with a file, what speaks against it.

record-too-large = This was not saved, because it is too long for a record, more than { $most } KiB: { $what }. Nothing that was saved is lost. Write less, or keep the text in a file of its own and note where it lies.
record-full = This was not saved: the record of this check is full, { $most } MiB. Nothing that was saved is lost. Go on with a copy of it: article5 copy.
record-rules-not-kept = The rules in use could not be kept beside your checks as { $path }: { $why }. Nothing was begun. Make room, or choose another folder with --data-dir FOLDER.
record-out-of-order = This was not saved: step { $found } does not follow the steps of the record, where { $expected } comes next. Nothing that was saved is lost. Open the check again.

record-folder-replaced = the folder of this check is now a link to another place
record-folder-of-another = the folder of this check belongs to another user
record-folder-of-everybody = everybody may change what lies in the folder of this check
record-file-of-another = the file belongs to another user
record-copy-to-go-on = { $why }. Copy the file into a folder of your own to go on.
record-rules-too-large = they are larger than { $most } MiB

record-second-file = another file of the check { $reference }; { $file } holds more of it. To bring both together: article5 join
record-other-name = its name is not that of the check in it, { $reference }

record-verify-whole = every line fits its seal, { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}; last hash { $head }. Compare that hash with the one on your report: whoever has this program can write a record anew
record-verify-not = not verified: { $why }
record-verify-newer = newer: { $why }
record-rules-missing = { $steps ->
    [one] one recorded result was
   *[other] { $steps } recorded results were
} not worked out again: the rules that they rest on are not kept beside this record
record-other-in-list = the list of checks shows something else than the file says; the list was thrown away and is made anew
record-folder-unreadable = The folder { $path } cannot be read: { $why }. Your checks are not gone; they cannot be seen now.
