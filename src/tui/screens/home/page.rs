//! What home shows: what needs somebody, the list in columns, and the check with the focus beside it.

use jiff::civil::Date;

use super::columns::{COLUMNS, texts, title};
use super::{Home, needs};
use crate::check::{Archive, taken_over_from};
use crate::tui::act::Act;
use crate::tui::page::{Cell, Page, Row, Span};
use crate::tui::shelf_row::ShelfRow;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::{day, say};

/// Rules that begin to apply within so many days are told among what needs somebody.
const SOON: i32 = 90;
/// So many checks above and below the mark are written out, beside those that have room.
const WRITTEN_OUT: usize = 30;
/// No window has room for more.
const MOST_ROWS: usize = 200;

impl Home {
    /// What it shows.
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
            format!("{}{mark}", if is_here(index) { state.look().pointer() } else { " " })
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
        self.side(state, &mut page);
        page
    }

    /// The text field, the filter that is at work, and what needs somebody.
    fn top(&self, state: &State, page: &mut Page) {
        if let Some(field) = &self.field {
            let label = match field.group_of.as_slice() {
                [path] => {
                    let row = state.shelf.iter().find(|row| row.path == *path);
                    let title = row.and_then(|row| row.summary.as_ref().ok()).map_or("", |summary| &summary.title);
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
        } else if !self.selection.filter.is_empty() {
            page.body.push(Row::led(say!("home-filter-field"), &self.selection.filter, Tone::Notice));
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
            let pointer = if here { state.look().pointer() } else { " " };
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
        let order = if state.shelf.is_empty() { "" } else { self.order.words() };
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

    fn side(&self, state: &State, page: &mut Page) {
        if let Some(row) = self.chosen(state) {
            about(state, row, page);
            page.side.push(Row::blank());
        }
        if let Some(edition) = state.cover.as_ref().and_then(|cover| cover.edition.as_ref()) {
            page.side.push(Row::text(
                &say!("home-rules", edition = &edition.name, day = day(edition.law_as_of)),
                Tone::Quiet,
            ));
        }
        if let Some(loaded) = &state.loaded {
            let own: Vec<&str> = loaded.own_files().collect();
            if !own.is_empty() {
                page.side.push(Row::text(&say!("home-own-rules", files = own.join(", ")), Tone::Notice));
            }
            for flaw in &loaded.flaws {
                page.side.push(Row::text(
                    &say!("home-own-rules-flawed", path = &flaw.path, line = flaw.line, what = &flaw.what),
                    Tone::Notice,
                ));
            }
        }
        if let Some((told, false)) = next_rules(state) {
            page.side.push(Row::text(&told, Tone::Quiet));
        }
        page.side.push(Row::text(&say!("home-folder", folder = &state.start.folder), Tone::Quiet));
    }
}

/// The check with the focus, with everything that has no room in its line.
fn about(state: &State, row: &ShelfRow, page: &mut Page) {
    let text = |text: &str| Row::text(text, Tone::Text);
    let summary = match &row.summary {
        Ok(summary) => summary,
        Err(why) => {
            page.side.push(Row::text(&row.reference, Tone::Strong));
            page.side.push(Row::text(why, Tone::Notice));
            return;
        }
    };
    page.side.push(Row::text(&summary.title, Tone::Strong));
    page.side.push(text(&say!("home-check", name = &row.reference)));
    if !summary.owner.is_empty() {
        page.side.push(text(&say!("home-responsible", who = &summary.owner)));
    }
    if !summary.group.is_empty() {
        page.side.push(text(&say!("home-group", group = &summary.group)));
    }
    let origin = taken_over_from(&summary.taken_from, |_| true);
    if !origin.is_empty() {
        page.side.push(text(&say!("home-origin", origin = origin)));
    }
    if let Some(changed) = row.changed {
        page.side.push(text(&say!("home-changed", day = state.when(changed))));
    }
    if summary.closed {
        page.side.push(text(say!("home-closed-nothing-more")));
    }
    if summary.archived {
        page.side.push(text(say!("home-archive")));
    }
    if let Some(on) = summary.review_due {
        let (words, tone) = if on <= state.start.on {
            (say!("home-look-again-due", day = on), Tone::Notice)
        } else {
            (say!("home-look-again-on", day = on), Tone::Text)
        };
        page.side.push(Row::text(&words, tone));
    }
    if summary.other_rules {
        page.side.push(text(say!("home-other-rules")));
    }
    if let Some(damage) = &summary.damage {
        page.side.push(Row::text(damage, Tone::Notice));
    }
}

/// What needs somebody, in sentences.
fn told_of(needs: &needs::Needs, state: &State) -> Vec<String> {
    let &needs::Needs { open, older, due, .. } = needs;
    let mut needs = Vec::new();
    let mut told = |count: usize, sentence: String| {
        if count > 0 {
            needs.push(sentence.replace(' ', "\u{a0}"));
        }
    };
    told(open, say!("home-needs-open", count = open));
    told(older, say!("home-needs-older", count = older));
    told(due, say!("home-needs-due", count = due));
    // Without a tool no rule begins to apply to anything.
    if let Some((told, true)) = next_rules(state).filter(|_| !state.shelf.is_empty()) {
        needs.push(told);
    }
    needs
}

/// The next rules that begin to apply, in a sentence, and whether that is soon.
fn next_rules(state: &State) -> Option<(String, bool)> {
    let cover = state.cover.as_ref()?;
    let next: Date = cover.next_change(state.start.on)?;
    let starting = cover.starts.iter().filter(|from| **from == next).count();
    let is_soon = next.since(state.start.on).is_ok_and(|until| until.get_days() <= SOON);
    Some((say!("home-rules-begin", rules = starting, day = next), is_soon))
}
