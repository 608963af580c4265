//! One cell: what a person wrote as an answer. Only listed spellings are answers, so that nothing is ever guessed.

use crate::logic::Answer;

/// Every spelling that is an answer, in any letter case.
const SPELLINGS: [(&str, Answer); 4] =
    [("yes", Answer::Yes), ("no", Answer::No), ("unsure", Answer::NotSure), ("not sure", Answer::NotSure)];

/// What to do about a cell that is no answer.
pub(super) const REMEDY: &str = "Write yes, no or unsure, or leave it empty";

/// The cell holds something that is not an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotAnAnswer;

/// Reads a cell. Blank is not answered, and never No.
pub(super) fn read(cell: &[u8]) -> Result<Option<Answer>, NotAnAnswer> {
    match cell {
        b"" => Ok(None),
        b"yes" => Ok(Some(Answer::Yes)),
        b"no" => Ok(Some(Answer::No)),
        b"unsure" => Ok(Some(Answer::NotSure)),
        other => read_with_care(other),
    }
}

/// Kept apart from [`read`], which nearly every cell of a million rows gets by with.
fn read_with_care(cell: &[u8]) -> Result<Option<Answer>, NotAnAnswer> {
    let text = str::from_utf8(cell).map_err(|_| NotAnAnswer)?.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let known = SPELLINGS.iter().find(|(spelling, _)| spelling.eq_ignore_ascii_case(text));
    known.map(|(_, answer)| Some(*answer)).ok_or(NotAnAnswer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_spellings_are_answers() {
        assert_eq!(read(b" YES "), Ok(Some(Answer::Yes)));
        assert_eq!(read("\u{a0}No\t".as_bytes()), Ok(Some(Answer::No)));
        assert_eq!(read(b"Not Sure"), Ok(Some(Answer::NotSure)));
        assert_eq!(read(b"  "), Ok(None));
        for odd in ["y", "n", "ja", "nee", "true", "false", "0", "1", "-", "?", "not  sure", "no\u{200b}", "ＮＯ"] {
            assert_eq!(read(odd.as_bytes()), Err(NotAnAnswer), "{odd}");
        }
        assert_eq!(read(b"no\xff"), Err(NotAnAnswer));
    }
}
