//! Where a text that is still being typed belongs: by it a draft is kept and found again.

use std::path::PathBuf;

use crate::check::{Field, Remark};
use crate::record::{PLACE_OF_FORM, place_of_field, place_of_remark};
use crate::room::Kind;
use crate::training::Begun;

/// A text field of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A field of the description.
    Tool(Field),
    /// Where the form of the description was left: what stands there is the field.
    Form,
    /// Something beside the answer to a question, which is named by its address.
    Beside(String, Remark),
    /// The form for signing.
    Sign(Part),
    /// The form for a task of the removal plan, which is named by its short name.
    Task(String, Part),
    /// The page of questions for colleagues: about the check that is open, or about one of the list by its record.
    Ask(Option<PathBuf>, Part),
    /// The page for what came back from a colleague.
    TakeIn(Part),
    /// The form with which a session of training or a workshop begins.
    Begin(Kind, Part),
    /// A field on a screen of a workshop: the name of the workshop, what is typed there, and which of its fields.
    Workshop(String, String, usize),
}

/// The first part of the name under which drafts of a workshop are kept.
const LED: &str = "workshop.";

/// The first part of the name under which drafts are kept of the form that begins a training session or a workshop.
const fn beginning(kind: Kind) -> &'static str {
    match kind {
        Kind::Training => "begin-training.",
        Kind::Workshop => "begin-workshop.",
    }
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A name or a person.
    Name,
    /// A day.
    Day,
    /// The name of a file.
    File,
    /// A text that was pasted.
    Pasted,
    /// As what kind of file.
    Kind,
    /// What is left out.
    LeftOut,
    /// For whom.
    Client,
    /// Who leads.
    Leader,
    /// How many people, or who.
    People,
    /// What is marked in a list.
    Marked,
    /// What is chosen beside the fields.
    Chosen,
}

impl Part {
    const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Day => "day",
            Self::File => "file",
            Self::Pasted => "pasted",
            Self::Kind => "kind",
            Self::LeftOut => "left-out",
            Self::Client => "client",
            Self::Leader => "leader",
            Self::People => "people",
            Self::Marked => "marked",
            Self::Chosen => "chosen",
        }
    }
}

impl Place {
    /// The key under which a draft is kept. Drafts of earlier versions have the same.
    pub fn key(&self) -> String {
        match self {
            Self::Tool(field) => place_of_field(*field),
            Self::Form => PLACE_OF_FORM.to_owned(),
            Self::Beside(name, what) => place_of_remark(name, *what),
            Self::Sign(part) => format!("sign-off.{}", part.key()),
            Self::Task(task, part) => format!("plan.{task}.{}", part.key()),
            Self::Ask(None, part) => format!("ask.{}", part.key()),
            Self::Ask(Some(of), part) => format!("ask.{}.{}", part.key(), of.display()),
            Self::TakeIn(part) => format!("take-in.{}", part.key()),
            Self::Begin(kind, part) => format!("{}{}", beginning(*kind), part.key()),
            Self::Workshop(of, what, field) => format!("{LED}{of}.{what}.{field}"),
        }
    }

    /// Of which form that begins something a draft is.
    pub fn begins(key: &str) -> Option<Kind> {
        [Kind::Training, Kind::Workshop].into_iter().find(|kind| key.starts_with(beginning(*kind)))
    }

    /// Whether a draft is of a screen of a workshop.
    pub fn is_of_workshop(key: &str) -> bool {
        key.starts_with(LED)
    }

    /// Whether a draft belongs to a workshop, to a session, or to a form that begins one, and so to no check. This is
    /// told by the key of the draft: of drafts that an earlier run left on disk nothing else is known.
    pub fn is_of_room(key: &str) -> bool {
        Self::is_of_workshop(key) || Self::begins(key).is_some() || Begun::is_of_session(key)
    }

    /// Whether a draft is of the page of questions for colleagues.
    pub fn is_of_asking(key: &str) -> bool {
        key.starts_with("ask.")
    }

    /// Whether a draft is of the page for what came back.
    pub fn is_of_taking_in(key: &str) -> bool {
        key.starts_with("take-in.")
    }

    /// The place of a draft that was kept beside an answer, or in the description and about it.
    pub fn read(key: &str) -> Option<Self> {
        if key == PLACE_OF_FORM {
            return Some(Self::Form);
        }
        let of_tool = Field::ALL.into_iter().map(Self::Tool).find(|place| place.key() == key);
        if of_tool.is_some() {
            return of_tool;
        }
        let (name, _) = key.strip_prefix("note.")?.rsplit_once('/')?;
        Remark::ALL.into_iter().map(|what| Self::Beside(name.to_owned(), what)).find(|place| place.key() == key)
    }
}
