//! One cell: what a person wrote as an answer.

use crate::logic::Answer;
use crate::text::{Unclear, letters};

/// A row below the heading whose first cell begins with this says in words what the columns ask.
pub(super) const IN_WORDS: char = '#';

/// Reads a cell. Blank is not answered, and never No.
pub(super) fn read(cell: &[u8]) -> Result<Option<Answer>, Unclear> {
    match cell {
        b"" => Ok(None),
        b"yes" => Ok(Some(Answer::Yes)),
        b"no" => Ok(Some(Answer::No)),
        b"unsure" => Ok(Some(Answer::NotSure)),
        other => read_with_care(other),
    }
}

/// Kept apart from [`read`], which nearly every cell of a million rows gets by with.
fn read_with_care(cell: &[u8]) -> Result<Option<Answer>, Unclear> {
    let (text, _) = letters(cell).ok_or(Unclear)?;
    Answer::read(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_spellings_are_answers() {
        assert_eq!(read(b" YES "), Ok(Some(Answer::Yes)));
        assert_eq!(read("\u{a0}No\t".as_bytes()), Ok(Some(Answer::No)));
        assert_eq!(read(b"Not Sure"), Ok(Some(Answer::NotSure)));
        assert_eq!(read(b"nee"), Ok(Some(Answer::No)));
        assert_eq!(read(b"  "), Ok(None));
        for odd in ["y", "n", "jein", "0", "1", "-", "?", "not  sure", "no\u{200b}", "ＮＯ"] {
            assert_eq!(read(odd.as_bytes()), Err(Unclear), "{odd}");
        }
        assert_eq!(read(b"no\xff"), Err(Unclear));
    }
}
