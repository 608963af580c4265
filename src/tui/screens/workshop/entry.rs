//! Something is typed: what is put aside, who comes, counts of votes, the words of a side. The text stays until what
//! was asked for with it is on disk.

use super::offered::{for_client, row_of};
use super::sheet::{ballot_sheet, sheet};
use crate::files::named;
use crate::logic::Answer;
use crate::text::capital;
use crate::tui::act::Act;
use crate::tui::field::{Kind, TextField, Typed, still};
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint};
use crate::tui::leading::{Leading, List, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::place::Place;
use crate::tui::shelf_row::ShelfRow;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::{day, say};
use crate::workshop::{
    AgendaItem, Agreed, Called, Round, WorkshopStep, in_words, kept_words, read_votes, votes_of_file, with_names,
};

/// The screen on which it is typed.
#[derive(Debug, Clone)]
pub struct Entry {
    what: Typing,
    /// What is typed, as it is called where it is kept.
    place: String,
    fields: Vec<(&'static str, TextField)>,
    focus: usize,
    /// The check with the mark in the list below the field; nothing while the mark is in the field.
    listed: Option<usize>,
}

/// So many checks are listed; what is typed leaves out the others.
const MOST_LISTED: usize = 20;

impl Entry {
    /// With what was typed there before and was not done; else nothing is typed yet.
    pub fn new(state: &State, led: &Led, what: Typing) -> Self {
        let place = place(led, what);
        let field = |(at, label)| {
            let kept = state.draft(&Place::Workshop(led.workshop.header.reference.clone(), place.clone(), at).key());
            let text = kept.map_or_else(|| standing(led, what, at), str::to_owned);
            (label, TextField::new(&text, false, Kind::InForm))
        };
        let fields = labels(what).into_iter().enumerate().map(field).collect();
        Self { what, place, fields, focus: 0, listed: None }
    }

    /// Whether the same is typed there.
    pub fn is_same(&self, other: &Self) -> bool {
        self.what == other.what && self.place == other.place
    }

    /// Where what is typed in each field is kept.
    pub fn places(&self, led: &Led) -> Vec<Place> {
        (0..self.fields.len()).map(|at| self.place_of(led, at)).collect()
    }

    fn place_of(&self, led: &Led, at: usize) -> Place {
        Place::Workshop(led.workshop.header.reference.clone(), self.place.clone(), at)
    }

    /// Keeps what stands in the field with the focus.
    fn keep(&self, led: &Led) -> Intent {
        Intent::KeepUnfinished(self.place_of(led, self.focus), self.fields[self.focus].1.text())
    }

    /// Whether the words of this side are typed.
    pub fn is_of_side(&self, side: Answer) -> bool {
        self.what == Typing::Side(side)
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let ballot = led.workshop.open_ballot().zip(led.round());
        let mut page = match (self.what, ballot) {
            (Typing::Side(side), Some((ballot, round))) => {
                let at = (led.workshop.last_ballot(), ballot);
                let mut page = ballot_sheet(state, led, at, say!("workshopscreen-votes-shown"));
                side_head(&mut page, led, round, side);
                page
            }
            _ => sheet(state, led, "", ""),
        };
        if let Typing::Correct(what) = self.what {
            let what = in_words(&led.workshop, &led.roster, what).unwrap_or_default();
            page.body.push(Row::text(&say!("workshopagreed-heading", what = what), Tone::Strong));
            page.body.push(Row::text(say!("workshopagreed-how-correct"), Tone::Text));
            page.body.push(Row::blank());
        }
        if let Some((heading, how)) = told(self.what) {
            // The words of the help begin small where a language wants that; a heading does not.
            page.body.push(Row::text(&capital(heading), Tone::Strong));
            page.body.push(Row::text(how, Tone::Text));
            page.body.push(Row::blank());
        }
        for (index, (label, field)) in self.fields.iter().enumerate() {
            let here = self.focus == index && self.listed.is_none();
            let lead = format!("{} {label}: ", state.look().mark(here));
            let row = if here { field.row(&lead, 1) } else { still(&lead, &field.text(), 1) };
            page.body.push(row.must());
        }
        let offered = self.offered(state, led);
        if !offered.is_empty() {
            page.heading(say!("workshopscreen-not-yet-on-table"));
        }
        for (at, row) in offered.into_iter().enumerate() {
            let here = self.listed == Some(at);
            let pointer = state.look().mark(here);
            page.body.push(row_of(state, row, &format!("{pointer} ")).focused(here));
        }
        page
    }

    /// The checks whose name has what is typed in it, where a check is asked for; those on the table are left out.
    fn offered<'a>(&self, state: &'a State, led: &Led) -> Vec<&'a ShelfRow> {
        if self.what != Typing::Tool {
            return Vec::new();
        }
        let typed = self.text(0).to_lowercase();
        let fits = |row: &&ShelfRow| {
            let is_new = !led.workshop.tools.contains(&row.reference);
            is_new && row.summary.as_ref().is_ok_and(|summary| summary.title.to_lowercase().contains(&typed))
        };
        for_client(state, &led.roster.client).into_iter().filter(fits).take(MOST_LISTED).collect()
    }

    /// A key while the mark is in the list: it moves, the check is taken, or the mark goes back into the field. Nothing
    /// for what is typed, which goes into the field.
    fn key_in_list(&mut self, state: &State, led: &Led, key: Key) -> Option<Intent> {
        let offered = self.offered(state, led);
        let last = offered.len().checked_sub(1)?;
        match (key.code, self.listed) {
            (Code::Down | Code::Tab, None) => self.listed = Some(0),
            (Code::Down | Code::Tab, Some(at)) => self.listed = Some((at + 1).min(last)),
            (Code::Up | Code::BackTab, Some(at)) => self.listed = at.checked_sub(1),
            (Code::Enter, Some(at)) => {
                return Some(Intent::Lead(Leading::Tool(offered[at.min(last)].reference.clone())));
            }
            _ => {
                self.listed = None;
                return None;
            }
        }
        Some(Intent::Stay)
    }

    /// Which keys work while nothing is typed: it is always typed here.
    pub const fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        Vec::new()
    }

    /// A key that is no text means nothing here.
    pub const fn act(&mut self, _: &State, _: &Led, _: Act) -> Intent {
        Intent::Stay
    }

    /// The keys of the text.
    pub fn typing_hints(&self) -> Vec<Hint> {
        let is_last = self.focus + 1 == self.fields.len();
        let says = if is_last { say!("workshopscreen-keep") } else { say!("field-next-field") };
        let mut hints = vec![Hint::needed("Enter", says)];
        if self.fields.len() > 1 {
            hints.push(Hint::other("Tab", say!("keys-next-field")));
        }
        if self.what == Typing::Tool {
            hints.push(Hint::moving());
        }
        hints.push(Hint::needed("Esc", say!("keys-back")));
        hints
    }

    /// Takes a key into the text.
    pub fn type_key(&mut self, state: &State, led: &Led, key: Key) -> Intent {
        if let Some(intent) = self.key_in_list(state, led, key) {
            return intent;
        }
        let last = self.fields.len() - 1;
        if key.code == Code::Enter && self.focus == last {
            return self.done(led);
        }
        match self.fields[self.focus].1.key(key) {
            Typed::Full => return TextField::told_when_full(),
            Typed::Next | Typed::Done => self.focus = (self.focus + 1).min(last),
            Typed::Before => self.focus = self.focus.saturating_sub(1),
            Typed::Left => return self.left(),
            Typed::Changed => return self.keep(led),
            Typed::Unchanged => {}
        }
        Intent::Stay
    }

    /// Esc forgets nothing of what was typed, and says so.
    fn left(&self) -> Intent {
        let back = Intent::Act(Act::Back);
        if self.fields.iter().all(|(_, field)| field.text().trim().is_empty()) {
            return back;
        }
        Intent::All(vec![back, Intent::Say(say!("workshopscreen-typed-kept").to_owned())])
    }

    /// Takes a paste into the text.
    pub fn type_paste(&mut self, led: &Led, text: &str) -> Intent {
        match self.fields[self.focus].1.paste(text) {
            Ok(()) => self.keep(led),
            Err(why) => Intent::Say(why),
        }
    }

    fn text(&self, field: usize) -> String {
        self.fields.get(field).map(|(_, field)| field.text().trim().to_owned()).unwrap_or_default()
    }

    /// Asks for what was typed.
    fn done(&mut self, led: &Led) -> Intent {
        match self.asked(led) {
            Ok(asked) => Intent::Lead(asked),
            Err(why) => {
                self.focus = 0;
                Intent::Say(why)
            }
        }
    }

    fn asked(&self, led: &Led) -> Result<Leading, String> {
        let typed = self.text(0);
        if typed.is_empty() && !matches!(self.what, Typing::Side(_)) {
            return Err(say!("workshopscreen-nothing-typed").to_owned());
        }
        let kept = |text: &str| kept_words(&led.roster, text).map_err(|why| why.to_string());
        let round = || led.round().ok_or_else(|| say!("workshopscreen-no-round").to_owned());
        Ok(match self.what {
            Typing::Task(list) => Leading::Put { list, text: kept(&typed)?, owner: self.text(1), by: self.text(2) },
            Typing::Note => Leading::Write(vec![WorkshopStep::Noted(kept(&typed)?)]),
            Typing::Correct(what) => {
                Leading::Correct { what, text: kept(&typed)?, owner: self.text(1), by: self.text(2) }
            }
            Typing::Comes(at, part) => Leading::Comes { typed, at, part },
            Typing::Point => {
                let item = AgendaItem::read(&typed).ok_or_else(|| say!("workshopscreen-how-point").to_owned())?;
                let item = AgendaItem { title: kept(&item.title)?, ..item };
                let before = led.workshop.agenda.iter().map(|point| point.item.clone());
                Leading::Write(vec![WorkshopStep::Agenda(before.chain([item]).collect())])
            }
            Typing::Tool => Leading::Tool(typed),
            Typing::Page => Leading::TakeIn { file: named(&typed).unwrap_or_default(), from: self.text(1) },
            Typing::Counts => Leading::Write(read_votes(&typed, round()?)?),
            Typing::File => Leading::Write(vec![votes_of_file(&typed, round()?)?]),
            Typing::Approval => Leading::Approve(typed),
            Typing::Side(side) => Leading::Write(vec![WorkshopStep::Heard { side, words: kept(&typed)? }]),
        })
    }
}

