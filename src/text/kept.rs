//! Which words of a text stay in one line: a reference, a range of numbers, a day, an article with its number, a
//! result of two words. The rule looks at the shape of the words, not at the language.

/// A run of words longer than this may be broken: it would not fit into a column.
const LONGEST: usize = 40;
/// Words that lead to a number are short: `Art.`, `GL`, `lid`, `note`.
const SHORT: usize = 4;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// May be broken at every space and hyphen.
    Loose(&'a str),
    /// Stays in one line, and has a space or a hyphen at which it would break.
    Kept(&'a str),
}

impl<'a> Piece<'a> {
    /// What it says.
    pub const fn text(self) -> &'a str {
        match self {
            Self::Loose(text) | Self::Kept(text) => text,
        }
    }
}

/// The text in pieces: together they are the text, letter for letter.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let words = words(text);
    let mut pieces = Vec::new();
    let mut loose = 0;
    let mut at = 0;
    while at < words.len() {
        let (start, mut end) = words[at];
        let mut last = at;
        while let Some(&(from, to)) = words.get(last + 1) {
            let one_space = text.get(end..from) == Some(" ");
            if !one_space || to - start > LONGEST || !bound(text, &words, last) {
                break;
            }
            end = to;
            last += 1;
        }
        if last > at || breaks_inside(&text[start..end]) {
            if loose < start {
                pieces.push(Piece::Loose(&text[loose..start]));
            }
            pieces.push(Piece::Kept(&text[start..end]));
            loose = end;
        }
        at = last + 1;
    }
    if loose < text.len() {
        pieces.push(Piece::Loose(&text[loose..]));
    }
    pieces
}

/// Where each word stands.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match (letter.is_whitespace(), start) {
            (true, Some(from)) => {
                words.push((from, at));
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    words.extend(start.map(|from| (from, text.len())));
    words
}

/// Whether a word and the next belong together.
fn bound(text: &str, words: &[(usize, usize)], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |&(from, to)| &text[from..to]);
    let (before, after) = (word(at), word(at + 1));
    let day = |at: usize| number(word(at), 2) && named(word(at + 1)) && number(word(at + 2), 4);
    day(at)
        || at > 0 && day(at - 1)
        || leads_to_a_number(before) && after.trim_start_matches('(').starts_with(|c: char| c.is_ascii_digit())
        || capitals(before) && capitals(after)
        || after == "%"
}

/// A number of at most so many digits, whatever stands behind it.
fn number(word: &str, digits: usize) -> bool {
    let word = word.trim_start_matches('(').trim_end_matches(|c: char| c.is_ascii_punctuation());
    !word.is_empty() && word.len() <= digits && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn named(word: &str) -> bool {
    word.chars().count() > 2 && word.chars().all(char::is_alphabetic)
}

fn leads_to_a_number(word: &str) -> bool {
    let word = word.trim_start_matches('(');
    let word = word.trim_end_matches(['.', ')']);
    !word.is_empty() && word.chars().count() <= SHORT && word.chars().all(char::is_alphabetic)
}

fn capitals(word: &str) -> bool {
    let word = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

/// Whether a word would break at a hyphen although it is read as one: it has a digit, or hardly anything before the
/// hyphen.
fn breaks_inside(word: &str) -> bool {
    let inner = word.trim_matches(|c: char| c.is_ascii_punctuation());
    let Some((before, after)) = inner.split_once('-') else { return false };
    if word.len() > LONGEST {
        return false;
    }
    let has_digit = inner.bytes().any(|byte| byte.is_ascii_digit());
    has_digit || before.chars().count() <= 2 && after.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kept(text: &str) -> Vec<&str> {
        let kept = |piece| if let Piece::Kept(text) = piece { Some(text) } else { None };
        pieces(text).into_iter().filter_map(kept).collect()
    }

    #[test]
    fn references_ranges_days_and_results_stay_whole() {
        let cases = [
            ("Check A5-2026-11-27-QX5AW, rules 2026.2", vec!["A5-2026-11-27-QX5AW,"]),
            ("(see A5-2026-11-27-QX5AW)", vec!["A5-2026-11-27-QX5AW)"]),
            ("begins on 2 December 2026.", vec!["on 2 December 2026."]),
            ("before its first day (Art. 5(1), 113).", vec!["(Art. 5(1),"]),
            ("256-270; recital", vec!["256-270;"]),
            ("de AI-verordening zelf", vec!["AI-verordening"]),
            ("with the result NOT CAUGHT and (bb)", vec!["NOT CAUGHT"]),
            ("35 % of", vec!["35 %"]),
            ("a well-known tool in two-thirds", vec![]),
            ("", vec![]),
        ];
        for (text, wanted) in cases {
            let found = kept(text);
            assert!(
                wanted.iter().all(|wanted| found.iter().any(|found| found.contains(wanted.trim_start_matches('(')))),
                "{text}: {found:?}"
            );
            assert_eq!(wanted.is_empty(), found.is_empty(), "{text}: {found:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_piece_is_long(text in "[-A-Za-z0-9 ().%é\n]{0,120}") {
            let all = pieces(&text);
            prop_assert_eq!(all.iter().map(|piece| piece.text()).collect::<String>(), text.clone());
            for piece in all {
                if let Piece::Kept(kept) = piece {
                    prop_assert!(kept.len() <= LONGEST + 1, "{}", kept);
                    prop_assert!(!kept.contains('\n'));
                }
            }
        }
    }
}
