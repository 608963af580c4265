//! What can be worked on: sessions to go on with, with whom and how, and the stories themselves.

use std::collections::BTreeSet;

use super::super::focus::moved;
use super::super::settings::beside;
use super::beginning::{REASONS, USUAL_SEATS, chosen, named, place, read_chosen, reasons, rounds, second_vote, who};
use crate::room::MOST_SEATS;
use crate::training::{Choosing, Held, TrainingCase, Wanted};
use crate::tui::act::Act;
use crate::tui::choices::Choices;
use crate::tui::edit::Editor;
use crate::tui::field::{Kind, TextField, Typed, still};
use crate::tui::intent::{Asking, Destination, Intent};
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, both, of_act, on, rows_by_arrows};
use crate::tui::page::{Field, Page, Row};
use crate::tui::place::Part;
use crate::tui::practising::Practising;
use crate::tui::state::{Practice, State};
use crate::tui::theme::Tone;
use crate::words::say;

/// So many sessions to go on with are listed.
const MOST_UNFINISHED: usize = 3;

/// The list of stories.
#[derive(Debug, Clone)]
pub struct Stories {
    wanted: Wanted,
    seats: Editor,
    client: TextField,
    marked: BTreeSet<String>,
    focus: usize,
    /// The mark stands on a text.
    typing: bool,
    /// How many sessions there were to go on with.
    unfinished: usize,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    GoOn(usize),
    Begin,
    Who,
    Seats,
    Client,
    Reasons,
    SecondVote,
    Rounds,
    Case(String),
    Reserved(usize),
    Papers(usize),
}

impl Stories {
    /// The list with what was asked for when the program was started. Where nothing was asked for, with what was chosen
    /// and typed before for a session that was not begun.
    pub fn new(state: &State, practice: &Practice) -> Self {
        let mut wanted = practice.wanted.clone();
        let is_free = wanted == Wanted::default();
        let kept = |part| state.draft(&place(part).key()).filter(|_| is_free);
        if let Some(chosen) = kept(Part::Chosen) {
            read_chosen(&mut wanted, chosen);
        }
        let seats = kept(Part::People).map_or_else(|| wanted.seats.unwrap_or(USUAL_SEATS).to_string(), str::to_owned);
        let client = TextField::new(kept(Part::Client).unwrap_or(&wanted.client), false, Kind::InForm);
        let marked = kept(Part::Marked).unwrap_or_default().split_whitespace();
        let marked = marked.filter(|id| practice.training.case(id).is_some()).map(str::to_owned).collect();
        let (seats, unfinished) = (Editor::new(&seats, false), practice.unfinished.len());
        Self { wanted, seats, client, marked, focus: 0, typing: false, unfinished }
    }

    /// Keeps what was typed, marked or chosen on a line until a session is begun with it.
    fn keep(&self, line: &Line) -> Intent {
        let (part, text) = match line {
            Line::Seats => (Part::People, self.seats.text()),
            Line::Client => (Part::Client, self.client.text()),
            Line::Case(_) => (Part::Marked, self.marked.iter().map(String::as_str).collect::<Vec<_>>().join(" ")),
            _ => (Part::Chosen, chosen(&self.wanted)),
        };
        Intent::KeepUnfinished(place(part), text)
    }

    /// The stories were read anew: a session that was left or ended moves the mark to the top.
    pub fn refresh(&mut self, state: &State) {
        let unfinished = state.practice.as_ref().map_or(0, |practice| practice.unfinished.len());
        if std::mem::replace(&mut self.unfinished, unfinished) != unfinished {
            (self.focus, self.typing) = (0, false);
            self.marked.clear();
            if state.draft(&place(Part::Client).key()).is_none() {
                self.client = TextField::new(&self.wanted.client, false, Kind::InForm);
            }
        }
    }

    fn is_room(&self) -> bool {
        self.wanted.seats.is_some() || self.wanted.roster.is_some()
    }

