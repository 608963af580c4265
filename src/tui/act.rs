//! What a key can mean.

use crate::check::Remark;
use crate::logic::Answer;

/// One thing that a person can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// To the row above.
    Up,
    /// To the row below.
    Down,
    /// To the first row.
    First,
    /// To the last row.
    Last,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// On in what stands beside, or below.
    ReadOn,
    /// Back in what stands beside, or below.
    ReadBack,
    /// The value before.
    Left,
    /// The value behind.
    Right,
    /// Choose a line by its number, from 1.
    Choose(usize),
    /// This answer, for the line with the focus.
    Say(Answer),
    /// This answer, for every line that has none.
    Rest(Answer),
    /// Go on, or open.
    Continue,
    /// On to the next open question, from anywhere.
    GoOn,
    /// Leave the rule open and go on with the next one.
    LeaveOpen,
    /// One step back.
    Back,
    /// Write beside the answer.
    Write(Remark),
    /// Say how sure one is.
    HowSure,
    /// Why is this asked, with examples, law and words.
    About(About),
    /// Decide the whole condition or exception.
    Whole,
    /// All questions.
    Map,
    /// The result so far.
    Result,
    /// Check the answers.
    Review,
    /// Find an act, a question or a tool.
    Find,
    /// Add a tool.
    Begin,
    /// Look around in a check that is filled in already.
    Example,
    /// Practise on stories.
    Train,
    /// Lead a workshop.
    Lead,
    /// Say that one does not agree with the answer of a story.
    Flag,
    /// Take back the last vote of a room.
    Unvote,
    /// Nobody's vote: the seat whose turn it is does not vote.
    NoVote,
    /// Votes by counts.
    ByCounts,
    /// Votes from a file.
    FromFile,
    /// Votes that were given in silence before.
    FromSilence,
    /// Put something aside, in a workshop.
    Park,
    /// Agree a next step.
    NextStep,
    /// Note something that stands on no wall.
    Jot,
    /// What was agreed so far, to be corrected or struck.
    Agreed,
    /// A page that everybody fills in before the meeting.
    AskAll,
    /// Who is there.
    People,
    /// The agenda.
    Agenda,
    /// More time for what is under way.
    Longer,
    /// Describe the tool.
    Describe,
    /// Write a report.
    Report,
    /// Tree or sentences.
    Sentences,
    /// Fold, unfold or tick.
    Fold,
    /// Open points alone, or everything.
    OnlyOpen,
    /// All parts of a tree, or those that are needed.
    AllParts,
    /// Try answers out, or end that.
    WhatIf,
    /// End trying out: keep what was tried as real answers or drop it, then go where the person wanted to.
    EndWhatIf {
        /// Keep.
        keep: bool,
        /// Where to; nowhere when trying was all that was left.
        to: Option<Exit>,
    },
    /// The history of the check.
    History,
    /// The result as text, to be pasted elsewhere.
    CopyText,
    /// What changed with the rules.
    RulesChanged,
    /// The answer stays although it had to be looked at again.
    Keep,
    /// Write the open questions for colleagues.
    Ask,
    /// Take in what a colleague answered.
    TakeIn,
    /// Put a name under the answers.
    Sign,
    /// The removal plan.
    Plan,
    /// The big view for a wall, or back from it.
    BigView,
    /// Language, look and signs.
    Settings,
    /// Home.
    Home,
    /// Another order of the list.
    Sort,
    /// Show those alone in which a text occurs.
    Filter,
    /// Show all again.
    Unfilter,
    /// Show the archive too, or hide it.
    ShowArchive,
    /// Copy the check of the line.
    Copy,
    /// Mark it, or take the mark away.
    Tick,
    /// Compare, join or group what is marked; group the check of the line where nothing is.
    Together,
    /// Put what is marked into a group, or the check of the line where nothing is.
    Group,
    /// Take all marks away.
    Unmark,
    /// Close it, or take it up again.
    CloseOrReopen,
    /// Put it into the archive.
    Archive,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Help for this screen.
    Help,
    /// Draw everything anew.
    Redraw,
    /// Try to save again.
    SaveAgain,
    /// Go on without saving.
    WithoutSaving,
    /// Save and leave.
    Leave,
    /// Leave although something is not saved.
    LeaveWithout(Exit),
}

