//! Why an act was not done: what happened, what is safe, what to do.

use std::path::PathBuf;

use crate::check::{FormFlaw, UnknownAddress};
use crate::files::Unreadable;
use crate::record::RecordError;
use crate::report::house_style::HouseStyleFlaw;
use crate::report::html::TemplateDamaged;
use crate::report::inventory::InventoryFailed;
use crate::report::json::JsonDamaged;
use crate::report::letterhead::LetterheadFlaw;
use crate::report::workbook::WorkbookFailed;
use crate::report::{ReportFailed, SeveralGroups};
use crate::text::visible;
use crate::words::say;

/// One variant for each act that can fail.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// There is no place for checks.
    #[error("{0}")]
    NoFolder(String),
    /// A check could not be begun, opened, read or saved.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// Describing: a number was asked for.
    #[error("{}", say!("desk-no-number", field = .0))]
    NoNumber(&'static str),
    /// Describing: a country was asked for.
    #[error("{}", say!("desk-no-country", field = .0))]
    NoCountry(&'static str),
    /// Describing: none of the choices.
    #[error("{}", say!("desk-no-choice", field = .0, most = .1))]
    NoChoice(&'static str, usize),
    /// Answering or remarking at an address that the rules do not have.
    #[error(transparent)]
    UnknownAddress(#[from] UnknownAddress),
    /// Keeping an answer that nobody gave.
    #[error("{}", say!("desk-nothing-to-keep", name = visible(.0)))]
    NothingToKeep(String),
    /// Signing without a name.
    #[error("{}", say!("desk-no-name"))]
    NoName,
    /// A name with line breaks or signs that nobody sees.
    #[error("{}", say!("desk-name-hidden"))]
    HiddenInName,
    /// A day that cannot be read.
    #[error("{}", say!("desk-no-day", typed = visible(.0)))]
    NoDay(String),
    /// A day for the next look that is over.
    #[error("{}", say!("desk-day-is-over"))]
    DayIsOver,
    /// Putting a check into a group without a name that can be read.
    #[error("{}", say!("desk-no-group-name"))]
    NoGroupName,
    /// Putting a check into a group whose name nobody can read.
    #[error("{}", say!("desk-long-group-name", most = *.0))]
    LongGroupName(usize),
    /// Planning a task that the removal plan does not have.
    #[error("{}", say!("desk-unknown-task", typed = visible(.0), tasks = .1))]
    UnknownTask(String, String),
    /// Looking at a moment behind `@` that cannot be read.
    #[error("{}", say!("desk-no-moment", typed = visible(.0)))]
    Moment(String),
    /// Supposing an answer that cannot be read.
    #[error("{}", say!("desk-no-supposition", typed = visible(.0)))]
    Supposition(String),
    /// Joining a check with itself.
    #[error("{}", say!("desk-same-check", name = visible(.0)))]
    SameCheck(String),
    /// Joining checks whose tools have different names.
    #[error("{}", say!("join-different-tools", first = visible(.0), second = visible(.1)))]
    DifferentTools(String, String),
    /// Joining checks of different groups.
    #[error("{}", say!("join-different-groups", first = visible(.0), second = visible(.1)))]
    DifferentGroups(String, String),
    /// Reporting on a group that no check belongs to.
    #[error("{}", no_such_group(.0, .1))]
    NoSuchGroup(String, Vec<String>),
    /// Naming a tool that several checks are about.
    #[error("{}", say!("desk-several-tools", typed = visible(.0), names = visible(.1)))]
    SeveralTools(String, String),
    /// Asking somebody whom nothing is asked.
    #[error("{}", say!("desk-nobody-asked", typed = visible(.0), names = visible(.1)))]
    NobodyAsked(String, String),
    /// Taking answers into a closed check.
    #[error("{}", say!("desk-closed", name = visible(.0)))]
    Closed(String),
    /// Reading a page of answers.
    #[error("{}", say!("desk-returned-unreadable", path = visible(&.0.to_string_lossy()), why = visible(&.1.to_string())))]
    Returned(PathBuf, #[source] Unreadable),
    /// Taking in a page of answers.
    #[error("{}", say!("desk-not-taken-in", path = visible(&.0.to_string_lossy()), why = visible(&.1.to_string())))]
    Form(PathBuf, #[source] FormFlaw),
    /// Writing a page of questions that could not be taken in again.
    #[error("{}", say!("desk-page-too-large", check = .0))]
    PageTooLarge(String),
    /// Reading the letterhead or its logo.
    #[error("{}", say!("desk-letterhead-unreadable", path = visible(&.0.to_string_lossy()), why = visible(&.1.to_string())))]
    Letterhead(PathBuf, #[source] Unreadable),
    /// Using what the letterhead holds.
    #[error("{}", say!("desk-letterhead-flawed", path = visible(&.0.to_string_lossy()), why = visible(&.1.to_string())))]
    LetterheadFlawed(PathBuf, #[source] LetterheadFlaw),
    /// Using a Word template.
    #[error("{}", say!("desk-template-flawed", path = visible(&.0.to_string_lossy()), why = visible(&.1.to_string())))]
    TemplateFlawed(PathBuf, #[source] HouseStyleFlaw),
    /// Writing about several groups on one letterhead.
    #[error(transparent)]
    SeveralGroups(#[from] SeveralGroups),
    /// Writing a table about one check.
    #[error("{}", say!("desk-csv-is-for-all"))]
    CsvIsForAll,
    /// Writing more checks than one file of its kind should hold.
    #[error("{}", say!("desk-too-many-for-file", format = .format, checks = .checks, most = .most))]
    TooManyForFile {
        /// The kind of file, by its ending.
        format: &'static str,
        /// How many checks were chosen.
        checks: usize,
        /// How many it holds.
        most: usize,
    },
    /// Writing a web page: the program itself is damaged.
    #[error(transparent)]
    Page(#[from] TemplateDamaged),
    /// Writing a report: the program itself is damaged.
    #[error(transparent)]
    Report(#[from] ReportFailed),
    /// Writing JSON: the program itself is damaged.
    #[error(transparent)]
    Json(#[from] JsonDamaged),
    /// Writing the inventory.
    #[error(transparent)]
    Workbook(#[from] WorkbookFailed),
    /// Making the inventory.
    #[error(transparent)]
    Inventory(#[from] InventoryFailed),
}

/// As many groups are named.
const MOST_NAMED: usize = 20;

fn no_such_group(group: &str, known: &[String]) -> String {
    let told = say!("selection-no-such-group", group = visible(group));
    if known.is_empty() {
        return told;
    }
    let mut names: Vec<String> = known.iter().take(MOST_NAMED).map(|name| visible(name).into_owned()).collect();
    if known.len() > MOST_NAMED {
        names.push("…".to_owned());
    }
    format!("{told} {}", say!("selection-groups", groups = names.join("; ")))
}

impl DeskError {
    /// What is told where a command ends with it, and nobody can answer on.
    pub fn in_a_command(&self) -> String {
        match self {
            Self::Record(error) => error.in_a_command(),
            error => error.to_string(),
        }
    }
}
