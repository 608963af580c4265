//! What a workshop wrote beside an answer, read back: the day, the votes of the last round, the answer, how it came about,
//! and what was said for the other side. The sentences are those of the catalogue, in whichever language they were written.

use jiff::civil::Date;

use super::{Check, Remark};
use crate::logic::Answer;
use crate::words::{Lang, Value, key, say, typed_day, within};

/// A ballot as the note beside an answer tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voted {
    /// The day.
    pub day: Date,
    /// How many said Yes, No and Not sure in the last round.
    pub counts: [u16; 3],
    /// What the group answered.
    pub answer: Answer,
    /// How that came about, in words.
    pub how: String,
    /// What was said for another answer.
    pub dissent: Vec<(Answer, String)>,
}

/// Stands where a sentence has something of its own; no text that a person types holds it.
const HERE: &str = "\u{F8FF}";

/// The last ballot that stands beside an answer and that nobody struck. `None` where there is none, or where the answer is
/// another one by now.
pub fn voted(check: &Check, name: &str) -> Option<Voted> {
    let given = check.answers.get(name)?;
    let note = check.remark(name, Remark::Note);
    let proof = check.remark(name, Remark::Proof);
    let told = Lang::OFFERED.into_iter().find_map(|lang| within(lang, || last_ballot(note, proof)))?;
    (told.answer == given.answer).then(|| told.in_words())
}

/// A ballot with the way to its answer still as it was written.
struct Told {
    day: Date,
    counts: [u16; 3],
    answer: Answer,
    how: How,
    dissent: Vec<(Answer, String)>,
}

/// How an answer came about: by which sentence, and whose number stands in it.
enum How {
    Agreed,
    Majority,
    NobodyObjected,
    LeftOpen,
    Kept,
    Owner,
    OwnerLeftOpen,
    OwnerKept,
}

impl Told {
    fn in_words(self) -> Voted {
        let how = match self.how {
            How::Agreed => say!("workshop-how-agreed"),
            How::Majority => say!("workshop-how-majority"),
            How::NobodyObjected => say!("workshop-how-nobody-objected"),
            How::LeftOpen => say!("workshop-how-left-open"),
            How::Kept => say!("workshop-how-kept"),
            How::Owner => say!("workshop-how-one"),
            How::OwnerLeftOpen => say!("workshop-how-one-left-open"),
            How::OwnerKept => say!("workshop-how-one-kept"),
        };
        let Self { day, counts, answer, dissent, .. } = self;
        Voted { day, counts, answer, how: how.to_owned(), dissent }
    }
}

/// The last ballot of a note in the language that is spoken.
fn last_ballot(note: &str, proof: &str) -> Option<Told> {
    let head = say!("workshop-note", workshop = HERE, ballot = HERE, day = HERE, answer = HERE, how = HERE);
    let struck = say!("workshop-note-struck", workshop = HERE, ballot = HERE, day = HERE);
    let behind = say!("workshop-proof", workshop = HERE, ballot = HERE, seal = "");
    let lines: Vec<&str> = note.lines().collect();
    let is_struck = |workshop: &str, ballot: &str| {
        lines.iter().filter_map(|line| parts(&struck, line)).any(|parts| parts[..2] == [workshop, ballot])
    };
    lines.iter().enumerate().rev().find_map(|(at, line)| {
        let [workshop, ballot, day, answer, how] = parts(&head, line)?.try_into().ok()?;
        let proved = behind.replacen(HERE, workshop, 1).replacen(HERE, ballot, 1);
        if is_struck(workshop, ballot) || !proof.contains(&proved) {
            return None;
        }
        let below = || lines[at + 1..].iter().take_while(|line| parts(&head, line).is_none());
        let answer = spoken(answer)?;
        let dissent = below().filter_map(|line| side(line)).filter(|(side, _)| *side != answer);
        Some(Told {
            day: typed_day(day)?,
            counts: below().filter_map(|line| round(line)).last()?,
            answer,
            how: way(how)?,
            dissent: dissent.collect(),
        })
    })
}

fn spoken(word: &str) -> Option<Answer> {
    Answer::ALL.into_iter().find(|answer| answer.word() == word)
}

fn side(line: &str) -> Option<(Answer, String)> {
    let [side, words] = parts(&say!("workshop-note-side", side = HERE, words = HERE), line)?.try_into().ok()?;
    Some((spoken(side)?, words.to_owned()))
}

fn round(line: &str) -> Option<[u16; 3]> {
    let [_, votes] = parts(&say!("workshop-note-round", number = HERE, votes = HERE), line)?.try_into().ok()?;
    let counts: [&str; 3] =
        parts(&say!("workshop-numbers", yes = HERE, no = HERE, unsure = HERE), votes)?.try_into().ok()?;
    let counts: Result<Vec<u16>, _> = counts.into_iter().map(str::parse).collect();
    counts.ok()?.try_into().ok()
}

fn way(how: &str) -> Option<How> {
    let whole = [
        (say!("workshop-how-agreed"), How::Agreed),
        (say!("workshop-how-majority"), How::Majority),
        (say!("workshop-how-nobody-objected"), How::NobodyObjected),
        (say!("workshop-how-left-open"), How::LeftOpen),
        (say!("workshop-how-kept"), How::Kept),
    ];
    if let Some((_, way)) = whole.into_iter().find(|(words, _)| *words == how) {
        return Some(way);
    }
    // The longest first: the sentence of one is the beginning of that of the next.
    let of_one = [
        (key!("workshop-how-owner-kept", who), How::OwnerKept),
        (key!("workshop-how-owner-left-open", who), How::OwnerLeftOpen),
        (key!("workshop-how-owner", who), How::Owner),
    ];
    let here = || Value::from(HERE);
    of_one.into_iter().find(|(key, _)| parts(&key.with(&[("who", here())]), how).is_some()).map(|(_, way)| way)
}

/// What stands in a line at the places of a sentence, where the line is that sentence.
fn parts<'a>(sentence: &str, line: &'a str) -> Option<Vec<&'a str>> {
    let mut pieces = sentence.split(HERE);
    let mut rest = line.strip_prefix(pieces.next()?)?;
    let mut found = Vec::new();
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let at = match (pieces.peek(), piece) {
            (None, "") => rest.len(),
            (None, last) => rest.strip_suffix(last)?.len(),
            (Some(_), next) => rest.find(next)?,
        };
        found.push(&rest[..at]);
        rest = rest[at..].strip_prefix(piece).unwrap_or("");
    }
    Some(found)
}
