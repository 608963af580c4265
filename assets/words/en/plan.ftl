### The removal plan.

plan-title = Removal plan | { $tool }
plan-heading = What has to happen, by when and by whom
plan-key-done = done
plan-key-not-done = not done after all
plan-key-done-does = say that the task is done, or not done after all