    fn lines(&self, practice: &Practice) -> Vec<Line> {
        let mut lines: Vec<Line> = (0..practice.unfinished.len().min(MOST_UNFINISHED)).map(Line::GoOn).collect();
        lines.extend([Line::Begin, Line::Who]);
        if self.wanted.seats.is_some() {
            lines.push(Line::Seats);
        }
        lines.push(Line::Reasons);
        if self.is_room() {
            lines.push(Line::SecondVote);
        }
        lines.extend([Line::Rounds, Line::Client]);
        let listed = practice.training.cases.iter().filter(|case| !case.reserved || practice.shows_reserved);
        lines.extend(listed.map(|case| Line::Case(case.id.clone())));
        let kept_back = practice.training.cases.iter().filter(|case| case.reserved).count();
        if kept_back > 0 && !practice.shows_reserved {
            lines.push(Line::Reserved(kept_back));
        }
        lines.extend((0..practice.ended.len()).map(Line::Papers));
        lines
    }

    fn line(&self, practice: &Practice) -> Line {
        let mut lines = self.lines(practice);
        let at = self.focus.min(lines.len() - 1);
        lines.swap_remove(at)
    }

    pub fn page(&self, state: &State) -> Page {
        let status = say!("trainingscreen-practice").to_owned();
        let mut page = Page { title: say!("trainingscreen-title").to_owned(), status, ..Page::default() };
        let Some(practice) = &state.practice else { return page };
        let lines = self.lines(practice);
        let mut heading = None;
        for (index, line) in lines.iter().enumerate() {
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            let words = heading_of(line);
            if heading.replace(words) != Some(words) {
                page.heading(words);
            }
            page.body.push(self.row(state, practice, line, pointer, here).focused(here));
            let more = practice.unfinished.len().saturating_sub(MOST_UNFINISHED);
            if more > 0 && *line == Line::GoOn(MOST_UNFINISHED - 1) {
                page.body.push(Row::led("  ", &say!("trainingscreen-more", count = more), Tone::Quiet));
            }
        }
        if let Line::Case(id) = self.line(practice)
            && let Some(case) = practice.training.case(&id)
        {
            page.side.push(Row::text(&case.title, Tone::Strong));
            page.side.push(Row::text(&case.sector, Tone::Text));
            page.side.push(Row::text(&say!("trainingscreen-for", roles = case.roles.join(", ")), Tone::Text));
            page.side.push(Row::blank());
        }
        page.side.push(Row::text(say!("trainingscreen-apart"), Tone::Quiet));
        if !practice.training.flaws.is_empty() {
            let count = practice.training.flaws.len();
            page.side.push(Row::text(&say!("training-list-flaws", count = count), Tone::Notice));
        }
        page
    }

    fn row(&self, state: &State, practice: &Practice, line: &Line, pointer: &str, here: bool) -> Row {
        let lead = format!("{pointer} ");
        let text = |text: &str| Row::led(&lead, text, Tone::Text);
        let choice = |told: Choices| Row::choosing(&lead, &told, Tone::Text);
        match line {
            Line::GoOn(index) => {
                let session = &practice.unfinished[*index];
                let (day, answers) = (state.when(session.last), session.answers);
                let named = named(&session.client, &session.reference);
                text(&say!("trainingscreen-go-on", session = named, day = day, answers = answers))
            }
            Line::Begin => Row::led(&lead, &self.begins(state, practice), Tone::Strong),
            Line::Who => choice(who(self.is_room())),
            Line::Seats => {
                let lead = format!("{lead}{} ", say!("trainingscreen-seats"));
                let cursor = here.then(|| self.seats.cursor());
                Row { lead, field: Some(Field { text: self.seats.text(), cursor, lines: 1 }), ..Row::default() }
            }
            Line::Client => {
                let lead = format!("{lead}{} ", say!("trainingscreen-client"));
                if here { self.client.row(&lead, 1) } else { still(&lead, &self.client.text(), 1) }
            }
            Line::Reasons => choice(reasons(self.wanted.feedback)),
            Line::SecondVote => choice(second_vote(self.wanted.second_vote)),
            Line::Rounds => choice(rounds(self.wanted.choosing.before_and_after)),
            Line::Case(id) => match practice.training.case(id) {
                Some(case) => self.case(state, case, pointer),
                None => Row::blank(),
            },
            Line::Papers(index) => {
                let Held { session, roster } = &practice.ended[*index];
                let day = state.when(session.ended.unwrap_or(session.last));
                let named = named(&roster.client, &session.header.reference);
                text(&say!("trainingscreen-ended", session = named, day = day))
            }
            Line::Reserved(count) => text(&say!("trainingscreen-reserved", count = *count)),
        }
    }

