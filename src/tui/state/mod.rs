//! What the program knows: what screens read, and never change.

mod current;
mod led;
mod practice;
mod told;

use std::rc::Rc;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use current::{Current, Saved};
pub use led::{Held, Led, OnTable};
pub use practice::Practice;

use super::act::Act;
use super::glance::Glance;
use super::named::OwnKeys;
use super::practising::BeginsWith;
use super::shelf_row::ShelfRow;
use super::theme::{Look, Palette};
use crate::account::Account;
use crate::check::{Findings, Next, Step};
use crate::desk::Acting;
use crate::logic::Address;
use crate::record::Header;
use crate::rulebook::{Cover, Loaded, Rulebook};

/// What the program knows when it starts.
#[derive(Debug, Clone)]
pub struct Start {
    /// How it looks.
    pub look: Look,
    /// The day that results speak about.
    pub on: Date,
    /// The time zone in which times are shown.
    pub zone: TimeZone,
    /// Nothing has been kept in this folder yet.
    pub first_start: bool,
    /// There is something to show that needs the rules: records, or rules of the person's own.
    pub something_kept: bool,
    /// Where files go, in words.
    pub folder: String,
    /// How the program is called with this folder, for commands that are told.
    pub program: String,
    /// The keys that the person changed.
    pub keys: OwnKeys,
    /// What has to be told at the start: a file of the person's own that cannot be used, and what was found in its
    /// place.
    pub flaws: Vec<String>,
    /// What the program begins with, where somebody started it to train or to lead a workshop.
    pub begins_with: Option<BeginsWith>,
}

#[cfg(test)]
impl Start {
    /// Nothing special, on a day.
    pub fn on(on: Date) -> Self {
        Self {
            look: Look::default(),
            on,
            zone: TimeZone::UTC,
            first_start: false,
            something_kept: true,
            folder: String::new(),
            program: String::new(),
            keys: OwnKeys::default(),
            flaws: Vec::new(),
            begins_with: None,
        }
    }
}

/// The real check while its copy is tried out.
#[derive(Debug, Clone)]
pub struct Real {
    /// As it was, untouched.
    pub current: Current,
    /// The number that its next step gets. From this number on, the steps of the copy were only tried.
    pub begins: u64,
}

/// Everything that screens read.
#[derive(Debug)]
pub struct State {
    /// What was known at the start.
    pub start: Start,
    /// How everything looks.
    pub look: Look,
    /// Which rules these are, told before they are read.
    pub cover: Option<Cover>,
    /// The rules, once they are read.
    pub loaded: Option<Arc<Loaded>>,
    /// The list of checks.
    pub shelf: Vec<ShelfRow>,
    /// The check that was looked into from the list last.
    pub glance: Option<Glance>,
    /// The check that is open.
    pub current: Option<Current>,
    /// The real check, while `current` is a copy on which answers are tried out.
    pub real: Option<Box<Real>>,
    /// How far it is saved.
    pub saved: Saved,
    /// Training, once its stories are read.
    pub practice: Option<Practice>,
    /// The workshops that are there, once they were listed.
    pub workshops: Held,
    /// The workshop that is led.
    pub led: Option<Box<Led>>,
    /// The time, as it was when something was asked for last or the screen was drawn.
    pub now: Timestamp,
    /// Columns and lines that the last frame had for the body.
    pub room: (usize, usize),
    /// Text that was left unfinished while no check was open, by field.
    pub unfinished: Vec<(String, String)>,
}

impl State {
    /// Nothing is open and nothing is read yet.
    pub fn new(start: Start) -> Self {
        let look = start.look;
        Self {
            start,
            look,
            cover: None,
            loaded: None,
            shelf: Vec::new(),
            glance: None,
            current: None,
            real: None,
            saved: Saved::Nothing,
            practice: None,
            workshops: Held::default(),
            led: None,
            now: Timestamp::UNIX_EPOCH,
            room: (usize::MAX, usize::MAX),
            unfinished: Vec::new(),
        }
    }

    /// The rules in use.
    pub fn rulebook(&self) -> Option<&Rulebook> {
        self.loaded.as_ref().map(|loaded| &loaded.rulebook)
    }

