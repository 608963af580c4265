//! What a screen is like to whoever presses keys on it: said once for each.

use super::Screen;

/// Where, on a screen, those keys lead that do the same everywhere in a check.
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

/// All of it for one screen.
#[derive(Debug, Clone, Copy)]
struct Manners {
    manner: Manner,
    leads: Leads,
    told: Told,
}

const fn row(manner: Manner, leads: Leads, told: Told) -> Manners {
    Manners { manner, leads, told }
}

impl Screen {
    /// One row for each screen.
    #[rustfmt::skip]
    const fn manners(&self) -> Manners {
        use Manner::{Form, List, Marked, MarkedForm, Plain};
        use Told::{Anew, Question, Result, WrittenOut};
        match self {
            Self::FirstStart(_) => row(Plain,      Leads::Everywhere, Anew),
            Self::Home(_)       => row(Marked,     Leads::Everywhere, Anew),
            Self::Describe(_)   => row(Form,       Leads::Everywhere, Anew),
            Self::Question(_)   => row(Plain,      Leads::Everywhere, Question),
            Self::Boxes(_)      => row(Plain,      Leads::Everywhere, Question),
            Self::Quick(_)      => row(Marked,     Leads::Everywhere, Anew),
            Self::Map(_)        => row(List,       Leads::Everywhere, Anew),
            Self::Review(_)     => row(List,       Leads::Everywhere, Anew),
            Self::Result(_)     => row(List,       Leads::Everywhere, Result),
            Self::Tree(_)       => row(List,       Leads::Everywhere, Anew),
            Self::Info(_)       => row(Plain,      Leads::Everywhere, WrittenOut),
            Self::Pages(_)      => row(Plain,      Leads::Everywhere, WrittenOut),
            Self::History(_)    => row(Marked,     Leads::Everywhere, Anew),
            Self::Compared(_)   => row(Marked,     Leads::Everywhere, Anew),
            Self::Form(_)       => row(Form,       Leads::Everywhere, WrittenOut),
            Self::Plan(_)       => row(Marked,     Leads::Everywhere, Anew),
            Self::Report(_)     => row(Form,       Leads::Nowhere,    Anew),
            Self::Find(_)       => row(Plain,      Leads::Everywhere, Anew),
            Self::Ask(_)        => row(MarkedForm, Leads::Nowhere,    Anew),
            Self::TakeIn(_)     => row(Form,       Leads::Nowhere,    Anew),
            Self::CameBack(_)   => row(Plain,      Leads::Nowhere,    Anew),
            Self::Training(_)   => row(Plain,      Leads::Home,       Anew),
            Self::Workshops(_)  => row(MarkedForm, Leads::Everywhere, Anew),
            Self::Workshop(_)   => row(Plain,      Leads::OutOfARoom, Anew),
            Self::Settings(_)   => row(Plain,      Leads::Nowhere,    Anew),
            Self::Message(_)    => row(Plain,      Leads::Nowhere,    Anew),
        }
    }

    /// Whether a page down moves the mark, and the text with it.
    pub const fn moves_by_page(&self) -> bool {
        matches!(self.manners().manner, Manner::List | Manner::Marked | Manner::MarkedForm)
    }

    /// Whether it is a list that questions and the description lead back to.
    pub const fn is_list(&self) -> bool {
        matches!(self.manners().manner, Manner::List)
    }

    /// Whether it is a form: a letter is always a text there, and never an act.
    pub const fn is_form(&self) -> bool {
        matches!(self.manners().manner, Manner::Form | Manner::MarkedForm)
    }

    /// Where those keys lead that do the same everywhere in a check.
    pub const fn leads(&self) -> Leads {
        self.manners().leads
    }

    /// What it is read for, as far as keys and sizes depend on it.
    pub const fn told(&self) -> Told {
        self.manners().told
    }
}
