### Forms: a name under the answers, and a task of the removal plan.

form-title = { $place } | { $tool }
form-as = As
# The two who can stand behind answers; the one that is chosen has a mark before it.
form-assessor = Assessor
form-reviewer = Reviewer
form-name = Name
form-look-again-on = Look again on
form-who = Who
form-by-when = By when
form-sign-off = Sign off
form-removal-plan = Removal plan
form-sign-heading = Put a name under these answers
form-sign-void = A later change of an answer makes it void, and it stays visible.
form-day-how = A day such as 31 March 2027 or 2027-03-31; it may stay empty.
form-look-again-how = A day such as 31 March 2027 or 2027-03-31; it may stay empty. With no name the day alone is set.
form-set-day = Set the day alone, without a name
form-look-again-set = To be looked at again on { $day }.
form-sign = Sign
form-put-into-plan = Put into the plan
form-letters = A letter is typed in a text field: go to one with Up, Down or Tab. The other keys that work here stand in the last lines.
form-one-line = This field takes one line: the rest of what came is not in it, and nothing else was done.
form-signed = Under the answers now: { $signed }.
