### Several checks at once: marked at home, compared, joined, put into a group.

pairs-marked =
    { $count ->
        [one] 1 marked
       *[other] { $count } marked
    }
pairs-title =
    { $count ->
        [one] What with the check that is marked?
       *[other] What with the { $count } checks that are marked?
    }
pairs-how = Comparing writes nothing. Joining makes a new check; those that are marked stay as they are. Comparing needs two checks, joining two or more of one tool.
pairs-compare = Compare them
pairs-join = Join them; where they differ the answer is Not sure
pairs-join-believe = Join them; where they differ believe { $title }
pairs-named = { $title } ({ $who })
pairs-compared = Compare | { $names }
pairs-joined = Joined | { $names }
pairs-group = Put them into a group
pairs-unmark = Take the marks away
pairs-group-of =
    { $count ->
        [one] The group of 1 check. Empty: none.
       *[other] The group of { $count } checks. Empty: none.
    }
pairs-different-title = The names of the tools differ.
pairs-different = “{ $first }” and “{ $second }”: answers about one tool would stand for another. Nothing was written.
pairs-join-all-the-same = They are the same tool: join them
pairs-key-mark = mark
pairs-key-mark-does = mark the check, or take its mark away: marked checks are compared, joined or grouped
pairs-key-together = with the marked
pairs-key-together-does = compare, join or group the checks that are marked
