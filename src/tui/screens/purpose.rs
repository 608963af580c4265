//! What each screen is for: the first sentence of its help.

use super::Screen;
use crate::words::say;

impl Screen {
    /// What the help says first.
    pub fn purpose(&self) -> &'static str {
        match self {
            Self::FirstStart(_) => say!("purpose-first-start"),
            Self::Home(_) => say!("purpose-home"),
            Self::Describe(_) => {
                say!("purpose-describe")
            }
            Self::Question(_) => {
                say!("purpose-question")
            }
            Self::Boxes(_) => say!("boxes-purpose"),
            Self::Quick(_) => {
                say!("purpose-quick")
            }
            Self::Map(_) => say!("purpose-map"),
            Self::Review(_) => say!("purpose-review"),
            Self::Result(_) => say!("purpose-result"),
            Self::Tree(_) => say!("purpose-tree"),
            Self::Form(_) => say!("purpose-form"),
            Self::Plan(_) => say!("purpose-plan"),
            Self::Report(_) => say!("reporting-purpose"),
            Self::Ask(_) => say!("ask-purpose"),
            Self::Find(_) => say!("find-purpose"),
            Self::TakeIn(_) => say!("takein-purpose"),
            Self::CameBack(_) => say!("takein-came-purpose"),
            Self::Training(screen) => screen.purpose(),
            Self::Workshops(_) => say!("workshops-purpose"),
            Self::Workshop(screen) => screen.purpose(),
            Self::Settings(_) => say!("settings-purpose"),
            Self::Compared(_) => say!("compare-purpose"),
            Self::History(_) => say!("history-purpose"),
            Self::Info(_) | Self::Pages(_) => say!("purpose-page"),
            Self::Message(_) => say!("purpose-message"),
        }
    }
}
