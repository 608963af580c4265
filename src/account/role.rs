//! Which part in the law the answers give whoever filled in the check: one of Art. 3(3), (4), (6), (7), or several.

use serde::Serialize;

use crate::logic::{Answer, Sheet};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// A part in the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Role {
    /// Makes it, or has it made, and offers it or puts it into service under its own name: Art. 3(3).
    Provider,
    /// Uses it under its own authority: Art. 3(4).
    Deployer,
    /// Places it on the market of the Union from outside: Art. 3(6).
    Importer,
    /// Makes it available without being one of the others: Art. 3(7).
    Distributor,
}

/// The questions of the scope that ask for each part. Their names stand here and not in the rule file: the parts are
/// those of the Act itself, whatever an edition of the rules asks about them. Rule files of version 0.1.0 also have no
/// field for them. Rules without such a question tell nothing about the part.
const ASKED: [(&str, Role); 4] = [
    ("scope.supplies", Role::Provider),
    ("scope.uses", Role::Deployer),
    ("scope.imports", Role::Importer),
    ("scope.resells", Role::Distributor),
];

impl Role {
    /// The law's word with its place.
    pub fn words(self) -> &'static str {
        match self {
            Self::Provider => say!("account-role-provider"),
            Self::Deployer => say!("account-role-deployer"),
            Self::Importer => say!("account-role-importer"),
            Self::Distributor => say!("account-role-distributor"),
        }
    }
}

/// Which parts the answers give, and which are not known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RoleTold {
    /// The parts that were confirmed.
    pub is: Vec<Role>,
    /// The parts that somebody was not sure of.
    pub may_be: Vec<Role>,
    /// Whether every part that these rules ask for was denied.
    pub none: bool,
}

impl RoleTold {
    pub(super) fn of(rulebook: &Rulebook, sheet: &Sheet) -> Self {
        let asked = ASKED.iter().filter_map(|(name, role)| Some((sheet.get(rulebook.address(name)?), *role)));
        let asked: Vec<(Option<Answer>, Role)> = asked.collect();
        let said = |wanted| asked.iter().filter(|(answer, _)| *answer == Some(wanted)).map(|(_, role)| *role).collect();
        Self {
            is: said(Answer::Yes),
            may_be: said(Answer::NotSure),
            none: !asked.is_empty() && asked.iter().all(|(answer, _)| *answer == Some(Answer::No)),
        }
    }

    /// The same in a sentence; empty while nothing was said.
    pub fn words(&self) -> String {
        let list = |roles: &[Role]| and(&roles.iter().map(|role| role.words().to_owned()).collect::<Vec<_>>());
        match (self.is.as_slice(), self.may_be.as_slice()) {
            ([], []) if self.none => say!("account-role-none").to_owned(),
            ([], []) => String::new(),
            (is, []) => say!("account-role-is", roles = list(is)),
            ([], may_be) => say!("account-role-may-be", roles = list(may_be)),
            (is, may_be) => say!("account-role-is-and-may-be", roles = list(is), others = list(may_be)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use super::*;
    use crate::rulebook::Library;

    #[test]
    fn the_rules_of_the_program_ask_for_each_part() {
        let rules = Library::default().load().unwrap();
        for (name, role) in ASKED {
            assert!(rules.rulebook.address(name).is_some(), "{name}: {role:?}");
        }
    }
}
