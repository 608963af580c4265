### What stands in the picture of a rule.

picture-all = all of
picture-any = any of
picture-not = not
picture-contested = contested
picture-key-all = all of: every line to its right has to be Yes.
picture-key-any = any of: one Yes to its right is enough.
picture-key-not = not: Yes when the line to its right is No.
picture-key-contested = contested: the law itself is not settled here, so a Yes stays open.
picture-key-brackets = (not needed): as things stand it cannot change the result, whatever the answer.
picture-note = Note: { $note }
picture-condition = Condition { $number }
picture-gate = Gate
picture-exception = Exception
