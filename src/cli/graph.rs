//! `article5 graph` and `article5 questions`: the rules on paper.

use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::report::graph::{self, Format};
use crate::report::questionnaire::{USUAL_WIDTH, questionnaire};

/// Draws one rule, or the scope gate under the name `scope`.
pub fn run(settings: &Settings, rule: &str, format: Format, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rulebook = &loaded.rulebook;
    let letter = rule.trim_start_matches('(').trim_end_matches(')').to_lowercase();
    let text = if letter == "scope" {
        graph::draw_scope(rulebook, format, settings.ascii)
    } else {
        let Some(index) = rulebook.rule_index(&letter) else {
            let known: Vec<&str> = rulebook.rules.iter().map(|rule| rule.id.as_str()).collect();
            return Err(CliError::UnknownRule(rule.to_owned(), known.join(", ")));
        };
        graph::draw(rulebook, index, format, settings.ascii)
    };
    output.bytes(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the blank questionnaire.
pub fn questions(settings: &Settings, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    output.bytes(questionnaire(&loaded.rulebook, USUAL_WIDTH, settings.ascii).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
