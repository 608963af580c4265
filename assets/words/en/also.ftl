### Other words by which people look for what can be done: a list for each act, with commas between. Find takes them, and
### line mode names the act to somebody who typed one of them.

also-begin = add, start, create, another tool, begin, fresh
also-open = continue, resume, load, choose, select, pick, saved
also-describe = edit, rename, name, description, maker, supplier, owner, title, correct, change
also-yes = true, correct, agree, okay
also-no = false, never, disagree
also-not-sure = don't know, do not know, dunno, no idea, unknown, maybe, perhaps, unclear, skip
also-note = comment, remark, annotate, add, write
also-proof = evidence, source, document, attachment, file, link
also-find-out = research, investigate, to do, todo, task, missing
also-who-knows = colleague, expert, person, contact, responsible, name
also-by-when = deadline, due, date, day, until, calendar
also-how-sure = certain, confidence, guess, doubt
also-keep = confirm, unchanged, stays, same
also-whole = override, expert, lawyer, directly, myself
also-leave-open = skip, later, postpone, pass, next rule
also-take-up = resume, again, back, continue
also-why = reason, background, purpose, explain
also-words = glossary, definition, define, meaning, term, jargon, vocabulary
also-examples = sample, instance, like
also-law = article, act, legal, legislation, quote, guidelines, regulation, source
also-go-on = next, continue, forward, resume, further, proceed
also-map = overview, contents, jump, progress, list
also-find = look for, where, query
also-review = overview, edit, change, correct, summary, mistake
also-result = outcome, verdict, conclusion, decision, summary, finish, allowed, forbidden, prohibited
also-explain = tree, reasons, why, details, letter
also-what-if = try, simulate, experiment, scenario, suppose, test, play
also-report = print, printer, export, pdf, word, docx, html, excel, file, document, download, save, share, send, mail, email, e-mail, paper, memo, manager, boss
also-ask = colleague, send, share, mail, email, e-mail, expert, team, forward
also-take-in = import, load, upload, reply, receive, returned
also-sign = signature, approve, approval, initials, confirm, sign off, reviewer
also-review-by = deadline, due, date, reminder, remind, calendar, repeat, renew
also-plan = removal, tasks, to do, todo, deadline, remedy, fix, switch off, steps, stop
also-history = log, changes, audit, track, transcript, versions, past, protocol
also-rules-changed = update, edition, version, amendment, newer
also-compare = difference, diff, versus, side by side
also-copy = duplicate, clone, template, similar
also-recheck = repeat, renew, redo, restart, start over, update
also-join = merge, combine, together, unite
also-group = folder, client, customer, project, category, label, tag, move
also-close = finish, complete, end, lock
also-reopen = unlock, restore, unarchive, bring back
also-archive = delete, remove, rm, del, erase, trash, bin, throw away, hide, discard, clear
also-example = demo, sample, tour, show me
also-train = practise, practice, exercise, course, lesson, learn, teach, quiz, literacy
also-workshop = meeting, vote, session, team, participants, together
also-undo = revert, take back, mistake, restore, reverse, wrong, back
also-redo = repeat, again, forward
also-big-view = bigger, zoom, projector, beamer, presentation, full screen, font
also-sort = order, arrange, alphabet, alphabetical, newest
also-settings = colour, colours, color, colors, theme, dark, light, contrast, preferences, options, configure, dutch, english, font, translate
also-home = overview, start, main, menu, tools, checks
also-help = manual, keys, commands, shortcuts, instructions, support
also-leave = quit, exit, stop, end, save, bye, log out, finish

## Words that say nothing about what is looked for.

also-no-words = how, do, does, can, could, i, we, you, the, a, an, to, my, our, of, in, on, for, it, this, that, is, are, want, please, with, from, me, need, would, like, get, make, there