/// The kind of an act, which decides where it can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// It moves the mark, or what is read beside it.
    Moves,
    /// It answers or chooses a line.
    Answers,
    /// It does what the screen at hand makes of it.
    OfTheScreen,
    /// It is done in a workshop alone.
    OfWorkshops,
    /// It is done in a workshop and elsewhere.
    AlsoInWorkshops,
    /// It is done elsewhere.
    Elsewhere,
}

impl Act {
    const fn nature(self) -> Nature {
        match self {
            Self::Up
            | Self::Down
            | Self::First
            | Self::Last
            | Self::PageUp
            | Self::PageDown
            | Self::ReadOn
            | Self::ReadBack
            | Self::Left
            | Self::Right => Nature::Moves,
            Self::Choose(_) | Self::Say(_) | Self::Rest(_) => Nature::Answers,
            Self::Unvote | Self::NoVote | Self::Continue | Self::Back | Self::Find => Nature::OfTheScreen,
            Self::Park
            | Self::NextStep
            | Self::Jot
            | Self::People
            | Self::Agenda
            | Self::Longer
            | Self::Agreed
            | Self::AskAll
            | Self::ByCounts
            | Self::FromFile
            | Self::FromSilence => Nature::OfWorkshops,
            Self::TakeIn
            | Self::Begin
            | Self::Sign
            | Self::CloseOrReopen
            | Self::Archive
            | Self::Undo
            | Self::Settings => Nature::AlsoInWorkshops,
            Self::GoOn
            | Self::LeaveOpen
            | Self::Write(_)
            | Self::HowSure
            | Self::About(_)
            | Self::Whole
            | Self::Map
            | Self::Result
            | Self::Review
            | Self::Example
            | Self::Train
            | Self::Lead
            | Self::Flag
            | Self::Describe
            | Self::Report
            | Self::Sentences
            | Self::Fold
            | Self::OnlyOpen
            | Self::AllParts
            | Self::WhatIf
            | Self::EndWhatIf { .. }
            | Self::History
            | Self::CopyText
            | Self::RulesChanged
            | Self::Keep
            | Self::Ask
            | Self::Plan
            | Self::BigView
            | Self::Home
            | Self::Sort
            | Self::Filter
            | Self::Unfilter
            | Self::ShowArchive
            | Self::Copy
            | Self::Tick
            | Self::Together
            | Self::Group
            | Self::Unmark
            | Self::Redo
            | Self::Help
            | Self::Redraw
            | Self::SaveAgain
            | Self::WithoutSaving
            | Self::Leave
            | Self::LeaveWithout(_) => Nature::Elsewhere,
        }
    }

    /// Whether it changes what is chosen on the screen and nothing else.
    pub const fn chooses(self) -> bool {
        matches!(self.nature(), Nature::Moves | Nature::Answers) || matches!(self, Self::Fold | Self::Undo | Self::Redo)
    }

    /// Whether it is done in a workshop alone.
    pub const fn is_of_workshop(self) -> bool {
        matches!(self.nature(), Nature::OfWorkshops)
    }

    /// Whether it can be done in a workshop.
    pub const fn is_in_workshop(self) -> bool {
        matches!(self.nature(), Nature::OfWorkshops | Nature::AlsoInWorkshops) || matches!(self, Self::Find)
    }

    /// Whether it does the same wherever the mark is, and so can be asked for by its name.
    pub const fn has_a_name(self) -> bool {
        !matches!(self.nature(), Nature::Moves | Nature::Answers | Nature::OfTheScreen)
    }
}

/// Where a person goes who leaves a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Exit {
    /// To all tools.
    Home,
    /// Out of the program.
    Program,
}

/// The pages about a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum About {
    /// Why it is asked.
    Why,
    /// Words of the word list.
    Words,
    /// Examples.
    Examples,
    /// The law's own words.
    Law,
}
