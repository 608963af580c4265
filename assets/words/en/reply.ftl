### Answers that come back from a colleague.

reply-known =
    { $answers ->
        [one] 1 answer of this page was taken in already; it is not taken in again.
       *[other] { $answers } answers of this page were taken in already; they are not taken in again.
    }
reply-changed-since = it was taken in already (step { $step }) and answered otherwise since; if it holds again, answer it in the check itself
reply-turns = With these answers the result turns from { $before } to { $after }.
reply-stays = With these answers the result stays { $result }.
reply-turns-rule = { "  " }({ $rule }) { $title }: from { $before } to { $after }
# Stands above the form; each line becomes a comment of the file.
reply-page-how =
    Write your name and the day behind answered_by and answered_on, between the quotes.
    Write yes, no or not sure behind each answer. Leave an answer empty if you say nothing to it.
    Not sure is a full answer. Change nothing else, and send this file back.
reply-unreadable = it cannot be read as a page of questions (line { $line }: { $what }). Ask for the page again with `article5 ask`
reply-too-large = it is larger than 1 MiB, so it is no page of questions
reply-newer = it was made by a newer version of this program (form { $format }). Use that version
reply-nobody = nobody says who answered. Write the name behind “Answered by”, or add --from NAME
reply-no-day = `{ $day }` is no day, or could be two. Write it like 2026-11-30
reply-long-name = the name of who answered is longer than { $MOST_NAME } letters or has more than one line. Write a name
reply-day-to-come = { $day } has not come yet. Write the day on which the answers were given
reply-of-another-check = it belongs to the check { $check }, not to this one
reply-no-answer = `{ $typed }` is no answer; write yes, no or not sure
reply-no-such-question = the rules have no such question
reply-other-words = it answers other words; the question is now: { $now }
reply-twice = it stands on the page more than once
reply-too-long = its text is longer than { $MOST_LETTERS } letters
reply-note-alone = a note stands there without an answer; write yes, no or not sure beside it
reply-web-page = it is the page of questions itself, and a browser does not keep what was filled in. Open it, and send the text that it shows at its end, or the file that it saves
reply-no-text = it is no text and no Word file, or a damaged one. Copy what it says into a text file
reply-no-questions = no question of this program stands in it: the marks in square brackets are missing, such as [f.at-work 1a2b3c4d]. Where the web page was filled in, the text that it shows at its end is what counts. Else ask for the page as it was sent
reply-mail = No answers stand in the text of this mail. Open it in your mail program, save the attachment, or save the text of the mail as a text file, and take in that.
reply-unsigned = several people answered this page, and nobody says whose this part is. Let them write their name below it.
