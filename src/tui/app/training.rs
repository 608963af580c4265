//! Training: which of its screens is shown, and what becomes of what it asks for. The screens of a session take each
//! other's place, so that one step back leads from any of them to the stories.

use super::App;
use crate::room::Kind;
use crate::training::{Begun, Wanted};
use crate::tui::effect::Effect;
use crate::tui::place::Place;
use crate::tui::practising::{BeginsWith, Listed, OwnWords, Practising, Then, Trained, Training};
use crate::tui::screens::{Message, Screen, TrainingScreen};
use crate::tui::state::Practice;
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Reads the stories; they are listed once they are read.
    pub(super) fn train(&mut self) {
        self.effects.push(Effect::Train(Training::Read));
    }

    /// Does what a screen of training asks for.
    pub(super) fn practise(&mut self, asked: Practising) {
        match asked {
            Practising::Begin(wanted) => self.effects.push(Effect::Train(Training::Begin(wanted))),
            Practising::Open(path) => self.effects.push(Effect::Train(Training::Open(path))),
            Practising::Write(steps, then) => self.effects.push(Effect::Train(Training::Write(steps, then))),
            Practising::Go(then) => self.go_in_session(&then),
            Practising::Papers(session) => {
                self.screens.push(Screen::Training(Box::new(TrainingScreen::papers(&session))));
            }
            Practising::Paper(session, wanted) => {
                self.effects.push(Effect::Train(Training::Paper(session, wanted)));
            }
            Practising::ShowNote => {
                if let Some(practice) = &mut self.state.practice {
                    practice.shows_note = !practice.shows_note;
                }
            }
            Practising::ShowReserved => {
                if let Some(practice) = &mut self.state.practice {
                    practice.shows_reserved = true;
                }
            }
        }
    }

    /// Takes in what became of it.
    pub(super) fn trained(&mut self, trained: Trained) {
        match trained {
            Trained::Read(training, Listed { unfinished, ended, typed }) => {
                self.take_up_unfinished(typed);
                if let Some(practice) = &mut self.state.practice {
                    (practice.training, practice.unfinished) = (training, unfinished);
                } else {
                    let wanted = match &self.state.start.begins_with {
                        Some(BeginsWith::Stories(wanted)) => (**wanted).clone(),
                        _ => Wanted::default(),
                    };
                    self.state.practice = Some(Practice::new(training, unfinished, wanted));
                }
                if let Some(practice) = &mut self.state.practice {
                    practice.ended = ended;
                }
                let listed = self.screens.iter().any(|screen| matches!(screen, Screen::Training(_)));
                if let Some(practice) = self.state.practice.as_ref().filter(|_| !listed) {
                    self.screens.push(Screen::Training(Box::new(TrainingScreen::stories(&self.state, practice))));
                }
                for screen in &mut self.screens {
                    screen.retell(&self.state);
                }
            }
            Trained::Begun(session) => {
                self.forget_form(|place| Place::begins(place) == Some(Kind::Training));
                self.trained(Trained::Opened(session, None, Vec::new()));
            }
            Trained::Opened(session, notice, begun) => {
                self.take_up_unfinished(begun);
                let own = match self.state.start.begins_with.take() {
                    Some(BeginsWith::Session(_, own)) => own,
                    _ => OwnWords::default(),
                };
                if let Some(practice) = &mut self.state.practice {
                    (practice.session, practice.own, practice.told) = (Some(*session), own, None);
                }
                self.put_in_session(TrainingScreen::opening());
                if let Some(notice) = notice {
                    self.say(&notice, Tone::Notice);
                }
            }
            Trained::Written(session, then) => {
                if let Some(practice) = self.state.practice.as_mut().filter(|practice| practice.session.is_some()) {
                    practice.session = Some(*session);
                    if then != Then::Stay {
                        self.forget_form(Begun::is_of_session);
                    }
                    self.go_in_session(&then);
                }
            }
            Trained::Wrote(paths) => {
                if matches!(self.screens.last(), Some(Screen::Training(screen)) if screen.is_of_papers()) {
                    self.screens.pop();
                }
                let files: Vec<String> = paths.iter().map(|path| crate::files::shown(path)).collect();
                let text = say!("trainingscreen-papers-where", count = files.len(), files = files.join("; "));
                if let Some(path) = paths.into_iter().next() {
                    self.tell_written(say!("trainingscreen-papers-written"), text, path);
                }
            }
            Trained::Failed(why) => {
                self.screens.push(Screen::Message(Message::told(say!("trainingscreen-failed"), &why)));
            }
        }
    }

    /// Goes on within the session that is open.
    fn go_in_session(&mut self, then: &Then) {
        let shown = self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Training(screen) => Some(screen),
            _ => None,
        });
        if let (Some(story), Some(practice)) = (shown.and_then(|shown| shown.story()), &mut self.state.practice) {
            practice.told = Some(story);
        }
        if let Some(screen) = TrainingScreen::to(then, &self.state) {
            self.put_in_session(screen);
        }
    }

    /// Keeps what is said on a screen of the session and is no answer yet: nobody is asked for it twice.
    pub(super) fn keep_begun(&mut self) {
        let Some(Screen::Training(screen)) = self.screens.last() else { return };
        let Some((place, begun)) = screen.begun(&self.state) else { return };
        let text = begun.text();
        match self.state.draft(&place).unwrap_or_default() {
            known if known == text => {}
            _ if text.is_empty() => self.clear_draft(&place),
            _ => self.keep_unfinished(place, text),
        }
    }

    /// Puts a screen of the session in the place of the one before.
    fn put_in_session(&mut self, screen: TrainingScreen) {
        let announced = screen.announces(&self.state);
        let is_in_session = |shown: &Screen| matches!(shown, Screen::Training(shown) if shown.is_in_session());
        if let Some(at) = self.screens.iter().position(is_in_session) {
            self.screens.truncate(at);
        }
        self.screens.push(Screen::Training(Box::new(screen)));
        if let Some(step) = announced {
            self.effects.push(Effect::Train(Training::Write(vec![step], Then::Stay)));
        }
    }

    /// Leaves the session that is open, if one is: another program may go on with it.
    pub(super) fn leave_session(&mut self) {
        let Some(practice) = self.state.practice.as_mut().filter(|practice| practice.session.is_some()) else { return };
        practice.session = None;
        self.effects.push(Effect::Train(Training::Close));
        if self.screens.iter().any(|screen| matches!(screen, Screen::Training(_))) {
            // It stands among those that can be gone on with now.
            self.train();
        }
    }
}
