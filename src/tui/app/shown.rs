//! What the screen shows besides its own content: the keys, how far everything is saved, messages.

use std::path::PathBuf;

use super::App;
use crate::desk::acts::Act as Desk;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::behind::desk_acts;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{
    Binding, act_of, both, everywhere, hints, named, of_act, on, typing, with_own_keys, without_letters,
};
use crate::tui::named::name_of;
use crate::tui::page::{Page, Span};
use crate::tui::screens::{Info, Leads, Screen, Told};
use crate::tui::state::Saved;
use crate::tui::theme::Tone;
use crate::words::say;

/// The keys that scroll where they do nothing else, with their acts.
const SCROLLING: [([Code; 2], [Act; 2]); 2] =
    [([Code::Up, Code::Down], [Act::Up, Act::Down]), ([Code::PageUp, Code::PageDown], [Act::PageUp, Act::PageDown])];

impl App {
    /// The acts of the table that a key does here, each with that key.
    pub fn acts_here(&self) -> Vec<(Desk, String)> {
        let presses = self.bindings.iter().flat_map(|binding| &binding.presses);
        presses.flat_map(|press| desk_acts(press.act).iter().map(|act| (*act, press.key.to_string()))).collect()
    }

    /// The names, for a file of one's own keys, of the acts that a key does here.
    pub fn named_here(&self) -> Vec<&'static str> {
        let presses = self.bindings.iter().flat_map(|binding| &binding.presses);
        presses.filter_map(|press| name_of(press.act)).collect()
    }

    /// The tool of the check that is open.
    pub fn open_tool(&self) -> Option<&str> {
        self.state.current.as_ref().map(|current| current.check.tool.title())
    }

    /// The check that can be looked into from the list, where nobody did yet.
    pub fn looks_into(&self) -> Option<PathBuf> {
        let Some(Screen::Home(home)) = self.screens.last() else { return None };
        let row = self.state.loaded.as_ref().and_then(|_| home.at_mark(&self.state))?;
        let is_known = self.state.glance.as_ref().is_some_and(|glance| glance.is_of(row));
        (row.summary.is_ok() && !is_known).then(|| row.path.clone())
    }

    /// How the program is called again, with the folder where that is not the usual one.
    pub fn program(&self) -> &str {
        &self.state.start.program
    }

    /// How one goes on with the workshop that is led, or the session of training that is open.
    pub fn room_to_go_on_with(&self) -> Option<String> {
        if let Some(led) = &self.state.led {
            let (program, workshop) = (&self.state.start.program, led.workshop.header.reference.as_str());
            return Some(say!("workshoptalk-left", program = program, workshop = workshop));
        }
        let session = self.state.practice.as_ref()?.session.as_ref().filter(|session| session.ended.is_none())?;
        let (program, session) = (&self.state.start.program, session.header.reference.as_str());
        Some(say!("trainingtalk-left", program = program, session = session))
    }

    /// Tells that what is chosen on the screen is not written; nothing where it is.
    pub fn unkept(&self) -> Option<String> {
        let shown = self.screens.iter().rev().find(|screen| !matches!(screen, Screen::Message(_)));
        shown.and_then(|screen| screen.unkept(&self.state))
    }

    /// Works out which keys work now, those of the screen first.
    pub(super) fn find_bindings(&mut self) {
        let Some(screen) = self.screens.last() else { return };
        let mut bindings = self.own_bindings_of(screen);
        let own = bindings.len();
        let back = if self.screens.len() == 1 { say!("screen-leave") } else { say!("screen-back") };
        let help = if matches!(screen, Screen::Info(_)) { say!("screen-close") } else { say!("screen-help") };
        // What a screen does with a key itself stands once in the footer and in the help.
        let others = everywhere(back, help).into_iter().chain(self.leading_on(screen));
        // A message waits for a decision: nothing else is looked for from it.
        let decides = matches!(screen, Screen::Message(_));
        let others = others.filter(|other| !(decides && other.presses.iter().any(|press| press.act == Act::Find)));
        // Without a check there is nothing that can be undone here.
        let is_open = self.state.current.is_some();
        let others = others
            .filter(|other| is_open || !other.presses.iter().any(|press| matches!(press.act, Act::Undo | Act::Redo)));
        let others = others.filter(|other| other.keys().any(|key| act_of(&bindings, key).is_none()));
        bindings.extend(others.collect::<Vec<_>>());
        let moves_mark = act_of(&bindings, Key::plain(Code::Down)) == Some(Act::Down);
        // A page without a mark is scrolled, also by the keys that move a mark elsewhere.
        for (codes, acts) in SCROLLING {
            if act_of(&bindings, Key::plain(codes[1])).is_none() {
                bindings.push(both(codes, "", say!("keys-scroll"), acts));
            }
        }
        if self.seen.beside.is_there && !screen.is_form() && act_of(&bindings, Key::plain(Code::Tab)).is_none() {
            bindings.push(on(Code::Tab, "", say!("keys-read-on"), Act::ReadOn));
            bindings.push(on(Code::BackTab, "", say!("keys-read-back"), Act::ReadBack));
        }
        // Whoever knows forms goes to the next line with Tab.
        if moves_mark && act_of(&bindings, Key::plain(Code::Tab)).is_none() {
            bindings.push(both([Code::Tab, Code::BackTab], "", say!("keys-tab-moves"), [Act::Down, Act::Up]));
        }
        if matches!(self.state.saved, Saved::Not(_)) {
            bindings.push(on(Code::F(5), say!("keys-try-save-again"), say!("keys-try-save-again"), Act::SaveAgain));
        }
        with_own_keys(&mut bindings, &self.state.start.keys);
        let own = if screen.is_form() {
            let others = without_letters(bindings.split_off(own));
            bindings = without_letters(bindings);
            let own = bindings.len();
            bindings.extend(others);
            own
        } else {
            own
        };
        (self.bindings, self.own_bindings) = (bindings, own);
    }

    /// The keys that lead on to the next question and home, from wherever one is in a check.
    fn leading_on(&self, screen: &Screen) -> Vec<Binding> {
        match screen.leads() {
            Leads::OutOfARoom => return vec![of_act(Act::Settings).quiet(), of_act(Act::Home).quiet()],
            Leads::Home => return vec![of_act(Act::Home).quiet()],
            Leads::Nowhere => return Vec::new(),
            Leads::Everywhere => {}
        }
        // From the help of a form one goes back to it, and nowhere else.
        let of_a_form =
            matches!(screen, Screen::Info(_)) && self.screens.iter().rev().nth(1).is_some_and(Screen::is_form);
        if self.state.current.is_none() || of_a_form {
            return Vec::new();
        }
        let told = screen.told();
        let large = matches!(told, Told::Question | Told::Result);
        let mut bindings = vec![of_act(Act::GoOn), of_act(Act::Home), of_act(Act::Review).quiet()];
        if told != Told::WrittenOut {
            bindings.push(of_act(Act::Settings).quiet());
        }
        if screen.is_on_the_way() || told == Told::Question {
            for binding in &mut bindings {
                binding.in_footer = false;
            }
        }
        if large && self.is_large {
            bindings.push(named(Act::BigView, say!("large-key-end"), say!("large-key-end-does")));
        } else if large {
            bindings.push(of_act(Act::BigView).quiet());
        }
        bindings
    }

    /// The bindings of the screen itself.
    fn own_bindings_of(&self, screen: &Screen) -> Vec<Binding> {
        let mut bindings = screen.bindings(&self.state);
        bindings.extend(self.what_if_binding(screen));
        if self.is_large && matches!(screen, Screen::Result(_)) {
            // Without a mark nothing is opened.
            bindings.retain(|binding| binding.presses.iter().all(|press| press.act != Act::Continue));
        }
        bindings
    }

    /// A row with the mark that is longer than the window is read to its end before the mark moves on. `false` where
    /// the key means something else.
    pub(super) fn reads_on(&mut self, act: Act) -> bool {
        let lines = match act {
            Act::Down => 1,
            Act::PageDown if self.screens.last().is_some_and(Screen::moves_by_page) => self.a_page(),
            _ => return false,
        };
        let lines = lines.min(self.seen.more_of_mark);
        self.scrolled = self.scrolled.saturating_add_unsigned(lines);
        lines > 0
    }

    /// Scrolls what stands beside the body, or below it; behind its end it begins anew.
    pub(super) fn reads_beside(&mut self, act: Act) {
        let (page, beside) = (self.a_page(), self.seen.beside);
        match (act, beside.is_apart) {
            (Act::ReadOn, _) if !beside.goes_on => (self.scrolled, self.read_on) = (0, 0),
            (Act::ReadOn, true) => self.read_on = self.read_on.saturating_add(page),
            (Act::ReadOn, false) => self.scrolled = self.scrolled.saturating_add_unsigned(page),
            (_, true) => self.read_on = self.read_on.saturating_sub(page),
            (_, false) => self.scrolled = self.scrolled.saturating_sub_unsigned(page),
        }
    }

    /// Scrolls a page that has no mark to move, such as a result that is shown large. `false` where the key means
    /// something else.
    pub(super) fn scrolls_alone(&mut self, act: Act) -> bool {
        let lines = match act {
            Act::Up | Act::Down => 1,
            Act::PageUp | Act::PageDown => self.a_page(),
            _ => return false,
        };
        let own = &self.bindings[..self.own_bindings.min(self.bindings.len())];
        let moves = own.iter().flat_map(|binding| &binding.presses).any(|press| press.act == act);
        let is_large = self.is_large && matches!(self.screens.last(), Some(Screen::Result(_)));
        // From a field these acts lead to the field beside it.
        let is_alone = is_large || !(moves || self.is_typing());
        if is_alone {
            self.scrolled = match act {
                Act::Up | Act::PageUp => self.scrolled.saturating_sub_unsigned(lines),
                _ => self.scrolled.saturating_add_unsigned(lines),
            };
        }
        is_alone
    }

    /// Shows the help of the screen, or takes a page away that is read.
    pub(super) fn help(&mut self) {
        let Some(screen) = self.screens.last() else { return };
        if matches!(screen, Screen::Info(_)) {
            self.screens.pop();
            return;
        }
        let hints = self.is_typing().then(|| screen.typing_hints(&self.state));
        let info = Info::help(screen.purpose(), &self.bindings, hints.as_deref());
        self.screens.push(Screen::Info(info));
    }

    /// The page under the one that is shown, if the one that is shown does nothing but ask.
    fn under(&self) -> Option<&Screen> {
        self.screens.iter().rev().find(|screen| !matches!(screen, Screen::Message(_)))
    }

    /// What is on the screen now.
    pub fn page(&self) -> Page {
        let Some(screen) = self.screens.last() else { return Page::default() };
        let large = self.is_large.then(|| screen.large(&self.state)).flatten();
        let mut page = large.unwrap_or_else(|| screen.page(&self.state));
        if let (Screen::Message(_), Some(under)) = (screen, self.under()) {
            // A message that asks is about the page from which the person came.
            let under = under.page(&self.state);
            (page.title, page.status) = (under.title, under.status);
        }
        if matches!(screen, Screen::Info(_)) && self.state.current.is_some() {
            page.title = format!("{} | {}", page.title, self.state.title());
        }
        if self.state.current.is_some() && self.screens.len() > 1 {
            let status = self.state.status();
            if !status.is_empty() {
                page.status = if page.status.is_empty() { status } else { format!("{}   {status}", page.status) };
            }
        }
        if let Saved::Not(why) = &self.state.saved {
            let again = if self.is_typing() { say!("screen-try-again-from-field") } else { say!("screen-try-again") };
            page.messages.push(Span {
                text: visible(&say!("screen-not-saved", again = again, why = why)).into_owned(),
                tone: Tone::Notice,
            });
        }
        if let Some((text, tone)) = &self.toast {
            page.told = Some(Span { text: visible(text).into_owned(), tone: *tone });
        }
        if self.state.is_trying() {
            page.title = say!("screen-what-if", tool = page.title);
        }
        (page.scrolled, page.read_on) = (self.scrolled, self.read_on);
        page.tab_reads_on = !self.is_typing() && act_of(&self.bindings, Key::plain(Code::Tab)) == Some(Act::ReadOn);
        page.keys = if self.is_typing() {
            [screen.typing_hints(&self.state), hints(&typing())]
        } else {
            let (own, others) = self.bindings.split_at(self.own_bindings.min(self.bindings.len()));
            [hints(own), hints(others)]
        };
        if matches!(screen, Screen::Info(_)) {
            // Here the key that shows all keys elsewhere closes the page.
            page.keys.iter_mut().flatten().for_each(|hint| hint.leads_to_more = None);
        }
        page
    }
}
