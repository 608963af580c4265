// Long because it is one table: every act of a person, and how each face reaches it.
//! The acts: what a person can do, once each. The words and the help of line mode
//! are read from it, and a test holds it against the keys of the full screen.

use crate::words::{Key, key, say};

/// One thing that a person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Begin a check.
    Begin,
    /// Open a check.
    Open,
    /// Describe the tool.
    Describe,
    /// Answer Yes.
    Yes,
    /// Answer No.
    No,
    /// Answer Not sure.
    NotSure,
    /// Write a note.
    Note,
    /// Say where the proof is.
    Proof,
    /// Say what has to be found out.
    FindOut,
    /// Say who can tell.
    WhoKnows,
    /// Say by when it has to be known.
    ByWhen,
    /// Say how sure one is.
    HowSure,
    /// Keep an answer that had to be looked at again.
    Keep,
    /// Decide a whole condition or exception.
    Whole,
    /// Leave a rule open.
    LeaveOpen,
    /// Take a rule up again that was left open.
    TakeUp,
    /// Why is this asked?
    Why,
    /// Words explained.
    Words,
    /// Examples.
    Examples,
    /// The law's words.
    Law,
    /// Go on with the next open question.
    GoOn,
    /// All questions.
    Map,
    /// Find a question, a tool or an act.
    Find,
    /// Check the answers.
    Review,
    /// The result.
    Result,
    /// How one rule was decided.
    Explain,
    /// Try other answers out.
    WhatIf,
    /// Write a report.
    Report,
    /// Write the open questions for colleagues.
    Ask,
    /// Take in what colleagues answered.
    TakeIn,
    /// Put a name under the answers.
    Sign,
    /// Set the day of the next look.
    ReviewBy,
    /// The removal plan.
    Plan,
    /// Everything that ever happened.
    History,
    /// What changed with the rules.
    RulesChanged,
    /// Compare with another check.
    Compare,
    /// Copy a check.
    Copy,
    /// Go through the same tool again.
    Recheck,
    /// Join two checks.
    Join,
    /// Put a check into a group.
    Group,
    /// Close a check.
    Close,
    /// Take a check up again.
    Reopen,
    /// Put a check away.
    Archive,
    /// Look around in an example.
    Example,
    /// Practise on stories.
    Train,
    /// Lead a workshop.
    Workshop,
    /// Undo.
    Undo,
    /// Do again what was undone.
    Redo,
    /// Show the question or the result large, for a wall.
    BigView,
    /// Another order of the list of checks.
    Sort,
    /// Choose language, look and signs.
    Settings,
    /// All checks.
    Home,
    /// What can be done here.
    Help,
    /// Save and leave.
    Leave,
}

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
    /// Nothing.
    Nothing,
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

/// How a face reaches an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// By these keys or commands; the first is the one that is shown.
    By(&'static [&'static str]),
    /// By the words that the catalogue lists for the language that is spoken; the first is the one that is shown.
    Typed(Key),
    /// On the way of another act, which is told here.
    Within(&'static str),
    /// Not at all, for a reason.
    Not(&'static str),
}

impl Reach {
    /// The keys, words or commands; none where it is reached otherwise.
    pub fn by(self) -> Vec<&'static str> {
        match self {
            Self::By(by) => by.to_vec(),
            Self::Typed(words) => words.typed().collect(),
            Self::Within(_) | Self::Not(_) => Vec::new(),
        }
    }
}

/// One act, as every face knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The act.
    pub act: Act,
    /// Its name: a word or two.
    pub name: Key,
    /// What it does, in a sentence.
    pub sentence: Key,
    /// When it is possible.
    pub when: When,
    /// What it needs to be told.
    pub needs: Needs,
    /// Whether it writes into a record.
    pub writes: bool,
    /// The keys of the full screen.
    pub screen: Reach,
    /// The words of line mode.
    pub line: Reach,
    /// The commands.
    pub command: Reach,
}

impl Row {
    /// Whether it can be done where a person stands.
    pub const fn is_possible(&self, now: Situation) -> bool {
        self.when.holds(now) && !(self.writes && now.read_only && now.open)
    }
}

