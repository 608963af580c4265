//! What comes back from colleagues, from other checks and from other programs: told, and what can be done with it.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::App;
use crate::desk::JoinHow;
use crate::report::block::Document;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::effect::{Beyond, Colleagues, Effect, Several};
use crate::tui::intent::{Asking, Intent};
use crate::tui::place::Place;
use crate::tui::screens::{Ask, Compared, Message, Pages, Screen, TakeIn};
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// A file was written: where it is, and what can be done with it. None of it writes anything.
    pub(super) fn tell_written(&mut self, title: &str, text: String, path: PathBuf) {
        let folder = path.parent().map(Path::to_owned);
        let copy = Effect::ToClipboard(crate::files::shown(&path));
        let mut choices: Vec<(Cow<'static, str>, Intent)> = vec![
            (say!("message-go-on").into(), Intent::Act(Act::Back)),
            (say!("beyond-open").into(), Intent::Do(Effect::OpenBeyond(path))),
        ];
        let opens = folder.map(|folder| (say!("beyond-folder").into(), Intent::Do(Effect::OpenBeyond(folder))));
        choices.extend(opens);
        choices.push((say!("beyond-copy").into(), Intent::Do(copy)));
        let asking = Asking { title: title.to_owned(), text, choices, about_leaving: false };
        self.screens.push(Screen::Message(asking.into()));
    }

    /// What another program did, or why it did not.
    pub(super) fn tell_beyond(&mut self, done: Result<Beyond, String>) {
        match done {
            Ok(Beyond::Opened) => self.say(say!("beyond-opened"), Tone::Text),
            Ok(Beyond::Copied) => self.say(say!("beyond-copied"), Tone::Text),
            Err(why) => self.say(&why, Tone::Notice),
        }
    }

    /// What goes to colleagues, and what came back from them.
    pub(super) fn about_colleagues(&mut self, told: Colleagues) {
        match told {
            Colleagues::Questions(questions) if questions.asked.is_empty() => {
                self.say(say!("ask-nothing-open"), Tone::Notice);
            }
            Colleagues::Questions(questions) => {
                let is_here = |address| match self.screens.last() {
                    Some(Screen::Question(question)) => question.address() == address,
                    Some(Screen::Boxes(boxes)) => boxes.is_about(address),
                    Some(Screen::Quick(quick)) => quick.is_about(&self.state, address),
                    _ => false,
                };
                let ask = Ask::new(questions, &self.state).about(&self.state, &is_here);
                self.screens.push(Screen::Ask(Box::new(ask)));
            }
            Colleagues::Written(files) => {
                self.forget_form(Place::is_of_asking);
                let key = self.state.key(Act::TakeIn);
                let Some(first) = files.first() else { return };
                let folder = first.parent().filter(|_| files.len() > 1);
                let (text, path) = match folder {
                    None => (say!("ask-where", file = crate::files::shown(first), key = key), first.clone()),
                    Some(folder) => {
                        let (count, shown) = (files.len(), crate::files::shown(folder));
                        let text = say!("ask-where-several", count = count, folder = shown, key = key);
                        (text, folder.to_owned())
                    }
                };
                self.tell_written(say!("ask-written"), text, path);
            }
            Colleagues::NotAsked(why) => {
                self.screens.push(Screen::Message(Message::told(say!("ask-not-written"), &why)));
            }
            Colleagues::Weighed(weighed) => {
                self.returning = None;
                // It takes the place of the screen that asked for it.
                if matches!(self.screens.last(), Some(Screen::TakeIn(_))) {
                    self.screens.pop();
                }
                self.screens.push(Screen::CameBack(Box::new(weighed.into())));
            }
            Colleagues::BelongsTo(path, reply) => {
                self.returning = Some(reply.clone());
                self.effects.extend([Effect::Open(path), Effect::ReadReply(reply)]);
            }
            Colleagues::NotTakenIn(why) => {
                // Opening the check closed the page that asked for it. The page comes back, so that what is missing can
                // be written there.
                if let Some(returning) = self.returning.take() {
                    self.screens.push(Screen::TakeIn(Box::new(TakeIn::of(returning))));
                }
                self.screens.push(Screen::Message(Message::told(say!("takein-not-read"), &why)));
            }
        }
    }

    /// What several checks came to.
    pub(super) fn about_several(&mut self, told: Several) {
        match told {
            Several::Compared(two) => {
                let mut compared = Compared::new(*two);
                // A comparison of the same two the other way round takes the place of this one, with the mark where it
                // was.
                if let Some(Screen::Compared(before)) = self.screens.last() {
                    self.compares_at = before.marked(&self.state);
                    self.screens.pop();
                }
                if let Some(at) = self.compares_at.take() {
                    compared.go_to(at);
                }
                self.screens.push(Screen::Compared(Box::new(compared)));
            }
            Several::Joined(at, document) => self.joined(&at, &document),
            Several::DifferentTools { first, second, checks, how } => self.ask_to_join(&first, &second, checks, how),
        }
    }

    /// Checks were joined: home stands on the new one, and what contradicted each other is told.
    fn joined(&mut self, at: &Path, document: &Document) {
        for screen in &mut self.screens {
            if let Screen::Home(home) = screen {
                home.unmark();
            }
        }
        self.arrange_home(Some(at));
        self.screens.push(Screen::Pages(Pages::new(document, self.state.look())));
        self.effects.push(Effect::ListShelf);
    }

    /// The names of the tools differ: whether they are joined all the same. Not joining stands first.
    fn ask_to_join(&mut self, first: &str, second: &str, checks: Vec<PathBuf>, how: JoinHow) {
        let text = say!("pairs-different", first = visible(first), second = visible(second));
        let all_the_same = Effect::Join(checks, JoinHow { different_tools: true, ..how });
        let choices = vec![
            (say!("home-go-back").into(), Intent::Act(Act::Back)),
            (say!("pairs-join-all-the-same").into(), Intent::Ask(all_the_same)),
        ];
        let title = say!("pairs-different-title").to_owned();
        self.screens.push(Screen::Message(Asking { title, text, choices, about_leaving: false }.into()));
    }
}