/// The name under which what is typed is kept. The words of a side and counts belong to one round of one ballot.
fn place(led: &Led, what: Typing) -> String {
    let round =
        || format!("{}-{}", led.workshop.last_ballot(), led.workshop.open_ballot().map_or(0, |open| open.rounds.len()));
    match what {
        Typing::Task(List::Parked) => "parked".to_owned(),
        Typing::Task(List::Next) => "next-step".to_owned(),
        Typing::Note => "note".to_owned(),
        Typing::Correct(agreed) => {
            let (list, at) = match agreed {
                Agreed::Next(at) => ("next-step", at),
                Agreed::Parked(at) => ("parked", at),
                Agreed::Noted(at) => ("note", at),
                Agreed::Ballot(at) => ("ballot", at),
            };
            // An entry gets another place when one before it is struck. The number of changes tells the two apart.
            format!("correct-{list}-{at}-{}", led.workshop.afterwards.changes.len())
        }
        Typing::Comes(..) => "comes".to_owned(),
        Typing::Point => "point".to_owned(),
        Typing::Tool => "tool".to_owned(),
        Typing::Page => "page".to_owned(),
        Typing::Counts => format!("counts-{}", round()),
        Typing::File => format!("file-{}", round()),
        Typing::Approval => "approval".to_owned(),
        Typing::Side(Answer::Yes) => format!("side-yes-{}", round()),
        Typing::Side(Answer::No) => format!("side-no-{}", round()),
        Typing::Side(Answer::NotSure) => format!("side-not-sure-{}", round()),
    }
}

