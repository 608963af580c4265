### Joining checks.

join-different-tools = The names of the tools differ: “{ $first }” and “{ $second }”. Answers about one tool would stand for another. Nothing was written. If they are the same tool all the same, add --different-tools.
join-different-groups = The checks belong to different groups: “{ $first }” and “{ $second }”. What one client said would stand in the check of another. Nothing was written. If they belong together, put one into the group of the other first with: article5 group ID NAME
join-really = The names of the tools differ: “{ $first }” and “{ $second }”. Answers about one tool would stand for another. Type join to join them all the same; anything else leaves both as they are: 
join-left = Nothing was joined.
