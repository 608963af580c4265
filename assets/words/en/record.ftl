### Records of checks: what was refused, what is wrong with a file, what speaks against it.

record-too-large = This was not saved, because it is too long for a record, more than { $most } KiB: { $what }. Nothing that was saved is lost. Write less, or keep the text in a file of its own and note where it lies.
record-full = This was not saved: the record of this check is full, { $most } MiB. Nothing that was saved is lost. Go on with a copy of it: article5 copy.
record-rules-not-kept = The rules in use could not be kept beside your checks as { $path }: { $why }. Nothing was begun. Put that right, or choose another folder with --data-dir FOLDER.
record-out-of-order = This was not saved: step { $found } does not follow the steps of the record, where { $expected } comes next. Nothing that was saved is lost. Open the check again.

record-folder-replaced = its folder is now a link to another place
record-folder-of-another = its folder belongs to another user
record-folder-of-everybody = everybody may change what lies in its folder
record-file-of-another = the file belongs to another user
record-copy-to-go-on = { $why }. Copy the file into a folder of your own to go on.
record-rules-too-large = they are larger than { $most } MiB

record-second-file = another file of the check { $reference }; { $file } holds more of it. To bring both together: article5 join
record-other-name = its name is not that of the check in it, { $reference }

record-verify-whole = every line fits its seal, { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}; last hash { $head }
record-verify-compare = Seals do not show whether somebody wrote a whole record anew with this program. The hash on a report does: article5 verify CHECK --head HASH says whether the report is of that record, and how many steps were added since.
record-verify-not = not verified: { $why }
record-verify-newer = newer: { $why }
record-rules-missing = { $steps ->
    [one] one recorded result was not worked out again: the rules that it rests on are
   *[other] { $steps } recorded results were not worked out again: the rules that they rest on are
} not kept beside this record
record-other-in-list = the list of checks shows something else than the file says; the list was thrown away and is made anew
record-folder-unreadable = The folder { $path } cannot be read: { $why }. Your checks are not gone; they cannot be seen now.
record-not-carried = a line of it does not end in its seals, so it cannot be copied
record-newer =
    it was made by a newer version of this program (record format { $format }){ $unknown ->
        [0] {""}
        [one] ; one of its steps is not understood here and is left out
       *[other] ; { $unknown } of its steps are not understood here and are left out
    }; use that version to change it
