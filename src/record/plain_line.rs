//! A line exactly as this program writes it, taken apart at the places where its parts always stand, because a long
//! list reads hundreds of thousands of lines. A line that is written in any other way is left to the library that reads
//! RON.

use jiff::Timestamp;

use crate::check::{Asked, Step, Wording};
use crate::logic::Answer;

/// How many digits a seal has.
pub(super) const SEAL: usize = 64;

/// What a line says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts<'a> {
    pub number: u64,
    pub at: Timestamp,
    pub who: &'a str,
    pub did: Step,
    /// The seal of the line before.
    pub before: &'a str,
    /// The seal of this line, which nobody has checked yet.
    pub seal: &'a str,
}

/// Takes a line apart; `None` where it is not written exactly as this program writes it.
pub(super) fn take_apart(line: &str) -> Option<Parts<'_>> {
    let mut rest = Rest(line);
    rest.past("(n:")?;
    let number = rest.number()?;
    rest.past(",at:")?;
    let at = rest.text()?.parse().ok()?;
    rest.past(",who:")?;
    let who = rest.text()?;
    rest.past(",did:")?;
    // Both seals have the same length, so it is known where the text before them ends.
    let seals = ",before:\"\",seal:\"\")".len() + 2 * SEAL;
    let (did, end) = rest.0.split_at_checked(rest.0.len().checked_sub(seals)?)?;
    let mut end = Rest(end);
    end.past(",before:")?;
    let before = end.text()?;
    end.past(",seal:")?;
    let seal = end.text()?;
    end.past(")")?;
    let whole = end.0.is_empty() && before.len() == SEAL && seal.len() == SEAL;
    let did = answered(did).or_else(|| ron::from_str(did).ok()).filter(|_| whole)?;
    Some(Parts { number, at, who, did, before, seal })
}

/// The step that nearly every line holds.
fn answered(did: &str) -> Option<Step> {
    let mut rest = Rest(did);
    rest.past("Answered(to:")?;
    let to = rest.text()?.to_owned();
    rest.past(",asked:")?;
    let asked = rest.asked()?;
    rest.past(",answer:")?;
    let answer = match rest.0.strip_suffix(')')? {
        "Yes" => Answer::Yes,
        "No" => Answer::No,
        "NotSure" => Answer::NotSure,
        _ => return None,
    };
    Some(Step::Answered { to, asked, answer })
}

/// What is left of a line.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn past(&mut self, sign: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(sign)?;
        Some(())
    }

    /// A number in plain digits.
    fn number(&mut self) -> Option<u64> {
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number.parse().ok().filter(|_| number == "0" || !number.starts_with('0'))
    }

    /// A text in quotation marks in which every sign stands for itself.
    fn text(&mut self) -> Option<&'a str> {
        self.past("\"")?;
        let end = memchr::memchr2(b'"', b'\\', self.0.as_bytes())?;
        let (text, rest) = self.0.split_at_checked(end)?;
        self.0 = rest;
        self.past("\"")?;
        Some(text)
    }

    /// What was asked: the words alone in format 1, with their hash and their language later.
    fn asked(&mut self) -> Option<Asked> {
        if self.0.starts_with('"') {
            return self.text().map(Asked::from);
        }
        self.past("(words:")?;
        let words = self.text()?.to_owned();
        self.past(",wording:")?;
        let wording = Wording::as_written(self.text()?);
        self.past(",lang:")?;
        let lang = self.text()?.to_owned();
        self.past(")")?;
        Some(Asked { words, wording, lang })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::chain::{read_as_ron, write_entry};
    use super::*;
    use crate::check::Entry;

    /// A step with a text in it that nobody foresaw.
    fn steps() -> impl Strategy<Value = Step> {
        let to = || "[a-z]\\.[a-z\"\\\\-]{1,9}";
        let text = || "[ -~\\n\\t\"\\\\é(),:]{0,40}";
        let asked = (text(), text(), "en|nl").prop_map(|(words, wording, lang)| Asked {
            words,
            wording: Wording::as_written(&wording),
            lang,
        });
        let answer = prop::sample::select(Answer::ALL.to_vec());
        prop_oneof![
            (to(), asked, answer).prop_map(|(to, asked, answer)| Step::Answered { to, asked, answer }),
            text().prop_map(|group| Step::Grouped { group }),
            Just(Step::Archived),
            any::<u64>().prop_map(|step| Step::Undid { step }),
        ]
    }

    proptest! {
        #[test]
        fn a_line_means_what_it_means_as_ron(
            number: u64,
            second in -9_999_999_999_i64..99_999_999_999,
            who in "[ -~é\"\\\\]{0,20}",
            did in steps(),
            (at, put) in (any::<prop::sample::Index>(), "[ -~]{0,3}"),
            cut in 0_usize..4,
        ) {
            let at_second = Timestamp::from_second(second).unwrap_or_default();
            let line = write_entry(&Entry { number, at: at_second, who: who.clone(), did: did.clone() }, &"0".repeat(SEAL)).text;
            let same = |line: &str| match take_apart(line) {
                Some(parts) => Some(parts) == read_as_ron(line).as_ref().map(|read| read.parts()),
                None => true,
            };
            prop_assert!(same(&line));
            // Whatever is put in or cut out, the line is read as the library reads it, or left to the library.
            let at = at.index(line.len());
            let end = (at + cut).min(line.len());
            if let (Some(before), Some(after)) = (line.get(..at), line.get(end..)) {
                prop_assert!(same(&[before, &put, after].concat()));
            }
            // The fast way has to take every answer in which no sign is escaped.
            if !line.contains('\\') {
                prop_assert!(take_apart(&line).is_some());
            }
        }
    }

    #[test]
    fn words_alone_are_those_of_format_1() {
        let line = format!(
            "(n:3,at:\"2026-11-20T10:00:00Z\",who:\"Ann\",did:Answered(to:\"f.2\",asked:\"Is it?\",answer:NotSure),before:\"{0}\",seal:\"{0}\")",
            "a".repeat(SEAL)
        );
        assert_eq!(take_apart(&line), read_as_ron(&line).as_ref().map(|read| read.parts()));
        assert!(take_apart(&line).is_some());
    }
}
