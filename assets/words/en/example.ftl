### The check to look around in.

example-name = EXAMPLE: interviews on video
example-who = Example
example-line = Look around in an example
example-beside = filled in already, kept nowhere
example-why = it is an example to look around in and is kept nowhere. Go home to add your own tool.
example-none = The example cannot be told on the rules in use.
example-key-does = look around in a check that is filled in already
