//! What can be done with several checks at once: those that are marked.

use std::path::{Path, PathBuf};

use super::columns::title;
use crate::desk::JoinHow;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::effect::Effect;
use crate::tui::intent::{Asking, Destination, Intent};
use crate::tui::shelf_row::row_of;
use crate::tui::state::State;
use crate::words::say;

/// Asks what is to be done with the checks that are marked. What stands first writes nothing.
pub(super) fn asking(state: &State, marked: &[PathBuf]) -> Intent {
    let mut choices = Vec::new();
    if let [first, second] = marked {
        let compare = Effect::Compare([first.clone(), second.clone()]);
        choices.push((say!("pairs-compare").into(), Intent::Ask(compare)));
    }
    choices.push((say!("home-go-back").into(), Intent::Act(Act::Back)));
    if marked.len() > 1 {
        let join = |prefer: Option<usize>| {
            let how = JoinHow { prefer, ..JoinHow::default() };
            Intent::Ask(Effect::Join(marked.to_vec(), how))
        };
        choices.push((say!("pairs-join").into(), join(None)));
        for (index, path) in marked.iter().enumerate() {
            let title = named(state, marked, path);
            choices.push((say!("pairs-join-believe", title = title).into(), join(Some(index))));
        }
    }
    let back_and = |act| Intent::All(vec![Intent::Act(Act::Back), Intent::Act(act)]);
    choices.push((say!("pairs-group").into(), back_and(Act::Group)));
    choices.push((say!("pairs-unmark").into(), back_and(Act::Unmark)));
    let title = say!("pairs-title", count = marked.len());
    Intent::Go(Destination::Message(Asking {
        title,
        text: say!("pairs-how").to_owned(),
        choices,
        about_leaving: false,
    }))
}

/// The name of the tool of a check; where another one that is marked is called the same, with its reference.
fn named(state: &State, marked: &[PathBuf], path: &Path) -> String {
    let row_of = |path: &Path| row_of(&state.shelf, path).map(|(_, row)| row);
    let title_of = |path: &Path| {
        let told = row_of(path)?.summary.as_ref().ok().map(title)?;
        Some(visible(&told).into_owned())
    };
    let title = title_of(path).unwrap_or_default();
    let others = marked.iter().filter(|other| *other != path).filter_map(|other| title_of(other));
    match row_of(path).filter(|_| others.into_iter().any(|other| other == title)) {
        Some(row) => say!("pairs-named", title = title, who = row.reference.as_str()),
        None => title,
    }
}