/// What stands in a field before anything is typed: the text that is to be corrected.
fn standing(led: &Led, what: Typing, field: usize) -> String {
    let Typing::Correct(what) = what else { return String::new() };
    let Some(task) = led.workshop.agreed(what) else { return String::new() };
    match field {
        0 => with_names(Called::Names, &led.roster, &task.text),
        1 => task.owner.map(|seat| led.person(seat)).unwrap_or_default(),
        _ => task.by.map(day).unwrap_or_default(),
    }
}

/// What its fields are called.
fn labels(what: Typing) -> Vec<&'static str> {
    match what {
        Typing::Task(_) | Typing::Correct(Agreed::Next(_) | Agreed::Parked(_)) => {
            vec![say!("workshopscreen-what"), say!("workshopscreen-who"), say!("workshopscreen-by-when")]
        }
        Typing::Note | Typing::Correct(_) => vec![say!("workshopscreen-what")],
        Typing::Comes(..) => vec![say!("workshopscreen-name-role")],
        Typing::Point => vec![say!("workshopscreen-point")],
        Typing::Tool => vec![say!("workshopscreen-check")],
        Typing::Page => vec![say!("workshopscreen-file"), say!("workshopscreen-whose")],
        Typing::Counts => vec![say!("workshopscreen-counts")],
        Typing::File => vec![say!("workshopscreen-file")],
        Typing::Approval => vec![say!("workshopscreen-names")],
        Typing::Side(_) => vec![say!("workshopscreen-words")],
    }
}

