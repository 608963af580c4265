//! What can be typed.

use crate::words::{Key, key};

/// What a line asks for, by its first word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    Came,
    Call,
    Observe,
    Gone,
    Lead,
    People,
    Item,
    Agenda,
    NextPoint,
    More,
    Time,
    Tool,
    Rule,
    Rules,
    Scope,
    Questions,
    Vote,
    Why,
    Park,
    Step,
    Note,
    Lists,
    Correct,
    Strike,
    Undo,
    Reopen,
    Write,
    Ask,
    TakeIn,
    Approve,
    Minutes,
    Help,
    End,
    Quit,
}

const WORDS: [(Key, Typed); 34] = [
    (key!("workshoptalk-typed-came"), Typed::Came),
    (key!("workshoptalk-typed-call"), Typed::Call),
    (key!("workshoptalk-typed-observe"), Typed::Observe),
    (key!("workshoptalk-typed-gone"), Typed::Gone),
    (key!("workshoptalk-typed-lead"), Typed::Lead),
    (key!("workshoptalk-typed-people"), Typed::People),
    (key!("workshoptalk-typed-item"), Typed::Item),
    (key!("workshoptalk-typed-agenda"), Typed::Agenda),
    (key!("workshoptalk-typed-next"), Typed::NextPoint),
    (key!("workshoptalk-typed-more"), Typed::More),
    (key!("workshoptalk-typed-time"), Typed::Time),
    (key!("workshoptalk-typed-tool"), Typed::Tool),
    (key!("workshoptalk-typed-rule"), Typed::Rule),
    (key!("workshoptalk-typed-rules"), Typed::Rules),
    (key!("workshoptalk-typed-scope"), Typed::Scope),
    (key!("workshoptalk-typed-questions"), Typed::Questions),
    (key!("workshoptalk-typed-vote"), Typed::Vote),
    (key!("workshoptalk-typed-why"), Typed::Why),
    (key!("workshoptalk-typed-park"), Typed::Park),
    (key!("workshoptalk-typed-step"), Typed::Step),
    (key!("workshoptalk-typed-note"), Typed::Note),
    (key!("workshoptalk-typed-lists"), Typed::Lists),
    (key!("workshoptalk-typed-correct"), Typed::Correct),
    (key!("workshoptalk-typed-strike"), Typed::Strike),
    (key!("workshoptalk-typed-undo"), Typed::Undo),
    (key!("workshoptalk-typed-reopen"), Typed::Reopen),
    (key!("workshoptalk-typed-write"), Typed::Write),
    (key!("workshopasking-typed"), Typed::Ask),
    (key!("workshoptalk-typed-take-in"), Typed::TakeIn),
    (key!("workshoptalk-typed-approve"), Typed::Approve),
    (key!("workshoptalk-typed-minutes"), Typed::Minutes),
    (key!("workshoptalk-typed-help"), Typed::Help),
    (key!("workshoptalk-typed-end"), Typed::End),
    (key!("workshoptalk-typed-quit"), Typed::Quit),
];

impl Typed {
    /// What a line asks for, with what stands behind its first word. A slash before the word changes nothing.
    pub(super) fn read(line: &str) -> Option<(Self, &str)> {
        let line = line.strip_prefix('/').unwrap_or(line);
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let found = WORDS.iter().find(|(key, _)| is_word(*key, word))?;
        Some((found.1, rest.trim()))
    }
}

/// Whether a word is one of those of a key.
pub(super) fn is_word(key: Key, word: &str) -> bool {
    key.typed().any(|known| known == word.to_lowercase())
}
