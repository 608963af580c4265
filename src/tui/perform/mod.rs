//! Carries effects out: the one place where the full-screen program touches the disk.

mod shelf;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;

use super::effect::{Effect, Outcome};
use super::theme::Palette;
use crate::account::{About, Subject};
use crate::check::Check;
use crate::record::{
    self, DataFolder, Drafts, Header, Journal, Opened, RecordError, begin, origin_of, read, read_rules, write_whole,
};
use crate::report::{Length, compose, html, markdown};
use crate::rulebook::{Library, Loaded};

/// Holds what is open on disk.
pub struct Performer {
    folder: Result<DataFolder, String>,
    rules: Library,
    on: Date,
    loaded: Option<Loaded>,
    journal: Option<Journal>,
    /// The record that is open, for reading or for writing.
    path: Option<PathBuf>,
    drafts: Option<Drafts>,
    /// What the drafts hold, by field.
    typing: BTreeMap<String, String>,
    /// Fields whose text is a step now: their drafts may go as soon as the record holds it.
    done: Vec<String>,
}

impl Performer {
    /// Works in a data folder, or tells why there is none.
    pub fn new(folder: Result<DataFolder, String>, rules: Library, on: Date) -> Self {
        Self {
            folder,
            rules,
            on,
            loaded: None,
            journal: None,
            path: None,
            drafts: None,
            typing: BTreeMap::new(),
            done: Vec::new(),
        }
    }

    /// Whether this is the first start in this folder.
    pub fn is_first_start(&self) -> bool {
        self.folder
            .as_ref()
            .is_ok_and(|folder| !folder.path().join("settings.ron").exists() && !folder.records().exists())
    }

    /// Whether there are records, or rules of the person's own.
    pub fn something_is_kept(&self) -> bool {
        let has_records =
            self.folder.as_ref().is_ok_and(|folder| folder.all().is_ok_and(|records| !records.is_empty()));
        has_records || !self.rules.folders.is_empty()
    }

    /// The look that was chosen last.
    pub fn palette(&self) -> Palette {
        let text = self.folder.as_ref().ok().and_then(|folder| {
            let path = folder.path().join("settings.ron");
            let is_small = std::fs::symlink_metadata(&path).is_ok_and(|about| about.is_file() && about.len() < 65_536);
            is_small.then(|| std::fs::read_to_string(path).ok()).flatten()
        });
        let chosen = text.and_then(|text| ron::from_str::<(String,)>(&text).ok());
        let named = |name: &str| Palette::ALL.into_iter().find(|palette| format!("{palette:?}") == name);
        chosen.and_then(|(name,)| named(&name)).unwrap_or_default()
    }

    /// Where files go, in words.
    pub fn folder_in_words(&self) -> String {
        match &self.folder {
            Ok(folder) => folder.path().display().to_string(),
            Err(why) => why.clone(),
        }
    }

    /// Carries one effect out at a time.
    pub fn perform(&mut self, effect: Effect, now: Timestamp) -> Option<Outcome> {
        match effect {
            Effect::LoadRules => Some(self.load()),
            Effect::ListShelf => Some(match self.shelf() {
                Ok(rows) => Outcome::Shelf(rows),
                Err(why) => Outcome::ShelfUnreadable(why),
            }),
            Effect::Begin => Some(self.begin(now)),
            Effect::Open(path) => Some(self.open(&path)),
            Effect::Append(entries) => Some(self.append(&entries, now)),
            Effect::KeepDraft { place, text } => {
                if let Some(drafts) = &mut self.drafts {
                    // What is being typed lies beside the record, so there has to be one; where it cannot be begun, the
                    // person types on and is told with the next step.
                    let begun = self.journal.as_mut().is_none_or(|journal| journal.begin_file().is_ok());
                    if begun {
                        drafts.keep(&place, &text);
                    }
                    self.done.retain(|done| *done != place);
                    self.typing.insert(place, text);
                }
                None
            }
            Effect::ClearDraft { place } => {
                self.done.push(place);
                self.clear_drafts();
                None
            }
            Effect::Close => {
                self.close();
                None
            }
            Effect::Report => Some(self.report(self.path.as_deref(), now)),
            Effect::ReportOn(path) => Some(self.report_on(&path, now)),
            Effect::Change { path, did } => Some(self.change(&path, did, now)),
            Effect::Copy { path, recheck } => Some(self.copy(&path, recheck, now)),
            Effect::ReadRules(hash) => {
                let found = self.folder.as_ref().ok().and_then(|folder| read_rules(folder, &hash).ok().flatten());
                Some(Outcome::EarlierRules(found.map(Box::new)))
            }
            Effect::KeepPalette(palette) => {
                self.keep_palette(palette);
                None
            }
            Effect::Redraw | Effect::Leave => None,
        }
    }

    fn load(&mut self) -> Outcome {
        match self.rules.load() {
            Ok(loaded) => {
                self.loaded = Some(loaded.clone());
                Outcome::Rules(Box::new(loaded))
            }
            Err(error) => Outcome::Broken(error.to_string()),
        }
    }