record-built-in = built in
record-built-in-with = built in, with { $files }
record-doubt-hash = that hash is not in this record: its end was cut off, it was written anew, or it is another record
record-doubt-seen = the list of checks has seen { $seen ->
    [one] { $seen } step that is
   *[other] { $seen } steps that are
} no longer there: the end was cut off or the record was written anew
record-doubt-result = step { $step } says another result than the answers before it give
record-doubt-question = step { $step } answers a question that its rules do not have
record-doubt-no-result = every question is answered but no result is recorded: the end was cut off, or nobody looked at the result yet
record-moved-by-others = was changed, moved or removed by another program
record-moved-by-disk = could not be kept by the disk, so its end is not certain
record-no-folder = No folder for your checks was found on this computer. Choose one with --data-dir FOLDER.
record-folder-unusable = The folder { $path } cannot be used: { $why }. Choose another one with --data-dir FOLDER.
record-folder-of-other = The folder { $path } belongs to another user. Choose a folder of your own with --data-dir FOLDER.
record-folder-is-a-link = { $path } is a link to another place, which is not safe for your answers. Remove the link, or choose the real folder with --data-dir FOLDER.
record-other-rights = This program runs with the rights of another user, so your files would not be yours. Start it as yourself.
record-not-begun = A new check cannot be saved in { $path }: { $why }. Put that right or choose another folder with --data-dir.
record-unreadable = { $path } cannot be read: { $why }. The file was left as it is.
record-not-a-check = { $path } is not a check of this program: { $why }. The file was left as it is.
record-no-such-check = No check is named `{ $name }`. `article5 list` shows all of them.
record-several-checks = Several checks begin with `{ $name }`. Write more of the reference.
record-not-saved = Your last answers are not saved yet: { $why } ({ $path }). They are kept here. Put that right, then answer on or try again.
record-saved-elsewhere = { $path } { $because }. Your answers are saved in { $now } now; the other file was left as it is.
record-read-only = This check can be read but not changed: { $why }
record-copy-not-written = { $path } was not written: { $why }. Choose another place with -o FILE.
record-not-written = { $path } was not written: { $why }. Choose another name.
record-there-already = { $path } is there already. Choose another name, or add --force to replace it.
record-rules-unusable = The earlier rules in { $path } cannot be used: { $why }. The check itself is whole; it is shown on the rules in use now.
record-rules-unreadable = it cannot be read
record-rules-not-understood = this version of the program cannot read its rules
record-rules-changed = it was changed after it was written
record-end-put-back = The end of the last line was missing and was put back. Nothing is lost.
record-line-cut-off = The last line was cut off while it was being saved. You keep { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}. What was left of the line is in { $path }.
record-order-changed = last change first
record-order-name = by name
record-order-result = by result
record-order-owner = by who is responsible
record-order-next-look = by the day of the next look
record-torn = the last line is not complete; it was cut off while it was being saved
record-unended = the end of the last line is missing; nothing that it says is lost
record-line-unreadable = line { $line } cannot be read
record-line-altered = line { $line } was changed after it was written
record-line-out-of-order = line { $line } does not follow the line before it: something was taken out, put in or moved
record-not-plain = it is not a plain file
record-larger = it is larger than 64 MiB
record-empty = it is empty
record-first-not-text = its first line is not text
record-first-newer = it was made by a newer version of this program (record format { $format })
record-first-torn = its first line is not complete
record-first-altered = its first line was changed after it was written (article5 recover copies what can still be read)
record-first-other = its first line is not that of a record
record-nothing-to-recover = { $why }. Nothing is damaged in it, so there is nothing to recover.
record-nothing-readable = no step of a check could be read in it
record-not-known = not known
record-nothing = nothing
record-reference-letters = a reference has letters, digits and hyphens alone
record-write-protected = the file is write-protected.
record-another-writes = it is open for writing in another window or program{ $note }.
record-hard-link = the file has a second name (a hard link). Copy it to a file of its own to go on.
record-read-what-can-be = { $why }. What can be read is shown. To go on with a copy of it: article5 recover "{ $path }"
record-torn-stays = its torn last line cannot be set aside now: { $error }. Put that right and open it again.
record-no-check-left-alone = { $name }: not a check; it is left alone
record-verify-damaged = not verified: { $why }; { $steps ->
    [one] { $steps } step is as it was
   *[other] { $steps } steps are as they were
} written
record-last-hash = its last hash is { $hash }
record-report-of-this = the report is of this record as it stands
record-report-before = the report is of this record; { $since ->
    [one] { $since } step was
   *[other] { $since } steps were
} added after it
record-copied-from = a copy of the { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
} that could be read in { $file } (its hash: { $hash })
record-recovered = { $steps ->
    [one] { $steps } step was
   *[other] { $steps } steps were
} copied into { $reference }. { $file } was left as it is.
record-left-behind = { $steps ->
    [one] { $steps } later line was not copied: nothing proves that it belongs
   *[other] { $steps } later lines were not copied: nothing proves that they belong
} to this check.
record-recover-go-on = To go on: article5 line --record { $reference }
record-not-packed = { $check } cannot be put into one file: { $why }. Nothing was written. Mend it first with: article5 recover { $check }
record-not-unpacked = { $path } cannot be taken in: { $why }. Nothing was written among your checks. Ask for the file again.
record-no-parcel = it is no check with its rules, as article5 copy --to-file writes it
record-parcel-newer = a newer version of this program wrote it; use that version
record-nothing-saved = Nothing was written: { $why } ({ $path }). What was there is as it was. Put that right, and try again.
record-writing-since = since { $moment }
