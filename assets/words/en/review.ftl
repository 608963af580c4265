### Check your answers.

review-left-open = { $rule } is left open
review-take-up = Enter takes it up again
