//! Rows of an inventory become checks, each once: a later run finds the check of a tool by its name.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use super::{Desk, DeskError, Sitting, group_name};
use crate::check::{Asked, Check, Field, Hand, Step, concluding};
use crate::inventory::{Keeper, Kept, Tells, Tool, same_name};
use crate::logic::{Address, Answer};
use crate::words::{and, say, typed_day};

/// As many addresses are named one by one.
const MOST_TOLD: usize = 5;
/// A longer text of a cell is not taken for a field of a check.
const MOST_LETTERS: usize = 2_000;

/// Makes checks of rows.
#[derive(Debug)]
pub struct IntoChecks<'a> {
    desk: Desk<'a>,
    /// Who stands beside the answers.
    who: String,
    /// The group that the checks belong to; empty for none.
    group: String,
    /// The checks of that group by the names of their tools.
    known: HashMap<String, Vec<PathBuf>>,
    /// The names that stood in this run already.
    met: HashSet<String>,
    /// How many checks were begun, added to, and left as they were.
    pub counts: Counts,
}

/// What a run did to the folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Checks that were begun.
    pub begun: u64,
    /// Checks that were there and got answers.
    pub added_to: u64,
    /// Checks that were there and said all that the row says.
    pub left: u64,
    /// Checks that say something else than the row, which they keep.
    pub differ: u64,
    /// Checks that are closed, to which nothing was added.
    pub closed: u64,
    /// Rows that came to nothing: no check was made of them, and none was added to.
    pub without: u64,
}

impl Counts {
    /// Whether somebody has to look: a check says something else than its row, or nothing came of a row.
    pub const fn has_to_be_looked_at(&self) -> bool {
        self.differ > 0 || self.closed > 0 || self.without > 0
    }
}

impl<'a> Desk<'a> {
    /// What makes checks of the rows of an inventory, in a group where one is named. `who` stands beside the answers.
    ///
    /// # Errors
    /// When there is no folder.
    pub fn into_checks(&self, who: &str, group: &str) -> Result<IntoChecks<'a>, DeskError> {
        let group = &group_name(group)?;
        let mut known: HashMap<String, Vec<PathBuf>> = HashMap::new();
        for listed in self.list(true)? {
            if let Ok(summary) = &listed.summary
                && summary.group.trim().eq_ignore_ascii_case(group.trim())
            {
                known.entry(same_name(&summary.title)).or_default().push(listed.path.clone());
            }
        }
        let (who, group) = (who.to_owned(), group.trim().to_owned());
        Ok(IntoChecks { desk: *self, who, group, known, met: HashSet::new(), counts: Counts::default() })
    }
}

