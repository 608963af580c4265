//! What a screen asks, for those that put questions.

use super::{Boxes, Question, Screen};
use crate::desk::purpose::AskedFor;
use crate::logic::Address;

/// A screen that puts questions of its own to be answered.
enum Asking<'a> {
    Question(&'a Question),
    Boxes(&'a Boxes),
}

#[allow(clippy::unnested_or_patterns, reason = "the plain ones are named once, in a macro")]
impl Screen {
    /// The questions that it puts; nothing on all others.
    fn asking(&self) -> Option<Asking<'_>> {
        match self {
            Self::Question(screen) => Some(Asking::Question(screen)),
            Self::Boxes(screen) => Some(Asking::Boxes(screen)),
            plain_ones!()
            | Self::History(_)
            | Self::Quick(_)
            | Self::Describe(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => None,
        }
    }

    /// What it asks for; nothing on screens that ask nothing.
    pub fn asks_for(&self) -> Option<AskedFor> {
        match self.asking()? {
            Asking::Question(screen) => screen.purpose().map(|purpose| purpose.asked_for()),
            Asking::Boxes(screen) => Some(screen.purpose().asked_for()),
        }
    }

    /// Says that another rule begins with it, where it asks something.
    pub fn announce_rule(&mut self) {
        match self {
            Self::Question(screen) => screen.announce_rule(),
            Self::Boxes(screen) => screen.announce_rule(),
            _ => {}
        }
    }

    /// Whether the question at an address is put on it.
    pub fn puts(&self, address: Address) -> bool {
        match self.asking() {
            Some(Asking::Question(screen)) => screen.is_about(address),
            Some(Asking::Boxes(screen)) => screen.is_about(address),
            None => false,
        }
    }

    /// Whether it was found from another screen, and leads back there.
    pub fn was_found(&self) -> bool {
        match self.asking() {
            Some(Asking::Question(screen)) => screen.was_found(),
            Some(Asking::Boxes(screen)) => screen.was_found(),
            None => false,
        }
    }

    /// Whether it stands on the way through the questions.
    pub fn is_on_the_way(&self) -> bool {
        match self.asking() {
            Some(Asking::Question(screen)) => screen.is_in_flow(),
            Some(Asking::Boxes(screen)) => screen.is_in_flow(),
            None => matches!(self, Self::Quick(_) | Self::Describe(_)),
        }
    }
}
