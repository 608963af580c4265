### Joining checks.

join-different-tools = The names of the tools differ: “{ $first }” and “{ $second }”. Answers about one tool would stand for another. Nothing was written. If they are the same tool all the same, add --different-tools.
join-different-groups = The checks belong to different groups: “{ $first }” and “{ $second }”. What one client said would stand in the check of another. Nothing was written. If they belong together, put one into the group of the other first with: article5 group ID NAME
join-really = The names of the tools differ: “{ $first }” and “{ $second }”. Answers about one tool would stand for another. Type join to join them all the same; anything else leaves both as they are: 
join-left = Nothing was joined.
join-no-conflict = The checks do not contradict each other.
join-conflicts = Where they contradict each other
join-about = About
join-in-the-joined = In the joined check
join-left-empty = left empty
join-title = { $check }: joined from { $names }
join-stay = The checks that were joined stay as they are.
join-no-such-preference = `{ $typed }` is none of the checks that are joined. Name one of them as it was named, or A for the first, B for the second. Nothing was written.
