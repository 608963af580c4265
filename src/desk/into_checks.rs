//! Rows of an inventory become checks, each once: a later run finds the check of a tool by its name.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use super::{Desk, DeskError, Sitting, group_name};
use crate::check::{Asked, Field, Step, concluding};
use crate::inventory::{Keeper, Kept, Tool, same_name};
use crate::logic::{Address, Answer};
use crate::words::{and, say};

/// As many addresses are named one by one.
const MOST_TOLD: usize = 5;

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
    /// Rows of which no check was made, and to none of which anything was added.
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
        Ok(Kept { reference: String::new(), told: Some(told) })
    }

    fn begin(&mut self, tool: &Tool<'_>) -> Result<Kept, DeskError> {
        let mut sitting = self.desk.begin()?;
        let mut steps = vec![Step::Described { field: Field::Name, value: tool.name.to_owned() }];
        if !self.group.is_empty() {
            steps.push(Step::Grouped { group: self.group.clone() });
        }
        steps.extend(tool.answers.iter().map(|given| self.answered(*given)));
        let told = self.take(&mut sitting, steps)?;
        self.counts.begun += 1;
        Ok(Kept { reference: sitting.header.reference.to_string(), told })
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
                return Ok(Kept { reference, told: None });
            }
            self.counts.closed += 1;
            return Ok(Kept { told: Some(say!("into-closed", check = reference.as_str())), reference });
        }
        let rulebook = &self.desk.loaded.rulebook;
        let (mut steps, mut differ) = (Vec::new(), Vec::new());
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
        let told: Vec<String> = saved.into_iter().chain(differs).collect();
        Ok(Kept { reference, told: (!told.is_empty()).then(|| told.join("\n")) })
    }

    fn answered(&self, (address, answer): (Address, Answer)) -> Step {
        let rulebook = &self.desk.loaded.rulebook;
        let to = rulebook.item(address).name.clone();
        Step::Answered { to, asked: Asked::at(rulebook, address), answer }
    }

    fn take(&self, sitting: &mut Sitting, steps: Vec<Step>) -> Result<Option<String>, DeskError> {
        let told = sitting.take_all(&self.who, self.desk.now, steps)?;
        let last = concluding(&sitting.check, &self.desk.loaded.rulebook, self.desk.on);
        let more = last.map(|last| sitting.take(&self.who, self.desk.now, last)).transpose()?.flatten();
        Ok(told.or(more))
    }
}

impl Keeper for IntoChecks<'_> {
    fn keep(&mut self, tool: &Tool<'_>) -> Result<Kept, String> {
        self.make(tool).map_err(|error| error.in_a_command())
    }
}
