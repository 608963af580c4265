//! One run: takes the files in turn, row by row or in parts, and writes the verdicts as they are found.

use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::thread;

use super::console::Console;
use super::crew::{Crew, Done, Part, Task};
use super::csv_in::{CsvRows, Layout};
use super::described::{described, has_a_field};
use super::error::{AssessError, name_of};
use super::fault::{Stop, shortened};
use super::inputs::{Begun, Input, Source, begin, changed, inputs, kind, stopped};
use super::keeper::{Keeper, Tool};
use super::kind::Format;
use super::note::Found;
use super::opened;
use super::options::{Options, Outcome};
use super::output::{Columns, Told};
use super::parts::{Cut, Parts};
use super::row::Row;
use super::rows::{Next, Rows};
use super::seen::{Names, Seen};
use super::verdicts::{Assessor, Verdicts};
use super::why::Why;
use super::writers::{self, Output, TextOut};
use crate::files::{Doing, InTheWay, WholeFile, reason};
use crate::rulebook::Rulebook;
use crate::words::{Lang, and, day, say, within};

/// As many columns are named one by one.
const MOST_NAMED: usize = 5;

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
        names: Names::default(),
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
    /// The name of the row at hand.
    names: Names,
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
        let lines = writers::lines(options, self.assessor, columns);
        let mut out = Output::begin(lines.as_deref(), self.assessor, columns, sink)?;
        for Input { name, source } in inputs {
            match source {
                Source::Flowing(begun) => self.assess_begun(begun, &name, &mut out)?,
                Source::File(path) => {
                    let file = opened::file(path, &name)?;
                    let own = &mut self.row.own;
                    let rows = begin(file, kind(path, options), options, self.assessor.rulebook, own);
                    self.assess_begun(rows.map_err(|stop| changed(stop, &name))?, &name, &mut out)?;
                }
            }
        }
        out.finish()?;
        if self.keeper.is_some() {
            let kept_out = self.row.own.names().iter().filter(|name| !has_a_field(name));
            let kept_out: Vec<String> = kept_out.map(|name| format!("`{}`", shortened(name))).collect();
            if !kept_out.is_empty() {
                let (count, named) = (kept_out.len(), &kept_out[..kept_out.len().min(MOST_NAMED)]);
                self.console.say(&say!("inventory-note-not-in-checks", count = count, names = and(named)));
            }
        }
        let late = self.row.own.names().get(own.len()..).unwrap_or_default();
        if options.format.has_columns() && !late.is_empty() {
            let names: Vec<String> =
                late.iter().take(MOST_NAMED).map(|name| format!("`{}`", shortened(name))).collect();
            self.console.say(&say!("inventory-note-late-keys", names = and(&names)));
        }
        Ok(())
    }

    /// Several parts of a table at once; row by row where checks are made of rows, and whatever is no table.
    fn assess_begun(&mut self, begun: Begun<'_>, name: &str, out: &mut Output) -> Result<(), Halt> {
        let alone = self.keeper.is_some();
        match (begun, &mut *out) {
            (Begun::Table(rows), Output::Text(text)) if !alone => {
                let found = rows.found();
                let (layout, mut parts) = rows.in_parts();
                let (below_heading, found) = if parts.is_one() {
                    (true, found)
                } else {
                    self.assess_parts(&layout, &mut parts, found, name, text)?
                };
                let lines_before = parts.lines_before();
                let rest = CsvRows::of(&layout, parts.rest(), lines_before, below_heading).after(found);
                self.assess_file(Box::new(rest), name, out)
            }
            (begun, _) => self.assess_file(begun.rows(), name, out),
        }
    }

    /// Assesses the parts of a table up to one that cannot be cut off. The answer is what is known of the rest: whether
    /// it stands right below the heading, and what was found above it.
    fn assess_parts(
        &mut self,
        layout: &Layout<'_>,
        parts: &mut Parts<'_>,
        mut found: Found,
        name: &str,
        out: &mut TextOut,
    ) -> Result<(bool, Found), Halt> {
        let hash = self.seen.hash().clone();
        let Self { options, assessor, .. } = *self;
        let task = Task { layout, assessor, lines: out.lines, why: options.why, file: name, hash: &hash };
        thread::scope(|scope| {
            let row = || Row::like(&self.row, assessor.rulebook);
            let mut crew = Crew::gather(scope, &task, options.workers.get(), row);
            let (mut below_heading, mut failed, mut more) = (true, None, !crew.is_empty());
            let mut spare: Vec<Part> = Vec::new();
            loop {
                while more && !crew.is_busy() {
                    let mut part = spare.pop().unwrap_or_default();
                    match parts.next(&mut part.bytes) {
                        Ok(Cut::Part { lines_before }) => {
                            (part.lines_before, part.below_heading) = (lines_before, below_heading);
                            below_heading = false;
                            crew.give(part);
                        }
                        Ok(Cut::Rest | Cut::End) => more = false,
                        Err(error) => (more, failed) = (false, Some(error)),
                    }
                }
                let Some(mut part) = crew.take() else { break };
                found = found.and_then(part.done.found);
                self.take_in(&mut part.done, name, out)?;
                spare.push(part);
            }
            match failed {
                Some(error) => Err(stopped(Stop::Reading(error, parts.lines_before() + 1), name).into()),
                None => Ok((below_heading, found)),
            }
        })
    }

    /// Takes in what became of a part.
    fn take_in(&mut self, done: &mut Done, name: &str, out: &mut TextOut) -> Result<(), Halt> {
        self.looked_at += done.looked_at;
        let most = self.options.limits.rows;
        if self.looked_at > most {
            return Err(AssessError::TooManyRows { file: name.to_owned(), most }.into());
        }
        out.rows(&done.written)?;
        self.seen.rows(name, &done.names);
        for told in &done.told {
            self.console.say(told);
        }
        self.outcome.refused += done.told.len() as u64;
        self.outcome.assessed += done.assessed;
        self.console.rows_done(done.looked_at);
        done.stop.take().map_or(Ok(()), |stop| Err(stopped(stop, name).into()))
    }

    fn assess_file(&mut self, mut rows: Box<dyn Rows + '_>, name: &str, out: &mut Output) -> Result<(), Halt> {
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
                    let check = self.keep(name)?;
                    self.assessor.assess(&self.row, &mut self.verdicts);
                    if let Some(why) = &mut self.why {
                        why.find(self.assessor.rulebook, &self.row, &self.verdicts);
                    }
                    let Self { row, verdicts, why, .. } = self;
                    out.row(Told { row, verdicts, why: why.as_ref(), check: check.as_deref() })?;
                    self.names.clear();
                    self.names.add(&self.row.name, self.row.line, self.seen.hash());
                    self.seen.rows(name, &self.names);
                    self.outcome.assessed += 1;
                }
                Next::Refused(fault) => {
                    self.console.say(&fault.in_file(name));
                    self.outcome.refused += 1;
                }
                Next::Blank | Next::End => {}
            }
            self.console.rows_done(1);
        }
    }

    /// Makes a check of the row, where that was asked for, and returns its reference. From then on the row says what
    /// the check says.
    fn keep(&mut self, file: &str) -> Result<Option<String>, Halt> {
        let Some(keeper) = &mut self.keeper else { return Ok(None) };
        let place = say!("inventory-place", file = file, line = self.row.line.to_string());
        let answers = self.row.sheet.given().collect();
        let described = described(&self.row.own);
        let kept = keeper.keep(&Tool { name: self.row.name.trim(), place: &place, answers, described });
        let kept = kept.map_err(|why| AssessError::NotKept { place, why })?;
        if let Some(told) = kept.told {
            self.console.say(&told);
        }
        if let Some(says) = kept.says {
            self.row.says_now(says);
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
        self.console.say(&say!("inventory-done", assessed = assessed, on = day(on), edition = edition));
        if refused > 0 {
            self.console.say(&say!("inventory-refused", refused = refused));
        }
    }
}

fn cannot_write(path: Option<&Path>, error: &io::Error) -> AssessError {
    let (to, safe) = match path {
        Some(path) => (format!("`{}`", name_of(path)), say!("inventory-nothing-left-there")),
        None => (say!("inventory-standard-output").to_owned(), say!("inventory-use-nothing")),
    };
    AssessError::CannotWrite { to, why: reason(error, Doing::Writing), safe }
}
