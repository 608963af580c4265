//! Carries effects out: the one place where the full-screen program touches the disk.

mod beyond;
mod colleagues;
mod leading;
mod pairs;
mod seat;
mod shelf;
mod training;
mod unfinished;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::effect::{Beyond, Effect, Outcome};
use super::named::OwnKeys;
use super::place::Place;
use super::theme::Palette;
use crate::check::Check;
use crate::desk::{Desk, Door, Keeping, Preferences, Sitting};
use crate::record::{DataFolder, Drafts, Header, read_rules};
use crate::room::Ledger;
use crate::rulebook::{Library, Loaded};
use crate::training::{Session, TrainingLibrary};
use crate::words::{say, speak};
use beyond::Nowhere;
pub use beyond::{Outlets, System};
use seat::Seat;

/// Holds what is open on disk.
pub struct Performer {
    folder: Result<DataFolder, String>,
    rules: Library,
    on: Date,
    loaded: Option<Arc<Loaded>>,
    keeping: Option<Keeping>,
    /// The record that is open, for reading or for writing.
    path: Option<PathBuf>,
    drafts: Option<Drafts>,
    /// What the drafts hold, by field.
    typing: BTreeMap<String, String>,
    /// What other programs do.
    beyond: Box<dyn Outlets>,
    /// The stories, once they are read.
    training: Option<Arc<TrainingLibrary>>,
    /// The session of training that is open.
    session: Option<Ledger<Session>>,
    /// The workshop that is led.
    leads: Option<Seat>,
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
            keeping: None,
            path: None,
            drafts: None,
            typing: BTreeMap::new(),
            beyond: Box::new(Nowhere),
            training: None,
            session: None,
            leads: None,
            done: Vec::new(),
        }
    }

    /// With other programs at hand: without them nothing is opened and nothing copied.
    #[must_use]
    pub fn reaching(mut self, beyond: impl Outlets + 'static) -> Self {
        self.beyond = Box::new(beyond);
        self
    }

    /// The file of the check that is open for writing, once there is one.
    pub fn kept_in(&self) -> Option<&Path> {
        self.keeping.as_ref().map(Keeping::path).filter(|path| path.exists())
    }

    /// Whether this is the first start in this folder.
    pub fn is_first_start(&self) -> bool {
        self.folder.as_ref().is_ok_and(|folder| {
            let kept = [folder.path().join("settings.ron"), folder.records(), folder.training(), folder.workshops()];
            // Where this cannot be told, as when a file lies in the place of the folder, something may be there.
            !kept.iter().any(|path| path.try_exists().unwrap_or(true))
        })
    }

    /// Whether there are records, or rules of the person's own. A folder of records that cannot be read is not empty.
    pub fn something_is_kept(&self) -> bool {
        let has_records =
            self.folder.as_ref().is_ok_and(|folder| folder.all().map_or(true, |records| !records.is_empty()));
        has_records || !self.rules.folders.is_empty()
    }

    /// The look that was chosen last.
    pub fn palette(&self) -> Palette {
        let chosen = self.folder.as_ref().ok().and_then(|folder| Preferences::of(folder).look);
        let named = |name: String| Palette::ALL.into_iter().find(|palette| palette.key() == name);
        chosen.and_then(named).unwrap_or_default()
    }

    /// Whether ASCII signs alone were chosen last; nothing where nobody chose.
    pub fn ascii(&self) -> Option<bool> {
        self.folder.as_ref().ok().and_then(|folder| Preferences::of(folder).ascii)
    }

    /// The keys that the person changed, or why their file is not used.
    pub fn keys(&self) -> Result<OwnKeys, String> {
        self.folder.as_ref().map_or_else(|_| Ok(OwnKeys::default()), OwnKeys::of)
    }

    /// Where files go, in words.
    pub fn folder_in_words(&self) -> String {
        match &self.folder {
            Ok(folder) => crate::files::shown(folder.path()),
            Err(why) => why.clone(),
        }
    }

    /// Carries one effect out at a time.
    pub fn perform(&mut self, effect: Effect, now: Timestamp) -> Option<Outcome> {
        match effect {
            Effect::ListRemembered => Some(Outcome::Remembered(self.remembered())),
            Effect::LoadRules => Some(self.load()),
            Effect::ListShelf => Some(match self.shelf() {
                Ok(rows) => Outcome::Shelf(rows),
                Err(why) => Outcome::ShelfUnreadable(why),
            }),
            Effect::Glance(path) => {
                let account = self.glance(&path, now);
                Some(Outcome::Glanced(path, account))
            }
            Effect::Begin => Some(self.begin(now)),
            Effect::Open(path) => Some(self.open(&path)),
            Effect::Append(entries) => Some(self.append(&entries, now)),
            Effect::KeepDraft { place, text } if Place::is_of_room(&place) => {
                self.keep_in_room(&place, &text);
                None
            }
            Effect::ClearDraft { place } if Place::is_of_room(&place) => {
                self.forget_in_room(&place);
                None
            }
            Effect::KeepDraft { place, text } => {
                if let Some(drafts) = &mut self.drafts {
                    // What is being typed lies beside the record, so there has to be one; where it cannot be begun, the
                    // person types on and is told with the next step.
                    if self.keeping.as_mut().is_none_or(|keeping| keeping.begin_file().is_ok()) {
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
            Effect::Report(kind) => Some(self.report(kind, now)),
            Effect::ReportOn(path, kind) => Some(self.report_on(&path, kind, now)),
            Effect::Change { path, did } => Some(self.change(&path, did, now)),
            Effect::Copy { path, recheck } => Some(self.copy(&path, recheck, now)),
            Effect::FindQuestions(of) => Some(Outcome::Colleagues(self.find_questions(of, now))),
            Effect::WriteQuestions { of, asked, format } => {
                Some(Outcome::Colleagues(self.write_questions(of, &asked, format, now)))
            }
            Effect::ReadReply(reply) => Some(Outcome::Colleagues(self.read_reply(reply, now))),
            Effect::Compare(checks) => Some(self.compare(&checks, now)),
            Effect::Join(checks, how) => Some(self.join(checks, how, now)),
            Effect::Lead(asked) => self.lead(asked, now).map(Outcome::Led),
            Effect::Train(asked) => self.train(asked, now).map(Outcome::Trained),
            Effect::OpenBeyond(path) => Some(Outcome::Beyond(self.beyond.open(&path).map(|()| Beyond::Opened))),
            Effect::ToClipboard(text) => Some(Outcome::Beyond(self.beyond.copy(&text).map(|()| Beyond::Copied))),
            Effect::ReadRules(hash) => {
                let mut found = self.folder.as_ref().ok().and_then(|folder| read_rules(folder, &hash).ok().flatten());
                if let (Some(earlier), Some(loaded)) = (&mut found, &self.loaded) {
                    loaded.words.lay(earlier);
                }
                Some(Outcome::EarlierRules(found.map(Box::new)))
            }
            Effect::KeepPalette(palette) => self.prefer(|before| before.looking(palette.key().to_owned())),
            Effect::KeepSigns(ascii) => self.prefer(|before| before.in_signs(ascii)),
            Effect::KeepLanguage(lang) => self.prefer(|before| before.in_language(lang)),
            Effect::Speak(lang) => {
                speak(lang);
                self.rules.lang = lang;
                // The same rules in other words: what lies in the folders by now stays out until the next start.
                self.loaded = self.loaded.take().map(|loaded| self.rules.retold(&loaded).map_or(loaded, Arc::new));
                Some(Outcome::Spoken(self.loaded.clone()))
            }
            Effect::Redraw | Effect::WhenQuiet(_) | Effect::Leave => None,
        }
    }

    fn load(&mut self) -> Outcome {
        match self.rules.load() {
            Ok(loaded) => {
                let loaded = Arc::new(loaded);
                self.loaded = Some(Arc::clone(&loaded));
                Outcome::Rules(loaded)
            }
            Err(error) => Outcome::Broken(error.to_string()),
        }
    }

    /// Forgets what the record holds by now. Until then drafts are all there is.
    fn clear_drafts(&mut self) {
        let (Some(keeping), Some(drafts)) = (&self.keeping, &mut self.drafts) else { return };
        if keeping.is_behind() {
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
        self.keeping = None;
        self.path = None;
        self.drafts = None;
        self.typing.clear();
        self.done.clear();
    }

    /// The desk at a moment, once the rules are loaded.
    fn desk(&self, now: Timestamp) -> Option<Desk<'_>> {
        let loaded = self.loaded.as_ref()?;
        let folder = self.folder.as_ref().map_err(String::as_str);
        Some(Desk { folder, loaded, on: self.on, now, today: now.to_zoned_datetime(crate::files::zone()).date() })
    }

    fn begin(&mut self, now: Timestamp) -> Outcome {
        self.close();
        let Some(desk) = self.desk(now) else { return Outcome::NotBegun(say!("screen-rules-not-loaded").to_owned()) };
        match desk.begin() {
            Ok(sitting) => self.sit_down(sitting, None),
            Err(error) => Outcome::NotBegun(error.to_string()),
        }
    }

    fn open(&mut self, path: &Path) -> Outcome {
        self.close();
        self.path = Some(path.to_owned());
        let desk = self.desk(Timestamp::UNIX_EPOCH);
        match desk.map_or_else(
            || Err(say!("screen-rules-not-loaded").to_owned()),
            |desk| desk.door(path).map_err(|error| error.to_string()),
        ) {
            Ok(Door::Open(opened)) => self.sit_down(opened.it, opened.notice),
            Ok(Door::ReadOnly(record, why)) => opened(record.header, record.check, Some(why), None, Vec::new()),
            Err(why) => Outcome::NotOpened(why),
        }
    }

    fn sit_down(&mut self, sitting: Sitting, notice: Option<String>) -> Outcome {
        let Sitting { header, check, keeping } = sitting;
        let drafts = Drafts::beside(keeping.path());
        let unfinished = drafts.unfinished();
        self.typing = unfinished.iter().cloned().collect();
        self.path = Some(keeping.path().to_owned());
        self.drafts = Some(drafts);
        self.keeping = Some(keeping);
        opened(header, check, None, notice, unfinished)
    }

    fn append(&mut self, entries: &[crate::check::Entry], now: Timestamp) -> Outcome {
        let Some(keeping) = &mut self.keeping else {
            return Outcome::NotSaved(say!("screen-nothing-is-saved").to_owned());
        };
        match keeping.save(entries) {
            Ok(None) => {
                self.clear_drafts();
                Outcome::Saved(now)
            }
            Ok(Some(told)) => {
                let mut drafts = Drafts::beside(keeping.path());
                for (place, text) in &self.typing {
                    drafts.keep(place, text);
                }
                self.path = Some(keeping.path().to_owned());
                self.drafts = Some(drafts);
                self.clear_drafts();
                Outcome::SavedElsewhere(now, told)
            }
            Err(error) => Outcome::NotSaved(error.to_string()),
        }
    }

    /// How many steps wait for a disk that takes them.
    pub fn unsaved(&self) -> usize {
        self.keeping.as_ref().map_or(0, Keeping::unsaved)
    }

    /// Keeps a choice of the settings; says why where it cannot be kept.
    fn prefer(&self, change: impl FnOnce(Preferences) -> Preferences) -> Option<Outcome> {
        let folder = self.folder.as_ref().ok()?;
        change(Preferences::of(folder)).keep(folder).err().map(Outcome::NotKept)
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
