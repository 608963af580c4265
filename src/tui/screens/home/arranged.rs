//! The whole list in its order, with everything about it that does not depend on the filter or the archive. It is
//! worked out when the list or its order changes, so that a letter of the filter only chooses from it.

use unicode_width::UnicodeWidthStr;

use super::columns::{COLUMNS, widths};
use crate::check::Selection;
use crate::record::{LookedFor, Order};
use crate::tui::state::State;

/// The whole list.
#[derive(Debug, Clone, Default)]
pub(super) struct Arranged {
    /// Every check, as places in the shelf. What cannot be read stands last.
    in_order: Vec<usize>,
    /// How wide the cells of each check are, in the order of the shelf.
    widths: Vec<[usize; COLUMNS.len()]>,
}

/// What is chosen from it.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    /// The checks that are shown, in their order, as places in the shelf.
    pub shown: Vec<usize>,
    /// How many are hidden in the archive.
    pub put_away: usize,
}

impl Arranged {
    /// The list as it is now.
    pub(super) fn of(state: &State, order: Order) -> Self {
        let widths = state.shelf.iter().map(|row| widths(state, row)).collect();
        Self { in_order: in_order(state, order), widths }
    }

    /// Puts the same list into another order.
    pub(super) fn sort(&mut self, state: &State, order: Order) {
        self.in_order = in_order(state, order);
    }

    /// What a selection takes out of it.
    pub(super) fn choose(&self, state: &State, selection: &Selection) -> Chosen {
        let looked_for = LookedFor::in_everything(&selection.filter, state.rulebook());
        let mut chosen = Chosen::default();
        for &index in &self.in_order {
            let row = &state.shelf[index];
            match &row.summary {
                Ok(summary) if !selection.archive.takes(summary.archived) => chosen.put_away += 1,
                Ok(_) if !row.is_found(&looked_for) => {}
                // What cannot be read is never left out.
                Ok(_) | Err(_) => chosen.shown.push(index),
            }
        }
        chosen
    }

    /// How wide each column wants to be for these checks. One in which nothing stands is left out.
    pub(super) fn wants(&self, shown: &[usize]) -> [usize; COLUMNS.len()] {
        let mut wants = COLUMNS.map(|_| 0);
        for index in shown {
            for (wants, width) in wants.iter_mut().zip(self.widths[*index]) {
                *wants = (*wants).max(width);
            }
        }
        for (wants, (name, most, _)) in wants.iter_mut().zip(COLUMNS) {
            if *wants > 0 {
                *wants = (*wants).max(name.text().width()).min(most);
            }
        }
        wants
    }
}

fn in_order(state: &State, order: Order) -> Vec<usize> {
    #[cfg(test)]
    SORTED.set(SORTED.get() + 1);
    let rows = state.shelf.iter().enumerate();
    let mut keyed: Vec<_> = rows
        .map(|(index, row)| {
            let key = row.key(order);
            (key.is_none(), key, index)
        })
        .collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(.., index)| index).collect()
}

#[cfg(test)]
thread_local! {
    /// How often a list was put in order.
    static SORTED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use std::path::PathBuf;

    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::check::Archive;
    use crate::record::{Holds, Listed, Summary};
    use crate::tui::act::Act;
    use crate::tui::key::parse;
    use crate::tui::screens::Home;
    use crate::tui::shelf_row::ShelfRow;
    use crate::tui::state::Start;

    /// Checks of these tools, changed one after the other; the one called `?` cannot be read.
    fn listed(titles: &[&str]) -> State {
        let row = |(at, title): (i64, &&str)| {
            let json = format!(r#"{{"title":"{title}","verdict":"Open","archived":{}}}"#, title.starts_with("Old"));
            let summary = if *title == "?" { Err("torn".to_owned()) } else { Ok(serde_json::from_str(&json).unwrap()) };
            let changed = Timestamp::from_second(at).ok();
            ShelfRow::of(Listed { path: PathBuf::from(format!("{at}.ron")), changed, summary, holds: Holds::TheCheck })
        };
        let shelf = (0..).zip(titles).map(row).collect();
        State { shelf, ..State::new(Start::on(date(2026, 11, 22))) }
    }

    fn titles(state: &State, chosen: &Chosen) -> Vec<String> {
        let title = |summary: &Result<Summary, String>| summary.as_ref().map_or("?", |it| it.title.as_str()).to_owned();
        chosen.shown.iter().map(|index| title(&state.shelf[*index].summary)).collect()
    }

    #[test]
    fn words_and_the_archive_choose_from_the_list_as_it_is_sorted() {
        let state = listed(&["Badge", "?", "aisle", "Old call", "Call"]);
        let mut list = Arranged::of(&state, Order::Changed);
        let by = |filter: &str, archive| Selection { filter: filter.to_owned(), archive, ..Selection::default() };
        let told = |list: &Arranged, selection| titles(&state, &list.choose(&state, &selection));
        assert_eq!(told(&list, by("", Archive::LeftOut)), ["Call", "aisle", "Badge", "?"]);
        list.sort(&state, Order::Name);
        assert_eq!(told(&list, by("", Archive::Too)), ["aisle", "Badge", "Call", "Old call", "?"]);
        assert_eq!(told(&list, by("aLL", Archive::Too)), ["Call", "Old call", "?"]);
        assert_eq!(list.choose(&state, &by("zzz", Archive::LeftOut)).put_away, 1);
        let wants = |filter| list.wants(&list.choose(&state, &by(filter, Archive::Too)).shown)[0];
        assert_eq!((wants("old"), wants("aisle")), ("Old call".width(), "aisle".width()));
    }

    #[test]
    fn no_letter_of_the_filter_sorts_the_list() {
        let state = listed(&["Badge", "aisle", "Call"]);
        let mut home = Home::default();
        home.arrange(&state);
        let before = SORTED.get();
        home.act(&state, Act::Filter);
        for key in parse("\"isle\" Backspace Backspace \"x\" Esc").unwrap() {
            if let crate::tui::key::Typed::Key(key) = key {
                home.type_key(&state, key);
            }
        }
        home.act(&state, Act::ShowArchive);
        assert_eq!(SORTED.get(), before);
        home.act(&state, Act::Sort);
        assert_eq!(SORTED.get(), before + 1);
    }
}
