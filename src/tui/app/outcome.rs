//! What the world answered, taken into the state.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::App;
use super::came_from::OpensFor;
use crate::desk::{Format, exported};
use crate::rulebook::Loaded;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::glance::Glance;
use crate::tui::screens::{Message, Pages, Screen};
use crate::tui::shelf_row::row_of;
use crate::tui::state::Saved;
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Whether the rules are read.
    pub fn has_read_the_rules(&self) -> bool {
        self.state.loaded.is_some()
    }

    /// Takes in what the world answered.
    pub fn outcome(&mut self, outcome: Outcome, now: Timestamp) -> Vec<Effect> {
        match outcome {
            Outcome::Rules(loaded) => {
                for told in own_rules(&loaded) {
                    self.say(&told, Tone::Notice);
                }
                self.state.cover = Some(loaded.rulebook.cover());
                self.state.loaded = Some(loaded);
            }
            Outcome::Remembered(rows) => {
                let read = vec![Effect::LoadRules, Effect::ListShelf];
                // The list is drawn before the rules are read.
                match rows {
                    Some((rows, cover)) => {
                        self.state.cover = Some(cover);
                        self.state.shelf = rows;
                        self.arrange_home(None);
                        self.effects.push(Effect::WhenQuiet(read));
                    }
                    None => self.effects.extend(read),
                }
            }
            Outcome::Shelf(rows) => {
                self.state.shelf = rows;
                self.arrange_home(None);
            }
            Outcome::Glanced(path, account) => {
                self.state.glance = row_of(&self.state.shelf, &path).map(|(_, row)| Glance::into(row, account));
            }
            Outcome::ShelfUnreadable(why) => {
                self.screens.push(Screen::Message(Message::told(say!("screen-checks-unseen"), &why)));
            }
            Outcome::Changed { told, now_at } => {
                self.say(&told, Tone::Notice);
                self.arrange_home(now_at.as_deref());
                self.effects.push(Effect::ListShelf);
            }
            Outcome::NotChanged(why) => {
                self.screens.push(Screen::Message(Message::told(say!("screen-nothing-changed"), &why)));
            }
            Outcome::Opened { header, check, read_only, notice, drafts } => {
                self.opened(*header, *check, read_only, notice, drafts);
                self.shows_what_it_was_opened_for(now);
            }
            Outcome::NotBegun(why) => self.screens.push(Screen::Message(Message::cannot_save(&why))),
            Outcome::NotOpened(why) => {
                self.opens_for = OpensFor::TheNextQuestion;
                self.coming_back.clear();
                self.screens.push(Screen::Message(Message::told(say!("screen-not-opened"), &why)));
            }
            Outcome::Saved(at) => self.is_saved(at),
            Outcome::SavedElsewhere(at, told) => {
                self.is_saved(at);
                self.say(&told, Tone::Notice);
            }
            Outcome::NotSaved(why) => {
                if !matches!(self.state.saved, Saved::Never | Saved::ReadOnly(_)) {
                    if let Some(to) = self.leaving.take() {
                        self.ask_before(Message::unsaved(to, &why));
                    }
                    self.state.saved = Saved::Not(why);
                }
            }
            Outcome::Written(path, kind) => {
                let file = crate::files::shown(&path);
                let text = match kind.format {
                    Format::Html => say!("screen-report-where", files = file),
                    _ => say!("reporting-where", file = file),
                };
                self.tell_written(say!("screen-report-written"), text, path);
                if self.state.current.is_none() {
                    self.effects.push(Effect::ListShelf);
                } else if self.state.can_write() {
                    self.take(exported(&[kind.format], kind.length), now);
                }
            }
            Outcome::Colleagues(told) => self.about_colleagues(told),
            Outcome::Several(told) => self.about_several(told),
            Outcome::Trained(trained) => self.trained(trained),
            Outcome::Led(answered) => self.led(answered),
            Outcome::Beyond(done) => self.tell_beyond(done),
            Outcome::EarlierRules(earlier) => {
                self.screens.extend(Pages::rules(&self.state, earlier.as_deref()).map(Screen::Pages));
            }
            Outcome::Spoken(told) => self.tell_in_other_words(told),
            Outcome::NotKept(why) => self.say(&why, Tone::Notice),
            Outcome::NotWritten(why) => {
                self.screens.push(Screen::Message(Message::told(say!("screen-report-not-written"), &why)));
            }
            Outcome::Broken(why) => self.screens.push(Screen::Message(Message::told(say!("screen-broken"), &why))),
        }
        self.find_bindings();
        std::mem::take(&mut self.effects)
    }

    /// Another language is spoken: everything is told anew.
    fn tell_in_other_words(&mut self, told: Option<Arc<Loaded>>) {
        if told.is_some() {
            self.state.loaded = told;
        }
        self.state.forget_words();
        if self.state.current.is_none() && self.state.loaded.is_some() {
            self.effects.push(Effect::ListShelf);
        }
        for screen in &mut self.screens {
            screen.retell(&self.state);
        }
        if self.state.practice.is_some() {
            self.train();
        }
    }

    fn is_saved(&mut self, at: Timestamp) {
        self.state.saved = Saved::At(at);
        if let Some(to) = self.leaving.take() {
            self.leave_for(to);
        }
    }

    /// The list of checks is put in order anew; `at` is the check that gets the focus.
    pub(super) fn arrange_home(&mut self, at: Option<&Path>) {
        let state = &self.state;
        for screen in &mut self.screens {
            if let Screen::Home(home) = screen {
                if let Some(at) = at {
                    home.go_to(at);
                }
                home.arrange(state);
            }
        }
    }
}

/// What has to be told of rules of the person's own.
fn own_rules(loaded: &Loaded) -> Vec<String> {
    let own: Vec<&str> = loaded.own_files().collect();
    let mut told = Vec::new();
    if !own.is_empty() {
        told.push(say!("screen-own-rules", files = own.join(", ")));
    }
    if let Some(first) = loaded.flaws.first() {
        told.push(say!("screen-own-rules-flawed", path = &first.path, line = first.line, what = &first.what));
    }
    told
}
