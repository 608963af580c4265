//! Which checks a command is about, as options.

use clap::Args;

use crate::check::{Archive, Selection};

/// The options that choose among checks. They mean the same with every command.
#[derive(Debug, Clone, Default, Args)]
pub struct Selecting {
    /// Those of one group alone
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Those in which these words occur: in the reference, the name, the owner, the group, the result
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// The archive instead
    #[arg(long)]
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
