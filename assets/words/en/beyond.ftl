### What other programs do with a file that was written.

beyond-open = Open it
beyond-folder = Open its folder
beyond-copy = Copy where it lies
beyond-opened = It was handed to the program that the system has for it.
beyond-copied = The terminal was asked to copy it. If pasting brings something else, your terminal does not allow it: then select the words with the mouse.
beyond-no-program = This computer has no program that opens it from here. The file is written all the same, in the place that is named above. Open that folder in your file manager and click on the file; or send the file to a computer with a web browser or Word.
beyond-not-here = Without a window nothing can be opened or copied.
beyond-not-copied = It cannot be copied from here ({ $why }). Select the words with the mouse.
