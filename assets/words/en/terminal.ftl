### What is told about the terminal itself: when a program is ended on it, and when it cannot show full screens.

terminal-unsaved = The last { $count ->
    [one] entry
   *[other] { $count } entries
} could not be saved before article5 was ended. Everything before is saved. Make room on the disk, start it again and look at the last answers.
terminal-parting = { $tool }: kept in { $file }. To go on, type { $program } and choose it in the list.
terminal-parting-home = Your checks are kept in { $folder }. To go on, type { $program }.
terminal-input-is-none = Full screens need a keyboard, and the input is not a terminal.
terminal-output-is-none = Full screens need a terminal, and the output is not one.
terminal-is-dumb = This terminal cannot show full screens.
terminal-press-enter = Press Enter to close this window.