    /// What the answers of the open check give.
    pub fn findings(&self) -> Option<&Findings> {
        Some(self.current.as_ref()?.findings(self.rulebook()?))
    }

    /// What the findings of the open check mean.
    pub fn account(&self) -> Option<Rc<Account>> {
        Some(self.current.as_ref()?.account(self.loaded.as_deref()?))
    }

    /// How everything looks.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The key of an act that has a name, as it is shown.
    pub fn key(&self, act: Act) -> String {
        self.start.keys.key(act).map_or_else(String::new, |key| key.to_string())
    }

    /// The colours in use.
    pub fn palette(&self) -> Palette {
        self.look.palette
    }

    /// The open check as acts see it.
    pub fn acting(&self) -> Option<Acting<'_>> {
        let (rulebook, current) = (self.rulebook()?, self.current.as_ref()?);
        Some(Acting { check: &current.check, rulebook, on: self.start.on })
    }

    /// The first line of the open check's record.
    pub fn header(&self) -> Option<&Header> {
        self.current.as_ref().and_then(|current| current.header.as_ref())
    }

    /// Whether the open check was begun on other rules than those in use.
    pub fn is_on_other_rules(&self) -> bool {
        matches!((self.header(), self.rulebook()), (Some(header), Some(rulebook)) if header.rules != rulebook.hash)
    }

    /// Forgets what was told in words, so that it is told anew in another language.
    pub fn forget_words(&mut self) {
        let open = self.current.iter_mut().chain(self.real.iter_mut().map(|real| &mut real.current));
        open.for_each(Current::forget_words);
        self.glance = None;
    }

    /// The next question, beside the rules that were left open; nothing where no check is open either.
    pub fn next(&self) -> Option<Next> {
        self.current.as_ref()?.next(self.rulebook()?)
    }

    /// Whether nothing is left to ask.
    pub fn all_asked(&self) -> bool {
        self.current.is_some() && self.rulebook().is_some() && self.next().is_none()
    }

    /// The answer that has to be looked at before anything else is asked, if there is one.
    pub fn next_again(&self) -> Option<Address> {
        let (current, rulebook) = (self.current.as_ref()?, self.rulebook()?);
        self.acting()?.next_again(|address| current.needed(rulebook).contains(&address))
    }

    /// Whether the key that goes on leads to a question: one that is open, or one whose answer has to be looked at
    /// again.
    pub fn has_next(&self) -> bool {
        !self.all_asked() || self.next_again().is_some()
    }

    /// Whether answers are only tried out.
    pub fn is_trying(&self) -> bool {
        self.real.is_some()
    }

    /// Whether the record is open for reading alone.
    pub fn is_read_only(&self) -> bool {
        matches!(self.saved, Saved::ReadOnly(_))
    }

    /// Whether the check that is open may be changed.
    pub fn can_write(&self) -> bool {
        !self.is_trying() && !self.is_read_only()
    }

    /// Whether an answer may be chosen: for good, or to try it out.
    pub fn can_answer(&self) -> bool {
        self.is_trying() || self.can_write()
    }

    /// The check that the record holds, also while a copy of it is shown.
    pub fn real(&self) -> Option<&Current> {
        self.real.as_ref().map(|real| &real.current).or(self.current.as_ref())
    }

    /// What was left unfinished in a field, if anything.
    pub fn draft(&self, key: &str) -> Option<&str> {
        let drafts = self.current.as_ref().map_or(&self.unfinished, |current| &current.drafts);
        drafts.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str())
    }

    /// What was left unfinished in fields: of the check that is open, or of none.
    pub fn drafts_mut(&mut self) -> &mut Vec<(String, String)> {
        self.current.as_mut().map_or(&mut self.unfinished, |current| &mut current.drafts)
    }

    /// Whether a step may be taken now: while trying, answers alone.
    pub fn may_take(&self, step: &Step) -> bool {
        let is_answer =
            matches!(step, Step::Answered { .. } | Step::Kept { .. } | Step::Withdrawn { .. } | Step::Undid { .. });
        if self.is_trying() { is_answer } else { self.can_write() }
    }
}
