### Which checks are meant, and what a report on many of them says about that.

selection-title-all = Article 5 checks: all tools
selection-title-group = Article 5 checks: { $group }
selection-title-no-group = Article 5 checks: tools without a group
selection-title-archive = { $title } (archive)
selection-filter = Only checks in which these words occur: { $filter }.
selection-archive-alone = Only checks that were put into the archive.
selection-taken-over =
    { $checks ->
        [one] 1 of them was taken over from another check; it may be about a tool that stands here twice.
       *[other] { $checks } of them were taken over from other checks; they may be about tools that stand here twice.
    }
selection-unread =
    { $files ->
        [one] 1 file cannot be read, so nobody can say whether it belongs here. It is left out.
       *[other] { $files } files cannot be read, so nobody can say whether they belong here. They are left out.
    }
selection-foot-all = All checks
selection-foot-some = Chosen checks
selection-foot-no-group = Checks without a group
selection-without-group = without a group
selection-no-check = No check fits.
selection-put-away = { $checks } more in the archive: article5 list --archived
selection-left-out = { $file } cannot be read, so it is left out of this report: { $why }
selection-several-groups = These checks belong to { $count } groups: { $groups }. A page on a letterhead goes to one reader, who would read about the others. Nothing was written. Choose one with --group NAME, or write a page for yourself with --no-letterhead.
selection-only-for-all = --group, --filter and --archived choose among many checks. Use them with: article5 report --all
selection-chosen-and-named = Name the checks, or choose among all of them with --group, --filter or --archived: not both.
selection-no-such-group = No check belongs to the group “{ $group }”, so nothing was written. Look at the name: article5 list shows the group of each check.
selection-groups = These are there: { $groups }.
