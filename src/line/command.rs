//! What a person can type at a question.

use super::telling::Wanted;
use crate::logic::Answer;

/// A line, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// One of the three answers.
    Choose(Answer),
    /// An empty line.
    Nothing,
    /// What can be typed here.
    Help,
    /// Why is this asked?
    Why,
    /// Examples.
    Examples,
    /// The words of the law.
    Law,
    /// The word list for this question.
    Words,
    /// A note beside the answer.
    Note(String),
    /// Where the proof is.
    Proof(String),
    /// What has to be found out, and who can tell.
    FindOut(String),
    /// Who can tell.
    WhoKnows(String),
    /// All questions with their answers.
    Map,
    /// The question before.
    Back,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// The result so far, or what of it is wanted.
    Result(Wanted),
    /// Decide the whole condition or exception.
    Whole,
    /// Go to a question by its address.
    Go(String),
    /// Save and leave.
    Quit,
    /// Not understood.
    Unknown,
}

/// Understands a line. Numbers and letters for answers exist here and nowhere else in the program.
pub fn understand(line: &str) -> Command {
    let line = line.trim();
    if let Ok(Some(answer)) = Answer::read(line) {
        return Command::Choose(answer);
    }
    let (word, rest) = line.split_once(char::is_whitespace).map_or((line, ""), |(word, rest)| (word, rest.trim()));
    match word.to_lowercase().as_str() {
        "" => Command::Nothing,
        "1" | "y" if rest.is_empty() => Command::Choose(Answer::Yes),
        "2" | "n" if rest.is_empty() => Command::Choose(Answer::No),
        "3" | "?" if rest.is_empty() => Command::Choose(Answer::NotSure),
        "h" | "help" => Command::Help,
        "why" => Command::Why,
        "x" | "examples" => Command::Examples,
        "law" | "l" => Command::Law,
        "w" | "words" => Command::Words,
        "note" => Command::Note(rest.to_owned()),
        "proof" => Command::Proof(rest.to_owned()),
        "find" => Command::FindOut(rest.to_owned()),
        "who" => Command::WhoKnows(rest.to_owned()),
        "map" | "m" => Command::Map,
        "b" | "back" => Command::Back,
        "u" | "undo" => Command::Undo,
        "redo" => Command::Redo,
        "r" | "result" => Command::Result(Wanted::of(rest)),
        "whole" => Command::Whole,
        "go" => Command::Go(rest.to_owned()),
        "q" | "quit" | "exit" => Command::Quit,
        word if word.contains('.') && rest.is_empty() => Command::Go(word.to_owned()),
        _ => Command::Unknown,
    }
}
