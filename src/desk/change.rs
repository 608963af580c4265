//! An act on a check that is not open: opened, done, closed again.

use std::path::Path;

use super::{Desk, DeskError, PlanAnew, Reading, Sitting, group_name, who};
use crate::check::{Role, Step};

/// What was done, in words, and what has to be told beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The reference of the check.
    pub reference: String,
    /// The name of its tool.
    pub title: String,
    /// What was done.
    pub told: String,
    /// What has to be told beside it.
    pub notices: Vec<String>,
}

impl Desk<'_> {
    /// One step about a check as a whole: into a group, closed, taken up again, put away, to be looked at again.
    ///
    /// # Errors
    /// When the check cannot be opened for writing, or the step is not saved.
    pub fn change(&self, id: &str, named: Option<&str>, did: Step) -> Result<Done, DeskError> {
        self.take(self.open(id)?, named, vec![did])
    }

    /// The same for a check whose file is known.
    ///
    /// # Errors
    /// As for [`Desk::change`].
    pub fn change_at(&self, path: &Path, named: Option<&str>, did: Step) -> Result<Done, DeskError> {
        self.take(self.open_at(path)?, named, vec![did])
    }

    /// Signs a check.
    ///
    /// # Errors
    /// As for [`Desk::change`], and when there is no name.
    pub fn sign(&self, id: &str, role: Role, name: &str, statement: Option<&str>) -> Result<Done, DeskError> {
        if name.trim().is_empty() {
            return Err(DeskError::NoName);
        }
        let sitting = self.open(id)?;
        let steps = self.acting(&sitting.it.check).sign(role, name, statement, "")?;
        self.take(sitting, Some(name), steps)
    }

    /// Plans a task of the removal plan anew; what is not named stays as it was planned.
    ///
    /// # Errors
    /// As for [`Desk::change`], and when there is no such task.
    pub fn plan(&self, id: &str, named: Option<&str>, task: &str, anew: PlanAnew) -> Result<Done, DeskError> {
        let sitting = self.open(id)?;
        let step = self.acting(&sitting.it.check).plan_anew(task, anew)?;
        self.take(sitting, named, vec![step])
    }

    /// Puts a check into a group.
    ///
    /// # Errors
    /// As for [`Desk::change`], and when the name of the group is none.
    pub fn group(&self, id: &str, named: Option<&str>, group: &str) -> Result<Done, DeskError> {
        let group = group_name(group)?;
        self.change(id, named, Step::Grouped { group })
    }

    /// Keeps answers that were looked at again.
    ///
    /// # Errors
    /// As for [`Desk::change`], and when one of them is not there. Then none is kept.
    pub fn keep(&self, id: &str, named: Option<&str>, names: &[String]) -> Result<Done, DeskError> {
        let sitting = self.open(id)?;
        let acting = self.acting(&sitting.it.check);
        let steps = names.iter().map(|name| acting.keep(name)).collect::<Result<Vec<_>, _>>()?;
        self.take(sitting, named, steps)
    }

    fn take(&self, opened: Reading<Sitting>, named: Option<&str>, steps: Vec<Step>) -> Result<Done, DeskError> {
        let Reading { it: mut sitting, notice } = opened;
        let who = who(&sitting.check, named);
        let told: Vec<String> = steps.iter().map(|did| self.acting(&sitting.check).told(did)).collect();
        let mut notices: Vec<String> = notice.into_iter().collect();
        for did in steps {
            notices.extend(sitting.take(&who, self.now, did)?);
        }
        Ok(Done {
            reference: sitting.header.reference.to_string(),
            title: sitting.check.tool.title().to_owned(),
            told: told.join(". "),
            notices,
        })
    }
}
