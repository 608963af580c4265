//! What home shows: what needs somebody, the list in columns, and the check with the focus beside it.

use unicode_width::UnicodeWidthStr;

use super::columns::{COLUMNS, texts, title};
use super::{Home, beside, needs};
use crate::check::Archive;
use crate::tui::act::Act;
use crate::tui::page::{Cell, Page, Row, Span};
use crate::tui::shelf_row::row_of;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// Between a heading and what stands at its right edge.
const GAP: usize = 2;
/// So many rows leave room for what is not needed.
const ROOMY: usize = 16;
/// So many checks above and below the mark are written out, beside those that have room.
const WRITTEN_OUT: usize = 30;
/// No window has room for more.
const MOST_ROWS: usize = 200;

impl Home {
    pub fn page(&self, state: &State) -> Page {
        let mut page =
            Page { title: say!("home-title").to_owned(), status: say!("home-status").to_owned(), ..Page::default() };
        self.top(state, &mut page);
        page.body.push(self.heading(state));
        let is_here = |index: usize| self.focus == index && self.field.is_none() && self.need.is_none();
        let is_marked =
            |index: usize| self.shown.get(index).is_some_and(|of| self.marked.contains(&state.shelf[*of].path));
        let pointer = |index: usize| {
            let mark = if is_marked(index) { "*" } else { " " };
            format!("{}{mark}", state.look().mark(is_here(index)))
        };
        if state.shelf.is_empty() {
            page.body.push(Row::blank());
            page.body.push(Row::led("  ", say!("home-nothing-here-yet"), Tone::Text));
            page.body.push(Row::blank());
            page.body.push(Row::led("  ", say!("home-what-is-a-tool"), Tone::Text));
        } else if self.shown.is_empty() {
            let all_put_away = self.put_away > 0 && self.selection.filter.is_empty();
            let told = if all_put_away { say!("home-all-put-away") } else { say!("home-no-check-fits") };
            page.body.push(Row::led("  ", told, Tone::Text));
        }
        self.table(state, &mut page, &pointer, &is_here);
        if self.put_away > 0 {
            page.body.push(Row::led(
                "  ",
                &say!("home-in-the-archive", count = self.put_away, key = state.key(Act::ShowArchive)),
                Tone::Quiet,
            ));
        }
        page.body.push(Row::blank());
        let add = if state.shelf.is_empty() { say!("home-add-first") } else { say!("home-add") };
        let last = self.shown.len();
        page.body.push(
            Row::led(&pointer(last), add, Tone::Strong)
                .right(say!("home-twenty-minutes"), Tone::Text)
                .focused(is_here(last)),
        );
        if state.shelf.is_empty() {
            let example = Row::led(&pointer(last + 1), say!("example-line"), Tone::Text);
            page.body.push(example.right(say!("example-beside"), Tone::Text).focused(is_here(last + 1)));
        }
        beside::show(self.chosen(state), state, &mut page);
        page
    }

    /// The text field, the filter that is at work, and what needs somebody.
    fn top(&self, state: &State, page: &mut Page) {
        if let Some(field) = &self.field {
            let label = match field.group_of.as_slice() {
                [path] => {
                    let row = row_of(&state.shelf, path);
                    let title = row.and_then(|(_, row)| row.summary.as_ref().ok()).map_or("", |summary| &summary.title);
                    page.body.push(Row::text(&say!("home-group-of", title = title), Tone::Text));
                    if field.text.is_offered() {
                        page.body.push(Row::text(say!("home-group-offered"), Tone::Quiet));
                    }
                    say!("home-group-field")
                }
                [] => say!("home-filter-field"),
                several => {
                    let told = say!("pairs-group-of", count = several.len());
                    page.body.push(Row::text(&told, Tone::Text));
                    say!("home-group-field")
                }
            };
            page.body.push(field.text.row(label, 1));
            // In a small window the list is more.
            if field.group_of.is_empty() && state.room.1 >= ROOMY {
                page.body.push(Row::text(say!("home-filter-how"), Tone::Quiet));
            }
        } else if !self.selection.filter.is_empty() {
            page.body.push(Row::led(say!("home-filter-field"), &self.selection.filter, Tone::Notice));
        }
        if self.is_narrowed() {
            page.body.push(Row::blank());
            return;
        }
        let (pressing, more) = (self.needs.pressing.as_slice(), self.needs.more);
        let needs = told_of(&self.needs, state);
        if !pressing.is_empty() {
            page.body.push(Row::text(say!("home-needs-first"), Tone::Strong));
        }
        for &(why, index) in pressing {
            let row = &state.shelf[index];
            let title = row.summary.as_ref().map(title).unwrap_or_default();
            let here = self.need.as_ref() == Some(&row.path) && self.field.is_none();
            let pointer = state.look().mark(here);
            let told = needs::words(state, why, row);
            page.body
                .push(Row::led(&format!("{pointer} "), &title, Tone::Text).right(&told, Tone::Notice).focused(here));
        }
        if more > 0 {
            page.body.push(Row::led("  ", &say!("home-needs-more", count = more), Tone::Quiet));
        }
        if !needs.is_empty() {
            let lead = if pressing.is_empty() { say!("home-needs-you") } else { say!("home-needs-also") };
            page.body.push(Row::led(lead, &needs.join("; "), Tone::Notice));
        }
        if !page.body.is_empty() {
            page.body.push(Row::blank());
        }
    }

