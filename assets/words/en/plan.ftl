### The removal plan.

plan-title = { $tool } | Removal plan
plan-heading = What has to happen, by when and by whom
plan-not-planned = not planned
