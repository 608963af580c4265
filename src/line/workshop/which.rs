//! Which workshop is meant, where nobody said so: asked before anything is written.

use std::io::{self, BufRead, Write};

use super::typed::Typed;
use crate::line::plain::Plain;
use crate::text::visible;
use crate::words::say;

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhichWorkshop {
    /// To go on with this one, by its name.
    GoOn(String),
    /// To begin one for this client; empty for nobody.
    Begin(String),
}

/// Asks; nothing where the person leaves or the input ends. `open` are those that can be gone on with, each with its client.
///
/// # Errors
/// When the output is gone.
pub fn ask_which_workshop<R: BufRead, W: Write>(
    input: R,
    output: W,
    width: Option<usize>,
    confirms: bool,
    open: &[(String, String)],
) -> io::Result<Option<WhichWorkshop>> {
    let mut plain = Plain { input, output, confirms, width, half: None };
    for (workshop, client) in open {
        let named = match client.as_str() {
            "" => workshop.clone(),
            client => say!("workshops-named", client = visible(client), workshop = workshop),
        };
        plain.say(&say!("workshoptalk-can-go-on", workshop = named))?;
    }
    let Some(typed) = plain.ask(say!("workshoptalk-which"))? else { return Ok(None) };
    if typed.is_empty() || matches!(Typed::read(&typed), Some((Typed::Quit, ""))) {
        return Ok(None);
    }
    let known = open.iter().find(|(workshop, _)| workshop.eq_ignore_ascii_case(&typed));
    Ok(Some(match known {
        Some((workshop, _)) => WhichWorkshop::GoOn(workshop.clone()),
        None if typed == "-" => WhichWorkshop::Begin(String::new()),
        None => WhichWorkshop::Begin(typed),
    }))
}
