//! Which questions the scope and each rule still wait for on one sheet, each worked out once. The next question, and
//! what it is asked for, are both read off these lists.

use std::cell::OnceCell;

use crate::logic::{Address, Sheet, Structure, matters};
use crate::rulebook::Rulebook;

/// What everything waits for.
pub(super) struct Waiting<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) sheet: &'a Sheet,
    scope: OnceCell<Vec<Address>>,
    rules: Vec<OnceCell<Vec<Address>>>,
}

impl<'a> Waiting<'a> {
    /// On a sheet. Nothing is worked out yet.
    pub(super) fn on(rulebook: &'a Rulebook, sheet: &'a Sheet) -> Self {
        Self { rulebook, sheet, scope: OnceCell::new(), rules: vec![OnceCell::new(); rulebook.rules.len()] }
    }

    /// What a rule waits for, by its index, or with `None` the scope: what [`matters`] finds there.
    pub(super) fn of(&self, rule: Option<usize>) -> &[Address] {
        let cell = rule.map_or(&self.scope, |rule| &self.rules[rule]);
        cell.get_or_init(|| matters(self.structure(rule), self.sheet))
    }

    /// The structure of a rule, or with `None` that of the scope.
    pub(super) fn structure(&self, rule: Option<usize>) -> &'a Structure {
        rule.map_or(&self.rulebook.scope.structure, |rule| &self.rulebook.rules[rule].structure)
    }
}
