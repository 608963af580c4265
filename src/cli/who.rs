//! Who does what a command does.

use crate::text::is_hidden;
use crate::words::say;
use clap::Args;

/// Who does it.
#[derive(Debug, Clone, Args)]
pub struct By {
    #[arg(long, value_name = "NAME", value_parser = one_line, help = say!("help-by-who"))]
    who: Option<String>,
}

/// A name stands in one line: a line break in it would be a line that nobody wrote.
fn one_line(typed: &str) -> Result<String, String> {
    if typed.chars().any(is_hidden) { Err(say!("command-who-one-line").to_owned()) } else { Ok(typed.to_owned()) }
}

impl By {
    /// The name, where one was given.
    pub fn name(&self) -> Option<&str> {
        self.who.as_deref()
    }
}
