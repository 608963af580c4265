//! `article5 copy` and `article5 join`: new checks out of old ones, which stay as they are.

use std::process::ExitCode;

use clap::ValueEnum;

use super::super::CliError;
use super::super::output::Output;
use super::super::settings::Settings;
use super::opened::{read, who};
use crate::check::{Hand, Prefer, Why, join as joined};
use crate::record::Takeover;
use crate::report::block::Document;
use crate::report::{Sides, conflict_blocks, text};
use crate::rulebook::Loaded;

/// Which of two checks is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Preferred {
    /// The first
    #[value(name = "A", alias = "a", alias = "first")]
    First,
    /// The second
    #[value(name = "B", alias = "b", alias = "second")]
    Second,
}

/// Copies a check.
pub fn copy(
    settings: &Settings,
    id: &str,
    recheck: bool,
    group: Option<String>,
    named: Option<String>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let record = read(settings, id)?;
    let who = who(&record.check, named);
    let now = Settings::now();
    let group = group.unwrap_or_else(|| record.check.standing.group.clone());
    let (header, why) = takeover(settings, &loaded, Hand { who: &who, at: now })?.copy(&record, recheck, &group)?;
    let reference = header.reference;
    output.line(&format!("{reference}: {} of {}", why.words(), record.header.reference))?;
    Ok(ExitCode::SUCCESS)
}

/// Joins two checks.
pub fn join(
    settings: &Settings,
    first: &str,
    second: &str,
    prefer: Option<Preferred>,
    named: Option<String>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let (first_file, second_file) = (first, second);
    let (first, second) = (read(settings, first)?, read(settings, second)?);
    if first.head == second.head {
        return Err(CliError::SameCheck(first.header.reference.to_string()));
    }
    let who = who(&first.check, named);
    let now = Settings::now();
    let prefer = prefer.map(|prefer| match prefer {
        Preferred::First => Prefer::First,
        Preferred::Second => Prefer::Second,
    });
    // Two files of one check are told apart by their names.
    let (a, b) = match (first.header.reference.as_str(), second.header.reference.as_str()) {
        (a, b) if a == b => (first_file, second_file),
        both => both,
    };
    let hand = Hand { who: &who, at: now };
    let both = joined(&loaded.rulebook, (a, &first.check), (b, &second.check), prefer, hand);
    let group = match (&first.check.standing.group, &second.check.standing.group) {
        (group, other) if group.is_empty() || group == other => other.clone(),
        (group, _) => group.clone(),
    };
    let sources = [(&first, Why::Joined), (&second, Why::Joined)];
    let reference = takeover(settings, &loaded, hand)?.begin(both.entries, &sources, &group)?.reference;
    let document = Document {
        title: format!("{reference}: joined from {a} and {b}"),
        blocks: conflict_blocks(&both.conflicts, Sides { left: a, right: b }),
        footer: "The two checks stay as they are.".to_owned(),
        ..Document::default()
    };
    output.bytes(text::write(&document, 80).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn takeover<'a>(settings: &'a Settings, loaded: &'a Loaded, hand: Hand<'a>) -> Result<Takeover<'a>, CliError> {
    Ok(Takeover { folder: settings.folder()?, loaded, hand, on: settings.on(), today: crate::files::today() })
}
