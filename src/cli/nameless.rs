//! Names of people left out: one option, which means the same with every command that tells what somebody wrote.

use clap::Args;

use super::settings::Settings;
use crate::check::{Check, Names};
use crate::record::Record;
use crate::words::say;

/// Whether people are named.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Nameless {
    #[arg(long, help = say!("help-hide-names"))]
    hide_names: bool,
}

impl Nameless {
    /// Whether names are left out. What that cannot promise is told on stderr.
    pub fn is_asked(self, settings: &Settings) -> bool {
        settings.nameless(self.hide_names);
        self.hide_names
    }

    /// The check without names; nothing where they stay.
    pub fn hidden(self, settings: &Settings, check: &Check) -> Option<Check> {
        self.is_asked(settings).then(|| Names::of([check]).hide_check(check))
    }

    /// Takes the names out of records before anything is told of them, so that no sentence of the program is rewritten.
    /// A person who is named in several records has the same number in all of them.
    pub fn take_out<'a>(self, settings: &Settings, records: impl IntoIterator<Item = &'a mut Record>) {
        if self.is_asked(settings) {
            let mut records: Vec<&mut Record> = records.into_iter().collect();
            let names = Names::of(records.iter().map(|record| &record.check));
            for record in &mut records {
                record.check = names.hide_check(&record.check);
            }
        }
    }
}