    fn heading(&self, state: &State) -> Row {
        let listed = state.shelf.len() - self.put_away;
        let shown = self.shown.len();
        let told = match (shown == listed, self.selection.archive == Archive::Too) {
            (true, false) => say!("home-tools", listed = listed),
            (true, true) => say!("home-tools-with-archive", listed = listed),
            (false, false) => say!("home-tools-some", shown = shown, listed = listed),
            (false, true) => say!("home-tools-some-with-archive", shown = shown, listed = listed),
        };
        let told = match self.marked.len() {
            0 => told,
            marked => format!("{told}, {}", say!("pairs-marked", count = marked)),
        };
        // In a narrow window the heading stays whole.
        let has_room = |order: &&str| told.width() + GAP + order.width() <= state.room.0;
        let order = Some(self.order.words()).filter(|_| !state.shelf.is_empty()).filter(has_room).unwrap_or_default();
        Row::text(&told, Tone::Strong).right(order, Tone::Quiet)
    }

    fn table(
        &self,
        state: &State,
        page: &mut Page,
        pointer: &dyn Fn(usize) -> String,
        is_here: &dyn Fn(usize) -> bool,
    ) {
        if self.shown.is_empty() {
            return;
        }
        let cells = |row: [Span; 6]| -> Vec<Cell> {
            let columns = row.into_iter().zip(self.wants).zip(COLUMNS);
            columns.map(|((span, wants), (_, _, goes))| Cell { span, wants, goes }).collect()
        };
        let names = COLUMNS.map(|(name, ..)| Span { text: name.text().to_owned(), tone: Tone::Quiet });
        page.body.push(Row { is_head: true, ..Row::cells("  ", cells(names)) });
        // So far away from the mark nobody scrolls: a key costs the same however many checks there are.
        let written_out = WRITTEN_OUT.saturating_add(state.room.1.min(MOST_ROWS));
        let first = self.focus.saturating_sub(written_out);
        let last = self.focus.saturating_add(written_out).min(self.shown.len());
        let more = |count: usize| (count > 0).then(|| Row::led("  ", &say!("home-more", count = count), Tone::Quiet));
        page.body.extend(more(first));
        for (index, of) in self.shown.iter().enumerate().take(last).skip(first) {
            let row = texts(state, &state.shelf[*of]);
            page.body.push(Row::cells(&pointer(index), cells(row)).focused(is_here(index)));
        }
        page.body.extend(more(self.shown.len() - last));
    }
}

/// What needs somebody, in sentences.
fn told_of(needs: &needs::Needs, state: &State) -> Vec<String> {
    let &needs::Needs { open, older, due, begins, .. } = needs;
    let mut needs = Vec::new();
    let mut told = |count: usize, sentence: String| {
        if count > 0 {
            needs.push(sentence.replace(' ', "\u{a0}"));
        }
    };
    told(open, say!("home-needs-open", count = open));
    told(older, say!("home-needs-older", count = older));
    told(due, say!("home-needs-due", count = due));
    // Where no check comes under them, rules begin to apply to nothing here.
    if let Some((told, true)) = needs::next_rules(state).filter(|_| begins.is_some()) {
        needs.push(told);
    }
    needs
}
