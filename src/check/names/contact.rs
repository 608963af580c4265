//! Mail addresses and telephone numbers within a text.

/// How somebody can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contact {
    Mail,
    Phone,
}

/// So many digits make a telephone number.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// What begins at a place, if something does, and how many letters it takes. The place is the beginning of a word.
pub(super) fn contact_at(letters: &[char], at: usize) -> Option<(usize, Contact)> {
    mail(&letters[at..])
        .map(|length| (length, Contact::Mail))
        .or_else(|| phone(&letters[at..]).map(|length| (length, Contact::Phone)))
}

fn mail(letters: &[char]) -> Option<usize> {
    let before = letters.iter().take_while(|c| c.is_alphanumeric() || ".!#$%&'*+-=?^_`{|}~".contains(**c)).count();
    if before == 0 || letters.get(before) != Some(&'@') {
        return None;
    }
    let host = &letters[before + 1..];
    let mut length = host.iter().take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-')).count();
    // A full stop behind the address ends the sentence.
    while length > 0 && !host[length - 1].is_alphanumeric() {
        length -= 1;
    }
    host[..length].contains(&'.').then_some(before + 1 + length)
}

/// Numbers as people write them: from `+` or `0`, in groups. Days and amounts are none.
fn phone(letters: &[char]) -> Option<usize> {
    let first = letters.iter().position(|c| *c != '(')?;
    if first > 1 || !matches!(letters[first], '+' | '0') || is_day(&letters[first..]) {
        return None;
    }
    let (mut digits, mut end, mut gap) = (0, 0, 0);
    for (index, letter) in letters.iter().enumerate() {
        if letter.is_ascii_digit() {
            (digits, end, gap) = (digits + 1, index + 1, 0);
        } else if index == first || matches!(letter, '(' | ')' | ' ' | '-' | '.' | '/' | '\u{a0}') {
            gap += 1;
            if gap > 3 {
                break;
            }
        } else {
            break;
        }
    }
    let whole = letters.get(end).is_none_or(|next| !next.is_alphanumeric());
    (whole && DIGITS.contains(&digits)).then_some(end)
}

/// Whether a day begins here: `01-05-2027`.
fn is_day(letters: &[char]) -> bool {
    let group = |from: usize| letters[from.min(letters.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    let sign = |at: usize| letters.get(at).is_some_and(|c| matches!(c, '-' | '/' | '.'));
    let (day, month) = (group(0), group(group(0) + 1));
    (1..=2).contains(&day) && sign(day) && (1..=2).contains(&month) && sign(day + 1 + month) && {
        group(day + month + 2) == 4
    }
}
