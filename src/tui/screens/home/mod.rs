//! Home with all tools: the list of checks, and what can be done with one of them without opening it.

mod arranged;
mod beside;
mod columns;
mod needs;
mod page;
mod together;

use std::collections::{BTreeSet, HashSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::focus::moved;
use crate::check::{Archive, Selection, Step};
use crate::record::{Order, Summary};
use crate::tui::act::Act;
use crate::tui::effect::Effect;
use crate::tui::field::{Kind, TextField, Typed};
use crate::tui::intent::{Asking, Destination, Intent};
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, esc, named, of_act, on, rows, training, undoing, workshops};
use crate::tui::shelf_row::{ShelfRow, row_of};
use crate::tui::state::State;
use crate::words::say;
use arranged::{Arranged, Chosen};
use columns::COLUMNS;
use needs::Needs;

/// Home.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// The line with the focus; one behind the checks is "Add a tool".
    focus: usize,
    /// The check with the mark, where the mark stands among the checks that need somebody.
    need: Option<PathBuf>,
    /// The check with the focus: the focus stays on it whatever becomes of the order.
    at: Option<PathBuf>,
    /// The whole list.
    arranged: Arranged,
    /// The checks that are shown, in their order, as places in the shelf.
    shown: Vec<usize>,
    /// What needs somebody.
    needs: Needs,
    /// The checks that are marked.
    marked: BTreeSet<PathBuf>,
    /// How wide the columns of their table want to be.
    wants: [usize; COLUMNS.len()],
    /// How many are hidden in the archive.
    put_away: usize,
    order: Order,
    /// Which checks are shown.
    selection: Selection,
    field: Option<Field>,
}

/// The one-line text field at the top.
#[derive(Debug, Clone)]
struct Field {
    /// The checks that are put into a group; none when the list is filtered.
    group_of: Vec<PathBuf>,
    text: TextField,
}

impl Home {
    /// Moves the focus to a check that is in the list now, or will be when it is listed next.
    pub fn go_to(&mut self, at: &Path) {
        self.at = Some(at.to_owned());
    }

    /// The record of the check that has the mark.
    pub fn at_hand(&self, state: &State) -> Option<PathBuf> {
        self.chosen(state).map(|row| row.path.clone())
    }

    /// Takes all marks away.
    pub fn unmark(&mut self) {
        self.marked.clear();
    }

    /// Takes the list as it is now, with the focus where it was.
    pub fn arrange(&mut self, state: &State) {
        self.arranged = Arranged::of(state, self.order);
        let listed: HashSet<&OsStr> = state.shelf.iter().map(|row| row.path.as_os_str()).collect();
        self.marked.retain(|marked| listed.contains(marked.as_os_str()));
        self.needs = Needs::of(state);
        let needs = &self.needs.pressing;
        let still = |need: &PathBuf| needs.iter().any(|(_, index)| state.shelf[*index].path == *need);
        self.need = self.need.take().filter(still);
        self.choose(state);
    }

    /// Chooses anew what is shown of the list, with the focus where it was.
    fn choose(&mut self, state: &State) {
        let Chosen { shown, put_away } = self.arranged.choose(state, &self.selection);
        self.wants = self.arranged.wants(&shown);
        (self.shown, self.put_away) = (shown, put_away);
        let at = self.at.as_ref().and_then(|at| row_of(&state.shelf, at));
        let found = at.and_then(|(at, _)| self.shown.iter().position(|index| *index == at));
        // Behind the checks stands "Add a tool", and in an empty list the example.
        let last = self.shown.len() + usize::from(state.shelf.is_empty());
        self.focus = found.unwrap_or_else(|| self.focus.min(last));
    }

