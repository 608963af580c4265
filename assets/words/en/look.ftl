### The looks.

look-terminal = As the terminal is
look-dark = Dark
look-light = Light
look-contrast = High contrast
