### The home screen.

home-rules-begin =
    { $rules ->
        [one] on { $day } 1 rule begins to apply
       *[other] on { $day } { $rules } rules begin to apply
    }
home-origin = This is { $origin }.
home-taken-over = { $title } ({ $why })
home-tools = Your tools ({ $listed })
home-tools-with-archive = Your tools ({ $listed }), with the archive
home-tools-some = Your tools ({ $shown } of { $listed })
home-tools-some-with-archive = Your tools ({ $shown } of { $listed }), with the archive
home-needs-open =
    { $count ->
        [one] { $count } check open
       *[other] { $count } checks open
    }
home-needs-older = { $count } on older rules
home-needs-due =
    { $count ->
        [one] { $count } review due
       *[other] { $count } reviews due
    }
home-look-again-due = Look again: due since { $day }
home-look-again-on = Look again on { $day }
home-column-tool = Tool
home-column-owner = Responsible
home-column-group = Group
home-column-step = Step
home-column-result = Result
home-column-changed = Changed
home-another-order-last-change-name = another order: last change, name, result, who is responsible, next look
home-put-check-into-archive-asks = put the check into the archive; it asks first, and nothing is deleted
home-hide-archive = hide archive
home-hide-archive-does = hide the archive
home-show-archive = show archive
home-show-archive-too = show the archive too
home-sorted = Sorted: { $by }.
home-key-result = see why
home-key-result-does = open the result of the check
home-copy = Copy { $title }?
home-copy-how = The original stays as it is. A copy is a start for something similar. A re-check goes through the same tool again: every answer waits for another look.
home-copy-choose = Copy
home-re-check = Re-check
home-go-back = Go back
home-archive-title = Put { $title } into the archive?
home-archive-how = Nothing is deleted. The check leaves the list; { $shows } shows the archive, and { $takes } takes a check out of it.
home-waits =
    { $count ->
        [one] 1 question is open and still matters
       *[other] { $count } questions are open and still matter
    }
home-answers-again =
    { $count ->
        [one] 1 answer to look at again
       *[other] { $count } answers to look at again
    }
home-plan-next = Next in the removal plan
home-plan-done = Every task is done.
home-plan-none = Nothing is planned yet.
home-keep-list = Keep it in the list
home-put-into-archive = Put it into the archive
home-title = Article 5 Check
home-status = Home
home-nothing-here-yet = Nothing here yet.
home-what-is-a-tool = A "tool" is any program or service that may use AI: a chat helper, a camera system, a scoring sheet, a hiring filter. Add one tool per check.
home-no-check-fits = No check fits.
home-in-the-archive = { $count } more in the archive: { $key } shows it
home-add-first = Add your first tool
home-add = Add a tool
home-twenty-minutes = about 20 minutes
home-group-of = The group of { $title }. Empty: none.
home-group-offered = A letter begins a new name; the arrow keys and Backspace change this one.
home-group-field = Group:{"  "}
home-filter-field = Filter:{" "}
home-filter-how = Words of the list, of what was written, or of a question answered with Yes.
home-needs-you = Needs you:{" "}
home-needs-also = Also:{" "}
home-rules = Rules: EU AI Act Art. 5, edition { $edition }, law as of { $day }
home-own-rules = Your own rule files are in use: { $files }
home-own-rules-flawed = { $path }, line { $line }: { $what }. That file is left out; the built-in rules are in use.
home-folder = Your files: { $folder }
home-check = Check { $name }
home-responsible = Responsible here: { $who }
home-group = Group: { $group }
home-changed = Changed: { $day }
home-closed-nothing-more = Closed: nothing more has to be answered.
home-archive = In the archive.
home-other-rules = Answered on other rules than those in use.
home-cannot-read = cannot be read
home-damaged = DAMAGED
home-archived = archived
home-closed = closed
home-not-started = not started
home-all-asked = all asked
home-newer-result = NEWER RECORD
home-damaged-result = DAMAGED
home-more = ... and { $count } more
home-needs-first = Needs you first
home-needs-more = and { $count } more, in the list
home-step-rule = rule ({ $rule })
home-step-scope = first questions
home-close-title = Close the check of { $title }?
home-close-how = Closed means that nothing more has to be answered. Nothing is deleted; { $takes } takes the check up again.
home-leave-open = Leave it as it is
home-close = Close it
home-all-put-away = Every check is in the archive.
home-no-undo = Home undoes nothing: { $group } gives a group another name or none, { $close } takes a closed or archived check up again ({ $archive } shows the archive). Inside a check U works.
home-no-undo-does = home undoes nothing; it says how each act goes back
