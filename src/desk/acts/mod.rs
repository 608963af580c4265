//! The acts: what a person can do, once each. Line mode takes its words and its help from the table, the full screen its
//! sentences and where an act is found. Keys stand in `tui::named` alone.
//!
//! ```text
//! columns   what is known of each act
//! table     the acts, a row each
//! ```

mod columns;
mod table;

pub use columns::{Command, Group, Heard, Leads, Needs, Place, Situation, Typed, When};
pub use table::{ACTS, Act, Row};

impl Act {
    /// Its row. Rows stand in the order of the acts.
    pub const fn row(self) -> &'static Row {
        &ACTS[self as usize]
    }

    /// The act that a word of line mode names, in small letters, with what stands behind it. The longest word wins.
    pub fn of_word(line: &str) -> Option<(Self, &str)> {
        let line = line.trim();
        let words = ACTS.iter().flat_map(|row| row.line.words().into_iter().map(|word| (row.act, word)));
        let fits = words.filter_map(|(act, word)| {
            let start = line.get(..word.len()).filter(|start| start.to_lowercase() == word)?;
            let rest = &line[start.len()..];
            (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| (word.len(), act, rest.trim()))
        });
        fits.max_by_key(|(length, ..)| *length).map(|(_, act, rest)| (act, rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, within};

    #[test]
    fn rows_stand_in_the_order_of_the_acts() {
        for (index, row) in ACTS.iter().enumerate() {
            assert_eq!(row.act as usize, index, "{:?}", row.act);
            assert_eq!(row.act.row(), row);
        }
    }

    #[test]
    fn every_face_has_every_act_or_says_why_not() {
        let says_why = |why: &str| why.split(' ').count() > 2;
        for row in &ACTS {
            let words = row.line.words();
            assert!(words.iter().all(|word| !word.is_empty()), "{:?}", row.act);
            match row.line {
                Typed::By(..) => assert!(!words.is_empty(), "{:?} has no word", row.act),
                Typed::Never(why) => assert!(says_why(why), "{:?} is missing without a reason", row.act),
            }
            match row.command {
                Command::By(commands) => assert!(!commands.is_empty(), "{:?}", row.act),
                Command::Within(why) | Command::Not(why) => assert!(says_why(why), "{:?}", row.act),
            }
        }
    }

    #[test]
    fn no_word_has_two_meanings() {
        for lang in Lang::OFFERED {
            within(lang, || {
                for (at, row) in ACTS.iter().enumerate() {
                    for other in &ACTS[at + 1..] {
                        let both = row.line.words().into_iter().find(|word| other.line.words().contains(word));
                        assert_eq!(both, None, "{:?} and {:?}", row.act, other.act);
                    }
                }
            });
        }
    }

    #[test]
    fn answers_are_typed_in_the_language_that_is_spoken() {
        within(Lang::Nl, || {
            assert_eq!(Act::of_word("Weet ik niet"), Some((Act::NotSure, "")));
            assert_eq!(Act::of_word("ja"), Some((Act::Yes, "")));
            assert_eq!(Act::of_word("j"), Some((Act::Yes, "")));
            assert_eq!(Act::of_word("nee"), Some((Act::No, "")));
            assert_eq!(Act::of_word("yes"), None);
            assert_eq!(Act::of_word("3"), Some((Act::NotSure, "")));
        });
        assert_eq!(Act::of_word("ja"), None);
        assert_eq!(within(Lang::Pseudo, || Act::of_word("not sure")), Some((Act::NotSure, "")));
    }

    #[test]
    fn a_word_is_read_whole() {
        assert_eq!(Act::of_word("find out ask Ann"), Some((Act::FindOut, "ask Ann")));
        assert_eq!(Act::of_word("find out"), Some((Act::FindOut, "")));
        assert_eq!(Act::of_word("NOTE  it does"), Some((Act::Note, "it does")));
        assert_eq!(Act::of_word("notes"), None);
        assert_eq!(Act::of_word("no idea"), Some((Act::No, "idea")));
        assert_eq!(Act::of_word("not sure"), Some((Act::NotSure, "")));
    }
}
