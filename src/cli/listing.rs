//! `article5 list`.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::Timestamp;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::check::{Check, Field, find};
use crate::logic::Verdict;
use crate::record;
use crate::rulebook::wording::visible;

/// Which checks are listed, in which order.
#[derive(Debug, Clone, Args)]
pub struct Listing {
    /// Those of one group alone
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Those in which these words occur: in the reference, the description, the group, the result
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// In which order
    #[arg(long, value_enum, default_value_t = Order::Changed)]
    sort: Order,
    /// The archive instead
    #[arg(long)]
    archived: bool,
}

/// Orders of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Order {
    /// Changed last first
    Changed,
    /// By name
    Name,
    /// What needs attention first
    Verdict,
    /// By who is responsible
    Owner,
}

struct Row {
    reference: String,
    changed: Timestamp,
    verdict: Verdict,
    name: String,
    owner: String,
    line: String,
}

/// Lists checks. Those that cannot be read come last, and are never left out.
pub fn run(settings: &Settings, listing: &Listing, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let listed = record::list(settings.folder()?);
    if listed.is_empty() {
        output.line("No checks yet. Start one with: article5")?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut rows = Vec::new();
    let mut unreadable = Vec::new();
    let mut put_away = 0_usize;
    for listed in &listed {
        let record = match &listed.record {
            Ok(record) => record,
            Err(error) => {
                unreadable.push(format!("{}  cannot be read: {error}", visible(&listed.reference())));
                continue;
            }
        };
        let check = &record.check;
        if check.standing.archived != listing.archived {
            put_away += usize::from(check.standing.archived);
            continue;
        }
        let findings = find(&loaded.rulebook, &check.sheet(&loaded.rulebook), settings.on());
        if !listing.wants(&listed.reference(), check, findings.tool) {
            continue;
        }
        let changed = check.steps.last().map_or(record.header.created, |entry| entry.at);
        let mut line = format!(
            "{}  {} {:<18}  {}  {}  {}",
            listed.reference(),
            findings.tool.ascii_sign(),
            findings.tool.words(),
            changed.strftime("%Y-%m-%d %H:%M"),
            visible(check.tool.title()),
            visible(check.tool.get(Field::Owner)),
        );
        if !check.standing.group.is_empty() {
            line += "  [";
            line += &visible(&check.standing.group);
            line += "]";
        }
        if check.standing.closed {
            line.push_str("  closed");
        }
        if let Some(on) = check.standing.review_due {
            let due = if on <= settings.on() { "  LOOK AGAIN: due" } else { "  look again" };
            line += due;
            line += " ";
            line += &on.to_string();
        }
        if let Some(damage) = &record.damage {
            line += "  damaged: ";
            line += &damage.words();
        }
        rows.push(Row {
            reference: listed.reference(),
            changed,
            verdict: findings.tool,
            name: check.tool.title().to_lowercase(),
            owner: check.tool.get(Field::Owner).to_lowercase(),
            line,
        });
    }
    match listing.sort {
        Order::Changed => rows.sort_by(|a, b| (b.changed, &a.reference).cmp(&(a.changed, &b.reference))),
        Order::Name => rows.sort_by(|a, b| (&a.name, &a.reference).cmp(&(&b.name, &b.reference))),
        Order::Verdict => {
            rows.sort_by(|a, b| (a.verdict, &a.name, &a.reference).cmp(&(b.verdict, &b.name, &b.reference)));
        }
        Order::Owner => rows.sort_by(|a, b| (&a.owner, &a.name, &a.reference).cmp(&(&b.owner, &b.name, &b.reference))),
    }
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

impl Listing {
    fn wants(&self, reference: &str, check: &Check, verdict: Verdict) -> bool {
        let group = check.standing.group.to_lowercase();
        if self.group.as_ref().is_some_and(|wanted| wanted.to_lowercase() != group) {
            return false;
        }
        let fields = Field::ALL.map(|field| check.tool.get(field));
        let everything = format!("{reference}\n{}\n{group}\n{}", fields.join("\n"), verdict.words()).to_lowercase();
        self.filter
            .as_ref()
            .is_none_or(|filter| filter.to_lowercase().split_whitespace().all(|word| everything.contains(word)))
    }
}
