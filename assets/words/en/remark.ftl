### What can stand beside an answer.

remark-note = Note
remark-proof = Proof
remark-to-find-out = To find out
remark-who-knows = Who can tell
remark-by-when = By when
remark-sure = sure
remark-rather-sure = rather sure
remark-guess = a guess
