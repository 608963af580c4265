// Long because it is one table: every act of a person, and what each face has to know of it.
//! The acts and the table of them. A new act is one entry: the compiler asks for each of its columns, and
//! `tui::behind` for its key.

use super::columns::{Command, Group, Heard, Leads, Needs, Place, Situation, Typed, When};
use crate::words::{Key, key};

/// One act, as every face knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The act.
    pub act: Act,
    /// Its name: a word or two.
    pub name: Key,
    /// What it does, in a sentence.
    pub sentence: Key,
    /// Other words by which people look for it.
    pub also: Key,
    /// What it is for.
    pub group: Group,
    /// When it is possible.
    pub when: When,
    /// What it needs to be told.
    pub needs: Needs,
    /// Whether it writes into a record.
    pub writes: bool,
    /// Where the full screen has it.
    pub place: Place,
    /// How line mode reaches it.
    pub line: Typed,
    /// How commands reach it.
    pub command: Command,
}

impl Row {
    /// Whether it can be done where a person stands.
    pub const fn is_possible(&self, now: Situation) -> bool {
        self.when.holds(now) && !(self.writes && now.read_only && now.open)
    }
}

const ANSWERS_ARE_A_TALK: Command = Command::Within("line, which reads answers from a pipe too");
const COMMANDS_DO_NOT_UNDO: Command = Command::Within("line --record: commands themselves write no answer");

const fn typed(words: Key, leads: Leads, heard: Heard) -> Typed {
    Typed::By(words, leads, heard)
}

