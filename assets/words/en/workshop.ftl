### Workshops: several people on real checks, with votes and minutes.

workshop-consultant = the consultant
workshop-person = person { $number }
workshop-seated = { $number } { $name }
workshop-as-who = workshop { $workshop }
workshop-asked-all = everybody in the workshop
workshop-numbers = Yes { $yes }, No { $no }, Not sure { $unsure }
workshop-rule-consent = Decided by consent: all who vote say the same, or nobody objects. Otherwise it stays open.
workshop-rule-majority = Decided by majority: more than half of all who vote. Otherwise it stays open.
workshop-rule-owner = Decided by { $who }, after everybody voted and both sides were heard.
workshop-how-agreed = all who voted said so
workshop-how-majority = more than half of all who voted said so
workshop-how-owner = decided by { $who }
workshop-how-nobody-objected = the votes were split; the group settled on it and nobody objected
workshop-how-left-open = the votes were split, so it stays open
workshop-way-rule = With { $answer }: rule ({ $rule }) { $verdict }, the tool as a whole { $tool }.
workshop-way-scope = With { $answer }: the tool as a whole { $tool }.
workshop-note = Workshop { $workshop }, ballot { $ballot }, { $day }: { $answer }, { $how }.
workshop-note-round = Round { $number }: { $votes }.
workshop-note-side = For { $side }: { $words }
workshop-proof = workshop { $workshop }, ballot { $ballot }, seal { $seal }
workshop-other-words = The question { $name } has other words now than when it was voted on, or is gone. The ballot is safe, and nothing was written into the check; vote on the new words.
workshop-no-tool = The check “{ $typed }” is not on the table of this workshop, or the page does not say which it is about. Nothing was done; put the check on the table first with: tool CHECK
workshop-no-rule = There is no rule ({ $typed }). Nothing was written.
workshop-nobody = Nobody is known as “{ $typed }”, or several are. Type the number, or the whole name. Nothing was changed.
workshop-too-long = That is too long: { $most } letters fit, and { $letters } were typed. Nothing was written; say it in fewer words, or in two parts.
workshop-no-point = “{ $typed }” is no point of an agenda. Write the minutes first, such as: --item "20 The door camera"
workshop-not-ended = Minutes are approved once the workshop has ended. Go on with it and type end. Nothing was changed.

## Lists.

workshop-list-none = There is no workshop yet. Begin one with: article5 workshop
workshop-list-none-of = There is no workshop of “{ $client }”.
workshop-list-line =
    { $workshop }: { $day }, { $client }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $tools ->
        [one] { $tools } tool
       *[other] { $tools } tools
    }, { $ballots ->
        [one] { $ballots } ballot
       *[other] { $ballots } ballots
    }, { $state }
workshop-list-line-no-client =
    { $workshop }: { $day }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $tools ->
        [one] { $tools } tool
       *[other] { $tools } tools
    }, { $ballots ->
        [one] { $ballots } ballot
       *[other] { $ballots } ballots
    }, { $state }
workshop-state-open = can be gone on with
workshop-state-ended = ended, minutes in draft
workshop-state-approved = ended, minutes approved
workshop-go-on-changed = The rules were changed since this workshop began. What was voted stays as it is; what follows goes by the new words.
workshop-client-removed = The client and all names are out of the roster of { $workshop }. The sealed file is as it was, and its seals hold. Check the group of each check too: article5 group CHECK NAME
workshop-approved = Approved by { $who }. The minutes of { $workshop } are no draft any more, as long as nothing is added.
workshop-silent-taken =
    { $count ->
        [one] { $count } answer of { $who } is kept
       *[other] { $count } answers of { $who } are kept
    } until the ballot. What it says is shown to nobody before.
workshop-how-owner-left-open = { $who } was to decide and left it open
workshop-how-owner-kept = { $who } was to decide and left it open, so the check keeps the answer that it had
workshop-how-kept = the votes were split and it was left open, so the check keeps the answer that it had
workshop-other-client = { $check } belongs to { $group }, and this workshop is for { $client }: their minutes would tell of it. Nothing was put on the table.
workshop-which-person = “{ $name }” may be { $numbers }. Write the number in its place, such as #2, or the whole name; names stand in the roster alone. Nothing was kept yet.
workshop-still-named = This sentence was sealed with that name, and stays so: “{ $text }”. It stands in the minutes as it is.
workshop-has-ended = This workshop has ended, and nothing was written. Whoever wants to go on takes it up again first: reopen where it is typed, Z on its first screen, or article5 workshop reopen { $workshop }
workshop-is-approved = The minutes of this workshop are approved, and nothing was written. Whoever wants to change something takes the workshop up again first: reopen where it is typed, Z on its first screen, or article5 workshop reopen { $workshop }. The approval stays in the minutes as one of what it approved.
workshop-ended-on = This workshop ended on { $day }. Votes and people come in again only once you take it up again.
workshop-ended-and-approved = This workshop ended on { $day }, and its minutes are approved by { $who }. Nothing is written into it before you take it up again. Then the minutes are a draft once more, and this approval stays in them as one of what it approved.
workshop-reopened = { $workshop } is taken up again. Its minutes are a draft until they are approved once more.
workshop-goes-on = { $workshop } has not ended. Nothing was written.
workshop-note-struck = Workshop { $workshop }, ballot { $ballot } was struck on { $day }: it counts no more.
workshop-taken-back = Ballot { $ballot } is struck. Its answer is taken back in check { $check }: what stood there before stands again.
workshop-not-taken-back = Ballot { $ballot } is struck. In check { $check } another answer stands by now, or the same one stood there without it: that stays.
workshop-reopened-approval = The approval by { $who } stays in the minutes, as one of what they approved.
workshop-how-one = decided by one person, as agreed beforehand
workshop-how-one-left-open = one person was to decide and left it open
workshop-how-one-kept = one person was to decide and left it open, so the check keeps the answer that it had
workshop-no-name = “{ $typed }” is no name: nobody was written down.
