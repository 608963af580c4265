//! Text for consoles and files that hold nothing but ASCII. It stays readable, and nothing is dropped in silence.

use std::borrow::Cow;
use std::fmt::Write;
use std::sync::atomic::{AtomicU8, Ordering};

/// Which signs the reader of the output can see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signs {
    /// All of them.
    Every,
    /// Plain quotes, lines and dots. Letters stay as they are: nobody knows who reads the output, and a changed name or
    /// path would be another one.
    Plain,
    /// ASCII alone.
    Ascii,
}

static SHOWN_IN: AtomicU8 = AtomicU8::new(Signs::Every as u8);

/// Sets the signs of everything that is told from now on.
pub fn show_in(signs: Signs) {
    SHOWN_IN.store(signs as u8, Ordering::Relaxed);
}

/// A text for people as the signs allow it.
pub fn as_shown(text: &str) -> Cow<'_, str> {
    match SHOWN_IN.load(Ordering::Relaxed) {
        signs if signs == Signs::Ascii as u8 => told_in_ascii(text),
        signs if signs == Signs::Plain as u8 => with_plain_signs(text),
        _ => Cow::Borrowed(text),
    }
}

/// What is told, in ASCII. In a path, a letter that is not ASCII becomes its number: without its accent it would name
/// another path.
fn told_in_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let is_path = |word: &str| word.contains(['/', '\\']);
    let word = |word: &str| if is_path(word) { with_numbers(word) } else { in_ascii(word).into_owned() };
    Cow::Owned(text.split_inclusive(char::is_whitespace).map(word).collect())
}

fn with_plain_signs(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(with_signs(text, |c, shown| shown.push(c)))
}

fn with_numbers(text: &str) -> String {
    with_signs(text, put)
}

/// Plain signs, and every other letter as `letter` puts it.
fn with_signs(text: &str, letter: impl Fn(char, &mut String)) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, c| {
        match sign(c) {
            Some(near) => shown.push_str(near),
            None => letter(c, &mut shown),
        }
        shown
    })
}

/// The letter where it is ASCII, or its number.
fn put(c: char, shown: &mut String) {
    if c.is_ascii() {
        shown.push(c);
    } else {
        // Writing to a String cannot fail.
        let _ = write!(shown, "[U+{:04X}]", u32::from(c));
    }
}

/// The text in ASCII: letters lose their accents, typographic signs become plain ones, and what has no plain form is
/// shown by its number, such as `[U+4E00]`.
pub fn in_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(with_signs(text, |c, shown| match letter(c) {
        Some(near) => shown.push_str(near),
        None => put(c, shown),
    }))
}

/// A plain sign for a typographic one.
const fn sign(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{2032}' => "'",
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '\u{2026}' => "...",
        '\u{2022}' | '\u{b7}' => "*",
        '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => " ",
        '\u{20ac}' => "EUR",
        '\u{a7}' => "section",
        '\u{b0}' => " degrees",
        '\u{2190}' => "<-",
        '\u{2192}' => "->",
        '\u{2191}' | '\u{25b2}' => "^",
        '\u{2193}' => "v",
        '\u{2264}' => "<=",
        '\u{2265}' => ">=",
        '\u{d7}' => "x",
        _ => return None,
    })
}

/// A letter of the Latin script without its accent.
const fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'Æ' => "AE",
        'æ' => "ae",
        'Ç' | 'Ć' | 'Č' => "C",
        'ç' | 'ć' | 'č' => "c",
        'Ď' | 'Đ' => "D",
        'ď' | 'đ' => "d",
        'È'..='Ë' | 'Ē' | 'Ė' | 'Ę' | 'Ě' => "E",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'Ğ' | 'Ģ' => "G",
        'ğ' | 'ģ' => "g",
        'Ì'..='Ï' | 'Ī' | 'Į' | 'İ' => "I",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'Ķ' => "K",
        'ķ' => "k",
        'Ļ' | 'Ľ' | 'Ł' => "L",
        'ļ' | 'ľ' | 'ł' => "l",
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' => "N",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'Ő' | 'Ō' => "O",
        'ò'..='ö' | 'ø' | 'ő' | 'ō' => "o",
        'Ř' => "R",
        'ř' => "r",
        'Ù'..='Ü' | 'Ū' | 'Ů' | 'Ű' | 'Ų' => "U",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'Ť' | 'Ţ' | 'Ț' => "T",
        'ť' | 'ţ' | 'ț' => "t",
        'Ý' => "Y",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        'Œ' => "OE",
        'œ' => "oe",
        'Š' | 'Ś' | 'Ş' | 'Ș' => "S",
        'š' | 'ś' | 'ş' | 'ș' => "s",
        'Ž' | 'Ź' | 'Ż' => "Z",
        'ž' | 'ź' | 'ż' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_in_ascii_names_no_other_path() {
        assert_eq!(
            told_in_ascii("Zoë wrote “één…”: /home/zoë/a b.txt"),
            "Zoe wrote \"een...\": /home/zo[U+00EB]/a b.txt"
        );
        assert_eq!(told_in_ascii("一"), "[U+4E00]");
    }

    #[test]
    fn plain_signs_leave_every_letter() {
        assert_eq!(with_plain_signs("“Zoë” – 一 → /home/zoë…"), "\"Zoë\" - 一 -> /home/zoë...");
    }
}
