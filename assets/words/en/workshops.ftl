### The workshops that are there, and beginning one, on the full screen.

workshops-key = workshops
workshops-key-does = lead a workshop: several people vote on real checks
workshops-title = WORKSHOPS
workshops-heading-go-on = Go on with a workshop
workshops-heading-begin = Begin a workshop
workshops-heading-tools = Real checks for its table; more can come later
workshops-heading-ended = Workshops that have ended: minutes, approval
workshops-begin =
    { $tools ->
        [0] Begin, with no check on the table yet
        [one] Begin, with { $tools } check on the table
       *[other] Begin, with { $tools } checks on the table
    }
workshops-client = For whom:
workshops-leader = Who leads:
workshops-people = People:
workshops-people-how = How many, or the file with their names (CSV or XLSX).
workshops-named = { $client } ({ $workshop })
workshops-told =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $tools ->
        [one] { $tools } tool
       *[other] { $tools } tools
    }, { $ballots ->
        [one] { $ballots } ballot
       *[other] { $ballots } ballots
    }
workshops-no-check = There is no check yet. { $key } at home adds one.
workshops-apart = Workshops are kept apart from practice and from your checks. What a group decides goes into the real check on the table, with the ballot as its proof. All fields may stay empty.
workshops-go-on = go on
workshops-look = open
workshops-start = begin
workshops-enter-does = Go on with the workshop of the line, or begin one
workshops-mark-does = Put the check of the line onto the table, or take it off
workshops-left = Workshop { $workshop } is kept. { $key } goes on with it.
workshops-purpose = Here you begin a workshop or go on with one. Several people vote on real checks, and you leave with minutes.
workshops-more = { $count ->
    [one] { $count } more is
   *[other] { $count } more are
} not listed here: article5 workshop list names all, article5 workshop --go-on NAME opens one
workshops-more-tools = { $count ->
    [one] { $count } more check is
   *[other] { $count } more checks are
} not listed. The name of the client leaves out those of others; { $key } in the workshop puts any check on the table by its name
