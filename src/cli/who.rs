//! Who does what a command does.

use clap::Args;

/// Who does it.
#[derive(Debug, Clone, Args)]
pub struct By {
    /// Who does this; without it, whoever fills in the check
    #[arg(long, value_name = "NAME")]
    who: Option<String>,
}

impl By {
    /// The name, where one was given.
    pub fn name(&self) -> Option<&str> {
        self.who.as_deref()
    }
}
