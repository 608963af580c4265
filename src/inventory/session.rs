//! One run: opens the files in turn, reads row by row, and writes the verdicts as they are found.

use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use super::console::Console;
use super::csv_in::CsvRows;
use super::error::{AssessError, name_of};
use super::fault::{Fault, Stop, shortened};
use super::json_in::JsonRows;
use super::keeper::{Keeper, Tool};
use super::kind::{Format, InputKind};
use super::opened::{self, Opened};
use super::output::{self, Columns, Output, Told};
use super::own::Own;
use super::row::Row;
use super::rows::{Next, Rows};
use super::seen::Seen;
use super::sheet_in::SheetRows;
use super::verdicts::{Assessor, Verdicts};
use super::why::Why;
use super::{Options, Outcome};
use crate::files::{Doing, InTheWay, WholeFile, reason};
use crate::rulebook::Rulebook;
use crate::words::{Lang, and, say, within};

/// See [`super::run`].
pub(super) fn run(
    options: &Options,
    rulebook: &Rulebook,
    mut stdin: impl Read,
    mut stdout: impl Write,
    stderr: impl Write,
    keeper: Option<&mut dyn Keeper>,
) -> Result<Outcome, AssessError> {
    let mut row = Row::blank(rulebook);
    let inputs = inputs(options, rulebook, &mut stdin, &mut row)?;
    let assessor = match options.format {
        // Programs read English, whatever a person reads.
        Format::Json => within(Lang::En, || Assessor::new(rulebook, options.on)),
        Format::Table | Format::Csv | Format::Xlsx => Assessor::new(rulebook, options.on),
    };
    let mut session = Session {
        options,
        assessor: &assessor,
        console: Console::new(stderr, options.clock),
        row,
        seen: Seen::default(),
        keeper,
        verdicts: assessor.blank(),
        why: options.why.then(Why::default),
        looked_at: 0,
        outcome: Outcome::default(),
    };
    let ended = match &options.output {
        Some(path) => {
            let mut file = target(path, options)?;
            let ended = session.assess(inputs, &mut file);
            ended.and_then(|()| file.keep().map(drop).map_err(|error| Halt::Error(AssessError::target(path, &error))))
        }
        None => session.assess(inputs, &mut stdout),
    };
    session.console.take_back();
    match ended {
        Ok(()) => session.sum_up(),
        Err(Halt::Error(error)) => return Err(error),
        Err(Halt::Writing(error)) if options.output.is_none() && error.kind() == ErrorKind::BrokenPipe => {
            session.outcome.reader_left = true;
        }
        Err(Halt::Writing(error)) => return Err(cannot_write(options.output.as_deref(), &error)),
    }
    Ok(session.outcome)
}

/// The file for the verdicts, which is never one of the inventories.
fn target(path: &Path, options: &Options) -> Result<WholeFile, AssessError> {
    let is_input = path
        .canonicalize()
        .is_ok_and(|path| options.files.iter().any(|input| input.canonicalize().is_ok_and(|input| input == path)));
    if is_input {
        let why = say!("inventory-is-an-inventory").to_owned();
        return Err(AssessError::Target {
            file: name_of(path),
            why,
            remedy: say!("inventory-another-file").to_owned(),
        });
    }
    let in_the_way = if options.force { InTheWay::Replace } else { InTheWay::Keep };
    WholeFile::begin(path, in_the_way).map_err(|error| AssessError::target(path, &error))
}

/// An inventory whose beginning has been found to be sound.
struct Input<'a> {
    name: String,
    source: Source<'a>,
}

enum Source<'a> {
    /// Opened again when its turn comes, so that any number of files can be named.
    File(&'a Path),
    /// What can be read only once.
    Flowing(Box<dyn Rows + 'a>),
}

/// Checks every beginning before anything is assessed.
fn inputs<'a>(
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
            let mut rows = rows.map_err(|stop| stopped(stop, &name))?;
            if !flows {
                // Objects name their keys one by one: those of the first are known before anything is written.
                let _ = rows.next(row);
                row.clear();
            }
            (name, if flows { Source::Flowing(rows) } else { Source::File(path) })
        };
        inputs.push(Input { name, source });
    }
    Ok(inputs)
}

fn kind(path: &Path, options: &Options) -> Option<InputKind> {
    options.input.or_else(|| InputKind::by_ending(path))
}

fn begin<'a>(
    reader: impl Read + 'a,
    kind: Option<InputKind>,
    options: &Options,
    rulebook: &'a Rulebook,
    own: &mut Own,
) -> Result<Box<dyn Rows + 'a>, Stop> {
    let opened = Opened::look(reader, kind)?;
    Ok(match opened.kind {
        InputKind::Csv => Box::new(CsvRows::begin(opened, rulebook, options.limits, own)?),
        InputKind::Xlsx => Box::new(SheetRows::begin(opened.bytes, rulebook, own)?),
        InputKind::Json | InputKind::Jsonl => Box::new(JsonRows::begin(opened, rulebook, options.limits)),
    })
}

/// Why a run ends before its end.
enum Halt {
    Error(AssessError),
    Writing(io::Error),
}

impl From<AssessError> for Halt {
    fn from(error: AssessError) -> Self {
        Self::Error(error)
    }
}

impl From<io::Error> for Halt {
    fn from(error: io::Error) -> Self {
        Self::Writing(error)
    }
}

