### The removal plan.

plan-title = Removal plan | { $tool }
plan-heading = What has to happen, by when and by whom
plan-not-planned = not planned
plan-done = done
plan-key-done = done
plan-key-done-does = say that the task is done, or not done after all
