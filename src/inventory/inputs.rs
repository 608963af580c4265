//! The inventories of a run as they are opened: each beginning is looked at before anything is assessed.

use std::io::Read;
use std::path::Path;

use super::csv_in::CsvRows;
use super::error::{AssessError, name_of};
use super::fault::{Fault, Stop};
use super::json_in::JsonRows;
use super::kind::InputKind;
use super::opened::{self, Opened};
use super::options::Options;
use super::own::Own;
use super::row::Row;
use super::rows::Rows;
use super::sheet_in::SheetRows;
use crate::files::{Doing, reason};
use crate::rulebook::Rulebook;
use crate::words::say;

/// An inventory whose beginning has been found to be sound.
pub(super) struct Input<'a> {
    /// What it is called.
    pub(super) name: String,
    /// Where it comes from.
    pub(super) source: Source<'a>,
}

/// Where an inventory comes from.
pub(super) enum Source<'a> {
    /// Opened again when its turn comes, so that any number of files can be named.
    File(&'a Path),
    /// What can be read only once.
    Flowing(Begun<'a>),
}

/// An inventory whose first lines are read.
pub(super) enum Begun<'a> {
    /// A table, which can be cut into parts.
    Table(Box<CsvRows<'a>>),
    /// What is read row by row.
    Other(Box<dyn Rows + 'a>),
}

impl<'a> Begun<'a> {
    /// Its rows, one after another.
    pub(super) fn rows(self) -> Box<dyn Rows + 'a> {
        match self {
            Self::Table(rows) => rows,
            Self::Other(rows) => rows,
        }
    }
}

/// Checks every beginning before anything is assessed.
pub(super) fn inputs<'a>(
    options: &'a Options,
    rulebook: &'a Rulebook,
    stdin: &'a mut dyn Read,
    row: &mut Row,
) -> Result<Vec<Input<'a>>, AssessError> {
    let mut stdin = Some(stdin);
    let mut inputs = Vec::new();
    for path in &options.files {
        let (name, source) = if path.as_os_str() == "-" {
            let name = say!("inventory-standard-input").to_owned();
            let stdin = stdin.take().ok_or(AssessError::InputTwice)?;
            let rows =
                begin(stdin, options.input, options, rulebook, &mut row.own).map_err(|stop| stopped(stop, &name))?;
            (name, Source::Flowing(rows))
        } else {
            let name = name_of(path);
            let file = opened::file(path, &name)?;
            let flows = !file.metadata().is_ok_and(|about| about.is_file());
            let rows = begin(file, kind(path, options), options, rulebook, &mut row.own);
            let rows = rows.map_err(|stop| stopped(stop, &name))?;
            if flows {
                (name, Source::Flowing(rows))
            } else {
                // JSON objects name their keys one by one. Reading the first one here makes its keys known before
                // anything is written.
                let _ = rows.rows().next(row);
                row.clear();
                (name, Source::File(path))
            }
        };
        inputs.push(Input { name, source });
    }
    Ok(inputs)
}

/// How a file is written, as far as its name or the person says.
pub(super) fn kind(path: &Path, options: &Options) -> Option<InputKind> {
    options.input.or_else(|| InputKind::by_ending(path))
}

/// Reads the first lines of an inventory.
pub(super) fn begin<'a>(
    reader: impl Read + 'a,
    kind: Option<InputKind>,
    options: &Options,
    rulebook: &'a Rulebook,
    own: &mut Own,
) -> Result<Begun<'a>, Stop> {
    let opened = Opened::look(reader, kind)?;
    let (limits, name_column) = (options.limits, options.name_column.as_deref());
    Ok(match opened.kind {
        InputKind::Csv => Begun::Table(Box::new(CsvRows::begin(opened, rulebook, limits, name_column, own)?)),
        InputKind::Sheet => Begun::Other(Box::new(SheetRows::begin(opened.bytes, rulebook, name_column, own)?)),
        InputKind::Json | InputKind::Jsonl => {
            Begun::Other(Box::new(JsonRows::begin(opened, rulebook, limits, name_column.map(str::to_owned))))
        }
    })
}

/// Why a run ends, where a file cannot be read any further.
pub(super) fn stopped(stop: Stop, name: &str) -> AssessError {
    match stop {
        Stop::Header(faults) => AssessError::Header { faults: in_words(&faults, name) },
        Stop::Reading(error, line) => {
            AssessError::CannotRead { file: name.to_owned(), line, why: reason(&error, Doing::Reading) }
        }
        Stop::Broken(fault) => AssessError::Broken { fault: fault.in_file(name).to_string() },
    }
}

/// Like [`stopped`], for a beginning that was sound a moment ago.
pub(super) fn changed(stop: Stop, name: &str) -> AssessError {
    match stop {
        Stop::Header(faults) => AssessError::Broken { fault: in_words(&faults, name).join("\n") },
        stop => stopped(stop, name),
    }
}

fn in_words(faults: &[Fault], name: &str) -> Vec<String> {
    faults.iter().map(|fault| fault.in_file(name).to_string()).collect()
}
