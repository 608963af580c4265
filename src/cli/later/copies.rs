//! `article5 copy` and `article5 join`: new checks out of old ones, which stay as they are.

use std::process::ExitCode;

use clap::ValueEnum;
use jiff::{Timestamp, Zoned};

use super::super::CliError;
use super::super::output::Output;
use super::super::settings::Settings;
use super::opened::{concluding, read, who};
use crate::check::{Check, Entry, Hand, Prefer, Step, Why, join as joined, taken_over};
use crate::record::{Record, begin};
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
    let why = match record.damage {
        _ if recheck => Why::Recheck,
        Some(_) => Why::Recovered,
        None => Why::Copy,
    };
    let mut entries = taken_over(&record.check, Hand { who: &who, at: now });
    let group = group.unwrap_or_else(|| record.check.standing.group.clone());
    let reference = write(settings, &loaded, &mut entries, &[(&record, why)], group, &who, now)?;
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
    let (first, second) = (read(settings, first)?, read(settings, second)?);
    if first.header.reference == second.header.reference {
        return Err(CliError::SameCheck(first.header.reference));
    }
    let who = who(&first.check, named);
    let now = Settings::now();
    let prefer = prefer.map(|prefer| match prefer {
        Preferred::First => Prefer::First,
        Preferred::Second => Prefer::Second,
    });
    let (a, b) = (first.header.reference.as_str(), second.header.reference.as_str());
    let hand = Hand { who: &who, at: now };
    let mut both = joined(&loaded.rulebook, (a, &first.check), (b, &second.check), prefer, hand);
    let group = match (&first.check.standing.group, &second.check.standing.group) {
        (group, other) if group.is_empty() || group == other => other.clone(),
        (group, _) => group.clone(),
    };
    let sources = [(&first, Why::Joined), (&second, Why::Joined)];
    let reference = write(settings, &loaded, &mut both.entries, &sources, group, &who, now)?;
    let document = Document {
        title: format!("{reference}: joined from {a} and {b}"),
        blocks: conflict_blocks(&both.conflicts, Sides { left: a, right: b }),
        footer: "The two checks stay as they are.".to_owned(),
        ..Document::default()
    };
    output.bytes(text::write(&document, 80).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Begins the new record with everything that was taken over, and where from. Returns its reference.
fn write(
    settings: &Settings,
    loaded: &Loaded,
    entries: &mut Vec<Entry>,
    sources: &[(&Record, Why)],
    group: String,
    who: &str,
    now: Timestamp,
) -> Result<String, CliError> {
    let mut add = |did: Step| {
        let number = entries.last().map_or(1, |entry| entry.number + 1);
        entries.push(Entry { number, at: now, who: who.to_owned(), did });
    };
    for (record, why) in sources {
        let reference = record.header.reference.clone();
        add(Step::CopiedFrom { reference, head: record.head.clone(), why: *why });
    }
    if !group.is_empty() {
        add(Step::Grouped { group });
    }
    let mut check = Check::default();
    for entry in entries.iter() {
        check.apply(entry.clone());
    }
    entries.extend(concluding(settings, &loaded.rulebook, &check, who));
    let (header, mut journal) = begin(settings.folder()?, loaded, now, Zoned::now().date())?;
    journal.append(entries)?;
    Ok(header.reference)
}
