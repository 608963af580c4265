//! `article5 list`.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::record::{self, Order, OrderKey, Summary, summary, summary_key};
use crate::text::visible;
use crate::words::moment;

/// Which checks are listed, in which order.
#[derive(Debug, Clone, Args)]
pub struct Listing {
    /// Those of one group alone
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Those in which these words occur: in the reference, the name, the owner, the group, the result
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// In which order
    #[arg(long, value_enum, default_value_t = Sort::Changed)]
    sort: Sort,
    /// The archive instead
    #[arg(long)]
    archived: bool,
}

/// Orders of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Sort {
    /// Changed last first
    Changed,
    /// By name
    Name,
    /// What needs attention first
    Verdict,
    /// By who is responsible
    Owner,
}

impl From<Sort> for Order {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Changed => Self::Changed,
            Sort::Name => Self::Name,
            Sort::Verdict => Self::Verdict,
            Sort::Owner => Self::Owner,
        }
    }
}

struct Row {
    key: OrderKey,
    line: String,
}

/// Lists checks. Those that cannot be read come last, and are never left out.
pub fn run(settings: &Settings, listing: &Listing, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rules = &loaded.rulebook;
    let listed = record::list(settings.folder()?, &summary_key(rules, settings.on()), |record| {
        summary(record, rules, settings.on())
    })?;
    if listed.is_empty() {
        output.line("No checks yet. Start one with: article5")?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut rows = Vec::new();
    let mut unreadable = Vec::new();
    let mut put_away = 0_usize;
    for listed in listed {
        let reference = visible(&listed.name()).into_owned();
        if let Some(words) = listed.holds.words().filter(|_| listed.holds.is_second()) {
            unreadable.push(format!("{reference}  {words}"));
            continue;
        }
        let summary = match listed.summary {
            Ok(summary) => summary,
            Err(why) => {
                unreadable.push(format!("{reference}  cannot be read: {why}"));
                continue;
            }
        };
        if summary.archived != listing.archived {
            put_away += usize::from(summary.archived);
        } else if listing.wants(&reference, &summary) {
            let changed = listed.changed.unwrap_or_default();
            let line = line(&reference, changed, &summary, settings.on());
            let key = Order::from(listing.sort).key(&reference, changed, &summary);
            rows.push(Row { key, line });
        }
    }
    rows.sort_by_cached_key(|row| row.key.clone());
    for line in rows.iter().map(|row| &row.line).chain(&unreadable) {
        output.line(line)?;
    }
    if rows.is_empty() && unreadable.is_empty() {
        output.line("No check fits.")?;
    }
    if put_away > 0 && !listing.archived {
        output.line(&format!("{put_away} more in the archive: article5 list --archived"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn line(reference: &str, changed: Timestamp, summary: &Summary, today: Date) -> String {
    let mut line = format!(
        "{reference}  {} {:<18}  {}  {}  {}",
        summary.verdict.ascii_sign(),
        summary.verdict.words(),
        moment(changed),
        visible(&summary.title),
        visible(&summary.owner),
    );
    if !summary.group.is_empty() {
        line += "  [";
        line += &visible(&summary.group);
        line += "]";
    }
    if summary.closed {
        line += "  closed";
    }
    if let Some(on) = summary.review_due {
        line += if on <= today { "  LOOK AGAIN: due " } else { "  look again " };
        line += &on.to_string();
    }
    if let Some(caveat) = &summary.damage {
        line += if summary.is_newer { "  newer: " } else { "  damaged: " };
        line += caveat;
    }
    line
}

impl Listing {
    fn wants(&self, reference: &str, summary: &Summary) -> bool {
        let group = summary.group.to_lowercase();
        self.group.as_ref().is_none_or(|wanted| wanted.to_lowercase() == group)
            && self.filter.as_ref().is_none_or(|filter| summary.mentions(reference, filter))
    }
}
