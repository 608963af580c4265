//! Who is there: who comes late, joins by call, looks on, leaves, takes over the lead.

use super::sheet::sheet;
use crate::text::capital;
use crate::tui::act::Act;
use crate::tui::intent::{Asking, Destination, Intent};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, on, rows};
use crate::tui::leading::{Leading, Towards, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{Part, Whereabouts, WorkshopStep};

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct People {
    focus: usize,
}

/// Everybody who was there or stands in the roster, the consultant first.
fn everybody(led: &Led) -> Vec<u16> {
    let mut seats: Vec<u16> = led.workshop.people.keys().chain(led.roster.people.keys()).copied().collect();
    seats.push(0);
    seats.sort_unstable();
    seats.dedup();
    seats
}

impl People {
    pub fn page(&self, state: &State, led: &Led) -> Page {
        let mut page = sheet(state, led, say!("workshopscreen-at-people"), "");
        page.body.push(Row::text(&capital(say!("workshopscreen-people-does")), Tone::Strong));
        page.body.push(Row::blank());
        for (at, seat) in everybody(led).into_iter().enumerate() {
            let here = self.focus == at;
            let lead = format!("{} ", state.look().mark(here));
            let role = led.roster.people.get(&seat).map(|person| person.role.as_str()).unwrap_or_default();
            let name = led.seated(seat);
            let told = if role.is_empty() { name } else { format!("{name}, {role}") };
            page.body.push(Row::led(&lead, &told, Tone::Text).right(state_of(led, seat), Tone::Quiet).focused(here));
        }
        page
    }

    pub fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(
            Code::Enter,
            say!("workshopscreen-change"),
            say!("workshopscreen-change-does"),
            Act::Continue,
        ));
        bindings.push(named(Act::Begin, say!("workshopscreen-comes"), say!("workshopscreen-comes")));
        bindings
    }

    pub fn act(&mut self, _: &State, led: &Led, act: Act) -> Intent {
        let seats = everybody(led);
        match (act, seats.get(self.focus)) {
            (Act::Begin, _) => {
                return Intent::LeadTo(Towards::Typing(Typing::Comes(Whereabouts::Room, Part::Votes)));
            }
            (Act::Continue, Some(seat)) => return Intent::Go(Destination::Message(asks(led, *seat))),
            (act, _) => self.focus = moved(self.focus, act, seats.len()),
        }
        Intent::Stay
    }
}

fn state_of(led: &Led, seat: u16) -> &'static str {
    let workshop = &led.workshop;
    match workshop.people.get(&seat) {
        _ if workshop.leader == seat => say!("workshopscreen-state-leads"),
        Some(person) if !person.is_here() => say!("workshopscreen-state-left"),
        Some(person) if person.part == Part::Observes => say!("workshopscreen-state-looks-on"),
        Some(person) if person.at == Whereabouts::Call => say!("workshopscreen-state-call"),
        Some(_) => say!("workshopscreen-state-room"),
        None if seat == 0 => say!("workshopscreen-state-consultant"),
        None => say!("workshopscreen-state-not-yet"),
    }
}

/// What can become of a person.
fn asks(led: &Led, seat: u16) -> Asking {
    let here = |at, part| WorkshopStep::Here { seat, at, part };
    let mut choices = vec![(say!("message-go-back").into(), Intent::Act(Act::Back))];
    let mut offer = |says: &'static str, step: WorkshopStep| {
        choices.push((says.into(), Intent::Lead(Leading::Write(vec![step]))));
    };
    if seat > 0 {
        offer(say!("workshopscreen-be-room"), here(Whereabouts::Room, Part::Votes));
        offer(say!("workshopscreen-be-call"), here(Whereabouts::Call, Part::Votes));
        offer(say!("workshopscreen-be-looking"), here(Whereabouts::Room, Part::Observes));
        if led.workshop.present().contains(&seat) {
            offer(say!("workshopscreen-be-gone"), WorkshopStep::Gone(seat));
        }
    }
    if led.workshop.leader != seat {
        offer(say!("workshopscreen-be-leader"), WorkshopStep::Leads(seat));
    }
    Asking { title: led.person(seat), text: state_of(led, seat).to_owned(), choices, about_leaving: false }
}
