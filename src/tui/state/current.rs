//! The check that is open, with what follows from its answers, and whether they are on disk.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::account::{About, Account, Subject, account};
use crate::check::{Check, Entry, Findings, Next, all_needed, find, next_beside};
use crate::desk::purpose::Purpose;
use crate::logic::{Address, Sheet};
use crate::record::{Header, origin_of};
use crate::rulebook::{Loaded, Rulebook};

/// Whether the last answers are on disk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Saved {
    /// Nothing to save yet.
    #[default]
    Nothing,
    /// On their way.
    Saving,
    /// On disk since.
    At(Timestamp),
    /// Not on disk, and why. They are kept.
    Not(String),
    /// The person chose to go on without saving.
    Never,
    /// The record is open for reading alone.
    ReadOnly(String),
}

/// The check that is open.
#[derive(Debug, Clone)]
pub struct Current {
    /// Its first line; `None` when it is not being saved.
    pub header: Option<Header>,
    /// Its state.
    pub check: Check,
    /// Its answers as a sheet.
    pub sheet: Sheet,
    /// Text that a closed window left unfinished, by field.
    pub drafts: Vec<(String, String)>,
    /// The day that the findings speak about.
    on: Date,
    /// What follows from the answers. Each part is worked out when a screen first tells it: most answers lead to the
    /// next question, which tells none of it.
    needed: OnceCell<BTreeSet<Address>>,
    next: OnceCell<Option<Next>>,
    findings: OnceCell<Findings>,
    account: OnceCell<Rc<Account>>,
}

impl Current {
    /// A check as it was begun or opened.
    pub fn new(
        header: Option<Header>,
        check: Check,
        drafts: Vec<(String, String)>,
        rulebook: &Rulebook,
        on: Date,
    ) -> Self {
        let sheet = check.sheet(rulebook);
        let (needed, next) = (OnceCell::new(), OnceCell::new());
        let (findings, account) = (OnceCell::new(), OnceCell::new());
        Self { header, check, sheet, drafts, on, needed, next, findings, account }
    }

    /// Takes in a step.
    pub fn apply(&mut self, entry: Entry, rulebook: &Rulebook) {
        self.check.apply(entry);
        // Leaving a rule open changes no answer, but it changes what comes next.
        (self.next, self.account) = (OnceCell::new(), OnceCell::new());
        let sheet = self.check.sheet(rulebook);
        if sheet != self.sheet {
            (self.needed, self.findings) = (OnceCell::new(), OnceCell::new());
            self.sheet = sheet;
        }
    }

    /// Forgets what was told in words.
    pub fn forget_words(&mut self) {
        (self.findings, self.account) = (OnceCell::new(), OnceCell::new());
    }

    /// Every address that counts for something as things stand.
    pub fn needed(&self, rulebook: &Rulebook) -> &BTreeSet<Address> {
        self.needed.get_or_init(|| all_needed(rulebook, &self.sheet))
    }

    /// The next question, beside the rules that were left open.
    pub fn next(&self, rulebook: &Rulebook) -> Option<Next> {
        *self.next.get_or_init(|| next_beside(rulebook, &self.sheet, &self.check.standing.left_open(rulebook)))
    }

    /// What a question is put for.
    pub fn purpose(&self, rulebook: &Rulebook, address: Address) -> Purpose {
        // Where rules were left open, the next question need not be the first of all open ones.
        let next = if self.check.standing.left_open.is_empty() { self.next(rulebook) } else { None };
        match next.filter(|next| next.address == address) {
            Some(next) => Purpose::of_next(rulebook, &next),
            None => Purpose::of(rulebook, &self.sheet, address),
        }
    }

    /// What the answers give.
    pub fn findings(&self, rulebook: &Rulebook) -> &Findings {
        self.findings.get_or_init(|| find(rulebook, &self.sheet, self.on))
    }

    /// What the findings mean.
    pub fn account(&self, loaded: &Loaded) -> Rc<Account> {
        let told = self.account.get_or_init(|| {
            let last = self.check.steps.last().map(|entry| entry.at);
            let about = About {
                reference: self.header.as_ref().map_or_else(String::new, |header| header.reference.to_string()),
                head: String::new(),
                origin: origin_of(loaded),
                written: last.unwrap_or_default(),
                caveat: None,
                elsewhere: Vec::new(),
            };
            let subject = Subject { check: &self.check, rulebook: &loaded.rulebook, on: self.on, about };
            Rc::new(account(&subject))
        });
        Rc::clone(told)
    }
}