struct Session<'a, 'k, E> {
    options: &'a Options,
    assessor: &'a Assessor<'a>,
    console: Console<E>,
    row: Row,
    seen: Seen,
    keeper: Option<&'k mut dyn Keeper>,
    verdicts: Verdicts,
    why: Option<Why>,
    looked_at: u64,
    outcome: Outcome,
}

impl<E: Write> Session<'_, '_, E> {
    fn assess(&mut self, inputs: Vec<Input>, sink: &mut dyn Write) -> Result<(), Halt> {
        let options = self.options;
        let own = self.row.own.names().to_vec();
        let columns = Columns { why: options.why, checks: self.keeper.is_some(), own: &own };
        let mut out = output::begin(options, self.assessor, columns, sink)?;
        for Input { name, source } in inputs {
            match source {
                Source::Flowing(rows) => self.assess_file(rows, &name, &mut *out)?,
                Source::File(path) => {
                    let file = opened::file(path, &name)?;
                    let own = &mut self.row.own;
                    let rows = begin(file, kind(path, options), options, self.assessor.rulebook, own);
                    self.assess_file(rows.map_err(|stop| changed(stop, &name))?, &name, &mut *out)?;
                }
            }
        }
        out.finish()?;
        let late = self.row.own.names().get(own.len()..).unwrap_or_default();
        if options.format.has_columns() && !late.is_empty() {
            let names: Vec<String> = late.iter().take(5).map(|name| format!("`{}`", shortened(name))).collect();
            self.console.say(&say!("inventory-note-late-keys", names = and(&names)));
        }
        Ok(())
    }

    fn assess_file(&mut self, mut rows: Box<dyn Rows + '_>, name: &str, out: &mut dyn Output) -> Result<(), Halt> {
        loop {
            let next = rows.next(&mut self.row).map_err(|stop| stopped(stop, name))?;
            if matches!(next, Next::End) {
                for note in rows.notes() {
                    self.console.say(&note.told(name));
                }
                return Ok(());
            }
            self.looked_at += 1;
            let most = self.options.limits.rows;
            if self.looked_at > most {
                return Err(AssessError::TooManyRows { file: name.to_owned(), most }.into());
            }
            match next {
                Next::Row => {
                    self.row.settle();
                    self.assessor.assess(&self.row, &mut self.verdicts);
                    if let Some(why) = &mut self.why {
                        why.find(self.assessor.rulebook, &self.row, &self.verdicts);
                    }
                    let check = self.keep(name)?;
                    let Self { row, verdicts, why, .. } = self;
                    out.row(Told { row, verdicts, why: why.as_ref(), check: check.as_deref() })?;
                    self.seen.row(&self.row.name, name, self.row.line);
                    self.outcome.assessed += 1;
                }
                Next::Refused(fault) => {
                    self.console.say(&fault.in_file(name));
                    self.outcome.refused += 1;
                }
                Next::Blank | Next::End => {}
            }
            self.console.row_done();
        }
    }

    /// Makes a check of the row, where that was asked for: its reference.
    fn keep(&mut self, file: &str) -> Result<Option<String>, Halt> {
        let Some(keeper) = &mut self.keeper else { return Ok(None) };
        let place = say!("inventory-place", file = file, line = self.row.line.to_string());
        let answers = self.row.sheet.given().collect();
        let kept = keeper.keep(&Tool { name: self.row.name.trim(), place: &place, answers });
        let kept = kept.map_err(|why| AssessError::NotKept { place, why })?;
        if let Some(told) = kept.told {
            self.console.say(&told);
        }
        Ok(Some(kept.reference))
    }

    fn sum_up(&mut self) {
        for told in self.seen.told() {
            self.console.say(&told);
        }
        let Outcome { assessed, refused, .. } = self.outcome;
        let edition = &self.assessor.rulebook.edition.name;
        let on = self.options.on;
        self.console.say(&say!("inventory-done", assessed = assessed, on = on.to_string(), edition = edition));
        if refused > 0 {
            self.console.say(&say!("inventory-refused", refused = refused));
        }
    }
}

fn stopped(stop: Stop, name: &str) -> AssessError {
    match stop {
        Stop::Header(faults) => AssessError::Header { faults: in_words(&faults, name) },
        Stop::Reading(error, line) => {
            AssessError::CannotRead { file: name.to_owned(), line, why: reason(&error, Doing::Reading) }
        }
        Stop::Broken(fault) => AssessError::Broken { fault: fault.in_file(name).to_string() },
    }
}

/// Like [`stopped`], for a beginning that was sound a moment ago.
fn changed(stop: Stop, name: &str) -> AssessError {
    match stop {
        Stop::Header(faults) => AssessError::Broken { fault: in_words(&faults, name).join("\n") },
        stop => stopped(stop, name),
    }
}

fn in_words(faults: &[Fault], name: &str) -> Vec<String> {
    faults.iter().map(|fault| fault.in_file(name).to_string()).collect()
}

fn cannot_write(path: Option<&Path>, error: &io::Error) -> AssessError {
    let (to, safe) = match path {
        Some(path) => (format!("`{}`", name_of(path)), say!("inventory-nothing-left-there")),
        None => (say!("inventory-standard-output").to_owned(), say!("inventory-use-nothing")),
    };
    AssessError::CannotWrite { to, why: reason(error, Doing::Writing), safe }
}
