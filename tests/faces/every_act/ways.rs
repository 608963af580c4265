//! How each act is done in both faces, and what is seen and written then.

use article5::desk::acts::Act;

use crate::both_faces::UNKNOWN;

/// Where a person stands before doing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// The list of two checks; in line mode the same list.
    List,
    /// A check in that list; in line mode that check.
    InList,
    /// The first question about a tool.
    New,
    /// The result of a check.
    Result,
    /// The question that nobody could answer yet.
    Question,
    /// The first question of the rule on feelings.
    InRule,
    /// The list of answers, with that rule left open.
    LeftOpen,
    /// The result of a check that has a rule met.
    Met,
    /// A check in which a step was undone.
    Undone,
    /// A closed check in the list.
    Closed,
    /// A check whose question on people at work has other words now.
    OtherWords,
}

/// How an act is done.
pub struct Way {
    pub from: Stands,
    /// What is pressed before its key.
    pub first: &'static str,
    /// What is typed before its word, in English and in Dutch.
    pub before: [&'static str; 2],
    /// Whether it has a key there; without one, a line names it.
    pub has_key: bool,
    /// What is pressed behind its key, or all that is pressed.
    pub keys: String,
    /// What is typed behind its word, in English and in Dutch.
    pub words: [String; 2],
    /// What the full screen shows then and did not before; nothing where the program ends.
    pub sees: &'static str,
    /// What line mode tells then and did not before.
    pub told: &'static str,
    /// The kinds of steps that stand in the record then and did not before.
    pub leaves: &'static [&'static str],
}

impl Way {
    fn new(from: Stands, keys: &str, sees: &'static str, words: &str, told: &'static str) -> Self {
        let words = [words.to_owned(), words.to_owned()];
        Self { from, first: "", before: ["", ""], has_key: true, keys: keys.to_owned(), words, sees, told, leaves: &[] }
    }

    /// On the screen alone.
    fn first(self, first: &'static str) -> Self {
        Self { first, ..self }
    }

    /// In both.
    fn after(self, first: &'static str, before: [&'static str; 2]) -> Self {
        Self { first, before, ..self }
    }

    fn by_line(self) -> Self {
        Self { has_key: false, ..self }
    }

    fn dutch(mut self, words: &str) -> Self {
        words.clone_into(&mut self.words[1]);
        self
    }

    fn leaves(self, leaves: &'static [&'static str]) -> Self {
        Self { leaves, ..self }
    }
}