    /// The check that has the mark.
    pub fn at_mark<'a>(&self, state: &'a State) -> Option<&'a ShelfRow> {
        self.chosen(state)
    }

    fn chosen<'a>(&self, state: &'a State) -> Option<&'a ShelfRow> {
        if let Some(need) = self.need.as_ref().filter(|_| !self.is_narrowed()) {
            return row_of(&state.shelf, need).map(|(_, row)| row);
        }
        state.shelf.get(*self.shown.get(self.focus)?)
    }

    /// Whether the list is searched. What needs somebody does not depend on what the list shows, and is then left out.
    fn is_narrowed(&self) -> bool {
        self.field.is_some() || !self.selection.filter.is_empty()
    }

    /// Moves the mark among what needs somebody and, below it, the list.
    fn move_mark(&mut self, state: &State, act: Act) {
        let needs = if self.is_narrowed() { &[] } else { self.needs.pressing.as_slice() };
        let path = |at: usize| needs.get(at).map(|(_, index)| state.shelf[*index].path.clone());
        let among = self.need.as_ref().and_then(|need| (0..needs.len()).find(|at| path(*at).as_ref() == Some(need)));
        let now = among.unwrap_or(needs.len() + self.focus);
        let to = moved(now, act, needs.len() + self.shown.len() + 1 + usize::from(state.shelf.is_empty()));
        self.need = path(to);
        if self.need.is_none() {
            self.focus = to - needs.len();
            self.at = self.chosen(state).map(|row| row.path.clone());
        }
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let (says, does) = if self.need.is_some() || self.chosen(state).is_some_and(is_finished) {
            (say!("home-key-result"), say!("home-key-result-does"))
        } else {
            (say!("keys-open"), say!("keys-open-tool-question-where-stopped"))
        };
        bindings.push(on(Code::Enter, says, does, Act::Continue));
        if !self.selection.filter.is_empty() {
            bindings.push(esc(say!("keys-show-all"), say!("keys-show-all-checks-again"), Act::Unfilter));
        }
        // What goes on from every screen opens the check here, at its next question.
        bindings.push(of_act(Act::GoOn).quiet());
        bindings.push(named(Act::Begin, say!("keys-add-tool"), say!("keys-add-tool")));
        bindings.push(of_act(Act::TakeIn).quiet());
        bindings.extend([training(), workshops()]);
        bindings.push(of_act(Act::Settings));
        if state.shelf.is_empty() {
            bindings.push(named(Act::Example, "", say!("example-key-does")));
            return bindings;
        }
        bindings.push(named(Act::Example, "", say!("example-key-does")));
        bindings.push(undoing(say!("home-no-undo-does")));
        bindings.push(named(Act::Filter, say!("keys-filter"), say!("keys-show-only-checks-some-words")));
        let sort = of_act(Act::Sort);
        bindings.push(named(Act::Sort, say!("keys-sort"), sort.help));
        if let Some(Ok(summary)) = self.chosen(state).map(|row| &row.summary) {
            bindings.push(named(Act::Copy, say!("keys-copy"), say!("keys-copy-check-check-same-tool")));
            bindings.push(named(Act::Tick, say!("pairs-key-mark"), say!("pairs-key-mark-does")));
            bindings.push(if self.marked.is_empty() {
                named(Act::Together, say!("keys-group"), say!("keys-put-check-into-group-client"))
            } else {
                named(Act::Together, say!("pairs-key-together"), say!("pairs-key-together-does"))
            });
            let is_shut = summary.closed || summary.archived;
            bindings.push(if is_shut {
                named(Act::CloseOrReopen, say!("keys-reopen"), say!("keys-take-check-up-again"))
            } else {
                named(Act::CloseOrReopen, say!("keys-close"), say!("keys-close-check-nothing-more-has"))
            });
            bindings.push(of_act(Act::Ask).quiet());
            bindings.push(named(Act::Report, say!("keys-report"), say!("reporting-key-does")));
            if !summary.archived {
                let help = say!("home-put-check-into-archive-asks");
                bindings.push(named(Act::Archive, say!("keys-archive"), help));
            }
        }
        let (says, help) = if self.selection.archive == Archive::Too {
            (say!("home-hide-archive"), say!("home-hide-archive-does"))
        } else {
            (say!("home-show-archive"), say!("home-show-archive-too"))
        };
        bindings.push(named(Act::ShowArchive, says, help));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Sort => {
                self.order = self.order.behind();
                self.arranged.sort(state, self.order);
                self.choose(state);
                return Intent::Say(say!("home-sorted", by = self.order.words()));
            }
            Act::Filter => {
                self.field = Some(Field {
                    group_of: Vec::new(),
                    text: TextField::new(&self.selection.filter, false, Kind::Filter),
                });
            }
            Act::Unfilter => self.filter_by(state, String::new()),
            Act::ShowArchive => {
                self.selection.archive = match self.selection.archive {
                    Archive::LeftOut => Archive::Too,
                    Archive::Too | Archive::Alone => Archive::LeftOut,
                };
                self.choose(state);
            }
            Act::Continue => {
                return match self.chosen(state) {
                    // Whoever opens a check that needs somebody wants to know why, and not its next question.
                    Some(row) if self.need.is_some() || is_finished(row) => Intent::OpenResult(row.path.clone()),
                    Some(row) => Intent::Open(row.path.clone()),
                    None if self.focus > self.shown.len() => Intent::Act(Act::Example),
                    None => Intent::Act(Act::Begin),
                };
            }
            Act::Tick => {
                if let Some(path) = self.at_hand(state)
                    && !self.marked.remove(&path)
                {
                    self.marked.insert(path);
                }
            }
            Act::Unmark => self.unmark(),
            Act::Together if !self.marked.is_empty() => return together::asking(state, &self.in_order(state)),
            Act::Together | Act::Group => self.group(state),
            Act::Copy | Act::CloseOrReopen | Act::Archive => {
                let Some(row) = self.chosen(state) else { return Intent::Stay };
                let Ok(summary) = &row.summary else { return Intent::Stay };
                return self.act_on(state, act, &row.path, summary);
            }
            _ => {
                self.move_mark(state, act);
            }
        }
        Intent::Stay
    }

    fn act_on(&mut self, state: &State, act: Act, path: &Path, summary: &Summary) -> Intent {
        let step = |did: Step| Intent::Ask(Effect::Change { path: path.to_owned(), did });
        let asks = |title: String, text: &str, choices: Vec<(&'static str, Intent)>| {
            let choices = choices.into_iter().map(|(label, intent)| (label.into(), intent)).collect();
            let asking = Asking { title, text: text.to_owned(), choices, about_leaving: false };
            Intent::Go(Destination::Message(asking))
        };
        let title = &summary.title;
        self.at = Some(path.to_owned());
        match act {
            Act::CloseOrReopen if summary.closed || summary.archived => step(Step::Reopened),
            Act::CloseOrReopen => asks(
                say!("home-close-title", title = title),
                &say!("home-close-how", takes = state.key(Act::CloseOrReopen)),
                vec![(say!("home-leave-open"), Intent::Act(Act::Back)), (say!("home-close"), step(Step::Closed))],
            ),
            Act::Copy => asks(
                say!("home-copy", title = title),
                say!("home-copy-how"),
                vec![
                    (say!("home-go-back"), Intent::Act(Act::Back)),
                    (say!("home-copy-choose"), Intent::Ask(Effect::Copy { path: path.to_owned(), recheck: false })),
                    (say!("home-re-check"), Intent::Ask(Effect::Copy { path: path.to_owned(), recheck: true })),
                ],
            ),
            _ => asks(
                say!("home-archive-title", title = title),
                &say!("home-archive-how", shows = state.key(Act::ShowArchive), takes = state.key(Act::CloseOrReopen)),
                vec![
                    (say!("home-keep-list"), Intent::Act(Act::Back)),
                    (say!("home-put-into-archive"), step(Step::Archived)),
                ],
            ),
        }
    }

    /// The checks that are marked, in the order of the list.
    fn in_order(&self, state: &State) -> Vec<PathBuf> {
        let shown = self.shown.iter().map(|index| &state.shelf[*index].path);
        let listed: Vec<PathBuf> = shown.filter(|path| self.marked.contains(*path)).cloned().collect();
        let hidden = self.marked.iter().filter(|path| !listed.contains(path));
        listed.iter().chain(hidden).cloned().collect()
    }

    /// Asks for the group of what is marked, or of the check of the line.
    fn group(&mut self, state: &State) {
        let marked = self.in_order(state);
        let group_of = if marked.is_empty() { self.at_hand(state).into_iter().collect() } else { marked };
        let known = |path: &PathBuf| {
            let (_, row) = row_of(&state.shelf, path)?;
            row.summary.as_ref().ok().map(|summary| summary.group.clone())
        };
        let Some(group) = group_of.first().and_then(known) else { return };
        self.at = group_of.first().cloned();
        self.field = Some(Field { group_of, text: TextField::new(&group, false, Kind::Line).offered() });
    }

    fn filter_by(&mut self, state: &State, text: String) {
        self.selection.filter = text;
        self.choose(state);
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.field.as_ref().map(|field| field.text.hints()).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        let Some(field) = &mut self.field else { return Intent::Stay };
        match field.text.key(key) {
            Typed::Changed | Typed::Unchanged => {
                self.typed(state);
                Intent::Stay
            }
            Typed::Full => TextField::told_when_full(),
            Typed::Left => {
                let is_filter = field.group_of.is_empty();
                self.field = None;
                if is_filter {
                    self.filter_by(state, String::new());
                }
                Intent::Stay
            }
            Typed::Next | Typed::Before | Typed::Done => self.leave_field(state),
        }
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        let pasted = self.field.as_mut().map(|field| field.text.paste(text));
        self.typed(state);
        match pasted {
            Some(Err(why)) => Intent::Say(why),
            _ => Intent::Stay,
        }
    }

    fn typed(&mut self, state: &State) {
        if let Some(field) = self.field.as_ref().filter(|field| field.group_of.is_empty()) {
            let text = field.text.text();
            self.filter_by(state, text);
        }
    }

    /// Closes the field with what it holds: the filter stays, the group is put into the record.
    pub fn leave_field(&mut self, state: &State) -> Intent {
        let Some(Field { group_of, text }) = self.field.take() else { return Intent::Stay };
        if group_of.is_empty() {
            self.filter_by(state, text.text().trim().to_owned());
            return Intent::Stay;
        }
        // Several may be of different groups: what is written holds for all of them.
        if group_of.len() == 1 && !text.is_changed() {
            return Intent::Stay;
        }
        let did = Step::Grouped { group: text.text().trim().to_owned() };
        let change = |path| Intent::Ask(Effect::Change { path, did: did.clone() });
        self.unmark();
        Intent::All(group_of.into_iter().map(change).collect())
    }
}

/// Whether nothing is left to ask about a check, and no answer of it waits for another look: whoever opens it wants its
/// result.
fn is_finished(row: &ShelfRow) -> bool {
    let is_done = |summary: &Summary| {
        summary.started && summary.next.is_none() && summary.look_again == 0 && summary.damage.is_none()
    };
    row.summary.as_ref().is_ok_and(is_done)
}