macro_rules! acts {
    ($(
        $(#[$doc:meta])*
        $act:ident {
            name: $name:expr, sentence: $sentence:expr, also: $also:expr,
            group: $group:ident, when: $when:ident, needs: $needs:ident, writes: $writes:literal, place: $place:ident,
            line: $line:expr,
            command: $command:expr,
        }
    )+) => {
        /// One thing that a person can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Act {
            $( $(#[$doc])* $act, )+
        }

        /// Everything that a person can do, in the order in which it is told.
        pub const ACTS: [Row; [$(Act::$act),+].len()] = [$( Row {
            act: Act::$act,
            name: $name,
            sentence: $sentence,
            also: $also,
            group: Group::$group,
            when: When::$when,
            needs: Needs::$needs,
            writes: $writes,
            place: Place::$place,
            line: $line,
            command: $command,
        }, )+];
    };
}

acts! {
    /// Begin a check.
    Begin {
        name: key!("desk-act-begin"), sentence: key!("desk-act-begin-does"), also: key!("also-begin"),
        group: Checks, when: Always, needs: Nothing, writes: true, place: Home,
        line: typed(key!("typed-begin"), Leads::Out, Heard::AtAPrompt),
        command: Command::By(&["line"]),
    }
    /// Open a check.
    Open {
        name: key!("desk-act-open"), sentence: key!("desk-act-open-does"), also: key!("also-open"),
        group: Checks, when: CheckAtHand, needs: Check, writes: false, place: Home,
        line: typed(key!("typed-open"), Leads::OutWithMore, Heard::AtAPrompt),
        command: Command::By(&["line --record"]),
    }
    /// Describe the tool.
    Describe {
        name: key!("desk-act-describe"), sentence: key!("desk-act-describe-does"), also: key!("also-describe"),
        group: Way, when: CheckOpen, needs: Text, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-describe"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Answer Yes.
    Yes {
        name: key!("desk-act-yes"), sentence: key!("desk-act-yes-does"), also: key!("also-yes"),
        group: Answers, when: AtQuestion, needs: Nothing, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-yes"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Answer No.
    No {
        name: key!("desk-act-no"), sentence: key!("desk-act-no-does"), also: key!("also-no"),
        group: Answers, when: AtQuestion, needs: Nothing, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-no"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Answer Not sure.
    NotSure {
        name: key!("desk-act-not-sure"), sentence: key!("desk-act-not-sure-does"), also: key!("also-not-sure"),
        group: Answers, when: AtQuestion, needs: Nothing, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-not-sure"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Write a note.
    Note {
        name: key!("desk-act-note"), sentence: key!("desk-act-note-does"), also: key!("also-note"),
        group: Beside, when: AtQuestion, needs: Text, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-note"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Say where the proof is.
    Proof {
        name: key!("desk-act-proof"), sentence: key!("desk-act-proof-does"), also: key!("also-proof"),
        group: Beside, when: AtQuestion, needs: Text, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-proof"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Say what has to be found out.
    FindOut {
        name: key!("desk-act-find-out"), sentence: key!("desk-act-find-out-does"), also: key!("also-find-out"),
        group: Beside, when: AtQuestion, needs: Text, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-find-out"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Say who can tell.
    WhoKnows {
        name: key!("desk-act-who-knows"), sentence: key!("desk-act-who-knows-does"), also: key!("also-who-knows"),
        group: Beside, when: AtQuestion, needs: Person, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-who-knows"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Say by when it has to be known.
    ByWhen {
        name: key!("desk-act-by-when"), sentence: key!("desk-act-by-when-does"), also: key!("also-by-when"),
        group: Beside, when: AtQuestion, needs: Day, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-by-when"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Say how sure one is.
    HowSure {
        name: key!("desk-act-how-sure"), sentence: key!("desk-act-how-sure-does"), also: key!("also-how-sure"),
        group: Beside, when: AtQuestion, needs: Perhaps, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-how-sure"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Keep an answer that had to be looked at again.
    Keep {
        name: key!("desk-act-keep"), sentence: key!("desk-act-keep-does"), also: key!("also-keep"),
        group: Beside, when: AnswerToKeep, needs: Question, writes: true, place: Answers,
        line: typed(key!("typed-keep"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["recheck-rules --keep"]),
    }
    /// Decide a whole condition or exception.
    Whole {
        name: key!("desk-act-whole"), sentence: key!("desk-act-whole-does"), also: key!("also-whole"),
        group: Way, when: AtQuestion, needs: Nothing, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-whole"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Leave a rule open.
    LeaveOpen {
        name: key!("desk-act-leave-open"), sentence: key!("desk-act-leave-open-does"), also: key!("also-leave-open"),
        group: Way, when: InRule, needs: Nothing, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-leave-open"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Take a rule up again that was left open.
    TakeUp {
        name: key!("desk-act-take-up"), sentence: key!("desk-act-take-up-does"), also: key!("also-take-up"),
        group: Way, when: RuleLeftOpen, needs: Rule, writes: true, place: Answers,
        line: typed(key!("typed-take-up"), Leads::Nowhere, Heard::AtAPrompt),
        command: ANSWERS_ARE_A_TALK,
    }
    /// Why is this asked?
    Why {
        name: key!("desk-act-why"), sentence: key!("desk-act-why-does"), also: key!("also-why"),
        group: Question, when: AtQuestion, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-why"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["questions"]),
    }
    /// Words explained.
    Words {
        name: key!("desk-act-words"), sentence: key!("desk-act-words-does"), also: key!("also-words"),
        group: Question, when: AtQuestion, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-words"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["questions"]),
    }
    /// Examples.
    Examples {
        name: key!("desk-act-examples"), sentence: key!("desk-act-examples-does"), also: key!("also-examples"),
        group: Question, when: AtQuestion, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-examples"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["questions"]),
    }
    /// The law's words.
    Law {
        name: key!("desk-act-law"), sentence: key!("desk-act-law-does"), also: key!("also-law"),
        group: Question, when: AtQuestion, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-law"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["questions"]),
    }
    /// Go on with the next open question.
    GoOn {
        name: key!("desk-act-go-on"), sentence: key!("desk-act-go-on-does"), also: key!("also-go-on"),
        group: Way, when: CheckOpen, needs: Nothing, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-go-on"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["line --record"]),
    }
    /// All questions.
    Map {
        name: key!("desk-act-map"), sentence: key!("desk-act-map-does"), also: key!("also-map"),
        group: Way, when: CheckOpen, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-map"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["questions"]),
    }
    /// Find a question, a tool or an act.
    Find {
        name: key!("desk-act-find"), sentence: key!("desk-act-find-does"), also: key!("also-find"),
        group: Way, when: Always, needs: Text, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-find"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["list --filter"]),
    }
    /// Check the answers.
    Review {
        name: key!("desk-act-review"), sentence: key!("desk-act-review-does"), also: key!("also-review"),
        group: Way, when: CheckOpen, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-review"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["show"]),
    }
    /// The result.
    Result {
        name: key!("desk-act-result"), sentence: key!("desk-act-result-does"), also: key!("also-result"),
        group: Result, when: CheckOpen, needs: Perhaps, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-result"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["show"]),
    }
    /// How one rule was decided.
    Explain {
        name: key!("desk-act-explain"), sentence: key!("desk-act-explain-does"), also: key!("also-explain"),
        group: Result, when: CheckOpen, needs: Rule, writes: false, place: Result,
        line: typed(key!("typed-explain"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["show"]),
    }
    /// Try other answers out.
    WhatIf {
        name: key!("desk-act-what-if"), sentence: key!("desk-act-what-if-does"), also: key!("also-what-if"),
        group: Result, when: CheckOpen, needs: Question, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-what-if"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["what-if"]),
    }
    /// Write a report.
    Report {
        name: key!("desk-act-report"), sentence: key!("desk-act-report-does"), also: key!("also-report"),
        group: Result, when: CheckAtHand, needs: Format, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-report"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["report"]),
    }
    /// Write the open questions for colleagues.
    Ask {
        name: key!("desk-act-ask"), sentence: key!("desk-act-ask-does"), also: key!("also-ask"),
        group: Others, when: CheckAtHand, needs: Person, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-ask"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["ask"]),
    }
    /// Take in what colleagues answered.
    TakeIn {
        name: key!("desk-act-take-in"), sentence: key!("desk-act-take-in-does"), also: key!("also-take-in"),
        group: Others, when: Always, needs: File, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-take-in"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["take-in"]),
    }
    /// Put a name under the answers.
    Sign {
        name: key!("desk-act-sign"), sentence: key!("desk-act-sign-does"), also: key!("also-sign"),
        group: Others, when: CheckOpen, needs: Person, writes: true, place: Result,
        line: typed(key!("typed-sign"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["sign"]),
    }
    /// Set the day of the next look.
    ReviewBy {
        name: key!("desk-act-review-by"), sentence: key!("desk-act-review-by-does"), also: key!("also-review-by"),
        group: Checks, when: CheckAtHand, needs: Day, writes: true, place: Result,
        line: typed(key!("typed-review-by"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["review-by"]),
    }
    /// The removal plan.
    Plan {
        name: key!("desk-act-plan"), sentence: key!("desk-act-plan-does"), also: key!("also-plan"),
        group: Result, when: RuleMet, needs: Task, writes: true, place: Result,
        line: typed(key!("typed-plan"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["plan"]),
    }
    /// Everything that ever happened.
    History {
        name: key!("desk-act-history"), sentence: key!("desk-act-history-does"), also: key!("also-history"),
        group: Checks, when: CheckOpen, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-history"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["history"]),
    }
    /// What changed with the rules.
    RulesChanged {
        name: key!("desk-act-rules-changed"), sentence: key!("desk-act-rules-changed-does"),
        also: key!("also-rules-changed"),
        group: Checks, when: OtherRules, needs: Nothing, writes: false, place: Answers,
        line: typed(key!("typed-rules-changed"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["recheck-rules"]),
    }
    /// Compare with another check.
    Compare {
        name: key!("desk-act-compare"), sentence: key!("desk-act-compare-does"), also: key!("also-compare"),
        group: Checks, when: CheckAtHand, needs: Check, writes: false, place: Home,
        line: typed(key!("typed-compare"), Leads::Away, Heard::AtAPrompt),
        command: Command::By(&["compare"]),
    }
    /// Copy a check.
    Copy {
        name: key!("desk-act-copy"), sentence: key!("desk-act-copy-does"), also: key!("also-copy"),
        group: Checks, when: CheckAtHand, needs: Nothing, writes: true, place: Home,
        line: typed(key!("typed-copy"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["copy"]),
    }
    /// Go through the same tool again.
    Recheck {
        name: key!("desk-act-recheck"), sentence: key!("desk-act-recheck-does"), also: key!("also-recheck"),
        group: Checks, when: CheckAtHand, needs: Nothing, writes: true, place: Home,
        line: typed(key!("typed-recheck"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["copy --recheck"]),
    }
    /// Join two checks.
    Join {
        name: key!("desk-act-join"), sentence: key!("desk-act-join-does"), also: key!("also-join"),
        group: Checks, when: CheckAtHand, needs: Check, writes: true, place: Home,
        line: typed(key!("typed-join"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["join"]),
    }
    /// Put a check into a group.
    Group {
        name: key!("desk-act-group"), sentence: key!("desk-act-group-does"), also: key!("also-group"),
        group: Checks, when: CheckAtHand, needs: Text, writes: true, place: Home,
        line: typed(key!("typed-group"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["group"]),
    }
    /// Close a check.
    Close {
        name: key!("desk-act-close"), sentence: key!("desk-act-close-does"), also: key!("also-close"),
        group: Checks, when: NotClosed, needs: Nothing, writes: true, place: Home,
        line: typed(key!("typed-close"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["close"]),
    }
    /// Take a check up again.
    Reopen {
        name: key!("desk-act-reopen"), sentence: key!("desk-act-reopen-does"), also: key!("also-reopen"),
        group: Checks, when: Closed, needs: Nothing, writes: true, place: Home,
        line: typed(key!("typed-reopen"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["reopen"]),
    }
    /// Put a check away.
    Archive {
        name: key!("desk-act-archive"), sentence: key!("desk-act-archive-does"), also: key!("also-archive"),
        group: Checks, when: CheckAtHand, needs: Nothing, writes: true, place: Home,
        line: typed(key!("typed-archive"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["archive"]),
    }
    /// Look around in an example.
    Example {
        name: key!("desk-act-example"), sentence: key!("example-key-does"), also: key!("also-example"),
        group: Way, when: Always, needs: Nothing, writes: false, place: Home,
        line: typed(key!("typed-example"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::Not("an example is kept nowhere, so no command finds it"),
    }
    /// Practise on stories.
    Train {
        name: key!("desk-act-train"), sentence: key!("desk-act-train-does"), also: key!("also-train"),
        group: Way, when: Always, needs: Nothing, writes: false, place: Home,
        line: typed(key!("typed-train"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["train"]),
    }
    /// Lead a workshop.
    Workshop {
        name: key!("desk-act-workshop"), sentence: key!("desk-act-workshop-does"), also: key!("also-workshop"),
        group: Way, when: Always, needs: Nothing, writes: false, place: Home,
        line: typed(key!("typed-workshop"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["workshop"]),
    }
    /// Undo.
    Undo {
        name: key!("desk-act-undo"), sentence: key!("desk-act-undo-does"), also: key!("also-undo"),
        group: Way, when: CheckOpen, needs: Nothing, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-undo"), Leads::Nowhere, Heard::Anywhere),
        command: COMMANDS_DO_NOT_UNDO,
    }
    /// Do again what was undone.
    Redo {
        name: key!("desk-act-redo"), sentence: key!("desk-act-redo-does"), also: key!("also-redo"),
        group: Way, when: CheckOpen, needs: Nothing, writes: true, place: AsItIsPossible,
        line: typed(key!("typed-redo"), Leads::Nowhere, Heard::Anywhere),
        command: COMMANDS_DO_NOT_UNDO,
    }
    /// Show the question or the result large, for a wall.
    BigView {
        name: key!("desk-act-big-view"), sentence: key!("desk-act-big-view-does"), also: key!("also-big-view"),
        group: Way, when: CheckOpen, needs: Nothing, writes: false, place: AsItIsPossible,
        line: Typed::Never("line mode is read one line after the other"),
        command: Command::Not("a command has no screen"),
    }
    /// Another order of the list of checks.
    Sort {
        name: key!("desk-act-sort"), sentence: key!("home-another-order-last-change-name"), also: key!("also-sort"),
        group: Way, when: AtList, needs: Text, writes: false, place: Home,
        line: typed(key!("typed-sort"), Leads::Nowhere, Heard::AtAPrompt),
        command: Command::By(&["list --sort"]),
    }
    /// Choose language, look and signs.
    Settings {
        name: key!("desk-act-settings"), sentence: key!("desk-act-settings-does"), also: key!("also-settings"),
        group: Way, when: Always, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-settings"), Leads::OutWithMore, Heard::AtAPrompt),
        command: Command::By(&["--lang", "--theme", "--ascii"]),
    }
    /// All checks.
    Home {
        name: key!("desk-act-home"), sentence: key!("desk-act-home-does"), also: key!("also-home"),
        group: Way, when: Always, needs: Nothing, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-home"), Leads::Out, Heard::Anywhere),
        command: Command::By(&["list"]),
    }
    /// What can be done here.
    Help {
        name: key!("desk-act-help"), sentence: key!("desk-act-help-does"), also: key!("also-help"),
        group: Way, when: Always, needs: Perhaps, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-help"), Leads::Away, Heard::Anywhere),
        command: Command::By(&["--help"]),
    }
    /// Save and leave.
    Leave {
        name: key!("desk-act-leave"), sentence: key!("desk-act-leave-does"), also: key!("also-leave"),
        group: Way, when: Always, needs: Nothing, writes: false, place: AsItIsPossible,
        line: typed(key!("typed-leave"), Leads::Out, Heard::Anywhere),
        command: Command::Not("a command ends by itself"),
    }
}