/// Everything that a person can do, in the order in which it is told.
pub const ACTS: [Row; 54] = [
    row(Act::Begin, key!("desk-act-begin"), key!("desk-act-begin-does"), When::Always, Needs::Nothing, true).by(
        &["a"],
        key!("typed-begin"),
        &["line"],
    ),
    row(Act::Open, key!("desk-act-open"), key!("desk-act-open-does"), When::CheckAtHand, Needs::Check, false).by(
        &["Enter"],
        key!("typed-open"),
        &["line --record"],
    ),
    row(Act::Describe, key!("desk-act-describe"), key!("desk-act-describe-does"), When::CheckOpen, Needs::Text, true)
        .reach(
            Reach::Within("the first line of all questions"),
            Reach::Typed(key!("typed-describe")),
            ANSWERS_ARE_A_TALK,
        ),
    row(Act::Yes, key!("desk-act-yes"), key!("desk-act-yes-does"), When::AtQuestion, Needs::Nothing, true).reach(
        Reach::By(&["y", "1"]),
        Reach::Typed(key!("typed-yes")),
        ANSWERS_ARE_A_TALK,
    ),
    row(Act::No, key!("desk-act-no"), key!("desk-act-no-does"), When::AtQuestion, Needs::Nothing, true).reach(
        Reach::By(&["n", "2"]),
        Reach::Typed(key!("typed-no")),
        ANSWERS_ARE_A_TALK,
    ),
    row(
        Act::NotSure,
        key!("desk-act-not-sure"),
        key!("desk-act-not-sure-does"),
        When::AtQuestion,
        Needs::Nothing,
        true,
    )
    .reach(Reach::By(&["3"]), Reach::Typed(key!("typed-not-sure")), ANSWERS_ARE_A_TALK),
    row(Act::Note, key!("desk-act-note"), key!("desk-act-note-does"), When::AtQuestion, Needs::Text, true).reach(
        Reach::By(&["t"]),
        Reach::Typed(key!("typed-note")),
        ANSWERS_ARE_A_TALK,
    ),
    row(Act::Proof, key!("desk-act-proof"), key!("desk-act-proof-does"), When::AtQuestion, Needs::Text, true).reach(
        Reach::By(&["p"]),
        Reach::Typed(key!("typed-proof")),
        ANSWERS_ARE_A_TALK,
    ),
    row(Act::FindOut, key!("desk-act-find-out"), key!("desk-act-find-out-does"), When::AtQuestion, Needs::Text, true)
        .reach(Reach::By(&["f"]), Reach::Typed(key!("typed-find-out")), ANSWERS_ARE_A_TALK),
    row(
        Act::WhoKnows,
        key!("desk-act-who-knows"),
        key!("desk-act-who-knows-does"),
        When::AtQuestion,
        Needs::Person,
        true,
    )
    .reach(Reach::By(&["o"]), Reach::Typed(key!("typed-who-knows")), ANSWERS_ARE_A_TALK),
    row(Act::ByWhen, key!("desk-act-by-when"), key!("desk-act-by-when-does"), When::AtQuestion, Needs::Day, true)
        .reach(Reach::By(&["b"]), Reach::Typed(key!("typed-by-when")), ANSWERS_ARE_A_TALK),
    row(
        Act::HowSure,
        key!("desk-act-how-sure"),
        key!("desk-act-how-sure-does"),
        When::AtQuestion,
        Needs::Nothing,
        true,
    )
    .reach(Reach::By(&["s"]), Reach::Typed(key!("typed-how-sure")), ANSWERS_ARE_A_TALK),
    row(Act::Keep, key!("desk-act-keep"), key!("desk-act-keep-does"), When::AnswerToKeep, Needs::Question, true).by(
        &["k"],
        key!("typed-keep"),
        &["recheck-rules --keep"],
    ),
    row(Act::Whole, key!("desk-act-whole"), key!("desk-act-whole-does"), When::AtQuestion, Needs::Nothing, false)
        .reach(Reach::By(&["d"]), Reach::Typed(key!("typed-whole")), ANSWERS_ARE_A_TALK),
    row(
        Act::LeaveOpen,
        key!("desk-act-leave-open"),
        key!("desk-act-leave-open-does"),
        When::InRule,
        Needs::Nothing,
        true,
    )
    .reach(Reach::By(&["F8"]), Reach::Typed(key!("typed-leave-open")), ANSWERS_ARE_A_TALK),
    row(Act::TakeUp, key!("desk-act-take-up"), key!("desk-act-take-up-does"), When::RuleLeftOpen, Needs::Rule, true)
        .reach(
            Reach::Within("the line of the rule among your answers"),
            Reach::Typed(key!("typed-take-up")),
            ANSWERS_ARE_A_TALK,
        ),
    row(Act::Why, key!("desk-act-why"), key!("desk-act-why-does"), When::AtQuestion, Needs::Nothing, false).by(
        &["w"],
        key!("typed-why"),
        &["questions"],
    ),
    row(Act::Words, key!("desk-act-words"), key!("desk-act-words-does"), When::AtQuestion, Needs::Nothing, false)
        .reach(Reach::Within("V at a question"), Reach::Typed(key!("typed-words")), Reach::By(&["questions"])),
    row(
        Act::Examples,
        key!("desk-act-examples"),
        key!("desk-act-examples-does"),
        When::AtQuestion,
        Needs::Nothing,
        false,
    )
    .by(&["x"], key!("typed-examples"), &["questions"]),
    row(Act::Law, key!("desk-act-law"), key!("desk-act-law-does"), When::AtQuestion, Needs::Nothing, false).by(
        &["l"],
        key!("typed-law"),
        &["questions"],
    ),
    row(Act::GoOn, key!("desk-act-go-on"), key!("desk-act-go-on-does"), When::CheckOpen, Needs::Nothing, false).reach(
        Reach::By(&["c"]),
        Reach::Typed(key!("typed-go-on")),
        Reach::By(&["line --record"]),
    ),
    row(Act::Map, key!("desk-act-map"), key!("desk-act-map-does"), When::CheckOpen, Needs::Nothing, false).by(
        &["m"],
        key!("typed-map"),
        &["questions"],
    ),
    row(Act::Find, key!("desk-act-find"), key!("desk-act-find-does"), When::Always, Needs::Text, false).reach(
        Reach::By(&["/", "Ctrl+p"]),
        Reach::Typed(key!("typed-find")),
        Reach::By(&["list --filter"]),
    ),
    row(Act::Review, key!("desk-act-review"), key!("desk-act-review-does"), When::CheckOpen, Needs::Nothing, false).by(
        &["q"],
        key!("typed-review"),
        &["show"],
    ),
    row(Act::Result, key!("desk-act-result"), key!("desk-act-result-does"), When::CheckOpen, Needs::Nothing, true).by(
        &["r"],
        key!("typed-result"),
        &["show"],
    ),
    row(Act::Explain, key!("desk-act-explain"), key!("desk-act-explain-does"), When::CheckOpen, Needs::Rule, false)
        .reach(
            Reach::Within("Enter on a rule of the result"),
            Reach::Typed(key!("typed-explain")),
            Reach::By(&["show"]),
        ),
    row(Act::WhatIf, key!("desk-act-what-if"), key!("desk-act-what-if-does"), When::CheckOpen, Needs::Question, false)
        .by(&["i"], key!("typed-what-if"), &["what-if"]),
    row(Act::Report, key!("desk-act-report"), key!("desk-act-report-does"), When::CheckAtHand, Needs::Format, true).by(
        &["e"],
        key!("typed-report"),
        &["report"],
    ),
    row(Act::Ask, key!("desk-act-ask"), key!("desk-act-ask-does"), When::CheckAtHand, Needs::Person, false).reach(
        Reach::By(&["F3"]),
        Reach::Typed(key!("typed-ask")),
        Reach::By(&["ask"]),
    ),
    row(Act::TakeIn, key!("desk-act-take-in"), key!("desk-act-take-in-does"), When::Always, Needs::File, true).reach(
        Reach::By(&["F4"]),
        Reach::Typed(key!("typed-take-in")),
        Reach::By(&["take-in"]),
    ),
    row(Act::Sign, key!("desk-act-sign"), key!("desk-act-sign-does"), When::CheckOpen, Needs::Person, true).reach(
        Reach::Within("S on the result"),
        Reach::Typed(key!("typed-sign")),
        Reach::By(&["sign"]),
    ),
    row(
        Act::ReviewBy,
        key!("desk-act-review-by"),
        key!("desk-act-review-by-does"),
        When::CheckAtHand,
        Needs::Day,
        true,
    )
    .reach(
        Reach::Within("the form of S on the result"),
        Reach::Typed(key!("typed-review-by")),
        Reach::By(&["review-by"]),
    ),
    row(Act::Plan, key!("desk-act-plan"), key!("desk-act-plan-does"), When::RuleMet, Needs::Task, true).reach(
        Reach::Within("P on the result"),
        Reach::Typed(key!("typed-plan")),
        Reach::By(&["plan"]),
    ),
    row(Act::History, key!("desk-act-history"), key!("desk-act-history-does"), When::CheckOpen, Needs::Nothing, false)
        .by(&["F2"], key!("typed-history"), &["history"]),
    row(
        Act::RulesChanged,
        key!("desk-act-rules-changed"),
        key!("desk-act-rules-changed-does"),
        When::OtherRules,
        Needs::Nothing,
        false,
    )
    .reach(
        Reach::Within("V in the list of answers"),
        Reach::Typed(key!("typed-rules-changed")),
        Reach::By(&["recheck-rules"]),
    ),
    row(Act::Compare, key!("desk-act-compare"), key!("desk-act-compare-does"), When::CheckAtHand, Needs::Check, false)
        .reach(
            Reach::Within("F7 at home, on two checks that are marked"),
            Reach::Typed(key!("typed-compare")),
            Reach::By(&["compare"]),
        ),
    row(Act::Copy, key!("desk-act-copy"), key!("desk-act-copy-does"), When::CheckAtHand, Needs::Nothing, true).reach(
        Reach::Within("F6 at home"),
        Reach::Typed(key!("typed-copy")),
        Reach::By(&["copy"]),
    ),
    row(Act::Recheck, key!("desk-act-recheck"), key!("desk-act-recheck-does"), When::CheckAtHand, Needs::Nothing, true)
        .reach(Reach::Within("F6 at home"), Reach::Typed(key!("typed-recheck")), Reach::By(&["copy --recheck"])),
    row(Act::Join, key!("desk-act-join"), key!("desk-act-join-does"), When::CheckAtHand, Needs::Check, true).reach(
        Reach::Within("F7 at home, on checks that are marked"),
        Reach::Typed(key!("typed-join")),
        Reach::By(&["join"]),
    ),
    row(Act::Group, key!("desk-act-group"), key!("desk-act-group-does"), When::CheckAtHand, Needs::Text, true).reach(
        Reach::Within("F7 at home"),
        Reach::Typed(key!("typed-group")),
        Reach::By(&["group"]),
    ),
    row(Act::Close, key!("desk-act-close"), key!("desk-act-close-does"), When::NotClosed, Needs::Nothing, true).by(
        &["z"],
        key!("typed-close"),
        &["close"],
    ),
    row(Act::Reopen, key!("desk-act-reopen"), key!("desk-act-reopen-does"), When::Closed, Needs::Nothing, true).by(
        &["z"],
        key!("typed-reopen"),
        &["reopen"],
    ),
    row(Act::Archive, key!("desk-act-archive"), key!("desk-act-archive-does"), When::CheckAtHand, Needs::Nothing, true)
        .by(&["Del"], key!("typed-archive"), &["archive"]),
    row(Act::Example, key!("desk-act-example"), key!("example-key-does"), When::Always, Needs::Nothing, false).reach(
        Reach::Within("X at home"),
        Reach::Typed(key!("typed-example")),
        Reach::Not("an example is kept nowhere, so no command finds it"),
    ),
    row(Act::Train, key!("desk-act-train"), key!("desk-act-train-does"), When::Always, Needs::Nothing, false).reach(
        Reach::Within("T at home"),
        Reach::Typed(key!("typed-train")),
        Reach::By(&["train"]),
    ),
    row(Act::Workshop, key!("desk-act-workshop"), key!("desk-act-workshop-does"), When::Always, Needs::Nothing, false)
        .reach(Reach::Within("W at home"), Reach::Typed(key!("typed-workshop")), Reach::By(&["workshop"])),
    row(Act::Undo, key!("desk-act-undo"), key!("desk-act-undo-does"), When::CheckOpen, Needs::Nothing, true).reach(
        Reach::By(&["u", "Ctrl+z"]),
        Reach::Typed(key!("typed-undo")),
        COMMANDS_DO_NOT_UNDO,
    ),
    row(Act::Redo, key!("desk-act-redo"), key!("desk-act-redo-does"), When::CheckOpen, Needs::Nothing, true).reach(
        Reach::By(&["Ctrl+y", "Ctrl+r"]),
        Reach::Typed(key!("typed-redo")),
        COMMANDS_DO_NOT_UNDO,
    ),
    row(
        Act::BigView,
        key!("desk-act-big-view"),
        key!("desk-act-big-view-does"),
        When::CheckOpen,
        Needs::Nothing,
        false,
    )
    .reach(
        Reach::By(&["g"]),
        Reach::Not("line mode is read one line after the other"),
        Reach::Not("a command has no screen"),
    ),
    row(
        Act::Sort,
        key!("desk-act-sort"),
        key!("home-another-order-last-change-name"),
        When::AtList,
        Needs::Text,
        false,
    )
    .reach(Reach::Within("S at home"), Reach::Typed(key!("typed-sort")), Reach::By(&["list --sort"])),
    row(Act::Settings, key!("desk-act-settings"), key!("desk-act-settings-does"), When::Always, Needs::Nothing, false)
        .reach(Reach::By(&["F9"]), Reach::Typed(key!("typed-settings")), Reach::By(&["--lang", "--theme", "--ascii"])),
    row(Act::Home, key!("desk-act-home"), key!("desk-act-home-does"), When::Always, Needs::Nothing, false).by(
        &["h"],
        key!("typed-home"),
        &["list"],
    ),
    row(Act::Help, key!("desk-act-help"), key!("desk-act-help-does"), When::Always, Needs::Nothing, false).by(
        &["F1", "?"],
        key!("typed-help"),
        &["--help"],
    ),
    row(Act::Leave, key!("desk-act-leave"), key!("desk-act-leave-does"), When::Always, Needs::Nothing, false).reach(
        Reach::By(&["Ctrl+q", "Ctrl+c"]),
        Reach::Typed(key!("typed-leave")),
        Reach::Not("a command ends by itself"),
    ),
];

