//! Which edits of a text belong together: one undo takes back a word and not a letter.

/// So many edits belong together at most, also in a language that has no blanks between words.
const TOGETHER: usize = 40;

/// One change of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// A letter was typed, or what stands between words.
    Typed {
        /// It stands between words.
        blank: bool,
    },
    /// A letter was deleted, going back.
    Deleted {
        /// It stood between words.
        blank: bool,
    },
    /// Anything else, such as a paste: it is undone on its own.
    Whole,
}

impl Edit {
    /// Whether it goes on with a word, or with the blanks behind it.
    const fn goes_on_from(self, before: Self) -> bool {
        match (before, self) {
            (Self::Typed { blank: before }, Self::Typed { blank: now })
            | (Self::Deleted { blank: before }, Self::Deleted { blank: now }) => now || !before,
            _ => false,
        }
    }
}

/// How many edits of a text belong together, from the first to the last.
#[derive(Debug, Clone, Default)]
pub struct Edits {
    done: Vec<usize>,
    undone: Vec<usize>,
    /// Nothing where the next edit begins anew.
    last: Option<Edit>,
}

impl Edits {
    /// Takes an edit in; nothing where the key changed nothing.
    pub fn made(&mut self, edit: Option<Edit>) {
        let Some(edit) = edit else { return };
        self.undone.clear();
        let goes_on = self.last.is_some_and(|last| edit.goes_on_from(last));
        match self.done.last_mut().filter(|count| goes_on && **count < TOGETHER) {
            Some(count) => *count += 1,
            None => self.done.push(1),
        }
        self.last = Some(edit);
    }

    /// The cursor was moved: what is typed now has nothing to do with what was typed before.
    pub const fn moved(&mut self) {
        self.last = None;
    }

    /// How many edits are taken back together.
    pub fn undone(&mut self) -> usize {
        self.last = None;
        let count = self.done.pop();
        self.undone.extend(count);
        count.unwrap_or_default()
    }

    /// How many edits that were taken back are done again together.
    pub fn done_again(&mut self) -> usize {
        self.last = None;
        let count = self.undone.pop();
        self.done.extend(count);
        count.unwrap_or_default()
    }
}
