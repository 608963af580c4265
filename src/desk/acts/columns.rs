//! What is known of each act: the columns of the table.

use crate::words::{Key, say};

/// When an act is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// At any time.
    Always,
    /// A check has the focus in the list, or is open.
    CheckAtHand,
    /// A check is open.
    CheckOpen,
    /// A question stands before the person.
    AtQuestion,
    /// A question of a rule stands before the person.
    InRule,
    /// A rule was left open.
    RuleLeftOpen,
    /// An answer has to be looked at again.
    AnswerToKeep,
    /// A rule is met in full.
    RuleMet,
    /// The check was begun on other rules than those in use.
    OtherRules,
    /// The check at hand is open for more answers.
    NotClosed,
    /// The check at hand is closed or put away.
    Closed,
    /// The list of checks stands before the person, and none is open.
    AtList,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own about where a person stands")]
pub struct Situation {
    /// A check has the focus in the list.
    pub chosen: bool,
    /// A check is open.
    pub open: bool,
    /// A question stands before the person.
    pub question: bool,
    /// It belongs to a rule that can be left open.
    pub in_rule: bool,
    /// A rule was left open.
    pub left_open: bool,
    /// The answer at hand has to be looked at again.
    pub to_keep: bool,
    /// A rule is met in full.
    pub met: bool,
    /// The check was begun on other rules.
    pub other_rules: bool,
    /// The check at hand is closed or put away.
    pub closed: bool,
    /// The check can be read alone, or answers are only tried out.
    pub read_only: bool,
}

impl When {
    /// Whether it is so.
    pub const fn holds(self, now: Situation) -> bool {
        match self {
            Self::Always => true,
            Self::CheckAtHand => now.chosen || now.open,
            Self::CheckOpen => now.open,
            Self::AtQuestion => now.open && now.question,
            Self::InRule => now.open && now.question && now.in_rule,
            Self::RuleLeftOpen => now.open && now.left_open,
            Self::AnswerToKeep => now.open && now.to_keep,
            Self::RuleMet => now.open && now.met,
            Self::OtherRules => now.open && now.other_rules,
            Self::NotClosed => (now.chosen || now.open) && !now.closed,
            Self::Closed => (now.chosen || now.open) && now.closed,
            Self::AtList => !now.open,
        }
    }

    /// The same in words, for whoever wants it somewhere else; nothing where it is always so.
    pub fn words(self) -> Option<&'static str> {
        Some(match self {
            Self::Always => return None,
            Self::CheckAtHand | Self::CheckOpen | Self::NotClosed => say!("desk-when-check"),
            Self::AtQuestion => say!("desk-when-question"),
            Self::InRule => say!("desk-when-rule"),
            Self::RuleLeftOpen => say!("desk-when-left-open"),
            Self::AnswerToKeep => say!("desk-when-keep"),
            Self::RuleMet => say!("desk-when-met"),
            Self::OtherRules => say!("desk-when-other-rules"),
            Self::Closed => say!("desk-when-closed"),
            Self::AtList => say!("desk-when-list"),
        })
    }
}

/// What an act needs to be told beside its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing, and nothing may stand behind its word.
    Nothing,
    /// Nothing, but more may be said: which part of it, or of which fact.
    Perhaps,
    /// A text.
    Text,
    /// Which check.
    Check,
    /// Which question.
    Question,
    /// Which rule.
    Rule,
    /// A person.
    Person,
    /// A day.
    Day,
    /// A task, a person and a day.
    Task,
    /// A file.
    File,
    /// In which format, and how long.
    Format,
}

/// What acts are for, in the order in which the help tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Answering.
    Answers,
    /// Understanding the question.
    Question,
    /// Getting about in the check, and leaving it.
    Way,
    /// What comes out.
    Result,
    /// Writing something beside an answer.
    Beside,
    /// Other people.
    Others,
    /// The check as a whole, and other checks.
    Checks,
}

impl Group {
    /// All of them, in order.
    pub const ALL: [Self; 7] =
        [Self::Answers, Self::Question, Self::Way, Self::Result, Self::Beside, Self::Others, Self::Checks];
}

/// Where the full screen has an act that is not done where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the list of all checks.
    Home,
    /// On the result.
    Result,
    /// In the list of answers.
    Answers,
    /// Wherever it is possible.
    AsItIsPossible,
}

/// What typing the word of an act does to the question that was asked before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// Nothing: the question is still the last thing that was told.
    Nowhere,
    /// So much is told that the question is lost behind it.
    Away,
    /// Out of the check: what was chosen and not written goes with it.
    Out,
    /// Out of the check, where something else is named behind the word.
    OutWithMore,
}

/// Where the word of an act is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Where something is asked that is no text.
    AtAPrompt,
    /// Also where a text is typed, when it is the whole line.
    Anywhere,
}

/// How line mode reaches an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// By the words that the catalogue lists for the language that is spoken; the first is the one that is shown.
    By(Key, Leads, Heard),
    /// Not at all, for a reason.
    Never(&'static str),
}

impl Typed {
    /// The words; none where it is not typed.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::By(words, ..) => words.typed().collect(),
            Self::Never(_) => Vec::new(),
        }
    }

    /// The word that is shown; empty where it is not typed.
    pub fn word(self) -> &'static str {
        self.words().first().copied().unwrap_or_default()
    }

    /// What typing it does to the question that was asked before.
    pub const fn leads(self) -> Leads {
        match self {
            Self::By(_, leads, _) => leads,
            Self::Never(_) => Leads::Nowhere,
        }
    }

    /// Whether it is heard where a text is typed.
    pub const fn is_heard_anywhere(self) -> bool {
        matches!(self, Self::By(_, _, Heard::Anywhere))
    }
}

/// How commands reach an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// By these commands with these options.
    By(&'static [&'static str]),
    /// By a command that asks, which is told here.
    Within(&'static str),
    /// Not at all, for a reason.
    Not(&'static str),
}
