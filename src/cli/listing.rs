//! `article5 list`.

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::CliError;
use super::nameless::Nameless;
use super::output::Output;
use super::selecting::Selecting;
use super::settings::Settings;
use crate::check::Names;
use crate::desk::names_in;
use crate::record::{Meant, Order, Selected, Unread};
use crate::text::visible;
use crate::words::{day, moment, say};

/// Which checks are listed, in which order.
#[derive(Debug, Clone, Args)]
pub struct Listing {
    #[command(flatten)]
    selecting: Selecting,
    #[command(flatten)]
    nameless: Nameless,
    #[arg(long, value_enum, default_value_t = Sort::Changed, help = say!("help-list-sort"))]
    sort: Sort,
}

/// Orders of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Sort {
    #[value(help = say!("help-sort-changed"))]
    Changed,
    #[value(help = say!("help-sort-name"))]
    Name,
    #[value(help = say!("help-sort-verdict"))]
    Verdict,
    #[value(help = say!("help-sort-owner"))]
    Owner,
    #[value(help = say!("help-sort-next-look"))]
    NextLook,
}

impl From<Sort> for Order {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Changed => Self::Changed,
            Sort::Name => Self::Name,
            Sort::Verdict => Self::Verdict,
            Sort::Owner => Self::Owner,
            Sort::NextLook => Self::NextLook,
        }
    }
}

/// Lists checks. Those that cannot be read come last, and are never left out.
pub fn run(settings: &Settings, listing: &Listing, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let selection = listing.selecting.selection(listing.nameless.is_asked(settings));
    let desk = settings.desk(&loaded);
    let mut selected = desk.selected(&selection)?;
    if selected == Selected::default() && settings.folder()?.all()?.is_empty() {
        output.line(say!("command-no-checks"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let names = if selection.hide_names { names(&selected) } else { Names::default() };
    selected.checks.sort_by_cached_key(|meant| {
        let (name, changed) = (meant.listed.name(), meant.listed.changed.unwrap_or_default());
        Order::from(listing.sort).key(&name, changed, &meant.summary)
    });
    for meant in &selected.checks {
        output.line(&line(meant, settings.on(), &names))?;
    }
    for Unread { name, why, .. } in &selected.second {
        output.line(&format!("{}  {why}", visible(name)))?;
    }
    for Unread { name, why, .. } in &selected.unreadable {
        output.line(&say!("command-unreadable", name = visible(name), why = why))?;
    }
    if selected.checks.is_empty() && selected.second.is_empty() && selected.unreadable.is_empty() {
        output.line(say!("selection-no-check"))?;
    }
    if selected.put_away > 0 {
        output.line(&say!("selection-put-away", checks = selected.put_away))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Everybody who is named in the checks that are listed.
fn names(selected: &Selected) -> Names {
    let files: Vec<&Path> = selected.checks.iter().map(|meant| meant.listed.path.as_path()).collect();
    names_in(&files)
}

fn line(meant: &Meant, today: Date, names: &Names) -> String {
    let summary = &meant.summary;
    let mut line = format!(
        "{}  {} {:<18}  {}  {}  {}",
        visible(&meant.listed.name()),
        summary.verdict.ascii_sign(),
        summary.verdict_words(today),
        moment(meant.listed.changed.unwrap_or_default()),
        visible(&names.hide(&summary.title)),
        visible(&names.hide_name(&summary.owner)),
    );
    if !meant.origin.is_empty() {
        line += "  (";
        line += &visible(&meant.origin);
        line += ")";
    }
    if !summary.group.is_empty() {
        line += "  [";
        line += &visible(&names.hide(&summary.group));
        line += "]";
    }
    let mut add = |told: &str| {
        line += "  ";
        line += told;
    };
    if summary.look_again > 0 {
        add(&say!("command-list-answers", count = summary.look_again));
    }
    if summary.closed {
        add(say!("command-list-closed"));
    }
    if let Some(on) = summary.review_due {
        let due = day(on);
        add(&if on <= today {
            say!("command-list-due", day = due)
        } else {
            say!("command-list-look-again", day = due)
        });
    }
    if let Some(caveat) = &summary.damage {
        add(&if summary.is_newer {
            say!("command-list-newer", why = caveat)
        } else {
            say!("command-list-damaged", why = caveat)
        });
    }
    line
}
