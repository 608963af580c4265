//! Taking a check over into a new one: as a copy or as a re-check.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Certainty, Check, Entry, Field, Given, Hand, Remark, Step};

/// The entries of a new check that says what `check` says. Each answer keeps its own time and person. Names under the
/// answers, the removal plan and the day of the next look stay behind: they belong to the other check.
pub fn taken_over(check: &Check, hand: Hand) -> Vec<Entry> {
    let mut entries = Entries { hand, check: Check::default() };
    for field in Field::ALL {
        entries.describe(field, check.tool.get(field));
    }
    let mut answers: Vec<(&String, &Given)> = check.answers.iter().collect();
    answers.sort_by_key(|(_, given)| given.at);
    for (to, given) in answers {
        entries.answer(to, given);
    }
    for to in check.answers.keys() {
        entries.vote(check, to);
    }
    for (to, remarks) in &check.remarks {
        for what in Remark::ALL {
            entries.note(to, what, remarks.get(what).to_owned());
        }
        entries.rate(to, remarks.certainty);
    }
    entries.check.steps
}

/// The entries of a new check of another group: what the tool is, and what was answered. Texts that people wrote beside
/// the answers, their names, and what was said about their organisation stay with the group that they belong to.
pub fn taken_into_another_group(check: &Check, hand: Hand) -> Vec<Entry> {
    let mut entries = Entries { hand, check: Check::default() };
    for field in [Field::Name, Field::Does, Field::Maker] {
        entries.describe(field, check.tool.get(field));
    }
    let mut answers: Vec<(&String, &Given)> = check.answers.iter().collect();
    answers.sort_by_key(|(_, given)| given.at);
    for (to, given) in answers {
        let (asked, answer) = (given.asked.clone(), given.answer);
        entries.add(hand.who, given.at, Step::Answered { to: to.clone(), asked, answer });
    }
    entries.check.steps
}

/// Whether two checks are about one tool as far as its name tells: letters large or small and spaces do not count. A
/// check without a name is of no known tool.
pub fn same_tool(one: &Check, other: &Check) -> bool {
    let name = |check: &Check| {
        let words: Vec<String> = check.tool.get(Field::Name).split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    let (one, other) = (name(one), name(other));
    !one.is_empty() && one == other
}

/// The steps of a new check, as they come together.
pub(super) struct Entries<'a> {
    pub(super) hand: Hand<'a>,
    pub(super) check: Check,
}

impl Entries<'_> {
    fn add(&mut self, who: &str, at: Timestamp, did: Step) {
        self.check.add(Hand { who, at }, [did]);
    }

    pub(super) fn describe(&mut self, field: Field, value: &str) {
        if !value.is_empty() {
            self.add(self.hand.who, self.hand.at, Step::Described { field, value: value.to_owned() });
        }
    }

    pub(super) fn answer(&mut self, to: &str, given: &Given) {
        let Given { answer, asked, who, at, taken_in_by, recheck: _, kept } = given.clone();
        let to = to.to_owned();
        if taken_in_by.is_empty() {
            self.add(&who, at, Step::Answered { to: to.clone(), asked, answer });
        } else {
            let when = at.to_zoned_datetime(TimeZone::UTC).date();
            let note = String::new();
            self.add(&taken_in_by, at, Step::Replied { to: to.clone(), asked, answer, who, when, note });
        }
        if let Some(kept) = kept {
            self.add(&kept.who, kept.at, Step::Kept { to, asked: kept.asked });
        }
    }

    /// What was voted on an answer of a check, where the new one says the same.
    pub(super) fn vote(&mut self, check: &Check, to: &str) {
        let says_so = |answer| self.check.answers.get(to).is_some_and(|given| given.answer == answer);
        let voted = check.votes_on(to).next().filter(|(_, vote)| says_so(vote.answer) && check.vote(to).is_some());
        if let Some((entry, vote)) = voted {
            self.add(&entry.who, entry.at, Step::Voted { to: to.to_owned(), vote: vote.clone() });
        }
    }

    pub(super) fn note(&mut self, to: &str, what: Remark, text: String) {
        if !text.is_empty() {
            self.add(self.hand.who, self.hand.at, Step::Noted { to: to.to_owned(), what, text });
        }
    }

    pub(super) fn rate(&mut self, to: &str, certainty: Option<Certainty>) {
        if let Some(certainty) = certainty {
            self.add(self.hand.who, self.hand.at, Step::Rated { to: to.to_owned(), certainty });
        }
    }
}
