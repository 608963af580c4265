### What files are and what the disk says, as parts of sentences: "plan.csv cannot be read: it is a folder."

files-is-a-folder = it is a folder
files-is-a-link = it is a link to another place
files-is-not-plain = it is a pipe or a device and not a plain file
files-is-too-large = it is larger than { $most }
files-is-not-utf8 = it is not written in UTF-8; save it again as UTF-8
files-size-kib = { $size } KiB
files-size-mib = { $size } MiB

files-disk-full = the disk is full
files-quota = your share of the disk is used up
files-size-limit = a limit on the size of files was reached
files-write-protected = the disk is write-protected
files-may-not-read = you may not read it
files-may-not-write = you may not write there
files-not-there = there is no such file or folder
files-name-taken = something else has that name already
files-no-folder-on-the-way = something on the way to it is not a folder

files-name-is-none = this is not the name of a file
files-something-else = something else than a file has this name, such as a folder or a link
files-there-already = there is a file of this name already
