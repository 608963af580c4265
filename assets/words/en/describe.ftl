### Describing the tool.

describe-title = Describe the tool | { $tool }
describe-status = step 1 of 5
describe-heading = Describe the tool
describe-can-change-later = you can change this later
describe-continue = Continue
describe-fields-may-stay-empty = all fields but the name may stay empty
describe-why = Why we ask
describe-nothing-decided = Your words are the first page of the report. Nothing here decides anything.
describe-for-fines = Size, turnover and country are asked once a rule is met or may be met. The ceilings of fines and the authorities follow from them, the result does not.
describe-no-names = Do not write names of the people the tool looks at. You do not need them.
