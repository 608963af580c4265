//! What the screen shows besides its own content: the keys, how far everything is saved, messages.

use jiff::Timestamp;

use super::{App, Saved};
use crate::rulebook::wording::visible;
use crate::tui::act::Act;
use crate::tui::keymap::{Binding, act_of, everywhere, hints, typing};
use crate::tui::page::{Page, Span};
use crate::tui::screens::Screen;
use crate::tui::theme::Tone;
use crate::words::{day, day_in_short};

impl App {
    /// Every binding that works now, those of the screen first.
    pub(in crate::tui) fn bindings(&self) -> Vec<Binding> {
        let Some(screen) = self.screens.last() else { return Vec::new() };
        let mut bindings = self.own_bindings(screen);
        let back = if self.screens.len() == 1 { "Leave" } else { "Back" };
        let help = if matches!(screen, Screen::Info(_)) { "Close" } else { "Help" };
        // What a screen does with a key itself stands once in the footer and in the help.
        let others = everywhere(back, help).into_iter();
        let others = others.filter(|other| other.keys.iter().any(|key| act_of(&bindings, *key).is_none()));
        bindings.extend(others.collect::<Vec<_>>());
        if matches!(self.saved, Saved::Not(_)) {
            bindings.push(crate::tui::keymap::letter('t', "try to save again", "try to save again", Act::SaveAgain));
        }
        bindings
    }

    /// The bindings of the screen itself. While something is not saved, T belongs to saving it.
    fn own_bindings(&self, screen: &Screen) -> Vec<Binding> {
        let mut bindings = screen.bindings(self);
        bindings.extend(self.what_if_binding(screen));
        if matches!(self.saved, Saved::Not(_)) {
            bindings.retain(|binding| binding.act != Act::Transcript);
        }
        bindings
    }

    /// A time as the person's clock shows it.
    pub(in crate::tui) fn clock(&self, at: Timestamp) -> String {
        at.to_zoned_datetime(self.start.zone.clone()).strftime("%H:%M").to_string()
    }

    /// A day, or today's time.
    pub(in crate::tui) fn when(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(self.start.zone.clone());
        format!("{}, {}", day(local.date()), local.strftime("%H:%M"))
    }

    /// A day of this year, or a month of another one.
    pub(in crate::tui) fn short_day(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(self.start.zone.clone());
        day_in_short(local.date(), self.start.on.year())
    }

    fn status(&self) -> String {
        if self.is_trying() && !matches!(self.saved, Saved::Not(_)) {
            return "nothing is written".to_owned();
        }
        match &self.saved {
            Saved::Nothing => String::new(),
            Saved::Saving => "saving".to_owned(),
            Saved::At(at) => format!("saved {}", self.clock(*at)),
            Saved::Not(_) => "NOT SAVED".to_owned(),
            Saved::Never => "not being saved".to_owned(),
            Saved::ReadOnly(_) => "READ ONLY".to_owned(),
        }
    }

    /// What is on the screen now.
    pub fn page(&self) -> Page {
        let Some(screen) = self.screens.last() else { return Page::default() };
        let mut page = screen.page(self);
        if self.current.is_some() && self.screens.len() > 1 {
            let status = self.status();
            if !status.is_empty() {
                page.status = if page.status.is_empty() { status } else { format!("{}   {status}", page.status) };
            }
        }
        if let Saved::Not(why) = &self.saved {
            let again = if self.is_typing() { "Esc, then T: try again" } else { "T: try again" };
            page.messages
                .push(Span { text: visible(&format!("NOT SAVED ({again}). {why}")).into_owned(), tone: Tone::Notice });
        }
        if let Some((text, tone)) = &self.toast {
            page.messages.push(Span { text: visible(text).into_owned(), tone: *tone });
        }
        if self.is_trying() {
            page.title = format!("WHAT IF | {}", page.title);
        }
        page.scrolled = self.scrolled;
        page.keys = if self.is_typing() {
            [screen.typing_hints(), hints(&typing())]
        } else {
            let own = self.own_bindings(screen);
            let all = self.bindings();
            [hints(&own), hints(&all[own.len()..])]
        };
        page
    }
}
