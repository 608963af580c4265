//! One fold over the and/or tree. Each use of the tree only says what a leaf is worth and how two parts come together.

use super::{Address, Element, Test};

/// Kleene's connectives over values of one's own.
pub trait Kleene {
    /// What a part of the tree comes to.
    type Value;

    /// What [`Test::All`] begins with: no part, nothing missing.
    fn yes(&mut self) -> Self::Value;
    /// What [`Test::Any`] begins with: no part, nothing there.
    fn no(&mut self) -> Self::Value;
    /// A question.
    fn ask(&mut self, address: Address) -> Self::Value;
    /// Both of two parts.
    fn both(&mut self, first: Self::Value, second: Self::Value) -> Self::Value;
    /// One of two parts.
    fn either(&mut self, first: Self::Value, second: Self::Value) -> Self::Value;
    /// The opposite.
    fn not(&mut self, part: Self::Value) -> Self::Value;
    /// A part that the law leaves contested, and why: its Yes is worth no more than unknown.
    fn unsettled(&mut self, part: Self::Value, why: &str) -> Self::Value;
    /// Another exception of the same rule, by its place in the list.
    fn exception(&mut self, index: usize) -> Self::Value;
    /// Whether nothing that is joined by [`both`](Self::both) can change this value any more.
    fn ends_all(&self, _value: &Self::Value) -> bool {
        false
    }
    /// Whether nothing that is joined by [`either`](Self::either) can change this value any more.
    fn ends_any(&self, _value: &Self::Value) -> bool {
        false
    }
    /// A condition or an exception. Where it can be answered as a whole, that answer stands over its questions.
    fn element(&mut self, element: &Element) -> Self::Value
    where
        Self: Sized,
    {
        element.test.fold(self)
    }
}

impl Test {
    /// Works the tree out, parts in the order of asking.
    pub fn fold<K: Kleene>(&self, algebra: &mut K) -> K::Value {
        match self {
            Self::Ask(address) => algebra.ask(*address),
            Self::All(parts) => {
                let mut sum = algebra.yes();
                for part in parts {
                    if algebra.ends_all(&sum) {
                        break;
                    }
                    let part = part.fold(algebra);
                    sum = algebra.both(sum, part);
                }
                sum
            }
            Self::Any(parts) => {
                let mut sum = algebra.no();
                for part in parts {
                    if algebra.ends_any(&sum) {
                        break;
                    }
                    let part = part.fold(algebra);
                    sum = algebra.either(sum, part);
                }
                sum
            }
            Self::Not(part) => {
                let part = part.fold(algebra);
                algebra.not(part)
            }
            Self::Unsettled(part, why) => {
                let part = part.fold(algebra);
                algebra.unsettled(part, why)
            }
            Self::Exception(index) => algebra.exception(*index),
        }
    }
}