    fn case(&self, state: &State, case: &TrainingCase, pointer: &str) -> Row {
        let mark = if self.marked.contains(&case.id) { "*" } else { " " };
        let rule = state.rulebook().map_or("", |rulebook| rulebook.rules[case.rule].id.as_str());
        let right = say!("trainingscreen-level", level = case.level.word(), minutes = case.minutes);
        Row::led(&format!("{pointer}{mark}{rule:<3}"), &case.title, Tone::Text).right(&right, Tone::Quiet)
    }

    /// What the line that begins a session begins.
    fn begins(&self, state: &State, practice: &Practice) -> String {
        let chosen = self.chosen();
        let rounds = state.rulebook().and_then(|rulebook| chosen.rounds(&practice.training, rulebook).ok());
        let ids = rounds.iter().flatten().flat_map(|round| &round.cases);
        let cases: Vec<&TrainingCase> = ids.filter_map(|planned| practice.training.case(&planned.id)).collect();
        let minutes: u16 = cases.iter().map(|case| case.minutes).sum();
        if self.marked.is_empty() {
            say!("trainingscreen-begin", count = cases.len(), minutes = minutes)
        } else {
            say!("trainingscreen-begin-marked", count = cases.len(), minutes = minutes)
        }
    }

    /// Which stories: those that are marked, else those that fit.
    fn chosen(&self) -> Choosing {
        Choosing { ids: self.marked.iter().cloned().collect(), ..self.wanted.choosing.clone() }
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows_by_arrows(say!("keys-move"));
        let line = state.practice.as_ref().map(|practice| self.line(practice));
        let says = match line {
            Some(Line::Case(_)) if self.marked.is_empty() => say!("trainingscreen-enter-story"),
            Some(Line::Case(_)) => say!("trainingscreen-enter-marked"),
            _ => say!("trainingscreen-enter"),
        };
        bindings.push(on(Code::Enter, says, say!("trainingscreen-enter-does"), Act::Continue));
        if !matches!(line, Some(Line::Case(_))) {
            let tab = [Code::Tab, Code::BackTab];
            bindings.push(both(tab, "", say!("keys-tab-moves"), [Act::Down, Act::Up]));
        }
        match line {
            Some(Line::Case(_)) => {
                let (says, help) = (say!("pairs-key-mark"), say!("trainingscreen-mark-story-does"));
                bindings.push(on(Code::Char(' '), says, help, Act::Fold));
            }
            Some(Line::Who | Line::Reasons | Line::SecondVote | Line::Rounds) => {
                let sides = [Code::Left, Code::Right];
                bindings.push(both(sides, say!("keys-change"), say!("settings-change-does"), [Act::Left, Act::Right]));
            }
            _ => {}
        }
        bindings.push(of_act(Act::Settings).quiet());
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let Some(practice) = &state.practice else { return Intent::Stay };
        let line = self.line(practice);
        match (act, &line) {
            (Act::Fold, Line::Case(id)) => {
                if !self.marked.remove(id) {
                    self.marked.insert(id.clone());
                }
                return self.keep(&line);
            }
            (Act::Continue | Act::Left | Act::Right, Line::Who | Line::Reasons | Line::SecondVote | Line::Rounds) => {
                let aside = if act == Act::Continue { Act::Right } else { act };
                self.change(&line, aside);
                return self.keep(&line);
            }
            (Act::Continue, Line::GoOn(index)) => {
                return Intent::Practise(Practising::Open(practice.unfinished[*index].path.clone()));
            }
            (Act::Continue, Line::Papers(index)) => {
                return Intent::Practise(Practising::Papers(Box::new(practice.ended[*index].session.clone())));
            }
            (Act::Continue, Line::Begin) => return self.begin(self.chosen()),
            (Act::Continue, Line::Case(id)) if self.marked.is_empty() => {
                return self.begin(Choosing { ids: vec![id.clone()], ..self.wanted.choosing.clone() });
            }
            (Act::Continue, Line::Case(_)) => return self.begin(self.chosen()),
            (Act::Continue, Line::Reserved(count)) => return ask_for_reserved(*count),
            (act, _) => self.go(practice, act),
        }
        Intent::Stay
    }

    fn go(&mut self, practice: &Practice, act: Act) {
        self.focus = moved(self.focus, act, self.lines(practice).len());
        self.typing = matches!(self.line(practice), Line::Seats | Line::Client);
    }

