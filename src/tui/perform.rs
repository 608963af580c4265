//! Carries effects out: the one place where the full-screen program touches the disk.

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::effect::{Effect, Outcome, ShelfRow};
use super::theme::Palette;
use crate::check::Check;
use crate::logic::Verdict;
use crate::record::{
    DataFolder, Drafts, Header, Journal, Opened, RecordError, begin, list, origin_of, read, summary, summary_key,
    write_whole,
};
use crate::report::{About, Length, Subject, compose, html, markdown};
use crate::rulebook::{Library, Loaded};

/// Holds what is open on disk.
pub struct Performer {
    folder: Result<DataFolder, String>,
    library: Library,
    on: Date,
    loaded: Option<Loaded>,
    journal: Option<Journal>,
    drafts: Option<Drafts>,
}

impl Performer {
    /// Works in a data folder, or tells why there is none.
    pub fn new(folder: Result<DataFolder, String>, library: Library, on: Date) -> Self {
        Self { folder, library, on, loaded: None, journal: None, drafts: None }
    }

    /// Whether this is the first start in this folder.
    pub fn is_first_start(&self) -> bool {
        self.folder
            .as_ref()
            .is_ok_and(|folder| !folder.path().join("settings.ron").exists() && !folder.records().exists())
    }

    /// Whether there are records, or rules of the person's own.
    pub fn something_is_kept(&self) -> bool {
        let has_records = self
            .folder
            .as_ref()
            .is_ok_and(|folder| std::fs::read_dir(folder.records()).is_ok_and(|mut entries| entries.next().is_some()));
        has_records || !self.library.folders.is_empty()
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

    /// Carries one effect out.
    pub fn perform(&mut self, effect: Effect) -> Option<Outcome> {
        match effect {
            Effect::LoadRules => Some(self.load()),
            Effect::ListShelf => Some(Outcome::Shelf(self.shelf())),
            Effect::Begin => Some(self.begin()),
            Effect::Open(path) => Some(self.open(&path)),
            Effect::Append(entries) => Some(self.append(&entries)),
            Effect::KeepDraft { place, text } => {
                if let Some(drafts) = &mut self.drafts {
                    drafts.keep(&place, &text);
                }
                None
            }
            Effect::ClearDrafts => {
                // Until the record holds them, drafts are all there is.
                if self.journal.as_ref().is_some_and(|journal| !journal.is_behind())
                    && let Some(drafts) = &mut self.drafts
                {
                    drafts.clear();
                }
                None
            }
            Effect::Report => Some(self.report()),
            Effect::KeepPalette(palette) => {
                self.keep_palette(palette);
                None
            }
            Effect::Redraw | Effect::Leave => None,
        }
    }

    fn load(&mut self) -> Outcome {
        match self.library.load() {
            Ok(loaded) => {
                self.loaded = Some(loaded.clone());
                Outcome::Rules(Box::new(loaded))
            }
            Err(error) => Outcome::Broken(error.to_string()),
        }
    }

    fn shelf(&self) -> Vec<ShelfRow> {
        let (Ok(folder), Some(loaded)) = (&self.folder, &self.loaded) else { return Vec::new() };
        let rules = &loaded.rulebook;
        let listed = list(folder, &summary_key(rules, self.on), |record| summary(record, rules, self.on));
        let rows = listed.into_iter().map(|listed| {
            let reference = listed.name();
            match listed.summary {
                Ok(summary) => ShelfRow {
                    reference,
                    title: summary.title,
                    owner: summary.owner,
                    verdict: summary.verdict,
                    step: match summary.next {
                        _ if !summary.started => "not started".to_owned(),
                        Some(next) => format!("at {next}"),
                        None => "all asked".to_owned(),
                    },
                    changed: listed.changed,
                    damage: summary.damage,
                    path: listed.path,
                },
                Err(why) => ShelfRow {
                    title: reference.clone(),
                    reference,
                    owner: String::new(),
                    verdict: Verdict::NotChecked,
                    step: "cannot be read".to_owned(),
                    changed: None,
                    damage: Some(why),
                    path: listed.path,
                },
            }
        });
        rows.collect()
    }

    fn begin(&mut self) -> Outcome {
        let Some(loaded) = &self.loaded else { return Outcome::NotBegun("The rules are not loaded yet.".to_owned()) };
        let folder = match &self.folder {
            Ok(folder) => folder,
            Err(why) => return Outcome::NotBegun(why.clone()),
        };
        match begin(folder, loaded, Timestamp::now(), Zoned::now().date()) {
            Ok((header, journal)) => {
                self.drafts = Some(Drafts::beside(journal.path()));
                self.journal = Some(journal);
                opened(header, Check::default(), None, None, Vec::new())
            }
            Err(error) => Outcome::NotBegun(error.to_string()),
        }
    }

    fn open(&mut self, path: &std::path::Path) -> Outcome {
        self.journal = None;
        self.drafts = None;
        match Journal::open(path) {
            Ok(Opened::Writable(record, journal, notice)) => {
                let drafts = Drafts::beside(journal.path());
                let unfinished = drafts.unfinished();
                self.journal = Some(*journal);
                self.drafts = Some(drafts);
                opened(record.header, record.check, None, notice, unfinished)
            }
            Ok(Opened::ReadOnly(record, why)) => opened(record.header, record.check, Some(why), None, Vec::new()),
            Err(error) => Outcome::NotOpened(error.to_string()),
        }
    }

    fn append(&mut self, entries: &[crate::check::Entry]) -> Outcome {
        let Some(journal) = &mut self.journal else {
            return Outcome::NotSaved("Nothing is being saved.".to_owned());
        };
        match journal.append(entries) {
            Ok(()) => Outcome::Saved(Timestamp::now()),
            Err(error @ RecordError::Moved(..)) => {
                self.drafts = Some(Drafts::beside(journal.path()));
                Outcome::SavedElsewhere(Timestamp::now(), error.to_string())
            }
            Err(error) => Outcome::NotSaved(error.to_string()),
        }
    }

    fn report(&self) -> Outcome {
        let (Some(loaded), Some(journal), Ok(folder)) = (&self.loaded, &self.journal, &self.folder) else {
            return Outcome::NotWritten("Only a saved check can be reported on.".to_owned());
        };
        let write = || -> Result<Vec<std::path::PathBuf>, String> {
            let place = folder.reports();
            folder.make(&place).map_err(|error| error.to_string())?;
            // What is on disk is what is reported: one moment, verifiable by its hash.
            let record = read(journal.path()).map_err(|error| error.to_string())?;
            let subject = Subject {
                check: &record.check,
                rulebook: &loaded.rulebook,
                on: self.on,
                about: About {
                    reference: record.header.reference.clone(),
                    head: record.head.clone(),
                    origin: origin_of(loaded),
                    written: Timestamp::now(),
                    damage: record.damage.as_ref().map(crate::record::Damage::words),
                },
            };
            let document = compose(&subject, Length::Full);
            let page = html::write(&document).map_err(|error| error.to_string())?;
            let files = [("html", page), ("md", markdown::write(&document))];
            let mut written = Vec::new();
            for (ending, text) in files {
                let path = place.join(format!("{}.{ending}", record.header.reference));
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
