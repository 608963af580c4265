### The tree of a rule.

tree-title = ({ $rule }) How was this decided? | { $tool }
tree-law = The law says
tree-no-answer-of-its-own = This line has no answer of its own. Choose one below it.
tree-key-tree = as a tree
tree-key-tree-does = the tree again, where answers can be changed
