//! Places in the law as the language writes them. Rule files write `Art. 5(1)(h)(iii)`, as English texts do.

use super::say;

/// A place of the Act as a rule file writes it, told in the language that is spoken. What is not written like a row of
/// articles, such as another law, stays as it is.
pub fn place_in_law(written: &str) -> String {
    let told: Option<Vec<String>> = written.split(", ").map(article).collect();
    told.map_or_else(|| written.to_owned(), |told| told.join(say!("place-between")))
}

/// The article whose numbered parts are definitions and no paragraphs.
const DEFINITIONS: &str = "3";

fn article(written: &str) -> Option<String> {
    let plain = written.strip_prefix("Art. ").unwrap_or(written);
    let mut parts = plain.split('(');
    let article = parts.next().filter(|article| is_numbered(article))?;
    let parts: Option<Vec<&str>> = parts.map(|part| part.strip_suffix(')').filter(|part| is_plain(part))).collect();
    let number = numbered(article);
    Some(match parts?.as_slice() {
        [] => say!("place-article", article = number),
        [one] if article == DEFINITIONS => say!("place-definition", article = number, point = numbered(one)),
        [one] if is_numbered(one) => say!("place-paragraph", article = number, paragraph = numbered(one)),
        [one] => say!("place-point-alone", article = number, point = lettered(one)),
        [one, point] if is_numbered(one) => {
            say!("place-point", article = number, paragraph = numbered(one), point = lettered(point))
        }
        [one, point, item] if is_numbered(one) => {
            say!("place-item", article = number, paragraph = numbered(one), point = lettered(point), item = *item)
        }
        _ => return None,
    })
}

fn is_plain(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether a part is a number, with a letter behind it where it was put between others later.
fn is_numbered(part: &str) -> bool {
    is_plain(part) && part.starts_with(|c: char| c.is_ascii_digit())
}

/// A number, and as which one it was put in later.
fn numbered(part: &str) -> String {
    let letters = part.trim_start_matches(|c: char| c.is_ascii_digit());
    put_in(part, &part[..part.len() - letters.len()], letters)
}

/// The letter of a point, and as which one it was put in later.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, within};

    #[test]
    fn places_are_written_as_the_official_text_of_the_language_writes_them() {
        for (written, dutch) in [
            ("Art. 5(1)(f)", "artikel 5, lid 1, punt f)"),
            ("Art. 5(1)(ba)", "artikel 5, lid 1, punt b bis)"),
            ("Art. 5(1)(h)(iii)", "artikel 5, lid 1, punt h), iii)"),
            ("Art. 5(1a)(a)(ii)", "artikel 5, lid 1 bis, punt a), ii)"),
            ("Art. 5(1b)", "artikel 5, lid 1 ter"),
            ("Art. 2(11)", "artikel 2, lid 11"),
            ("Art. 3(39)", "artikel 3, punt 39)"),
            ("Art. 113(a)", "artikel 113, punt a)"),
            ("Art. 77", "artikel 77"),
            ("Art. 5(1)(d), 3(52)", "artikel 5, lid 1, punt d); artikel 3, punt 52)"),
        ] {
            assert_eq!(within(Lang::Nl, || place_in_law(written)), dutch);
        }
        for written in [
            "Art. 5(1)(f)",
            "Art. 5(1)(bb)",
            "Art. 5(1a)(a)(ii)",
            "Art. 3(14b)",
            "Art. 113(a)",
            "GL 48, 139",
            "Rec 168",
            "",
        ] {
            assert_eq!(within(Lang::En, || place_in_law(written)), written);
        }
        for written in ["GL 48, 139", "Regulation (EU) 2022/2065", "Rec 168", "Art. 5(2)-(4)", "", "Art. 5()"] {
            assert_eq!(within(Lang::Nl, || place_in_law(written)), written);
        }
    }
}
