//! What can stand beside an answer: texts of five kinds, and how sure somebody is.

use serde::{Deserialize, Serialize};

use crate::words::{Key, key, say};

/// How sure somebody is of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// Sure.
    Sure,
    /// Rather sure.
    RatherSure,
    /// A guess.
    Guess,
}

impl Certainty {
    /// All of them, surest first.
    pub const ALL: [Self; 3] = [Self::Sure, Self::RatherSure, Self::Guess];

    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::Sure => say!("remark-sure"),
            Self::RatherSure => say!("remark-rather-sure"),
            Self::Guess => say!("remark-guess"),
        }
    }
}

/// What can be written beside an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Remark {
    /// A note.
    Note,
    /// Where the proof is: a file name, a page.
    Proof,
    /// What has to be found out.
    ToFindOut,
    /// Who can tell.
    WhoKnows,
    /// By when.
    ByWhen,
}

/// Everything that the program knows about one kind of remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct RemarkKind {
    key: &'static str,
    word: &'static str,
    label: Key,
    many_lines: bool,
    names_a_person: bool,
}

impl Remark {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Note, Self::Proof, Self::ToFindOut, Self::WhoKnows, Self::ByWhen];

    /// The one table of remarks.
    const fn kind(self) -> RemarkKind {
        let (key, word, label, many_lines, names_a_person) = match self {
            Self::Note => ("note", "note", key!("remark-note"), true, false),
            Self::Proof => ("proof", "proof", key!("remark-proof"), false, false),
            Self::ToFindOut => ("to-find-out", "find", key!("remark-to-find-out"), false, false),
            Self::WhoKnows => ("who-knows", "who", key!("remark-who-knows"), false, true),
            Self::ByWhen => ("by-when", "when", key!("remark-by-when"), false, false),
        };
        RemarkKind { key, word, label, many_lines, names_a_person }
    }

    /// The key in drafts and files; it never changes.
    pub const fn key(self) -> &'static str {
        self.kind().key
    }

    /// Reads a key; capitals and hyphens do not count, because version 0.1.0 wrote `ToFindOut` in its drafts.
    pub fn read(key: &str) -> Option<Self> {
        let bare = |text: &str| text.replace('-', "").to_lowercase();
        Self::ALL.into_iter().find(|remark| bare(remark.key()) == bare(key))
    }

    /// The word by which line mode knows it.
    pub const fn word(self) -> &'static str {
        self.kind().word
    }

    /// The label in front of the text.
    pub fn label(self) -> &'static str {
        self.kind().label.text()
    }

    /// Whether the text may have more than one line.
    pub const fn many_lines(self) -> bool {
        self.kind().many_lines
    }

    /// Whether the text is the name of a person or a team, which a report without names hides.
    pub const fn names_a_person(self) -> bool {
        self.kind().names_a_person
    }
}
