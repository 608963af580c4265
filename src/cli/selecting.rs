//! Which checks a command is about, as options.

use clap::Args;

use crate::check::{Archive, Selection};
use crate::words::say;

/// The options that choose among checks. They mean the same with every command.
#[derive(Debug, Clone, Default, Args)]
pub struct Selecting {
    #[arg(long, value_name = "NAME", help = say!("help-which-group"))]
    group: Option<String>,
    #[arg(long, value_name = "TEXT", help = say!("help-which-filter"))]
    filter: Option<String>,
    #[arg(long, help = say!("help-which-archived"))]
    archived: bool,
}

impl Selecting {
    /// Whether any of them was used.
    pub fn was_used(&self) -> bool {
        self.group.is_some() || self.filter.is_some() || self.archived
    }

    /// What they select, with or without the names of people.
    pub fn selection(&self, hide_names: bool) -> Selection {
        Selection {
            group: self.group.clone(),
            filter: self.filter.clone().unwrap_or_default(),
            archive: if self.archived { Archive::Alone } else { Archive::LeftOut },
            hide_names,
        }
    }
}
