//! What a screen asks, for those that put questions.

use super::Screen;
use crate::desk::purpose::AskedFor;
use crate::logic::Address;

#[allow(clippy::unnested_or_patterns, reason = "the plain ones are named once, in a macro")]
impl Screen {
    /// What it asks for; nothing on screens that ask nothing.
    pub fn asks_for(&self) -> Option<AskedFor> {
        match self {
            Self::Question(screen) => screen.purpose().map(|purpose| purpose.asked_for()),
            Self::Boxes(screen) => Some(screen.purpose().asked_for()),
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

    /// Says that another rule begins with it.
    pub fn announce_rule(&mut self) {
        match self {
            Self::Question(screen) => screen.announce_rule(),
            Self::Boxes(screen) => screen.announce_rule(),
            plain_ones!()
            | Self::History(_)
            | Self::Quick(_)
            | Self::Describe(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => {}
        }
    }

    /// Whether the question at an address is put on it.
    pub fn puts(&self, address: Address) -> bool {
        match self {
            Self::Question(screen) => screen.is_about(address),
            Self::Boxes(screen) => screen.is_about(address),
            plain_ones!()
            | Self::History(_)
            | Self::Quick(_)
            | Self::Describe(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => false,
        }
    }

    /// Whether it was found from another screen, and leads back there.
    pub fn was_found(&self) -> bool {
        match self {
            Self::Question(screen) => screen.was_found(),
            Self::Boxes(screen) => screen.was_found(),
            plain_ones!()
            | Self::History(_)
            | Self::Quick(_)
            | Self::Describe(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => false,
        }
    }

    /// Whether it stands on the way through the questions.
    pub fn is_on_the_way(&self) -> bool {
        match self {
            Self::Question(screen) => screen.is_in_flow(),
            Self::Boxes(screen) => screen.is_in_flow(),
            Self::Quick(_) | Self::Describe(_) => true,
            plain_ones!()
            | Self::History(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => false,
        }
    }
}
