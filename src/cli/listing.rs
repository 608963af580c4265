//! `article5 list`.

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use unicode_width::UnicodeWidthStr;

use super::CliError;
use super::nameless::Nameless;
use super::output::{Output, tell_beside};
use super::paper::put_with;
use super::selecting::Selecting;
use super::settings::Settings;
use crate::check::Names;
use crate::desk::{Format, Paper, Wanted, names_in};
use crate::record::{Meant, Order, Selected, Unread};
use crate::report::Length;
use crate::report::inventory::Separator;
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
    #[arg(long, value_enum, default_value_t = ListFormat::Txt, help = say!("help-list-format"))]
    format: ListFormat,
    #[arg(long, value_enum, default_value_t, help = say!("help-report-separator"))]
    separator: Separator,
}

/// How the list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ListFormat {
    #[value(help = say!("help-list-txt"))]
    Txt,
    #[value(help = say!("help-list-csv"))]
    Csv,
    #[value(help = say!("help-list-json"))]
    Json,
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
    let for_programs = match listing.format {
        ListFormat::Txt => None,
        ListFormat::Csv => Some(Format::Csv),
        ListFormat::Json => Some(Format::Json),
    };
    if let Some(format) = for_programs {
        // The same as the report on all of them: programs read one form.
        let (length, paper, hide_names) = (Length::Short, Paper::Plain, selection.hide_names);
        let wanted = Wanted { format, length, hide_names, paper, template: None, separator: listing.separator };
        let (told, notices) = desk.report_on_all(wanted, &selection)?;
        settings.notice(&notices);
        put_with(None, false, output, |out| told.write(out))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut selected = desk.selected(&selection)?;
    if selected == Selected::default() && settings.folder()?.all()?.is_empty() {
        tell_beside(say!("command-no-checks"));
        return Ok(ExitCode::SUCCESS);
    }
    let names = if selection.hide_names { names(&selected) } else { Names::default() };
    selected.checks.sort_by_cached_key(|meant| {
        Order::from(listing.sort).key_once(&meant.listed.name(), meant.listed.changed, &meant.summary)
    });
    let on = settings.on();
    let rows: Vec<[String; 5]> = selected.checks.iter().map(|meant| cells(meant, on, &names)).collect();
    let columns = Columns::of(&rows);
    if output.is_terminal() && !selected.checks.is_empty() {
        let heads =
            [say!("list-check"), say!("list-result"), say!("list-changed"), say!("list-tool"), say!("list-owner")];
        output.line(&columns.line(&heads.map(str::to_owned)))?;
    }
    output.lines(selected.checks.iter().zip(&rows).map(|(meant, cells)| line(meant, cells, on, &names, &columns)))?;
    for Unread { name, why, .. } in &selected.second {
        output.line(&format!("{}  {why}", visible(name)))?;
    }
    for Unread { name, why, .. } in &selected.unreadable {
        output.line(&say!("command-unreadable", name = visible(name), why = why))?;
    }
    if selected.checks.is_empty() && selected.second.is_empty() && selected.unreadable.is_empty() {
        tell_beside(say!("selection-no-check"));
    }
    if selected.put_away > 0 {
        tell_beside(&say!("selection-put-away", checks = selected.put_away));
    }
    Ok(ExitCode::SUCCESS)
}

/// Everybody who is named in the checks that are listed.
fn names(selected: &Selected) -> Names {
    let files: Vec<&Path> = selected.checks.iter().map(|meant| meant.listed.path.as_path()).collect();
    names_in(&files)
}

/// A longer name of a tool pushes what stands behind it aside.
const MOST_IN_NAME: usize = 32;

/// How wide the columns are. Each is as wide as its longest cell, with a limit for names of tools, so that a verdict in
/// any language moves the next column in all rows alike.
struct Columns([usize; 5]);

impl Columns {
    fn of(rows: &[[String; 5]]) -> Self {
        let heads = [say!("list-check"), say!("list-result"), say!("list-changed"), say!("list-tool")].map(str::width);
        let mut widths = [heads[0], heads[1], heads[2], heads[3], 0];
        for cells in rows {
            for (width, cell) in widths.iter_mut().zip(cells).take(4) {
                *width = (*width).max(cell.width());
            }
        }
        widths[3] = widths[3].min(MOST_IN_NAME);
        Self(widths)
    }

    fn line(&self, cells: &[String; 5]) -> String {
        let mut line = String::new();
        for (cell, width) in cells.iter().zip(self.0) {
            line += cell;
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width()) + 2));
        }
        line.truncate(line.trim_end().len());
        line
    }
}

fn cells(meant: &Meant, today: Date, names: &Names) -> [String; 5] {
    let summary = &meant.summary;
    [
        visible(&meant.listed.name()).into_owned(),
        format!("{} {}", summary.verdict.ascii_sign(), summary.verdict_words(today)),
        moment(meant.listed.changed.unwrap_or_default()),
        visible(&names.hide(&summary.title)).into_owned(),
        visible(&names.hide_name(&summary.owner)).into_owned(),
    ]
}

fn line(meant: &Meant, cells: &[String; 5], today: Date, names: &Names, columns: &Columns) -> String {
    let summary = &meant.summary;
    let mut line = columns.line(cells);
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
