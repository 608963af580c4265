### What other programs do with a file that was written.

beyond-open = Open it
beyond-folder = Open its folder
beyond-copy = Copy where it lies
beyond-opened = It was handed to the program that the system has for it.
beyond-copied = The terminal was asked to copy where it lies. If pasting brings something else, your terminal does not allow it: then select the words with the mouse.
beyond-no-program = No program that opens it was found here. It is written all the same: open it by hand, where the message says.
beyond-not-here = Without a window nothing can be opened or copied. The file is written.
beyond-not-copied = It cannot be copied from here ({ $why }). Select the words with the mouse.
