//! Training: sessions on disk. A step that is not saved did not happen, so what is on the screen stays as it was.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::Performer;
use crate::record::Drafts;
use crate::room::{Kind, Ledger, RoomError, Roster, read};
use crate::training::papers::{PaperWanted, write_papers};
use crate::training::{Begun, Held, Session, SessionStep, TrainingError, TrainingLibrary, Wanted, close, sessions};
use crate::tui::practising::{Listed, Then, Trained, Training, Unfinished};
use crate::words::say;

impl Performer {
    /// Does what training asks for.
    pub(super) fn train(&mut self, asked: Training, now: Timestamp) -> Option<Trained> {
        let done = match asked {
            Training::Close => {
                if let Some((ledger, folder)) = self.session.take().zip(self.folder.as_ref().ok()) {
                    close(ledger, folder);
                }
                return None;
            }
            Training::Read => self.stories(),
            Training::Begin(wanted) => self.begin_session(&wanted, now),
            Training::Open(path) => self.open_session(&path),
            Training::Paper(session, wanted) => self.write_papers(&session, wanted, now),
            Training::Write(steps, then) => self.write_steps(steps, then, now),
        };
        Some(done.unwrap_or_else(Trained::Failed))
    }

    fn stories(&mut self) -> Result<Trained, String> {
        let loaded = self.loaded.as_ref().ok_or_else(|| say!("screen-rules-not-loaded").to_owned())?;
        let training = Arc::new(TrainingLibrary::load(&self.rules, &loaded.rulebook));
        self.training = Some(Arc::clone(&training));
        // A session that cannot be read is told by `train sessions`, with its place.
        let found = self.folder.as_ref().map(|folder| sessions(folder).0).unwrap_or_default();
        let folder = self.folder.as_ref().ok();
        let ended = found.iter().rev().filter(|held| held.session.ended.is_some());
        let ended = ended.cloned().collect();
        let unfinished = |Held { session, roster }: Held| {
            let reference = session.header.reference.clone();
            let path = folder?.training().join(format!("{reference}.ron"));
            let (last, answers) = (session.last, session.answered.len());
            (session.ended.is_none() && session.plan.is_some()).then_some(Unfinished {
                path,
                reference,
                client: roster.client,
                last,
                answers,
            })
        };
        let unfinished = found.into_iter().rev().filter_map(unfinished).collect();
        let typed = self.unfinished_form(Kind::Training);
        Ok(Trained::Read(training, Listed { unfinished, ended, typed }))
    }

    fn begin_session(&mut self, wanted: &Wanted, now: Timestamp) -> Result<Trained, String> {
        let (Some(loaded), Some(training)) = (&self.loaded, &self.training) else {
            return Err(say!("screen-rules-not-loaded").to_owned());
        };
        let folder = self.folder.as_ref().map_err(Clone::clone)?;
        let today = now.to_zoned_datetime(crate::files::zone()).date();
        let begun = wanted.begin(folder, training, &loaded.rulebook, now, today).map_err(|why| why.to_string())?;
        let session = Box::new(begun.state.clone());
        self.session = Some(begun);
        Ok(Trained::Begun(session))
    }

    fn open_session(&mut self, path: &Path) -> Result<Trained, String> {
        let (Some(loaded), Some(training)) = (&self.loaded, &self.training) else {
            return Err(say!("screen-rules-not-loaded").to_owned());
        };
        self.session = None;
        let mut ledger = Ledger::<Session>::open(path).map_err(|why| why.to_string())?;
        let is_about_others = ledger.state.is_about_others(training, &loaded.rulebook.hash);
        let changed = is_about_others.then(|| say!("training-go-on-changed").to_owned());
        let told: Vec<String> = ledger.take_notice().into_iter().chain(changed).collect();
        Ok(self.sit_in(ledger, (!told.is_empty()).then(|| told.join(" "))))
    }

    fn sit_in(&mut self, ledger: Ledger<Session>, notice: Option<String>) -> Trained {
        let session = Box::new(ledger.state.clone());
        let begun = Drafts::beside(ledger.path()).unfinished();
        let begun = begun.into_iter().filter(|(place, _)| Begun::is_of_session(place)).collect();
        self.session = Some(ledger);
        Trained::Opened(session, notice, begun)
    }

    /// What is on disk is what is told.
    fn write_papers(&self, reference: &str, wanted: PaperWanted, now: Timestamp) -> Result<Trained, String> {
        let (Some(desk), Some(training)) = (self.desk(now), &self.training) else {
            return Err(say!("screen-rules-not-loaded").to_owned());
        };
        let written = || -> Result<_, TrainingError> {
            let folder = desk.folder()?;
            let path = folder.training().join(format!("{reference}.ron"));
            let session = read::<Session>(&path)?;
            let roster = Roster::of(Kind::Training, folder, reference)?;
            write_papers(&desk, &path, (&Held { session, roster }, training), wanted)
        };
        written().map(Trained::Wrote).map_err(|why| why.to_string())
    }

    fn write_steps(&mut self, steps: Vec<SessionStep>, then: Then, now: Timestamp) -> Result<Trained, String> {
        let ledger = self.session.as_mut().ok_or_else(|| say!("screen-nothing-is-saved").to_owned())?;
        let written: Result<(), RoomError> = steps.into_iter().try_for_each(|step| ledger.write(step, now));
        written.map_err(|why| why.on_screen())?;
        Ok(Trained::Written(Box::new(ledger.state.clone()), then))
    }
}
