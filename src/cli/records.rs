//! `list`: the shelf on plain text.

use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::record::{self, summary, summary_key};
use crate::rulebook::wording::visible;

/// Lists all checks, the one that was changed last first.
pub fn list(settings: &Settings, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rules = &loaded.rulebook;
    let listed = record::list(settings.folder()?, &summary_key(rules, settings.on()), |record| {
        summary(record, rules, settings.on())
    });
    if listed.is_empty() {
        output.line("No checks yet. Start one with: article5")?;
    }
    for listed in &listed {
        let name = visible(&listed.name()).into_owned();
        match &listed.summary {
            Ok(summary) => {
                let changed = listed.changed.unwrap_or_default();
                let damage = summary.damage.as_ref().map_or_else(String::new, |damage| format!("  damaged: {damage}"));
                output.line(&format!(
                    "{name}  {} {:<18}  {}  {}  {}{damage}",
                    summary.verdict.ascii_sign(),
                    summary.verdict.words(),
                    changed.strftime("%Y-%m-%d %H:%M"),
                    visible(&summary.title),
                    visible(&summary.owner),
                ))?;
            }
            Err(why) => output.line(&format!("{name}  cannot be read: {why}"))?,
        }
    }
    Ok(ExitCode::SUCCESS)
}
