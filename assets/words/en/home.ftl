### The home screen.

home-rules-begin =
    { $rules ->
        [one] on { $day } 1 rule begins to apply
       *[other] on { $day } { $rules } rules begin to apply
    }
home-origin = This is { $origin }.
home-taken-over = { $title } ({ $why })
