//! Rows of a document that are made one at a time, while it is written. So a list of many thousand checks never stands
//! in memory as a whole.

use std::fmt;
use std::sync::Arc;

/// Values that are made one by one, as often as they are wanted.
#[derive(Clone)]
pub struct Later<T> {
    count: usize,
    tell: Arc<dyn Fn(usize) -> T + Send + Sync>,
}

impl<T> Later<T> {
    /// So many values, each made from its place.
    pub fn new(count: usize, tell: impl Fn(usize) -> T + Send + Sync + 'static) -> Self {
        Self { count, tell: Arc::new(tell) }
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Each in turn.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        (0..self.count).map(|at| (self.tell)(at))
    }

    /// The one at a place.
    pub fn at(&self, at: usize) -> Option<T> {
        (at < self.count).then(|| (self.tell)(at))
    }
}

impl<T: fmt::Debug> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: PartialEq> PartialEq for Later<T> {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count && self.iter().eq(other.iter())
    }
}

impl<T: Eq> Eq for Later<T> {}