    fn change(&mut self, line: &Line, aside: Act) {
        let wanted = &mut self.wanted;
        match line {
            Line::Who if wanted.seats.is_some() || wanted.roster.is_some() => {
                (wanted.seats, wanted.roster) = (None, None);
            }
            Line::Who => wanted.seats = Some(self.seats.text().parse().unwrap_or(USUAL_SEATS)),
            Line::Reasons => wanted.feedback = beside(&REASONS.map(|(value, _)| value), wanted.feedback, aside),
            Line::SecondVote => wanted.second_vote = !wanted.second_vote,
            _ => wanted.choosing.before_and_after = !wanted.choosing.before_and_after,
        }
    }

    fn begin(&self, choosing: Choosing) -> Intent {
        let client = self.client.text().trim().to_owned();
        let mut wanted = Wanted { choosing, client, ..self.wanted.clone() };
        if wanted.seats.is_some() {
            match self.seats.text().trim().parse::<u16>() {
                Ok(seats) if (1..=MOST_SEATS).contains(&seats) => wanted.seats = Some(seats),
                _ => return Intent::Say(say!("trainingscreen-no-seats", most = MOST_SEATS)),
            }
        }
        Intent::Practise(Practising::Begin(Box::new(wanted)))
    }

    /// Whether a text is being typed.
    pub const fn is_typing(&self) -> bool {
        self.typing
    }

    /// Takes a key into the text.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        let Some(practice) = &state.practice else { return Intent::Stay };
        let line = self.line(practice);
        if line == Line::Client {
            match self.client.key(key) {
                Typed::Next | Typed::Done => self.go(practice, Act::Down),
                Typed::Before => self.go(practice, Act::Up),
                Typed::Left => return Intent::Act(Act::Back),
                Typed::Full => return TextField::told_when_full(),
                Typed::Changed => return self.keep(&line),
                Typed::Unchanged => {}
            }
            return Intent::Stay;
        }
        match key.code {
            Code::Esc => return Intent::Act(Act::Back),
            Code::Up | Code::BackTab => self.go(practice, Act::Up),
            Code::Down | Code::Tab | Code::Enter => self.go(practice, Act::Down),
            Code::Char(c) if !c.is_ascii_digit() && !key.ctrl => {}
            _ => {
                self.seats.key(key);
                return self.keep(&line);
            }
        }
        Intent::Stay
    }

    /// A paste is a name of a client, and no number of people.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        let line = state.practice.as_ref().map(|practice| self.line(practice));
        if line != Some(Line::Client) {
            return Intent::Say(say!("trainingscreen-no-paste").to_owned());
        }
        match self.client.paste(text) {
            Ok(()) => self.keep(&Line::Client),
            Err(why) => Intent::Say(why),
        }
    }

    /// The keys of the text, for the footer.
    pub fn typing_hints(&self, state: &State) -> Vec<Hint> {
        if state.practice.as_ref().is_some_and(|practice| self.line(practice) == Line::Client) {
            return self.client.hints();
        }
        vec![Hint::needed("0-9", say!("trainingscreen-seats-key")), Hint::needed("Enter", say!("keys-next-field"))]
    }
}

fn heading_of(line: &Line) -> &'static str {
    match line {
        Line::GoOn(_) => say!("trainingscreen-heading-go-on"),
        Line::Begin | Line::Who | Line::Seats | Line::Client | Line::Reasons | Line::SecondVote | Line::Rounds => {
            say!("trainingscreen-heading-begin")
        }
        Line::Papers(_) => say!("trainingscreen-heading-papers"),
        Line::Case(_) | Line::Reserved(_) => say!("trainingscreen-heading-stories"),
    }
}

/// Whoever wants to see them is warned first. Not showing them stands first.
fn ask_for_reserved(count: usize) -> Intent {
    let shown = vec![Intent::Act(Act::Back), Intent::Practise(Practising::ShowReserved)];
    Intent::Go(Destination::Message(Asking {
        title: say!("trainingscreen-reserved-title").to_owned(),
        text: say!("trainingscreen-reserved-warning", count = count),
        choices: vec![
            (say!("home-go-back").into(), Intent::Act(Act::Back)),
            (say!("trainingscreen-reserved-show").into(), Intent::All(shown)),
        ],
        about_leaving: false,
    }))
}
