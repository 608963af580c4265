//! What was laid out last, kept until something changes of which it was made. Keys that only move a mark come by the
//! thousand, and each asks for the same lines.

use std::cell::RefCell;
use std::rc::Rc;

use crate::account::Account;

/// What was laid out last, and from what.
#[derive(Debug)]
pub struct Laid<From, What> {
    last: RefCell<Option<(From, Rc<What>)>>,
}

impl<From, What> Default for Laid<From, What> {
    fn default() -> Self {
        Self { last: RefCell::new(None) }
    }
}

impl<From: Clone, What> Clone for Laid<From, What> {
    fn clone(&self) -> Self {
        Self { last: RefCell::clone(&self.last) }
    }
}

impl<From: PartialEq, What> Laid<From, What> {
    /// What is laid out from this: as it was left last, or anew.
    pub fn of(&self, from: From, lay: impl FnOnce() -> What) -> Rc<What> {
        if let Some((_, what)) = self.last.borrow().as_ref().filter(|(before, _)| *before == from) {
            return Rc::clone(what);
        }
        #[cfg(test)]
        TIMES.set(TIMES.get() + 1);
        let what = Rc::new(lay());
        *self.last.borrow_mut() = Some((from, Rc::clone(&what)));
        what
    }
}

/// The very same account. An account is made anew with every step and for every language, so nobody has to compare what
/// it says.
#[derive(Debug, Clone)]
pub struct Same(pub Rc<Account>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
thread_local! {
    /// How often anything was laid out.
    static TIMES: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use std::sync::Arc;

    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::desk::example;
    use crate::rulebook::Library;
    use crate::tui::act::Act;
    use crate::tui::screens::{Screen, Tree};
    use crate::tui::state::{Current, Start, State};
    use crate::tui::theme::Palette;

    /// The example, open.
    fn state() -> State {
        let on = date(2026, 11, 22);
        let loaded = Arc::new(Library::default().load().unwrap());
        let check = example(&loaded.rulebook, Timestamp::UNIX_EPOCH, on).unwrap();
        let current = Current::new(None, check, Vec::new(), &loaded.rulebook, on);
        State { loaded: Some(loaded), current: Some(current), room: (88, 20), ..State::new(Start::on(on)) }
    }

    #[test]
    fn what_changes_is_laid_out_anew_and_nothing_else() {
        let laid = Laid::default();
        let of = |from: u8| laid.of(from, || from + 1);
        let first = of(1);
        assert!(Rc::ptr_eq(&first, &of(1)));
        assert_eq!((*of(2), *of(1)), (3, 2));
        assert!(!Rc::ptr_eq(&first, &of(1)));
    }

    #[test]
    fn nothing_is_laid_out_while_the_mark_moves() {
        let mut state = state();
        let rules = state.rulebook().unwrap().rules.len();
        let mut screens = vec![Screen::result(&state), Screen::review(&state)];
        screens.extend((0..rules).map(|rule| Screen::Tree(Tree::of(rule))));
        for rule in 0..rules {
            let mut sentences = Tree::of(rule);
            sentences.act(&state, Act::Sentences);
            screens.push(Screen::Tree(sentences));
        }
        for screen in &mut screens {
            let begin = (screen.page(&state), TIMES.get());
            for act in [Act::Down, Act::Up, Act::Last, Act::First] {
                for _ in 0..9 {
                    screen.act(&state, act);
                    screen.bindings(&state);
                }
                screen.page(&state);
            }
            assert_eq!(TIMES.get(), begin.1, "{}", begin.0.title);
        }
        // The looks are another thing that lines are made of.
        state.look.palette = Palette::Dark;
        state.look.ascii = true;
        let before = TIMES.get();
        screens[2].page(&state);
        assert_eq!(TIMES.get(), before + 1);
    }
}
