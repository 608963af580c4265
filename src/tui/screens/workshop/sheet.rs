//! What stands on every screen of a workshop: which workshop, the time, and beside it the agenda, the people and what was
//! put aside. And the keys that work on all of them, also while something is typed.

use crate::room::WallLine;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Key;
use crate::tui::keymap::{Binding, Hint, named};
use crate::tui::leading::{Leading, List, Towards, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{Ballot, MORE, WorkshopStep, leader_view};

/// The page with nothing on it yet. `beside` is what the header says before the time.
pub fn sheet(state: &State, led: &Led, beside: &str) -> Page {
    let view = leader_view(&led.workshop, &led.roster, state.now);
    let side = view.side.iter().map(|line| match line {
        WallLine::Title(text) | WallLine::Question(text) => Row::text(text, Tone::Strong),
        WallLine::Text(text) => Row::text(text, Tone::Text),
        WallLine::Small(text) => Row::text(text, Tone::Quiet),
        WallLine::Blank => Row::blank(),
    });
    let status = [beside, &view.status].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("   ");
    Page { title: view.title.clone(), status, side: side.collect(), ..Page::default() }
}

/// What a ballot is about, by which rule it is decided, and the name of its tool.
pub fn ballot_head(page: &mut Page, led: &Led, number: usize, ballot: &Ballot) {
    let rule = ballot.rule.sentence(|seat| led.person(seat));
    let tool = led.check(ballot).map_or(ballot.about.check.as_str(), |check| check.tool.title());
    let head = say!("workshopscreen-ballot", number = number + 1, round = ballot.rounds.len(), tool = tool);
    page.body.push(Row::text(&head, Tone::Quiet).and(&format!("  {rule}"), Tone::Quiet));
    page.body.push(Row::blank());
    page.body.push(Row::text(&ballot.about.asked.words, Tone::Strong).must());
    page.body.push(Row::blank());
}

/// A text that belongs together where lines are broken.
pub fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

const ASIDE: [Act; 6] = [Act::Park, Act::NextStep, Act::Jot, Act::People, Act::Agenda, Act::TakeIn];

fn aside_binding(act: Act) -> Option<Binding> {
    Some(match act {
        Act::Park => named(act, say!("workshopscreen-park"), say!("workshopscreen-park-does")),
        Act::NextStep => named(act, say!("workshopscreen-step"), say!("workshopscreen-step-does")).quiet(),
        Act::Jot => named(act, say!("workshopscreen-note"), say!("workshopscreen-note-does")).quiet(),
        Act::People => named(act, say!("workshopscreen-people"), say!("workshopscreen-people-does")),
        Act::Agenda => named(act, say!("workshopscreen-agenda"), say!("workshopscreen-agenda-does")),
        Act::Export => named(act, say!("workshopscreen-minutes"), say!("workshopscreen-minutes-does")),
        Act::TakeIn => named(act, say!("workshopscreen-take-in"), say!("workshopscreen-take-in-does")).quiet(),
        Act::Longer => named(act, say!("workshopscreen-more"), say!("workshopscreen-more-does")).quiet(),
        _ => return None,
    })
}

/// The keys of a screen with those that work on every screen of a workshop.
pub fn with_aside(mut bindings: Vec<Binding>) -> Vec<Binding> {
    bindings.extend(ASIDE.into_iter().chain([Act::Export, Act::Longer]).filter_map(aside_binding));
    bindings
}

/// What is done from anywhere.
pub fn aside(led: &Led, act: Act) -> Option<Intent> {
    Some(match act {
        Act::Park => Intent::LeadTo(Towards::Typing(Typing::Task(List::Parked))),
        Act::NextStep => Intent::LeadTo(Towards::Typing(Typing::Task(List::Next))),
        Act::Jot => Intent::LeadTo(Towards::Typing(Typing::Note)),
        Act::TakeIn => Intent::LeadTo(Towards::Typing(Typing::Page)),
        Act::People => Intent::LeadTo(Towards::People),
        Act::Agenda => Intent::LeadTo(Towards::Agenda),
        Act::Export => Intent::LeadTo(Towards::Minutes),
        Act::Longer if led.workshop.point.is_none() => Intent::Say(say!("workshopscreen-nothing-under-way").to_owned()),
        Act::Longer => Intent::Lead(Leading::Write(vec![WorkshopStep::Longer(MORE)])),
        _ => return None,
    })
}

/// The same while something is typed: no letter means an act then.
pub fn aside_of_key(state: &State, led: &Led, key: Key) -> Option<Intent> {
    let is = |act: &Act| !key.is_letter() && state.start.keys.key(*act) == Some(key);
    ASIDE.into_iter().find(is).and_then(|act| aside(led, act))
}

/// The keys of it, for the footer.
pub fn aside_hints(state: &State) -> Vec<Hint> {
    vec![Hint::other(&state.key(Act::Park), say!("workshopscreen-park"))]
}
