### Find: acts, questions and tools by their words.

find-title = Find
find-field = Find:
find-how-at-home = Some words of what you want to do, of a tool, or of a question.
find-how = Some words of what you want to do, of a question, or of a tool.
find-nothing = Nothing fits. Fewer or shorter words find more.
find-acts = What can be done here
find-rules = Rules
find-questions = Questions
find-tools = Tools
find-open = open
find-elsewhere = Not here
find-done = { $act }: this can be done { $where }.
find-where-home = at home
find-where-result = on the result
find-where-answers = among your answers
find-key-go = go there, or do it
find-purpose = Here you find something by its words: what can be done, a tool, or a question. Enter goes there or does it.
