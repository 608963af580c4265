//! Lines that are nobody's name: an answer, or words in place of one. Where a name is asked for, such a line is not
//! taken.

use super::lang::{Lang, within};
use super::macros::key;

/// Whether a line says an answer, or avoids one, in any language: `no idea`, `ja hoor`, `maybe`, `yes!`. An initial
/// before a name is no answer, whatever that letter means when it stands alone.
pub fn is_no_name(line: &str) -> bool {
    // Keyboards for Chinese and Japanese have wide letters too.
    let narrow = |c: char| match u32::from(c) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(c),
        _ => c,
    };
    let line: String = line.chars().map(narrow).collect();
    let said = line.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let begins_with = |word: &str| {
        let rest = said.strip_prefix(word).filter(|rest| !rest.chars().next().is_some_and(char::is_alphanumeric));
        let is_initial = |rest: &str| {
            word.chars().all(char::is_alphabetic) && rest.split_whitespace().any(|next| next.chars().nth(1).is_some())
        };
        rest.is_some_and(|rest| rest.is_empty() || word.chars().nth(1).is_some() || !is_initial(rest))
    };
    Lang::OFFERED.into_iter().any(|lang| {
        within(lang, || {
            let answers = [key!("typed-yes"), key!("typed-no"), key!("typed-not-sure"), key!("typed-none")];
            let is_answer = answers.into_iter().any(|words| words.typed().any(begins_with));
            is_answer || key!("typed-no-name").typed().any(|word| word == said)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_no_name_and_a_name_with_an_initial_is_one() {
        for line in [
            "yes",
            "yes!",
            "ja hoor",
            "nee denk ik",
            "no idea",
            "geen idee",
            "y n",
            "1 or 2",
            "maybe",
            "OK.",
            "misschien",
            "not sure yes",
            "no problem",
            "yes, but no",
            "3",
            "I don't know",
            "ja, misschien",
            "ＮＯ",
            "ｙｅｓ！",
        ] {
            assert!(is_no_name(line), "{line}");
        }
        for line in
            ["Ana", "N Wong", "J. Kok", "Y. N. Otto", "Noor", "Jan Nee", "Janine", "Yesim", "Maya B", "Okan", "Wie"]
        {
            assert!(!is_no_name(line), "{line}");
        }
    }
}