/// What is typed, and how; nothing for the words of a side, and for what is corrected.
fn told(what: Typing) -> Option<(&'static str, &'static str)> {
    Some(match what {
        Typing::Task(List::Parked) => (say!("workshopscreen-park-does"), say!("workshopscreen-how-task")),
        Typing::Task(List::Next) => (say!("workshopscreen-step-does"), say!("workshopscreen-how-task")),
        Typing::Note => (say!("workshopscreen-note-does"), say!("workshopscreen-how-note")),
        Typing::Comes(..) => (say!("workshopscreen-comes"), say!("workshopscreen-how-comes")),
        Typing::Point => (say!("workshopscreen-plans"), say!("workshopscreen-how-point")),
        Typing::Tool => (say!("workshopscreen-puts-tool"), say!("workshopscreen-how-tool")),
        Typing::Page => (say!("workshopscreen-take-in-does"), say!("workshopscreen-how-page")),
        Typing::Counts => (say!("workshopscreen-counts-does"), say!("workshopscreen-how-counts")),
        Typing::File => (say!("workshopscreen-file-does"), say!("workshopscreen-how-file")),
        Typing::Approval => (say!("workshopscreen-approve-does"), say!("workshopscreen-how-approval")),
        Typing::Correct(_) | Typing::Side(_) => return None,
    })
}

/// Who speaks now. No number is told before everybody voted again.
fn side_head(page: &mut Page, led: &Led, round: &Round, side: Answer) {
    if round.heard.is_empty() {
        page.body.push(Row::text(say!("workshoptalk-split"), Tone::Notice));
    }
    for (heard, words) in &round.heard {
        let words = with_names(Called::Names, &led.roster, words);
        page.body.push(Row::led(&format!("{}: ", heard.word()), &words, Tone::Text));
    }
    page.body.push(Row::blank());
    let people = round.of_side(side).iter().map(|seat| led.person(*seat)).collect::<Vec<_>>().join(", ");
    let told = if people.is_empty() {
        say!("workshoptalk-hear-somebody", side = side.word())
    } else {
        say!("workshoptalk-hear", side = side.word(), people = people)
    };
    page.body.push(Row::text(&told, Tone::Strong).must());
}