const ANSWERS_ARE_A_TALK: Reach = Reach::Within("line, which reads answers from a pipe too");
const COMMANDS_DO_NOT_UNDO: Reach = Reach::Within("line --record: commands themselves write no answer");

const fn row(act: Act, name: Key, sentence: Key, when: When, needs: Needs, writes: bool) -> Row {
    let nowhere = Reach::Not("");
    Row { act, name, sentence, when, needs, writes, screen: nowhere, line: nowhere, command: nowhere }
}

impl Row {
    const fn by(self, keys: &'static [&'static str], words: Key, commands: &'static [&'static str]) -> Self {
        self.reach(Reach::By(keys), Reach::Typed(words), Reach::By(commands))
    }

    const fn reach(self, screen: Reach, line: Reach, command: Reach) -> Self {
        Self { screen, line, command, ..self }
    }
}

impl Act {
    /// Its row. Rows stand in the order of the acts.
    pub const fn row(self) -> &'static Row {
        &ACTS[self as usize]
    }

    /// The act that a word of line mode names, in small letters, with what stands behind it. The longest word wins.
    pub fn of_word(line: &str) -> Option<(Self, &str)> {
        let line = line.trim();
        let words = ACTS.iter().flat_map(|row| row.line.by().into_iter().map(|word| (row.act, word)));
        let fits = words.filter_map(|(act, word)| {
            let start = line.get(..word.len()).filter(|start| start.to_lowercase() == word)?;
            let rest = &line[start.len()..];
            (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| (word.len(), act, rest.trim()))
        });
        fits.max_by_key(|(length, ..)| *length).map(|(_, act, rest)| (act, rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, within};

    #[test]
    fn rows_stand_in_the_order_of_the_acts() {
        for (index, row) in ACTS.iter().enumerate() {
            assert_eq!(row.act as usize, index, "{:?}", row.act);
            assert_eq!(row.act.row(), row);
        }
    }

    #[test]
    fn every_face_has_every_act_or_says_why_not() {
        for row in &ACTS {
            for reach in [row.screen, row.line, row.command] {
                match reach {
                    Reach::By(_) | Reach::Typed(_) => {
                        let by = reach.by();
                        assert!(!by.is_empty() && by.iter().all(|by| !by.is_empty()), "{:?}", row.act);
                    }
                    Reach::Within(other) => assert!(!other.is_empty(), "{:?}", row.act),
                    Reach::Not(why) => assert!(why.split(' ').count() > 2, "{:?} is missing without a reason", row.act),
                }
            }
        }
    }

    #[test]
    fn no_key_and_no_word_has_two_meanings() {
        for lang in Lang::OFFERED {
            within(lang, each_key_and_each_word_has_one_meaning);
        }
    }

    fn each_key_and_each_word_has_one_meaning() {
        for (at, row) in ACTS.iter().enumerate() {
            for other in &ACTS[at + 1..] {
                for (mine, theirs) in [(row.screen, other.screen), (row.line, other.line)] {
                    for by in mine.by() {
                        let both = theirs.by().contains(&by);
                        // One key that closes and takes up again: never both at once.
                        let takes_turns = row.when == When::NotClosed && other.when == When::Closed;
                        assert!(!both || takes_turns, "{by}: {:?} and {:?}", row.act, other.act);
                    }
                }
            }
        }
    }

    #[test]
    fn the_letters_of_the_answers_do_nothing_else() {
        for row in &ACTS {
            let answers = matches!(row.act, Act::Yes | Act::No);
            for letter in ["y", "n", "j"] {
                assert!(answers || !row.screen.by().contains(&letter), "{:?} sits on {letter}", row.act);
            }
        }
    }

    #[test]
    fn answers_are_typed_in_the_language_that_is_spoken() {
        within(Lang::Nl, || {
            assert_eq!(Act::of_word("Weet ik niet"), Some((Act::NotSure, "")));
            assert_eq!(Act::of_word("ja"), Some((Act::Yes, "")));
            assert_eq!(Act::of_word("j"), Some((Act::Yes, "")));
            assert_eq!(Act::of_word("nee"), Some((Act::No, "")));
            assert_eq!(Act::of_word("yes"), None);
            assert_eq!(Act::of_word("3"), Some((Act::NotSure, "")));
        });
        assert_eq!(Act::of_word("ja"), None);
        assert_eq!(within(Lang::Pseudo, || Act::of_word("not sure")), Some((Act::NotSure, "")));
    }

    #[test]
    fn a_word_is_read_whole() {
        assert_eq!(Act::of_word("find out ask Ann"), Some((Act::FindOut, "ask Ann")));
        assert_eq!(Act::of_word("find out"), Some((Act::FindOut, "")));
        assert_eq!(Act::of_word("NOTE  it does"), Some((Act::Note, "it does")));
        assert_eq!(Act::of_word("notes"), None);
        assert_eq!(Act::of_word("no idea"), Some((Act::No, "idea")));
        assert_eq!(Act::of_word("not sure"), Some((Act::NotSure, "")));
    }
}