impl IntoChecks<'_> {
    fn make(&mut self, tool: &Tool<'_>) -> Result<Kept, DeskError> {
        let name = same_name(tool.name);
        if name.is_empty() {
            return self.nothing(say!("into-no-name", place = tool.place));
        }
        if !self.met.insert(name.clone()) {
            return self.nothing(say!("into-twice", place = tool.place, name = tool.name));
        }
        match self.known.get(&name).map(Vec::as_slice) {
            None | Some([]) => self.begin(tool),
            Some([path]) => {
                let opened = self.desk.open_at(path)?;
                self.add_to(opened.it, tool)
            }
            Some(several) => {
                let names: Vec<String> =
                    several.iter().filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
                self.nothing(say!("into-several", place = tool.place, name = tool.name, checks = and(&names)))
            }
        }
    }

    /// No check came of a row.
    #[allow(clippy::unnecessary_wraps, reason = "it stands for a row like the other outcomes")]
    fn nothing(&mut self, told: String) -> Result<Kept, DeskError> {
        self.counts.without += 1;
        Ok(Kept { reference: String::new(), says: None, told: Some(told) })
    }

    fn begin(&mut self, tool: &Tool<'_>) -> Result<Kept, DeskError> {
        let mut sitting = self.desk.begin()?;
        let mut steps = vec![Step::Described { field: Field::Name, value: tool.name.to_owned() }];
        if !self.group.is_empty() {
            steps.push(Step::Grouped { group: self.group.clone() });
        }
        let described = Described::of(tool, None, &self.who);
        steps.extend(described.steps);
        steps.extend(tool.answers.iter().map(|given| self.answered(*given)));
        let saved = self.take(&mut sitting, steps)?;
        let told = joined(saved.into_iter().chain(described.unclear));
        self.counts.begun += 1;
        Ok(self.kept(&sitting, told))
    }

    /// What the row says and the check does not is added. An answer that somebody gave in the check stays: a table is
    /// older than what a person found out.
    fn add_to(&mut self, mut sitting: Sitting, tool: &Tool<'_>) -> Result<Kept, DeskError> {
        let reference = sitting.header.reference.to_string();
        if sitting.check.standing.closed {
            let rulebook = &self.desk.loaded.rulebook;
            let says = |(address, answer): &(Address, Answer)| {
                sitting.check.answers.get(&rulebook.item(*address).name).is_some_and(|given| given.answer == *answer)
            };
            if tool.answers.iter().all(says) {
                self.counts.left += 1;
                return Ok(self.kept(&sitting, None));
            }
            self.counts.closed += 1;
            return Ok(self.kept(&sitting, Some(say!("into-closed", check = reference.as_str()))));
        }
        let rulebook = &self.desk.loaded.rulebook;
        let Described { mut steps, mut differ, unclear } = Described::of(tool, Some(&sitting.check), &self.who);
        for (address, answer) in &tool.answers {
            let name = &rulebook.item(*address).name;
            match sitting.check.answers.get(name) {
                Some(given) if given.answer == *answer => {}
                Some(given) if given.who != self.who => differ.push(name.as_str()),
                _ => steps.push(self.answered((*address, *answer))),
            }
        }
        match (steps.is_empty(), differ.is_empty()) {
            (false, _) => self.counts.added_to += 1,
            (true, true) => self.counts.left += 1,
            (true, false) => {}
        }
        self.counts.differ += u64::from(!differ.is_empty());
        let saved = if steps.is_empty() { None } else { self.take(&mut sitting, steps)? };
        let differs = (!differ.is_empty()).then(|| {
            let named: Vec<&str> = differ.iter().copied().take(MOST_TOLD).collect();
            say!("into-differs", check = reference.as_str(), count = differ.len(), addresses = and(&named))
        });
        Ok(self.kept(&sitting, joined(saved.into_iter().chain(differs).chain(unclear))))
    }

    /// What became of a row whose check this is now.
    fn kept(&self, sitting: &Sitting, told: Option<String>) -> Kept {
        let says = Some(sitting.check.sheet(&self.desk.loaded.rulebook));
        Kept { reference: sitting.header.reference.to_string(), says, told }
    }

    fn answered(&self, (address, answer): (Address, Answer)) -> Step {
        let rulebook = &self.desk.loaded.rulebook;
        let to = rulebook.item(address).name.clone();
        Step::Answered { to, asked: Asked::at(rulebook, address), answer }
    }

    fn take(&self, sitting: &mut Sitting, steps: Vec<Step>) -> Result<Option<String>, DeskError> {
        // Every write waits for the disk, so the conclusion is written together with the answers.
        let mut after = sitting.check.clone();
        for entry in after.entries(Hand { who: &self.who, at: self.desk.now }, steps.clone()) {
            after.apply(entry);
        }
        let last = concluding(&after, &self.desk.loaded.rulebook, self.desk.on);
        sitting.take_all(&self.who, self.desk.now, steps.into_iter().chain(last))
    }
}

/// What a row says about a tool beside its answers.
#[derive(Default)]
struct Described {
    /// What the check does not say yet.
    steps: Vec<Step>,
    /// What the check says otherwise, which stays.
    differ: Vec<&'static str>,
    /// What could not be taken.
    unclear: Vec<String>,
}

impl Described {
    /// What a row adds to a check, or begins one with. What the same inventory said before is replaced.
    fn of(tool: &Tool<'_>, check: Option<&Check>, who: &str) -> Self {
        let mut all = Self::default();
        let ours = |said: &dyn Fn(&Step) -> bool| {
            let last = check.and_then(|check| check.steps.iter().rev().find(|entry| said(&entry.did)));
            last.is_none_or(|entry| entry.who == who)
        };
        for told in &tool.described {
            match told.tells {
                Tells::Field(field) => {
                    let stands = check.map_or("", |check| check.tool.get(field));
                    let value = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
                    if value.chars().count() > MOST_LETTERS {
                        all.unclear.push(say!(
                            "into-long",
                            place = tool.place,
                            column = told.column,
                            most = MOST_LETTERS
                        ));
                    } else if stands == value {
                    } else if ours(&|did| matches!(did, Step::Described { field: known, .. } if *known == field)) {
                        all.steps.push(Step::Described { field, value });
                    } else {
                        all.differ.push(field.label());
                    }
                }
                Tells::Review => match (typed_day(told.text), check.and_then(|check| check.standing.review_due)) {
                    (None, _) => {
                        all.unclear.push(say!("into-day", place = tool.place, column = told.column, text = told.text));
                    }
                    (Some(on), stands) if stands == Some(on) => {}
                    (Some(on), _) if ours(&|did| matches!(did, Step::ReviewDue { .. })) => {
                        all.steps.push(Step::ReviewDue { on });
                    }
                    (Some(_), _) => all.differ.push(say!("step-place-review")),
                },
            }
        }
        all
    }
}

fn joined(told: impl Iterator<Item = String>) -> Option<String> {
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join("\n"))
}

impl Keeper for IntoChecks<'_> {
    fn keep(&mut self, tool: &Tool<'_>) -> Result<Kept, String> {
        self.make(tool).map_err(|error| error.in_a_command())
    }
}
