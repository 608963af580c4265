### What a person can say to a question.

answer-yes = Yes
answer-no = No
answer-not-sure = Not sure

# The keys for Yes and No on the full screen: one letter each.
answer-yes-letter = y
answer-no-letter = n
