//! Several things in a row.

use super::say;

/// `a, b and c`.
pub fn and<T: AsRef<str>>(items: &[T]) -> String {
    row(items, |first, last| say!("list-and", first = first, last = last))
}

/// `a, b or c`.
pub fn or<T: AsRef<str>>(items: &[T]) -> String {
    row(items, |first, last| say!("list-or", first = first, last = last))
}

fn row<T: AsRef<str>>(items: &[T], join: impl Fn(&str, &str) -> String) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            join(&first.join(", "), last.as_ref())
        }
    }
}
