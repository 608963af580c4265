//! What can be asked, with every text that goes with it.

use crate::logic::{Address, Answer};
use crate::words::Cited;

/// A short phrase of the law and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// The operative words, never a whole sentence.
    pub phrase: String,
    /// Where they stand, such as `Art. 5(1)(f)`.
    pub place: Cited,
}

/// What an item is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A plain question; the rule that wrote it down, or `None` for the scope.
    Question {
        /// Index of the rule, `None` for the scope.
        rule: Option<usize>,
        /// What a Yes does.
        role: Role,
        /// Whether it is the rule's quick question.
        quick: bool,
    },
    /// A whole condition of a rule.
    Condition {
        /// Index of the rule.
        rule: usize,
        /// Index in the rule's structure.
        index: usize,
    },
    /// A whole exception of a rule.
    Exception {
        /// Index of the rule.
        rule: usize,
        /// Index in the rule's structure.
        index: usize,
    },
    /// A whole gate of the scope.
    Gate(usize),
    /// A whole exclusion of the scope.
    Exclusion(usize),
}

/// What a Yes to a question does, so that the screen can mark it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// It goes towards a condition: the element is there.
    Condition,
    /// It leads out of a condition by definition.
    Exit,
    /// It belongs to an exception or an exclusion.
    Exception,
}

/// An example at the edge of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardExample {
    /// What happens in it.
    pub text: String,
    /// What to answer there, and why. Rules of the first edition do not say.
    pub answer: Option<(Answer, String)>,
}

impl HardExample {
    /// The example in one line, with what to answer where the rules say so.
    pub fn told(&self) -> String {
        match &self.answer {
            Some((answer, because)) => format!("{}: {}, {because}", self.text, answer.word()),
            None => self.text.clone(),
        }
    }
}

/// Facts that are asked on one screen, each with a box to tick; still one answer for each fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boxes {
    /// Their short name within the rule.
    pub id: String,
    /// What is asked above the boxes.
    pub ask: String,
    /// The questions, in the order of the boxes. Each has a [`Item::tick`].
    pub of: Vec<Address>,
}

/// A question, condition, exception, gate or exclusion: whatever has an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The address in words, such as `f.from-voice`, `f.2`, `scope.uses`.
    pub name: String,
    /// What it is for.
    pub kind: Kind,
    /// The question as it is put to a person.
    pub ask: String,
    /// The question in the language of the rule files, where `ask` is in another. An answer is bound to these words.
    pub ask_in_source: Option<String>,
    /// The words beside its box, where it stands in one.
    pub tick: Option<String>,
    /// The same as a sentence that is true or false.
    pub statement: String,
    /// Why it is asked.
    pub help: String,
    /// What counts.
    pub like: Vec<String>,
    /// What does not count.
    pub unlike: Vec<String>,
    /// Where it is hard to say.
    pub hard: Vec<HardExample>,
    /// The law's own words.
    pub law: Option<Law>,
    /// Where guidance is found.
    pub guidance: Vec<String>,
    /// Words explained in the glossary, by index.
    pub words: Vec<usize>,
    /// What to find out when nobody is sure.
    pub find_out: String,
    /// Who is likely to know.
    pub who_knows: String,
    /// A question of the scope that is asked with the rule that needs it, not before the rules.
    pub when_needed: bool,
}

impl Item {
    /// The question in the language of the rule files.
    pub fn source_words(&self) -> &str {
        self.ask_in_source.as_ref().unwrap_or(&self.ask)
    }

    /// The hard examples, each in one line with what to answer there.
    pub fn hard_told(&self) -> Vec<String> {
        self.hard.iter().map(HardExample::told).collect()
    }

    /// The first hard examples for which it is known what to answer, without that, and how many more there are.
    pub fn hard_cases(&self, most: usize) -> (Vec<&str>, usize) {
        let answered = self.hard.iter().filter(|hard| hard.answer.is_some());
        let mut cases: Vec<&str> = answered.map(|hard| hard.text.as_str()).collect();
        let more = cases.len().saturating_sub(most);
        cases.truncate(most);
        (cases, more)
    }

    /// Whether this is a plain question and not a whole condition, exception, gate or exclusion.
    pub const fn is_question(&self) -> bool {
        matches!(self.kind, Kind::Question { .. })
    }
}
