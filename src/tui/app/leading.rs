//! A workshop that is led: which of its screens is shown, and what becomes of what a screen asks for. When the workshop
//! needs another screen, that one takes the place of the one it needed before; all other screens stand above it.

use super::App;
use crate::room::Kind;
use crate::tui::act::Act;
use crate::tui::effect::Effect;
use crate::tui::intent::{Asking, Intent};
use crate::tui::leading::{Answered, Leading, Paper, Towards};
use crate::tui::place::Place;
use crate::tui::screens::{Message, Screen, WorkshopScreen, Workshops, ends};
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Shows another screen of the workshop.
    pub(super) fn lead_to(&mut self, towards: Towards) {
        let Some(led) = &self.state.led else { return };
        let screen = WorkshopScreen::to(towards, &self.state, led);
        if screen.is_needed() {
            self.put_needed(screen);
            return;
        }
        // Goes back to a screen that lies below already, so that what was typed on it is kept once.
        let same = |known: &Screen| matches!(known, Screen::Workshop(known) if known.is_same(&screen));
        match self.screens.iter().rposition(same) {
            Some(at) => self.screens.truncate(at + 1),
            None => self.screens.push(Screen::Workshop(Box::new(screen))),
        }
    }

    /// Takes in what became of something that was asked for. What could not be done stays on the screen as it was
    /// typed.
    pub(super) fn led(&mut self, answered: Answered) {
        let (led, told) = match answered {
            Answered::Listed(held) => {
                self.take_up_unfinished(held.unfinished.clone());
                self.state.workshops = held;
                if !self.screens.iter().any(|screen| matches!(screen, Screen::Workshops(_))) {
                    self.screens.push(Screen::Workshops(Box::new(Workshops::new(&self.state))));
                }
                return;
            }
            Answered::Wrote(paper, path) => {
                if matches!(self.screens.last(), Some(Screen::Workshop(screen)) if screen.is_of_papers()) {
                    self.screens.pop();
                }
                let file = crate::files::shown(&path);
                let (title, text) = match paper {
                    Paper::Minutes => {
                        (say!("workshopscreen-minutes-written"), say!("workshopscreen-minutes-where", file = file))
                    }
                    Paper::SilentPage => {
                        let key = self.state.key(Act::TakeIn);
                        (say!("workshopasking-written"), say!("workshopasking-where", file = file, key = key))
                    }
                };
                self.tell_written(title, text, path);
                return;
            }
            Answered::NotWritten(paper, why) => {
                let title = match paper {
                    Paper::Minutes => say!("workshopscreen-minutes-not-written"),
                    Paper::SilentPage => say!("workshopasking-not-written"),
                };
                self.screens.push(Screen::Message(Message::told(title, &why)));
                return;
            }
            Answered::Begun(led) => {
                self.forget_form(|place| Place::begins(place) == Some(Kind::Workshop));
                (Some(led), Vec::new())
            }
            Answered::Done(led, told) => {
                let goes = |screen: &Screen| match screen {
                    Screen::Workshop(screen) => screen.goes_when_done(),
                    Screen::Message(_) => true,
                    _ => false,
                };
                if self.screens.last().is_some_and(goes)
                    && let Some(Screen::Workshop(screen)) = self.screens.pop()
                {
                    self.forget_typed(screen.places(&led));
                }
                (Some(led), told)
            }
            Answered::NotDone(led, why) => (led, vec![why]),
        };
        let Some(led) = led else {
            self.screens.push(Screen::Message(Message::told(say!("workshopscreen-failed"), &told.join(" "))));
            return;
        };
        let shown = self.needed_at().and_then(|at| match &self.screens[at] {
            Screen::Workshop(screen) => Some(&**screen),
            _ => None,
        });
        let done = shown.map(|screen| screen.places(&led)).unwrap_or_default();
        if self.state.led.is_none() {
            self.take_up_unfinished(led.unfinished.clone());
        }
        let shown = self.needed_at().and_then(|at| match &self.screens[at] {
            Screen::Workshop(screen) => Some(&**screen),
            _ => None,
        });
        let needed = WorkshopScreen::needed(&self.state, &led, shown);
        self.state.led = Some(led);
        if let Some(needed) = needed {
            self.forget_typed(done);
            self.put_needed(needed);
        }
        if !told.is_empty() {
            self.say(&told.join(" "), Tone::Notice);
        }
    }

    /// What was typed is on disk now, as a step.
    fn forget_typed(&mut self, places: Vec<Place>) {
        for place in places {
            self.clear_draft(&place.key());
        }
    }

    fn needed_at(&self) -> Option<usize> {
        self.screens.iter().position(|screen| matches!(screen, Screen::Workshop(screen) if screen.is_needed()))
    }

    /// Puts the screen that the workshop needs in the place of the one before. Of the screens above it, those go that
    /// were to lead to a ballot; the others stay, also where something is being typed.
    fn put_needed(&mut self, needed: WorkshopScreen) {
        let needed = Screen::Workshop(Box::new(needed));
        match self.needed_at() {
            Some(at) => {
                self.screens[at] = needed;
                let is_aside = |screen: &Screen| match screen {
                    Screen::Workshop(screen) => !screen.leads_to_ballot(),
                    _ => true,
                };
                let above = self.screens.split_off(at + 1);
                self.screens.extend(above.into_iter().filter(is_aside));
            }
            None => self.screens.push(needed),
        }
    }

    /// Leaves the workshop that is led, if one is: another program may go on with it.
    pub(super) fn leave_workshop(&mut self) {
        let Some(led) = self.state.led.take() else { return };
        self.effects.push(Effect::Lead(Leading::Close));
        let told = say!("workshops-left", workshop = &led.workshop.header.reference, key = self.state.key(Act::Lead));
        self.say(&told, Tone::Notice);
    }

    /// Whether one step back from here would leave the workshop.
    pub(super) fn leaves_workshop(&self) -> bool {
        matches!(self.screens.last(), Some(Screen::Workshop(screen)) if screen.is_needed())
    }

    /// Asks before the workshop is left.
    pub(super) fn ask_before_leaving_workshop(&mut self) {
        let Some(led) = &self.state.led else { return };
        let needed = self.needed_at().and_then(|at| self.screens.get(at));
        let would_lose = matches!(needed, Some(Screen::Workshop(screen)) if screen.would_lose());
        let reference = &led.workshop.header.reference;
        let text = if would_lose {
            say!(
                "workshopscreen-leave-loses",
                program = &self.state.start.program,
                workshop = reference,
                key = self.state.key(Act::Lead)
            )
        } else {
            say!(
                "workshopscreen-leave-how",
                program = &self.state.start.program,
                workshop = reference,
                key = self.state.key(Act::Lead)
            )
        };
        let mut choices = vec![
            (say!("message-stay-here").into(), Intent::Act(Act::Back)),
            (say!("workshopscreen-leave-now").into(), Intent::Act(Act::Home)),
            (say!("workshopscreen-leave-program").into(), Intent::Act(Act::Leave)),
        ];
        if led.workshop.open_ballot().is_none() && led.workshop.ended.is_none() {
            // Ending asks by itself.
            let asks = Intent::All(vec![Intent::Act(Act::Back), ends()]);
            choices.push((say!("workshopscreen-end-first").into(), asks));
        }
        let title = say!("workshopscreen-leave").to_owned();
        self.screens.push(Screen::Message(Asking { title, text, choices, about_leaving: true }.into()));
    }
}
