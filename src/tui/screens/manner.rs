//! What a screen is like to whoever presses keys on it: said once for each.

use super::Screen;

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
            Self::Home(_) | Self::History(_) | Self::Compared(_) | Self::Quick(_) => Manner::Marked,
            Self::Plan(_) | Self::Ask(_) | Self::Workshops(_) => Manner::MarkedForm,
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
