//! What stands on every screen of a workshop: which workshop, the time, and beside it the agenda, the people and what
//! was put aside. And the keys that work on all of them, also while something is typed.

use crate::logic::Address;
use crate::room::WallLine;
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Key;
use crate::tui::keymap::{Binding, Hint, named, undoing};
use crate::tui::leading::{Leading, List, Towards, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::screens::question;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{Ballot, MORE, WorkshopStep, leader_view};

/// The page with nothing on it yet. The header says which workshop it is, then the place in it; `beside` is what the
/// header says before the time.
pub fn sheet(state: &State, led: &Led, place: &str, beside: &str) -> Page {
    let view = leader_view(&led.workshop, &led.roster, state.now);
    let side = view.side.iter().map(|line| match line {
        WallLine::Title(text) | WallLine::Question(text) => Row::text(text, Tone::Strong),
        WallLine::Text(text) => Row::text(text, Tone::Text),
        WallLine::Small(text) => Row::text(text, Tone::Quiet),
        WallLine::Blank => Row::blank(),
    });
    let status = [beside, &view.status].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("   ");
    let title = [&view.title, place].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ");
    Page { title, status, side: side.collect(), ..Page::default() }
}

/// Where one is while something under a rule is talked about: the letter of the rule, and the tool.
pub fn place_in_rules(rulebook: &Rulebook, address: Option<Address>, tool: &str) -> String {
    let rule = address.and_then(|address| rulebook.rule_of(address)).map(|rule| &rulebook.rules[rule]);
    rule.map_or_else(|| tool.to_owned(), |rule| format!("({}) | {tool}", rule.id))
}

/// The same for a ballot.
fn place_of_ballot(state: &State, led: &Led, ballot: &Ballot) -> String {
    let tool = led.check(ballot).map_or("", |check| check.tool.title());
    let Some(rulebook) = state.rulebook() else { return tool.to_owned() };
    place_in_rules(rulebook, rulebook.address(&ballot.about.to), tool)
}

/// Why, law and examples of what is voted on: whoever leads reads them out while people think.
pub fn explained(page: &mut Page, state: &State, to: &str) {
    let Some(rulebook) = state.rulebook() else { return };
    let Some(address) = rulebook.address(to) else { return };
    if !page.side.is_empty() {
        page.side.push(Row::blank());
    }
    page.side.extend(question::explained(rulebook, rulebook.item(address)));
}

/// What a ballot is about, by which rule it is decided, and the name of its tool.
fn ballot_head(page: &mut Page, led: &Led, number: usize, ballot: &Ballot) {
    let rule = ballot.rule.sentence(|seat| led.person(seat));
    let tool = led.check(ballot).map_or(ballot.about.check.as_str(), |check| check.tool.title());
    let head = say!("workshopscreen-ballot", number = number + 1, round = ballot.rounds.len(), tool = tool);
    page.body.push(Row::text(&head, Tone::Quiet).and(&format!("  {rule}"), Tone::Quiet));
    page.body.push(Row::blank());
    page.body.push(Row::text(&ballot.about.asked.words, Tone::Strong).must());
    page.body.push(Row::blank());
}

/// The page of a ballot: its head, and beside it what explains the question.
pub fn ballot_sheet(state: &State, led: &Led, (number, ballot): (usize, &Ballot), beside: &str) -> Page {
    let mut page = sheet(state, led, &place_of_ballot(state, led, ballot), beside);
    explained(&mut page, state, &ballot.about.to);
    ballot_head(&mut page, led, number, ballot);
    page
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
        Act::Report => named(act, say!("workshopscreen-minutes"), say!("workshopscreen-minutes-does")),
        Act::TakeIn => named(act, say!("workshopscreen-take-in"), say!("workshopscreen-take-in-does")).quiet(),
        Act::Agreed => named(act, say!("workshopagreed-key"), say!("workshopagreed-key-does")).quiet(),
        Act::Undo => undoing(say!("workshopagreed-undo-does")),
        Act::Longer => named(act, say!("workshopscreen-more"), say!("workshopscreen-more-does")).quiet(),
        _ => return None,
    })
}

/// The keys of a screen, with those that work on every screen of a workshop. The key that leads to the screen at hand
/// is left out.
pub fn with_aside(mut bindings: Vec<Binding>, here: Option<Act>) -> Vec<Binding> {
    let known: Vec<Act> = bindings.iter().flat_map(|binding| &binding.presses).map(|press| press.act).collect();
    let others = ASIDE.into_iter().chain([Act::Report, Act::Agreed, Act::Undo, Act::Longer]);
    let others = others.filter(|act| Some(*act) != here && !known.contains(act));
    bindings.extend(others.filter_map(aside_binding));
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
        Act::Report => Intent::LeadTo(Towards::Minutes),
        Act::Agreed => Intent::LeadTo(Towards::Agreed),
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
