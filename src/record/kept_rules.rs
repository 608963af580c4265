//! The rules that records rest on, by hash: the rules in use, and those kept beside the records. Each is read once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use super::folder::DataFolder;
use super::library_copy::read_rules;
use crate::rulebook::Rulebook;

/// Where the rules of a hash come from.
pub trait RulesByHash {
    /// The rules in use.
    fn in_use(&self) -> &Rulebook;

    /// The rules of a hash; `None` where no sound copy of them is kept.
    fn rules_of(&self, hash: &str) -> Option<Arc<Rulebook>>;
}

/// The rules in use, and the copies of a data folder.
pub struct KeptRules<'a> {
    in_use: Arc<Rulebook>,
    folder: Option<&'a DataFolder>,
    read: RefCell<HashMap<String, Option<Arc<Rulebook>>>>,
}

impl<'a> KeptRules<'a> {
    /// The rules in use, and the copies of this folder, if there is one.
    pub fn new(in_use: &Rulebook, folder: Option<&'a DataFolder>) -> Self {
        Self { in_use: Arc::new(in_use.clone()), folder, read: RefCell::default() }
    }
}

impl RulesByHash for KeptRules<'_> {
    fn in_use(&self) -> &Rulebook {
        &self.in_use
    }

    fn rules_of(&self, hash: &str) -> Option<Arc<Rulebook>> {
        if hash == self.in_use.hash {
            return Some(Arc::clone(&self.in_use));
        }
        let folder = self.folder?;
        let mut read = self.read.borrow_mut();
        let kept = read.entry(hash.to_owned()).or_insert_with(|| read_rules(folder, hash).ok().flatten().map(Arc::new));
        kept.clone()
    }
}
