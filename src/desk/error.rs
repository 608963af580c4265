//! Why an act was not done: what happened, what is safe, what to do.

use std::io;
use std::path::PathBuf;

use crate::check::{FormFlaw, UnknownAddress};
use crate::record::RecordError;
use crate::report::html::TemplateDamaged;
use crate::report::inventory::InventoryFailed;
use crate::report::json::JsonDamaged;
use crate::report::letterhead::LetterheadFlaw;
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
    #[error("{0}: write a number in euro, digits alone, such as 1500000, or leave it empty. Nothing was changed.")]
    NoNumber(&'static str),
    /// Describing: none of the choices.
    #[error("{0}: type a number from 1 to {1}, or leave it empty. Nothing was changed.")]
    NoChoice(&'static str, usize),
    /// Answering or remarking at an address that the rules do not have.
    #[error(transparent)]
    UnknownAddress(#[from] UnknownAddress),
    /// Keeping an answer that nobody gave.
    #[error("Nobody has answered {}, so there is nothing to keep. Nothing was written.", visible(.0))]
    NothingToKeep(String),
    /// Signing without a name.
    #[error("A sign-off needs a name. Nothing was signed yet.")]
    NoName,
    /// A day that cannot be read.
    #[error("{} is no day. Write year, month and day, such as 2027-03-31.", visible(.0))]
    NoDay(String),
    /// A day for the next look that is over.
    #[error("That day is over. Write a day that is still to come.")]
    DayIsOver,
    /// Planning a task that the removal plan does not have.
    #[error("The removal plan has no task `{}`. Its tasks are: {}.", visible(.0), .1)]
    UnknownTask(String, String),
    /// Looking at a moment behind `@` that cannot be read.
    #[error("`{}` is no moment of a check. Write ID@12 for its step 12, or ID@2026-11-20 for a day.", visible(.0))]
    Moment(String),
    /// Supposing an answer that cannot be read.
    #[error("`{}` is no answer. Write an address and yes, no or unsure, such as f.2=no; f.2= takes it away.", visible(.0))]
    Supposition(String),
    /// Joining a check with itself.
    #[error("{} cannot be joined with itself. Name two checks.", visible(.0))]
    SameCheck(String),
    /// Joining checks whose tools have different names.
    #[error("{}", say!("join-different-tools", first = visible(.0), second = visible(.1)))]
    DifferentTools(String, String),
    /// Joining checks of different groups.
    #[error("{}", say!("join-different-groups", first = visible(.0), second = visible(.1)))]
    DifferentGroups(String, String),
    /// Asking somebody whom nothing is asked.
    #[error("No open question is for `{}`. Open questions are for: {}.", visible(.0), visible(.1))]
    NobodyAsked(String, String),
    /// Taking answers into a closed check.
    #[error("{} is closed, so nothing was written. Take it up again with: article5 reopen {}", visible(.0), visible(.0))]
    Closed(String),
    /// Reading a page of answers.
    #[error("{} cannot be read: {}. Check the name, and that it is the file that came back. Nothing was written.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    Returned(PathBuf, #[source] io::Error),
    /// Taking in a page of answers.
    #[error("{} was not taken in: {}. Nothing was written.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    Form(PathBuf, #[source] FormFlaw),
    /// Reading the letterhead or its logo.
    #[error("The letterhead cannot be used: {} cannot be read ({}). Nothing was written. Check the name, or take the line out of the letterhead.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    Letterhead(PathBuf, #[source] io::Error),
    /// Using what the letterhead holds.
    #[error("The letterhead {} cannot be used: {}. Nothing was written.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    LetterheadFlawed(PathBuf, #[source] LetterheadFlaw),
    /// Writing about several groups on one letterhead.
    #[error(transparent)]
    SeveralGroups(#[from] SeveralGroups),
    /// Writing a table about one check.
    #[error("A CSV file lists all checks. Use: article5 report --all --format csv")]
    CsvIsForAll,
    /// JSON is for programs, which need to know whose answer is whose.
    #[error("Names cannot be left out of JSON. Use --format html, md, docx or txt.")]
    NamesInJson,
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
    Inventory(#[from] InventoryFailed),
}