/// How each act is done, and what is seen and written then.
#[allow(clippy::too_many_lines, reason = "one line for each act")]
pub fn way(act: Act) -> Way {
    use Stands::{Closed, InList, InRule, LeftOpen, List, Met, New, OtherWords, Question, Result, Undone};
    let tried = |said: &str| format!(" {UNKNOWN}={said}");
    match act {
        Act::Begin => {
            Way::new(List, "\"Third\" Tab", "Describe the tool", "\nThird", "describe the tool").leaves(&["Described"])
        }
        Act::Open => Way::new(List, "Enter", "Result | Pilot", " Pilot", "Welcome back").by_line(),
        Act::Describe => Way::new(
            Result,
            "/ \"tool details\" Enter Down Down \"of cameras\" Tab",
            "of cameras",
            " what it does\nof cameras",
            "What it does:",
        )
        .by_line()
        .dutch(" wat de tool doet\nof cameras")
        .leaves(&["Described"]),
        Act::Yes => Way::new(Question, "1 Enter r", "PROHIBITED", "\n", "PROHIBITED")
            .by_line()
            .leaves(&["Answered", "Concluded"]),
        Act::No => Way::new(Question, "2 Enter r", "NO RULE CAUGHT IT", "\n", "NOT CAUGHT")
            .by_line()
            .leaves(&["Answered", "Concluded"]),
        Act::NotSure => Way::new(New, "3 Enter", "based in the European Union?", "\n", "based in the European Union?")
            .by_line()
            .leaves(&["Answered"]),
        Act::Note => Way::new(Question, "\"by Bo\" Esc", "by Bo", " by Bo", "Note saved.").leaves(&["Noted"]),
        Act::Proof => Way::new(Question, "\"p. 3\" Enter", "p. 3", " p. 3", "Proof saved.").leaves(&["Noted"]),
        Act::FindOut => Way::new(Question, "\"ask HR\" Tab", "ask HR", " ask HR", "saved.").leaves(&["Noted"]),
        Act::WhoKnows => Way::new(Question, "\"Ann Bee\" Enter", "Ann Bee", " Ann Bee", "saved.").leaves(&["Noted"]),
        Act::ByWhen => {
            Way::new(Question, "\"30.11.2026\" Enter", "By when 30.11.2026", " 30.11.2026", "By when saved.")
                .leaves(&["Noted"])
        }
        Act::HowSure => {
            Way::new(Question, "", "How sure: sure", " sure", "How sure: sure.").dutch(" zeker").leaves(&["Rated"])
        }
        Act::Keep => {
            Way::new(OtherWords, "", "the answer stays", " 1", "the answer stays").leaves(&["Concluded", "Kept"])
        }
        Act::Whole => Way::new(Question, "", "You decide the whole condition", "", "whole condition"),
        Act::LeaveOpen => {
            Way::new(InRule, "r", "NOT FINISHED", "", "Rule f is left open.").leaves(&["LeftOpen", "Concluded"])
        }
        Act::TakeUp => {
            Way::new(LeftOpen, "Enter", "Whose feelings", " f", "Whose feelings").by_line().leaves(&["TakenUp"])
        }
        Act::Why => Way::new(Question, "", "Why we ask | Pilot", "", "Any place of work counts"),
        Act::Words => Way::new(Question, "", "Words", "", "workplace: Any place of work"),
        Act::Examples => Way::new(Question, "", "Examples | Pilot", "", "Like this: call centre agents"),
        Act::Law => Way::new(Question, "", "The law says | Pilot", "", "areas of workplace"),
        Act::GoOn => Way::new(InRule, "", "Whose feelings", "", "Whose feelings").first("q"),
        Act::Map => Way::new(Result, "", "All questions", "", "(f) Feelings"),
        Act::Find => Way::new(Result, "\"colleague\"", "colleague", " colleague", "ask"),
        Act::Review => Way::new(Result, "", "Check your answers", "", "Your answers."),
        Act::Result => Way::new(InRule, "", "Result | Pilot", "", "OPEN")
            .after("F8", ["leave open\n", "openlaten\n"])
            .leaves(&["LeftOpen", "Concluded"]),
        Act::Explain => {
            Way::new(Result, "/ \"Feelings at work\" Enter", "How was this decided?", " f", "Rule f in full").by_line()
        }
        Act::WhatIf => Way::new(Result, "", "WHAT IF", &tried("yes"), "PROHIBITED").dutch(&tried("ja")),
        Act::Report => Way::new(Result, "Enter", "The report is written.", " web", "Written").leaves(&["Exported"]),
        Act::Ask => Way::new(Result, "Enter Enter Enter", "The questions are written", "", "Written"),
        Act::TakeIn => Way::new(
            Result,
            "\"PAGE\" Enter Enter Enter Down Enter r",
            "PROHIBITED",
            " PAGE\ntake in\nresult",
            "1 answer taken in.",
        )
        .dutch(" PAGE\nneem over\nresultaat")
        .leaves(&["Replied", "Concluded"]),
        Act::Sign => Way::new(Result, "2 Tab \"Kim Berg\" Tab Tab Enter", "Kim Berg", " reviewer Kim Berg", "Kim Berg")
            .dutch(" beoordelaar Kim Berg")
            .leaves(&["SignedOff"]),
        Act::ReviewBy => {
            Way::new(Result, "Tab Tab \"2027-03-31\" Tab Enter", "31 March 2027", " 31.3.2027", "31 March 2027")
                .leaves(&["ReviewDue"])
        }
        Act::Plan => Way::new(
            Met,
            "Enter \"Ann\" Tab \"2026-12-24\" Tab Enter",
            "Ann, by 24 December 2026",
            " 1 24.12.2026 Ann",
            "24 December 2026",
        )
        .leaves(&["Planned"]),
        Act::History => Way::new(Result, "", "History", "", "Pilot"),
        Act::RulesChanged => {
            Way::new(OtherWords, "", "Rules in use now", "", "the rules in use are").leaves(&["Concluded"])
        }
        Act::Compare => Way::new(
            InList,
            "Enter",
            "This alone explains the difference",
            " Other",
            "first NOT CAUGHT, then NOT CHECKED",
        )
        .first("Space Down Space"),
        Act::Copy => Way::new(InList, "Down Enter", "(a copy)", "", "Copied as").leaves(&[
            "Described",
            "Answered",
            "CopiedFrom",
            "Concluded",
        ]),
        Act::Recheck => Way::new(InList, "Down Down Enter", "(a re-check)", "", "Copied as").leaves(&[
            "Described",
            "Answered",
            "CopiedFrom",
            "Concluded",
        ]),
        Act::Join => Way::new(InList, "Down Down Enter Down Enter", "Pilot / Other", " Other\njoin", "Joined as")
            .first("Space Down Space")
            .dutch(" Other\nvoeg samen")
            .leaves(&["Described", "Answered", "CopiedFrom", "Concluded"]),
        Act::Group => Way::new(InList, "\"Acme\" Enter", "Acme", " Acme", "Acme").leaves(&["Grouped"]),
        Act::Close => Way::new(InList, "Down Enter", "Pilot: closed.", "", "losed").leaves(&["Closed"]),
        Act::Reopen => Way::new(Closed, "", "Pilot: reopened.", "", "eopened").leaves(&["Reopened"]),
        Act::Archive => {
            Way::new(InList, "Down Enter", "Pilot: put into the archive.", "", "archive").leaves(&["Archived"])
        }
        Act::Example => Way::new(List, "", "EXAMPLE", "", "EXAMPLE"),
        Act::Train => Way::new(List, "", "Practise on stories", "", "train --line"),
        Act::Workshop => Way::new(List, "", "Workshops", "", "workshop --line"),
        Act::Undo => Way::new(Met, "", "Undone", "", "ndone").leaves(&["Undid"]),
        Act::Redo => Way::new(Undone, "", "one again", "", "one again").leaves(&["Undid"]),
        Act::BigView => Way::new(Question, "", "end the large view", "", ""),
        Act::Sort => Way::new(List, "", "Sorted: by name.", " name", "name").dutch(" naam"),
        Act::Settings => Way::new(Result, "", "Language", " Nederlands", "Welkom terug").dutch(" English"),
        Act::Home => Way::new(Result, "", "Your tools", "", "Type the number of a check"),
        Act::Help => Way::new(Result, "", "help for this screen", "", "take in what a colleague answered"),
        Act::Leave => Way::new(Result, "", "", "", ""),
    }
}
