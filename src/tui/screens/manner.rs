//! What a screen is like to whoever presses keys on it: said once for each.

use super::Screen;

/// Where the keys lead from a screen that do the same everywhere in a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// To the next question, home and the answers.
    Everywhere,
    /// Home, and to the settings.
    OutOfARoom,
    /// Home alone.
    Home,
    /// Nowhere: it waits for a decision.
    Nowhere,
}

/// What a screen tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// A question, or boxes of one: it can be shown large.
    Question,
    /// The result: it can be shown large.
    Result,
    /// Something that was written out in one language: it is closed before another is spoken.
    WrittenOut,
    /// Something that is told anew in any language.
    Anew,
}

/// What a letter and a page down do on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// A list that questions and the description lead back to. A page down moves the mark.
    List,
    /// A page down moves the mark, and the text with it.
    Marked,
    /// A letter is always a text, and a page down moves the mark.
    MarkedForm,
    /// A letter is always a text.
    Form,
    /// None of it.
    Plain,
}

impl Screen {
    const fn manner(&self) -> Manner {
        match self {
            Self::Map(_) | Self::Review(_) | Self::Result(_) | Self::Tree(_) => Manner::List,
            Self::Home(_) | Self::History(_) | Self::Compared(_) | Self::Quick(_) | Self::Plan(_) => Manner::Marked,
            Self::Ask(_) | Self::Workshops(_) => Manner::MarkedForm,
            Self::Describe(_) | Self::Form(_) | Self::Report(_) | Self::TakeIn(_) => Manner::Form,
            Self::FirstStart(_)
            | Self::Question(_)
            | Self::Boxes(_)
            | Self::Info(_)
            | Self::Pages(_)
            | Self::Find(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Settings(_)
            | Self::Message(_) => Manner::Plain,
        }
    }

    /// Whether a page down moves the mark, and the text with it.
    pub const fn moves_by_page(&self) -> bool {
        matches!(self.manner(), Manner::List | Manner::Marked | Manner::MarkedForm)
    }

    /// Whether it is a list that questions and the description lead back to.
    pub const fn is_list(&self) -> bool {
        matches!(self.manner(), Manner::List)
    }

    /// Whether it is a form: a letter is always a text there, and never an act.
    pub const fn is_form(&self) -> bool {
        matches!(self.manner(), Manner::Form | Manner::MarkedForm)
    }

    /// Where the keys lead that do the same everywhere in a check.
    pub const fn leads(&self) -> Leads {
        match self {
            Self::Workshop(_) => Leads::OutOfARoom,
            Self::Training(_) => Leads::Home,
            Self::Message(_)
            | Self::Settings(_)
            | Self::Report(_)
            | Self::Ask(_)
            | Self::TakeIn(_)
            | Self::CameBack(_) => Leads::Nowhere,
            Self::FirstStart(_)
            | Self::Home(_)
            | Self::Describe(_)
            | Self::Question(_)
            | Self::Boxes(_)
            | Self::Quick(_)
            | Self::Map(_)
            | Self::Review(_)
            | Self::Result(_)
            | Self::Tree(_)
            | Self::Info(_)
            | Self::Pages(_)
            | Self::History(_)
            | Self::Compared(_)
            | Self::Form(_)
            | Self::Plan(_)
            | Self::Find(_)
            | Self::Workshops(_) => Leads::Everywhere,
        }
    }

    /// What it is read for, as far as keys and sizes depend on it.
    pub const fn told(&self) -> Told {
        match self {
            Self::Question(_) | Self::Boxes(_) => Told::Question,
            Self::Result(_) => Told::Result,
            Self::Info(_) | Self::Pages(_) | Self::Form(_) => Told::WrittenOut,
            Self::FirstStart(_)
            | Self::Home(_)
            | Self::Describe(_)
            | Self::Quick(_)
            | Self::Map(_)
            | Self::Review(_)
            | Self::Tree(_)
            | Self::History(_)
            | Self::Compared(_)
            | Self::Plan(_)
            | Self::Report(_)
            | Self::Find(_)
            | Self::Ask(_)
            | Self::TakeIn(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshops(_)
            | Self::Workshop(_)
            | Self::Settings(_)
            | Self::Message(_) => Told::Anew,
        }
    }

    /// Whether it was found from another screen, and leads back there.
    pub fn was_found(&self) -> bool {
        match self {
            Self::Question(screen) => screen.was_found(),
            Self::Boxes(screen) => screen.was_found(),
            Self::FirstStart(_)
            | Self::Home(_)
            | Self::Describe(_)
            | Self::Quick(_)
            | Self::Map(_)
            | Self::Review(_)
            | Self::Result(_)
            | Self::Tree(_)
            | Self::Info(_)
            | Self::Pages(_)
            | Self::History(_)
            | Self::Compared(_)
            | Self::Form(_)
            | Self::Plan(_)
            | Self::Report(_)
            | Self::Find(_)
            | Self::Ask(_)
            | Self::TakeIn(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshops(_)
            | Self::Workshop(_)
            | Self::Settings(_)
            | Self::Message(_) => false,
        }
    }
}
