//! The workshops that are there, and beginning one: for whom, led by whom, with which people, and which real checks
//! come onto its table.

use std::collections::BTreeSet;

use super::focus::moved;
use super::workshop::offered::{for_client, row_of};
use crate::room::Kind as Room;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::field::{Kind, TextField, Typed, still};
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, on, rows_by_arrows};
use crate::tui::leading::{Beginning, Leading};
use crate::tui::page::{Page, Row};
use crate::tui::place::{Part, Place};
use crate::tui::shelf_row::ShelfRow;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::{day_of, say};
use crate::workshop::HeldWorkshop;

/// So many workshops that go on are listed, and so many that ended.
const MOST_LISTED: usize = 5;
/// So many checks are offered. Once a client is named, the checks of other clients are not among them.
const MOST_TOOLS: usize = 30;

/// The screen.
#[derive(Debug, Clone)]
pub struct Workshops {
    client: TextField,
    leader: TextField,
    people: TextField,
    /// The references of the checks that come onto the table.
    marked: BTreeSet<String>,
    focus: usize,
}

/// A line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line<'a> {
    GoOn(&'a HeldWorkshop),
    Begin,
    Client,
    Leader,
    People,
    Tool(&'a ShelfRow),
    Ended(&'a HeldWorkshop),
}

impl Workshops {
    /// The list, with what was typed before for a workshop that was not begun. The mark stands on the newest workshop
    /// that can be gone on with. Without one, or where something was typed, it stands on the line that asks for whom a
    /// workshop is begun.
    pub fn new(state: &State) -> Self {
        let kept = |part| state.draft(&place(part).key()).unwrap_or_default();
        let field = |part| TextField::new(kept(part), false, Kind::InForm);
        let [client, leader, people] = [Part::Client, Part::Leader, Part::People].map(field);
        let marked = kept(Part::Marked).split_whitespace().map(str::to_owned).collect();
        let mut screen = Self { client, leader, people, marked, focus: 0 };
        let lines = screen.lines(state);
        if screen.is_begun() || !matches!(lines.first(), Some(Line::GoOn(_))) {
            screen.focus = lines.iter().position(|line| *line == Line::Client).unwrap_or_default();
        }
        screen
    }

    /// Whether something was typed or marked.
    fn is_begun(&self) -> bool {
        !self.marked.is_empty()
            || [&self.client, &self.leader, &self.people].iter().any(|field| !field.text().is_empty())
    }

    /// Keeps what was typed or marked last until a workshop is begun with it.
    fn keep(&self, state: &State) -> Intent {
        let (part, text) = match self.line(state) {
            Line::Client => (Part::Client, self.client.text()),
            Line::Leader => (Part::Leader, self.leader.text()),
            Line::People => (Part::People, self.people.text()),
            _ => (Part::Marked, self.marked.iter().map(String::as_str).collect::<Vec<_>>().join(" ")),
        };
        Intent::KeepUnfinished(place(part), text)
    }

    fn lines<'a>(&self, state: &'a State) -> Vec<Line<'a>> {
        let newest = |ended: bool| {
            let of = move |held: &&HeldWorkshop| held.workshop.ended.is_some() == ended;
            state.workshops.all.iter().rev().filter(of).take(MOST_LISTED)
        };
        let mut lines: Vec<Line> = newest(false).map(Line::GoOn).collect();
        lines.extend([Line::Begin, Line::Client, Line::Leader, Line::People]);
        lines.extend(self.tools(state).map(Line::Tool));
        lines.extend(newest(true).map(Line::Ended));
        lines
    }

    /// That there are more than are listed where a line stands, and how to come to them.
    fn not_listed(&self, state: &State, line: &Line) -> Option<String> {
        let more = |all: usize, most: usize| all.checked_sub(most).filter(|more| *more > 0);
        let of = |ended: bool| state.workshops.all.iter().filter(|held| held.workshop.ended.is_some() == ended).count();
        match line {
            Line::GoOn(_) | Line::Ended(_) => {
                let all = of(matches!(line, Line::Ended(_)));
                more(all, MOST_LISTED).map(|count| say!("workshops-more", count = count))
            }
            Line::Tool(_) => {
                let count = more(self.possible_tools(state).len(), MOST_TOOLS)?;
                Some(say!("workshops-more-tools", count = count, key = state.key(Act::Begin)))
            }
            Line::Begin | Line::Client | Line::Leader | Line::People => None,
        }
    }

    /// The checks that are offered for the table.
    fn tools<'a>(&self, state: &'a State) -> impl Iterator<Item = &'a ShelfRow> {
        self.possible_tools(state).into_iter().take(MOST_TOOLS)
    }

    /// The checks that can come onto the table of this client, those that changed last first.
    fn possible_tools<'a>(&self, state: &'a State) -> Vec<&'a ShelfRow> {
        for_client(state, &self.client.text())
    }

    /// What stands on the line with the mark.
    fn line<'a>(&self, state: &'a State) -> Line<'a> {
        let lines = self.lines(state);
        lines.get(self.focus).or(lines.last()).copied().unwrap_or(Line::Begin)
    }

    /// The checks that are marked and can come onto the table.
    fn chosen(&self, state: &State) -> Vec<String> {
        self.tools(state).map(|row| row.reference.clone()).filter(|reference| self.marked.contains(reference)).collect()
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: say!("workshops-title").to_owned(), ..Page::default() };
        let mut heading = None;
        let lines = self.lines(state);
        let focus = self.focus.min(lines.len() - 1);
        for (index, line) in lines.iter().enumerate() {
            let words = heading_of(line);
            if heading.replace(words) != Some(words) {
                page.heading(words);
            }
            let here = focus == index;
            page.body.push(self.row(state, line, here).focused(here));
            let of_next = lines.get(index + 1).map(heading_of);
            if of_next != Some(words)
                && let Some(told) = self.not_listed(state, line)
            {
                page.body.push(Row::led("  ", &told, Tone::Quiet));
            }
            if *line == Line::People {
                page.body.push(Row::led("  ", say!("workshops-people-how"), Tone::Quiet));
            }
        }
        if state.shelf.is_empty() {
            page.heading(say!("workshops-heading-tools"));
            page.body.push(Row::led("  ", &say!("workshops-no-check", key = state.key(Act::Begin)), Tone::Text));
        }
        if let Line::GoOn(held) | Line::Ended(held) = lines[focus] {
            page.side.push(Row::text(&told(held), Tone::Strong));
            page.side.push(Row::text(held.standing(), Tone::Text));
            page.side.push(Row::blank());
        }
        page.side.push(Row::text(say!("workshops-apart"), Tone::Quiet));
        for why in &state.workshops.unreadable {
            page.side.push(Row::text(why, Tone::Notice));
        }
        page
    }

    fn row(&self, state: &State, line: &Line, here: bool) -> Row {
        let pointer = state.look().mark(here);
        let field = |label: &str, field: &TextField| {
            let lead = format!("{pointer} {label} ");
            if here { field.row(&lead, 1) } else { still(&lead, &field.text(), 1) }
        };
        match line {
            Line::GoOn(held) | Line::Ended(held) => {
                let day = day_of(held.workshop.header.created);
                Row::led(&format!("{pointer} "), &named(held), Tone::Text).right(&day, Tone::Quiet)
            }
            Line::Begin => {
                let told = say!("workshops-begin", tools = self.chosen(state).len());
                Row::led(&format!("{pointer} "), &told, Tone::Strong)
            }
            Line::Client => field(say!("workshops-client"), &self.client),
            Line::Leader => field(say!("workshops-leader"), &self.leader),
            Line::People => field(say!("workshops-people"), &self.people),
            Line::Tool(row) => {
                let sign = if self.marked.contains(&row.reference) { "[x]" } else { "[ ]" };
                row_of(state, row, &format!("{pointer} {sign} "))
            }
        }
    }

    /// Which keys work here while no text is typed.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows_by_arrows(say!("keys-move"));
        let line = self.line(state);
        let says = match line {
            Line::GoOn(_) => say!("workshops-go-on"),
            Line::Ended(_) => say!("workshops-look"),
            _ => say!("workshops-start"),
        };
        bindings.push(on(Code::Enter, says, say!("workshops-enter-does"), Act::Continue));
        if let Line::Tool(_) = line {
            bindings.push(on(Code::Char(' '), say!("pairs-key-mark"), say!("workshops-mark-does"), Act::Fold));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match (act, self.line(state)) {
            (Act::Fold, Line::Tool(row)) => {
                if !self.marked.remove(&row.reference) {
                    self.marked.insert(row.reference.clone());
                }
                return self.keep(state);
            }
            (Act::Continue, Line::GoOn(held) | Line::Ended(held)) => {
                return Intent::Lead(Leading::Open(held.path.clone()));
            }
            (Act::Continue, Line::Begin) => return self.begin(self.chosen(state)),
            (Act::Continue, Line::Tool(row)) => {
                let chosen = self.chosen(state);
                return self.begin(if chosen.is_empty() { vec![row.reference.clone()] } else { chosen });
            }
            (act, _) => self.focus = moved(self.focus, act, self.lines(state).len()),
        }
        Intent::Stay
    }

    fn begin(&self, tools: Vec<String>) -> Intent {
        let [client, leader, people] = [&self.client, &self.leader, &self.people].map(TextField::text);
        Intent::Lead(Leading::Begin(Box::new(Beginning { client, leader, people, tools })))
    }

    fn field(&mut self, state: &State) -> Option<&mut TextField> {
        match self.line(state) {
            Line::Client => Some(&mut self.client),
            Line::Leader => Some(&mut self.leader),
            Line::People => Some(&mut self.people),
            _ => None,
        }
    }

    /// Whether a text is typed.
    pub fn is_typing(&self, state: &State) -> bool {
        matches!(self.line(state), Line::Client | Line::Leader | Line::People)
    }

    /// Takes a key into the text.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        match self.field(state).map(|field| field.key(key)) {
            Some(Typed::Next | Typed::Done) => self.act(state, Act::Down),
            Some(Typed::Before) => self.act(state, Act::Up),
            Some(Typed::Left) => Intent::Act(Act::Back),
            Some(Typed::Full) => TextField::told_when_full(),
            Some(Typed::Changed) => self.keep(state),
            Some(Typed::Unchanged) | None => Intent::Stay,
        }
    }

    /// Takes a paste into the text.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        match self.field(state).map(|field| field.paste(text)) {
            Some(Err(why)) => Intent::Say(why),
            Some(Ok(())) => self.keep(state),
            None => Intent::Stay,
        }
    }

    /// The keys of the text, for the footer.
    pub fn typing_hints(&self) -> Vec<Hint> {
        vec![Hint::needed("Enter", say!("field-next-field")), Hint::moving(), Hint::needed("Esc", say!("keys-back"))]
    }
}

const fn place(part: Part) -> Place {
    Place::Begin(Room::Workshop, part)
}

/// For whom it is and which it is.
fn named(held: &HeldWorkshop) -> String {
    let (client, workshop) = (visible(&held.roster.client), &held.workshop.header.reference);
    if client.is_empty() { workshop.clone() } else { say!("workshops-named", client = client, workshop = workshop) }
}

/// How far it came.
fn told(held: &HeldWorkshop) -> String {
    let workshop = &held.workshop;
    let (people, tools, ballots) = (workshop.people.len(), workshop.tools.len(), workshop.ballots.len());
    say!("workshops-told", people = people, tools = tools, ballots = ballots)
}

fn heading_of(line: &Line) -> &'static str {
    match line {
        Line::GoOn(_) => say!("workshops-heading-go-on"),
        Line::Begin | Line::Client | Line::Leader | Line::People => say!("workshops-heading-begin"),
        Line::Tool(_) => say!("workshops-heading-tools"),
        Line::Ended(_) => say!("workshops-heading-ended"),
    }
}
