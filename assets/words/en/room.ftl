### People in a room: their votes, their roster, their sealed file.

room-not-begun = Nothing can be saved in { $path }: { $why }. Nothing was begun. Put that right or choose another folder with --data-dir, and begin again.
room-not-saved = { $path } cannot be written: { $why }. What was saved before is safe. Put that right or name another folder with --data-dir, and go on with: article5 { $command }
room-not-saved-yet = { $path } cannot be written: { $why }. What was saved before is safe, and what is on the screen stays: make room, and the next key that keeps something saves it too.
room-unreadable = { $path } cannot be read: { $why }. Nothing was changed.
room-in-use = Another program writes { $path }. Close it there, or begin another one.
room-replaced = Another program put another file in the place of { $path }, or wrote to it. This step was not written. What was saved before is whole in { $kept }; go on with: article5 { $command } "{ $kept }"
room-full = { $path } is full. This step was not written; what was saved before is safe. End it here and begin another one.
room-line-too-long = That is more than { $most } KB of text. Nothing was written; say it in fewer words, or in several parts.
room-damaged = Line { $line } of { $path } was changed after it was written, or does not follow the line before it. The file stays as it is; use a copy of it that you kept.
room-no-such-file = { $path } is another kind of file. `article5 { $command }` lists those that are there.
room-newer = { $path } was made by a newer version of this program. Use that version; the file stays as it is.
room-folder-unreadable = The folder { $path } cannot be read: { $why }. What lies in it is as it was; look at the rights of the folder.
room-not-ours = { $path } is not written to: { $why }. Nothing was changed.
room-second-file = { $path } is a second file of { $name }, perhaps made by a program that keeps folders in step. It counts for nothing; look which of the two goes further, and put the other one away.
room-unknown = There is nothing called `{ $name }`, or more than one that begins so. `article5 { $command }` lists what is there.
room-not-written = { $path } cannot be written: { $why }. Nothing was changed.

## Votes.

room-vote-letters-yes = y, yes
room-vote-letters-no = n, no
room-vote-letters-untold = ?
room-vote-unclear = “{ $typed }” is no vote. Type a digit from 1 to { $choices } for each seat in order, such as 11231, or counts such as y18 n9 ?3 or 1:18 2:9. Nothing was counted.
room-vote-too-many = { $votes ->
    [one] { $votes } vote was counted
   *[other] { $votes } votes were counted
}, and { $seats ->
    [one] { $seats } seat is
   *[other] { $seats } seats are
} there. Nothing was counted; count again.
room-vote-nothing = Nobody voted. Type a digit for each seat in order, with - for who does not vote.
room-vote-other-number = { $votes ->
    [one] { $votes } digit
   *[other] { $votes } digits
} for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}. Nothing was counted; type one for each seat, with - for who does not vote.
room-vote-no-choice = Seat { $seat } chose { $choice }, and the choices go from 1 to { $choices }. Nothing was counted.
room-poll-unclear = { $place }: a line has to be seat;answer, such as 7;yes. Nothing was taken in.
room-poll-no-seat = { $place }: “{ $seat }” is no number of a seat. Nothing was taken in.
room-poll-unknown-seat = { $place }: seat { $seat } is not there. Nothing was taken in.
room-poll-no-answer = { $place }: “{ $answer }” is no answer; write a digit from 1 to { $choices }, or yes, no or not sure. Nothing was taken in.
room-poll-twice = { $place }: seat { $seat } stands here twice. Nothing was taken in.
room-poll-empty = { $name } holds no vote. Nothing was taken in.

## Rosters: who sat where.

room-roster-column-name = name, naam
room-roster-column-seat = seat, number, plaats, nummer
room-roster-column-role = role, rol, functie
room-roster-column-mail = mail, e-mail, email
room-roster-damaged = { $path } cannot be read: { $why }. The sealed file beside it is as it was; take the roster in again.
room-roster-unreadable = { $path } cannot be read: { $why }. Nothing was taken in.
room-roster-empty = { $name } holds nobody. Nothing was taken in.
room-roster-no-name = The first line of { $name } names no column “name”. Write a first line such as seat;name;role. Nothing was taken in.
room-roster-seat = { $place }: “{ $seat }” is no number of a seat. Nothing was taken in.
room-roster-nameless = { $place }: there is no name. Nothing was taken in.
room-roster-twice = { $place }: seat { $seat } stands here twice. Nothing was taken in.
room-roster-many = { $name } holds more than { $most } people. Nothing was taken in.
room-roster-known = { $seat }, { $name }
room-roster-unknown = seat { $seat }
room-roster-taken =
    { $count ->
        [one] { $count } person is in the roster of { $session }.
       *[other] { $count } people are in the roster of { $session }.
    } It lies apart from the sealed file; `{ $command } { $session } --remove SEAT` takes somebody out.
room-roster-removed = Seat { $seat } has no name any more. The sealed file counts the seat as before, and its seals hold.
room-roster-nobody = Nobody is known at seat { $seat } of { $session }. Nothing was changed.

## The wall.

room-wall-foot = Q leaves the wall; the other window goes on.
room-wall-foot-in-short = Q leaves the wall.
room-roster-no-table = it is no table of lines and cells
room-paper-sheet = table as a sheet
