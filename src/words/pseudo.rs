//! The pseudo-language: English that can be read, told apart from English, and needs more room.

use std::borrow::Cow;

/// The same letters with accents; every fifth letter or so is doubled, so that a text is about 40 % longer.
pub(super) fn disguise(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        out.push(accented(letter));
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'E' | 'I' | 'O' | 'U') {
            out.push(accented(letter));
        }
    }
    Cow::Owned(out)
}

const fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ý',
        'c' => 'ç',
        'n' => 'ñ',
        's' => 'š',
        'z' => 'ž',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ö',
        'U' => 'Ü',
        'N' => 'Ñ',
        'S' => 'Š',
        other => other,
    }
}
