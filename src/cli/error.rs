//! What can end a command: one sentence each, with a remedy.

use std::io;
use std::path::{Path, PathBuf};

use crate::check::{FormFlaw, UnknownAddress};
use crate::files::Unreadable;
use crate::record::RecordError;
use crate::report::ReportFailed;
use crate::report::html::TemplateDamaged;
use crate::report::inventory::InventoryFailed;
use crate::report::json::JsonDamaged;
use crate::report::letterhead::LetterheadFlaw;
use crate::rulebook::library::BuiltInDamaged;
use crate::text::visible;
use crate::words::say;

fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// One variant for each act that can fail.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The output cannot be written.
    #[error("The output could not be written: {0}. Make room or choose another place.")]
    Output(#[source] io::Error),
    /// Something about records.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The program itself is damaged.
    #[error(transparent)]
    Rules(#[from] BuiltInDamaged),
    /// The program itself is damaged.
    #[error(transparent)]
    Page(#[from] TemplateDamaged),
    /// The rules that were asked for cannot be used.
    #[error("{}", say!("command-rules-asked", folder = shown(.folder), first = visible(.first), more = *.more))]
    RulesAsked {
        /// Where they should be.
        folder: PathBuf,
        /// What is wrong first.
        first: String,
        /// How many flaws there are beside it.
        more: usize,
    },
    /// Many tools cannot be assessed.
    #[error(transparent)]
    Assess(#[from] crate::inventory::AssessError),
    /// The program itself is damaged.
    #[error(transparent)]
    Report(#[from] ReportFailed),
    /// The program itself is damaged.
    #[error(transparent)]
    Json(#[from] JsonDamaged),
    /// The inventory failed.
    #[error(transparent)]
    Inventory(#[from] InventoryFailed),
    /// A Word file would only spoil a screen.
    #[error("A Word file cannot be shown on a screen. Name a file for it with -o, such as -o report.docx.")]
    NotForScreens,
    /// The inventory is about all checks.
    #[error("A CSV file lists all checks. Use: article5 report --all --format csv")]
    CsvIsForAll,
    /// JSON is for programs, which need to know whose answer is whose.
    #[error("Names cannot be left out of JSON. Use --format html, md, docx or txt.")]
    NamesInJson,
    /// The letterhead or its logo cannot be read.
    #[error("The letterhead cannot be used: {} cannot be read ({}). Nothing was written. Check the name, or take the line out of the letterhead.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    Letterhead(PathBuf, #[source] io::Error),
    /// The letterhead holds something that cannot be used.
    #[error("The letterhead {} cannot be used: {}. Nothing was written.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    LetterheadFlawed(PathBuf, #[source] LetterheadFlaw),
    /// A file with cases cannot be read.
    #[error("{} cannot be read: {}. Check the name, or leave it out to replay the built-in cases.", visible(&.0.to_string_lossy()), .1)]
    Cases(PathBuf, #[source] Unreadable),
    /// No rule has that letter.
    #[error("No rule is named `{}`. The rules are: {}, and scope.", visible(.0), .1)]
    UnknownRule(String, String),
    /// There is no terminal for full screens.
    #[error("{0} For questions on plain text use: article5 line")]
    NoTerminal(&'static str),
    /// Full screens failed.
    #[error("The screen cannot be used: {0}. Your answers are saved. For questions on plain text use: article5 line")]
    Screen(#[source] io::Error),
    /// The keys of `--keys` cannot be read.
    #[error("`{0}` is not a key. Write keys as a, 1, Enter, Esc, Up, Ctrl+q, or \"some text\".")]
    Keys(String),
    /// A moment behind `@` cannot be read.
    #[error("`{}` is no moment of a check. Write ID@12 for its step 12, or ID@2026-11-20 for a day.", visible(.0))]
    Moment(String),
    /// An address that the rules do not have.
    #[error(transparent)]
    UnknownAddress(#[from] UnknownAddress),
    /// A supposed answer cannot be read.
    #[error("`{}` is no answer. Write an address and yes, no or unsure, such as f.2=no; f.2= takes it away.", visible(.0))]
    Supposition(String),
    /// There is no answer that could be kept.
    #[error("Nobody has answered {}, so there is nothing to keep. Nothing was written.", visible(.0))]
    NothingToKeep(String),
    /// No task of the removal plan has that name.
    #[error("The removal plan has no task `{}`. Its tasks are: {}.", visible(.0), .1)]
    UnknownTask(String, String),
    /// A sign-off without a name.
    #[error("A sign-off needs a name: add --name NAME. Nothing was written.")]
    NoName,
    /// A check cannot be joined with itself.
    #[error("{} cannot be joined with itself. Name two checks.", visible(.0))]
    SameCheck(String),
    /// Nobody of that name is asked anything.
    #[error("No open question is for `{}`. Open questions are for: {}.", visible(.0), visible(.1))]
    NobodyAsked(String, String),
    /// The check is closed.
    #[error("{} is closed, so nothing was written. Take it up again with: article5 reopen {}", visible(.0), visible(.0))]
    Closed(String),
    /// A page of answers cannot be read.
    #[error("{} cannot be read: {}. Check the name, and that it is the file that came back. Nothing was written.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    Returned(PathBuf, #[source] io::Error),
    /// A page of answers is refused.
    #[error("{} was not taken in: {}. Nothing was written.", visible(&.0.to_string_lossy()), visible(&.1.to_string()))]
    Form(PathBuf, #[source] FormFlaw),
}
