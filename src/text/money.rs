//! Sums of money as people write them: with thousands set apart, with cents, with the sign of the euro.

/// What may set thousands apart: signs that people type, and the blanks that spreadsheets put there.
const BETWEEN_THOUSANDS: [char; 7] = ['.', ',', '\'', '\u{2019}', ' ', '\u{a0}', '\u{202f}'];

/// The whole euros of a sum such as `1500000`, `1.500.000,50`, `1 500 000`, `€ 1,500,000.00` or `1.500.000,-`.
///
/// `None` for anything that can be read in two ways, or that is no sum of euros: one digit after a sign (`1.5`), the
/// same sign for thousands and cents (`1.500.00`), thousands of two or four digits, words (`2 million`).
pub fn euros(text: &str) -> Option<u64> {
    let text = bare(text);
    let (whole, cents_sign) = without_cents(text);
    let mut signs = whole.chars().filter(|sign| BETWEEN_THOUSANDS.contains(sign));
    let Some(sign) = signs.next() else { return digits(whole) };
    if signs.any(|other| other != sign) || cents_sign == Some(sign) {
        return None;
    }
    let mut groups = whole.split(sign);
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'))?;
    let mut all = first.to_owned();
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        all.push_str(group);
    }
    digits(&all)
}

/// Without the name or the sign of the euro around it.
fn bare(text: &str) -> &str {
    let text = text.trim();
    let names = ["€", "EUR", "Eur", "eur", "euros", "euro", "Euro"];
    let front = names.iter().find_map(|name| text.strip_prefix(name)).unwrap_or(text);
    let back = names.iter().find_map(|name| front.trim_end().strip_suffix(name)).unwrap_or(front);
    back.trim()
}

/// The part before the cents, and the sign that stood before them: two digits, or a dash for none.
fn without_cents(text: &str) -> (&str, Option<char>) {
    let last = text.char_indices().rfind(|(_, sign)| matches!(sign, '.' | ','));
    let Some((at, sign)) = last else { return (text, None) };
    let (whole, cents) = (&text[..at], &text[at + 1..]);
    let two_digits = cents.len() == 2 && cents.bytes().all(|digit| digit.is_ascii_digit());
    if two_digits || matches!(cents, "-" | "--" | "\u{2013}") { (whole, Some(sign)) } else { (text, None) }
}

/// Digits alone, as people write a number: nothing stands in front of them, no zero either.
fn digits(text: &str) -> Option<u64> {
    if text.len() > 1 && text.starts_with('0') {
        return None;
    }
    let all_digits = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    if all_digits { text.parse().ok() } else { None }
}
