//! Yes, no and not sure as people write them. Only listed words are answers, so that nothing is ever guessed.

/// What was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Neither is known.
    NotSure,
}

/// Something was written that is no answer. It is told to the person, and never taken for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclear;

/// Every spelling that is an answer, in any letter case: English, Dutch, German, and what programs write.
const SPELLINGS: [(&str, YesNo); 21] = [
    ("yes", YesNo::Yes),
    ("ja", YesNo::Yes),
    ("true", YesNo::Yes),
    ("waar", YesNo::Yes),
    ("wahr", YesNo::Yes),
    ("no", YesNo::No),
    ("nee", YesNo::No),
    ("nein", YesNo::No),
    ("false", YesNo::No),
    ("onwaar", YesNo::No),
    ("falsch", YesNo::No),
    ("unsure", YesNo::NotSure),
    ("not sure", YesNo::NotSure),
    ("onzeker", YesNo::NotSure),
    ("niet zeker", YesNo::NotSure),
    ("weet niet", YesNo::NotSure),
    ("weet ik niet", YesNo::NotSure),
    ("unsicher", YesNo::NotSure),
    ("nicht sicher", YesNo::NotSure),
    ("weiß nicht", YesNo::NotSure),
    ("unklar", YesNo::NotSure),
];

/// Reads an answer. Blank is not answered, and never No.
pub fn yes_no(text: &str) -> Result<Option<YesNo>, Unclear> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let known = SPELLINGS.iter().find(|(spelling, _)| spelling.eq_ignore_ascii_case(text));
    known.map(|(_, said)| Some(*said)).ok_or(Unclear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_words_are_answers() {
        for (said, words) in [
            (YesNo::Yes, ["yes", " YES ", "Ja", "TRUE\t"]),
            (YesNo::No, ["no", "\u{a0}No", "nee", "Nein"]),
            (YesNo::NotSure, ["unsure", "Not Sure", "niet zeker", "unsicher"]),
        ] {
            for word in words {
                assert_eq!(yes_no(word), Ok(Some(said)), "{word}");
            }
        }
        assert_eq!(yes_no(" \u{a0}\t"), Ok(None));
        for odd in ["no idea", "no.", "y", "n", "?", "0", "1", "-", "not  sure", "no\u{200b}", "ＮＯ", "nope", "yes no"]
        {
            assert_eq!(yes_no(odd), Err(Unclear), "{odd}");
        }
    }
}
