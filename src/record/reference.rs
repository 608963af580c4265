//! The name of a check: short enough to read aloud, such as `A5-2026-11-22-7F3KQ`.

use jiff::civil::Date;

/// Crockford's letters: none that can be mistaken for another.
const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// A fresh reference for a check that begins on `day`. That it is new is settled by creating its file.
pub fn new_reference(day: Date) -> String {
    format!("A5-{day}-{}", nanoid::nanoid!(5, &LETTERS))
}
