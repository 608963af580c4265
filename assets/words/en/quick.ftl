### One quick question for each rule.

quick-follows = { $answer }, follows
quick-contradicted = { $answer }, contradicted