    /// Forgets what the record holds by now. Until then drafts are all there is.
    fn clear_drafts(&mut self) {
        let (Some(journal), Some(drafts)) = (&self.journal, &mut self.drafts) else { return };
        if journal.is_behind() {
            return;
        }
        let before = self.typing.len();
        for place in self.done.drain(..) {
            self.typing.remove(&place);
        }
        if self.typing.len() < before {
            drafts.clear();
            for (place, text) in &self.typing {
                drafts.keep(place, text);
            }
        }
    }

    fn close(&mut self) {
        self.journal = None;
        self.path = None;
        self.drafts = None;
        self.typing.clear();
        self.done.clear();
    }

    fn begin(&mut self, now: Timestamp) -> Outcome {
        self.close();
        let Some(loaded) = &self.loaded else { return Outcome::NotBegun("The rules are not loaded yet.".to_owned()) };
        let folder = match &self.folder {
            Ok(folder) => folder,
            Err(why) => return Outcome::NotBegun(why.clone()),
        };
        match begin(folder, loaded, now, now.to_zoned_datetime(crate::files::zone()).date()) {
            Ok((header, journal)) => {
                self.drafts = Some(Drafts::beside(journal.path()));
                self.path = Some(journal.path().to_owned());
                self.journal = Some(journal);
                opened(header, Check::default(), None, None, Vec::new())
            }
            Err(error) => Outcome::NotBegun(error.to_string()),
        }
    }

    fn open(&mut self, path: &Path) -> Outcome {
        self.close();
        self.path = Some(path.to_owned());
        let for_going_on = match (&self.folder, &self.loaded) {
            (Ok(folder), Some(loaded)) => record::open(folder, loaded, path),
            _ => Journal::open(path),
        };
        match for_going_on {
            Ok(Opened::Writable(record, journal, notice)) => {
                let drafts = Drafts::beside(journal.path());
                let unfinished = drafts.unfinished();
                self.typing = unfinished.iter().cloned().collect();
                self.journal = Some(*journal);
                self.drafts = Some(drafts);
                opened(record.header, record.check, None, notice, unfinished)
            }
            Ok(Opened::ReadOnly(record, why)) => opened(record.header, record.check, Some(why), None, Vec::new()),
            Err(error) => Outcome::NotOpened(error.to_string()),
        }
    }

    fn append(&mut self, entries: &[crate::check::Entry], now: Timestamp) -> Outcome {
        let Some(journal) = &mut self.journal else {
            return Outcome::NotSaved("Nothing is being saved.".to_owned());
        };
        match journal.append(entries) {
            Ok(()) => {
                self.clear_drafts();
                Outcome::Saved(now)
            }
            Err(error @ RecordError::Moved(..)) => {
                let mut drafts = Drafts::beside(journal.path());
                for (place, text) in &self.typing {
                    drafts.keep(place, text);
                }
                self.path = Some(journal.path().to_owned());
                self.drafts = Some(drafts);
                self.clear_drafts();
                Outcome::SavedElsewhere(now, error.to_string())
            }
            Err(error) => Outcome::NotSaved(error.to_string()),
        }
    }

    fn report(&self, path: Option<&Path>, now: Timestamp) -> Outcome {
        let (Some(loaded), Some(path), Ok(folder)) = (&self.loaded, path, &self.folder) else {
            return Outcome::NotWritten("Only a saved check can be reported on.".to_owned());
        };
        let write = || -> Result<Vec<PathBuf>, String> {
            let place = folder.reports();
            folder.make(&place).map_err(|error| error.to_string())?;
            // What is on disk is what is reported: one moment, verifiable by its hash.
            let record = read(path).map_err(|error| error.to_string())?;
            let subject = Subject {
                check: &record.check,
                rulebook: &loaded.rulebook,
                on: self.on,
                about: About {
                    reference: record.header.reference.to_string(),
                    head: record.head.clone(),
                    origin: origin_of(loaded),
                    written: now,
                    damage: record.caveat(),
                },
            };
            let document = compose(&subject, Length::Full);
            let page = html::write(&document).map_err(|error| error.to_string())?;
            let files = [("html", page), ("md", markdown::write(&document))];
            let mut written = Vec::new();
            for (ending, text) in files {
                // The record's own file name: two files of one check have two reports.
                let name = path.file_stem().map_or_else(|| record.header.reference.to_string().into(), OsStr::to_owned);
                let path = place.join(name).with_added_extension(ending);
                write_whole(&path, text.as_bytes(), true).map_err(|error| error.to_string())?;
                written.push(path);
            }
            Ok(written)
        };
        match write() {
            Ok(paths) => Outcome::Written(paths),
            Err(why) => Outcome::NotWritten(why),
        }
    }

    fn keep_palette(&self, palette: Palette) {
        let Ok(folder) = &self.folder else { return };
        // The look is a comfort: where it cannot be kept it is asked again.
        if folder.make(folder.path()).is_ok() {
            let text = format!("(\"{palette:?}\",)\n");
            let _ = write_whole(&folder.path().join("settings.ron"), text.as_bytes(), true);
        }
    }
}

fn opened(
    header: Header,
    check: Check,
    read_only: Option<String>,
    notice: Option<String>,
    drafts: Vec<(String, String)>,
) -> Outcome {
    Outcome::Opened { header: Box::new(header), check: Box::new(check), read_only, notice, drafts }
}
