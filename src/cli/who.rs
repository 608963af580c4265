//! Who does what a command does.

use crate::words::say;
use clap::Args;

/// Who does it.
#[derive(Debug, Clone, Args)]
pub struct By {
    #[arg(long, value_name = "NAME", help = say!("help-by-who"))]
    who: Option<String>,
}

impl By {
    /// The name, where one was given.
    pub fn name(&self) -> Option<&str> {
        self.who.as_deref()
    }
}
