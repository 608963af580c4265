//! Parts of a table that are worked on at once: each worker reads the rows of a part, gives their verdicts and writes
//! them down; whoever holds the table puts what comes back in order.

use std::hash::RandomState;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, Scope};

use super::csv_in::Layout;
use super::fault::Stop;
use super::note::Found;
use super::output::{Lines, Told};
use super::plain::PlainRows;
use super::row::Row;
use super::rows::{Next, Rows as _};
use super::seen::Names;
use super::verdicts::Assessor;
use super::why::Why;
use super::writers::append;
use crate::words::{lang, within};

/// A part on its way to a worker and back. Its room is used again for another part.
#[derive(Default)]
pub(super) struct Part {
    /// Its rows as they stand in the table.
    pub(super) bytes: Vec<u8>,
    /// How many lines stand before it.
    pub(super) lines_before: u64,
    /// Whether it stands right below the heading.
    pub(super) below_heading: bool,
    /// What became of it.
    pub(super) done: Done,
}

/// What became of a part.
#[derive(Default)]
pub(super) struct Done {
    /// Its verdicts.
    pub(super) written: Vec<u8>,
    /// The tools in it.
    pub(super) names: Names,
    /// What was wrong with rows that were refused.
    pub(super) told: Vec<String>,
    /// How many rows it has, blank ones and refused ones among them.
    pub(super) looked_at: u64,
    /// How many of them have a verdict.
    pub(super) assessed: u64,
    /// What is to be told of the file.
    pub(super) found: Found,
    /// Why it could not be read to its end.
    pub(super) stop: Option<Stop>,
}

impl Done {
    fn clear(&mut self) {
        let Self { written, names, told, looked_at, assessed, found, stop } = self;
        written.clear();
        names.clear();
        told.clear();
        (*looked_at, *assessed, *found, *stop) = (0, 0, Found::default(), None);
    }
}

/// What every worker is told once.
pub(super) struct Task<'a> {
    /// What the table is like.
    pub(super) layout: &'a Layout<'a>,
    /// Who gives the verdicts.
    pub(super) assessor: &'a Assessor<'a>,
    /// How they are written.
    pub(super) lines: &'a dyn Lines,
    /// Whether reasons are written too.
    pub(super) why: bool,
    /// What the file is called.
    pub(super) file: &'a str,
    /// How names are told apart.
    pub(super) hash: &'a RandomState,
}

/// Workers at one task, which take turns.
pub(super) struct Crew {
    workers: Vec<(Sender<Part>, Receiver<Part>)>,
    given: usize,
    taken: usize,
}

impl Crew {
    /// As many workers as the system gives, up to `most`; none where it gives no thread at all. `row` is a row of the
    /// table.
    pub(super) fn gather<'scope, 'a: 'scope>(
        scope: &'scope Scope<'scope, '_>,
        task: &'a Task<'a>,
        most: usize,
        row: impl Fn() -> Row,
    ) -> Self {
        let (spoken, mut workers) = (lang(), Vec::new());
        for _ in 0..most {
            let (give, parts) = channel::<Part>();
            let (done, take) = channel();
            let mut row = row();
            let work = move || {
                within(spoken, || {
                    for mut part in parts {
                        work(task, &mut row, &mut part);
                        if done.send(part).is_err() {
                            return;
                        }
                    }
                });
            };
            if Builder::new().spawn_scoped(scope, work).is_err() {
                break;
            }
            workers.push((give, take));
        }
        Self { workers, given: 0, taken: 0 }
    }

    /// Whether there is nobody.
    pub(super) const fn is_empty(&self) -> bool {
        self.workers.is_empty()
    }

    /// Whether another part would only wait: each worker has one that it works on and one that it takes next.
    pub(super) const fn is_busy(&self) -> bool {
        self.given - self.taken >= 2 * self.workers.len()
    }

    /// Gives a part to the worker whose turn it is.
    pub(super) fn give(&mut self, part: Part) {
        let (give, _) = &self.workers[self.given % self.workers.len()];
        // A worker that is gone has panicked; the scope of the threads passes the panic on.
        let _ = give.send(part);
        self.given += 1;
    }

    /// Takes the part back that was given first, once it is done; nothing where all are back.
    pub(super) fn take(&mut self) -> Option<Part> {
        if self.taken == self.given {
            return None;
        }
        let (_, take) = &self.workers[self.taken % self.workers.len()];
        self.taken += 1;
        take.recv().ok()
    }
}

fn work(task: &Task<'_>, row: &mut Row, part: &mut Part) {
    let Part { bytes, lines_before, below_heading, done } = part;
    done.clear();
    let mut rows = PlainRows::of(task.layout, bytes, *lines_before, *below_heading);
    let mut verdicts = task.assessor.blank();
    let mut why = task.why.then(Why::default);
    loop {
        match rows.next(row) {
            Ok(Next::Row) => {
                row.settle();
                task.assessor.assess(row, &mut verdicts);
                if let Some(why) = &mut why {
                    why.find(task.assessor.rulebook, row, &verdicts);
                }
                let told = Told { row, verdicts: &verdicts, why: why.as_ref(), check: None };
                if let Err(error) = append(task.lines, told, &mut done.written) {
                    done.stop = Some(Stop::Reading(error, row.line));
                    break;
                }
                done.names.add(&row.name, row.line, task.hash);
                done.assessed += 1;
            }
            Ok(Next::Refused(fault)) => done.told.push(fault.in_file(task.file).to_string()),
            Ok(Next::Blank) => {}
            Ok(Next::End) => break,
            Err(stop) => {
                done.stop = Some(stop);
                break;
            }
        }
        done.looked_at += 1;
    }
    done.found = rows.found();
}
