//! `article5 graph`: a rule as a drawing.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::{format_of, has_ending};
use super::onto::{Onto, file_of};
use super::output::Output;
use super::paper::put;
use super::settings::Settings;
use crate::report::graph::{self, Format};
use crate::rulebook::Rulebook;
use crate::words::say;

/// The name under which the scope gate is meant among rules.
const SCOPE: &str = "scope";
/// The endings of drawings, each with what is drawn under it.
const DRAWINGS: [(&str, Format); 5] = [
    ("txt", Format::Text),
    ("mmd", Format::Mermaid),
    ("mermaid", Format::Mermaid),
    ("dot", Format::Dot),
    ("svg", Format::Svg),
];

/// Where it goes.
#[derive(Debug, Args)]
pub struct Into {
    #[arg(short, value_name = "FILE", help = say!("help-output"))]
    output: Option<Onto>,
    #[arg(long, help = say!("help-force"))]
    force: bool,
}

/// Draws one rule, or the scope gate under the name `scope`.
pub fn run(
    settings: &Settings,
    rule: &str,
    format: Option<Format>,
    into: &Into,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let file = file_of(into.output.as_ref());
    let of_file = |file: &Path| DRAWINGS.into_iter().find(|(known, _)| has_ending(file, &[*known])).map(|(_, as_)| as_);
    let format = format_of(format, file, of_file, Format::Text, &DRAWINGS.map(|(known, _)| known))?;
    let loaded = settings.rules()?;
    let text = match meant(&loaded.rulebook, rule)? {
        None => graph::draw_scope(&loaded.rulebook, format, settings.ascii),
        Some(index) => graph::draw(&loaded.rulebook, index, format, settings.ascii),
    };
    put(text.as_bytes(), file, into.force, output)?;
    Ok(ExitCode::SUCCESS)
}

/// The rule of a letter, by its place; nothing for the scope.
pub fn meant(rulebook: &Rulebook, rule: &str) -> Result<Option<usize>, CliError> {
    let letter = rule.trim_start_matches('(').trim_end_matches(')').to_lowercase();
    if letter == SCOPE {
        return Ok(None);
    }
    let known = || rulebook.rules.iter().map(|rule| rule.id.as_str()).collect::<Vec<_>>().join(", ");
    rulebook.rule_index(&letter).map(Some).ok_or_else(|| CliError::UnknownRule(rule.to_owned(), known()))
}
