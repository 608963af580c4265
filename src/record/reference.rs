//! The name of a check: short enough to read aloud, such as `A5-2026-11-22-7F3KQ`.

use jiff::civil::Date;

use crate::files;

/// Crockford's letters: none that can be mistaken for another. Five of them take 25 bits.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const COUNT: usize = 5;

/// A fresh reference for a check that begins on `day`. That it is new is settled by creating its file, so that a system
/// without random numbers can do with its clock.
pub fn new_reference(day: Date) -> String {
    let of_the_clock = || u64::from(files::now().subsec_nanosecond().unsigned_abs());
    let mut drawn = getrandom::u64().unwrap_or_else(|_| of_the_clock());
    let mut letters = String::with_capacity(COUNT);
    for _ in 0..COUNT {
        letters.push(char::from(LETTERS[(drawn % 32) as usize]));
        drawn /= 32;
    }
    format!("A5-{day}-{letters}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_letters_that_can_be_read_aloud_and_differ() {
        let day = jiff::civil::date(2026, 11, 22);
        let made: std::collections::BTreeSet<String> = (0..200).map(|_| new_reference(day)).collect();
        assert!(made.len() > 190);
        for reference in made {
            let letters = reference.strip_prefix("A5-2026-11-22-").map(str::as_bytes);
            assert!(letters.is_some_and(|letters| letters.len() == 5 && letters.iter().all(|it| LETTERS.contains(it))));
        }
    }
}
