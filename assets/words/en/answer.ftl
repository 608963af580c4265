### What a person can say to a question.

answer-yes = Yes
answer-no = No
answer-not-sure = Not sure
