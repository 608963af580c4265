### What the help of each screen says first.

purpose-first-start = Here you begin.
purpose-home = Here are all your tools. Open one, or add one.
purpose-describe = Here you describe the tool. Nothing of it decides anything; you can change it at any time.
purpose-question = On this screen you answer one question. Choosing and going on are two keys, so nothing happens by accident.
purpose-quick = One question for each rule. A No closes the rule and stays in the record. Yes or Not sure leads to the full questions.
purpose-map = Here are all questions. You can jump to each one.
purpose-review = Here you check your answers. You can change each one; the others stay.
purpose-result = Here is what your answers give, rule by rule.
purpose-tree = Here you see why a rule gives what it gives, and what would change it.
purpose-form = Here you write who and by when. A text that is not finished is kept.
purpose-plan = Here you plan how the forbidden use ends.
purpose-page = This is a page to read.
purpose-message = Choose what to do.
