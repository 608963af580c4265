//! What can be done with several checks at once: those that are marked.

use std::path::{Path, PathBuf};

use crate::desk::JoinHow;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::effect::Effect;
use crate::tui::intent::{Asking, Destination, Intent};
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
            let (title, check) = named(state, path);
            choices.push((say!("pairs-join-believe", title = title, check = check).into(), join(Some(index))));
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

/// The name of the tool and the reference of a check of the list.
fn named(state: &State, path: &Path) -> (String, String) {
    let Some(row) = state.shelf.iter().find(|row| row.path == path) else { return Default::default() };
    let title = row.summary.as_ref().map_or_else(|_| String::new(), |summary| visible(&summary.title).into_owned());
    (title, row.reference.clone())
}
