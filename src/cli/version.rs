//! `article5 --version`: the program, and the rules inside it. They are told from their cover and not read, so that
//! asking costs next to nothing. Which rules are in use, own files among them, is told by `article5 where`.

use super::CliError;
use super::output::Output;
use crate::rulebook::{Cover, Library};
use crate::words::{lang, say};

/// Tells the program and the rules inside it; the first line is the same in every language.
pub fn tell(output: &mut Output) -> Result<(), CliError> {
    output.line(concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")))?;
    let Cover { hash, edition, starts: _ } = Library { folders: Vec::new(), lang: lang() }.cover();
    if let Some(edition) = edition {
        output.line(&say!("version-rules", edition = edition.name, day = edition.law_as_of))?;
    }
    output.line(&say!("version-hash", hash = hash))
}
