//! A day among other words, as in `plan 1 31.3.2027 Laura`.

use jiff::civil::Date;

use crate::desk::DeskError;
use crate::words::typed_day;

/// So many words make a day, as in `31 March 2027`.
const WORDS: [usize; 2] = [3, 1];

/// The first day in a line, and the line without it.
///
/// # Errors
/// When something in the line is written like a day and is none.
pub(super) fn split_day(typed: &str) -> Result<(Option<Date>, String), DeskError> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    for at in 0..words.len() {
        for count in WORDS {
            let Some(some) = words.get(at..at + count) else { continue };
            let begins = some.first().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
            if let Some(day) = typed_day(&some.join(" ")).filter(|_| begins) {
                let left = words[..at].iter().chain(&words[at + count..]).copied().collect::<Vec<_>>().join(" ");
                return Ok((Some(day), left));
            }
        }
        if is_like_a_day(words[at]) {
            return Err(DeskError::NoDay(words[at].to_owned()));
        }
    }
    Ok((None, words.join(" ")))
}

/// Three numbers with the same sign between them.
fn is_like_a_day(word: &str) -> bool {
    ['-', '.', '/'].into_iter().any(|sign| {
        let parts: Vec<&str> = word.trim_end_matches(['.', ',']).split(sign).collect();
        parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_found_as_people_write_it_and_never_left_in_a_name() {
        let day = Date::new(2027, 3, 31).ok();
        for typed in ["31.3.2027 Laura M", "Laura 31-3-2027 M", "Laura M 2027-03-31", "31 March 2027 Laura M"] {
            assert_eq!(split_day(typed).ok(), Some((day, "Laura M".to_owned())), "{typed}");
        }
        assert_eq!(split_day("Laura  M").ok(), Some((None, "Laura M".to_owned())));
        for typed in ["30.2.2027 Laura", "2027-02-30 Laura", "03/04/2027"] {
            assert!(matches!(split_day(typed), Err(DeskError::NoDay(_))), "{typed}");
        }
    }
}
