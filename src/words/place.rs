//! Articles of a law as the language writes them. Rule files write `Art. 5(1)(h)(iii)`, as English texts do.

use super::{and, say};

/// The article whose numbered parts are definitions and no paragraphs.
const DEFINITIONS: &str = "3";

/// A place in an article, such as `5(1)(h)(iii)`.
struct Article<'a> {
    number: &'a str,
    parts: Vec<&'a str>,
}

/// Places after one another, such as `Art. 99(3)`, `(6a)`, `3(14b)`, in the language that is spoken: `artikel 99, leden
/// 3 en 6 bis; artikel 3, punt 14 ter)`. What is not written like an article keeps its parts as they are.
pub(super) fn articles(written: &[&str]) -> String {
    let mut rows: Vec<Vec<Article<'_>>> = Vec::new();
    let mut last = "";
    for one in written {
        let article = Article::read(one, last);
        last = article.number;
        match rows.last_mut() {
            Some(row) if row.iter().all(|known| known.stands_with(&article)) => row.push(article),
            _ => rows.push(vec![article]),
        }
    }
    rows.iter().map(|row| told(row)).collect::<Vec<_>>().join(say!("place-between"))
}

fn told(row: &[Article<'_>]) -> String {
    match row {
        [] => String::new(),
        [one] => one.told(),
        [first, ..] if first.parts.is_empty() => {
            let numbers: Vec<String> = row.iter().map(|article| numbered(article.number)).collect();
            say!("place-articles", articles = and(&numbers))
        }
        [first, ..] => {
            let paragraphs: Vec<String> = row.iter().map(|article| numbered(article.parts[0])).collect();
            say!("place-paragraphs", article = numbered(first.number), paragraphs = and(&paragraphs))
        }
    }
}

impl<'a> Article<'a> {
    /// Reads a place; one that begins with a bracket belongs to the last article.
    fn read(written: &'a str, last: &'a str) -> Self {
        let plain = written.strip_prefix("Art. ").unwrap_or(written);
        let Some((number, parts)) = plain.split_once('(') else { return Self { number: plain, parts: Vec::new() } };
        let parts: Option<Vec<&str>> =
            parts.split('(').map(|part| part.strip_suffix(')').filter(|part| is_plain(part))).collect();
        let number = if number.is_empty() { last } else { number };
        match parts {
            Some(parts) if is_numbered(number) => Self { number, parts },
            _ => Self { number: plain, parts: Vec::new() },
        }
    }

    /// Whether the two are told in one phrase: articles as a whole, or paragraphs of one article.
    fn stands_with(&self, next: &Self) -> bool {
        match (self.parts.as_slice(), next.parts.as_slice()) {
            ([], []) => true,
            ([one], [other]) => self.number == next.number && is_numbered(one) && is_numbered(other),
            _ => false,
        }
    }

    fn told(&self) -> String {
        let number = numbered(self.number);
        match self.parts.as_slice() {
            [] => say!("place-article", article = number),
            [one] if self.number == DEFINITIONS => say!("place-definition", article = number, point = numbered(one)),
            [one] if is_numbered(one) => say!("place-paragraph", article = number, paragraph = numbered(one)),
            [one] => say!("place-point-alone", article = number, point = lettered(one)),
            [one, point] if is_numbered(one) => {
                say!("place-point", article = number, paragraph = numbered(one), point = lettered(point))
            }
            [point, item] => say!("place-item-alone", article = number, point = lettered(point), item = *item),
            [one, point, item] if is_numbered(one) => {
                say!("place-item", article = number, paragraph = numbered(one), point = lettered(point), item = *item)
            }
            parts => say!("place-article", article = format!("{}({})", self.number, parts.join(")("))),
        }
    }
}

/// A place in an annex, such as `III 6(a)-(e)`.
pub(super) fn annex(written: &str) -> String {
    let Some((annex, place)) = written.split_once(' ') else { return say!("place-annex", annex = written) };
    let Some((number, points)) = place.split_once('(') else {
        return say!("place-annex-number", annex = annex, number = place);
    };
    let points: Vec<&str> = points.split("-(").map(|point| point.trim_end_matches(')')).collect();
    match points.as_slice() {
        [from, to] => say!("place-annex-points", annex = annex, number = number, from = *from, to = *to),
        points => say!("place-annex-point", annex = annex, number = number, point = points.join(")(")),
    }
}

fn is_plain(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether a part is a number. A letter behind it, as in `6a`, says that the part was put into the law later.
fn is_numbered(part: &str) -> bool {
    is_plain(part) && part.starts_with(|c: char| c.is_ascii_digit())
}

/// A number; where the part was put in later, with words that say whether it was the first, second or third.
fn numbered(part: &str) -> String {
    let letters = part.trim_start_matches(|c: char| c.is_ascii_digit());
    put_in(part, &part[..part.len() - letters.len()], letters)
}

/// The letter of a point; where the point was put in later, with words that say whether it was the first, second or
/// third.
fn lettered(part: &str) -> String {
    let (letter, behind) = part.split_at_checked(1).unwrap_or((part, ""));
    put_in(part, letter, behind)
}

fn put_in(part: &str, number: &str, letters: &str) -> String {
    match letters {
        "a" => say!("place-first-put-in", number = number),
        "b" => say!("place-second-put-in", number = number),
        "c" => say!("place-third-put-in", number = number),
        _ => part.to_owned(),
    }
}
