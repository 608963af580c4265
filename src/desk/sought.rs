//! Finds acts by what somebody types: by the name of an act, by what it does, or by any other word that people have for
//! it. Line mode and the full screen both find acts by this alone.

use super::acts::Act;
use crate::words::key;

/// Words that were typed to find something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// Every word, in small letters.
    words: Vec<String>,
    /// The words that say something; all words where none does.
    telling: Vec<String>,
}

impl Sought {
    /// Reads what was typed.
    pub fn read(typed: &str) -> Self {
        let words: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let bare = words.iter().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        let telling: Vec<String> = bare
            .filter(|word| !word.is_empty() && !key!("also-no-words").typed().any(|idle| idle == *word))
            .map(str::to_owned)
            .collect();
        let telling = if telling.is_empty() { words.clone() } else { telling };
        Self { words, telling }
    }

    /// Whether nothing was typed.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word occurs in a text.
    pub fn is_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word.as_str()))
    }

    /// Whether an act may be meant: each word that says something occurs in what is told of it, or is one of the other
    /// words for it, whatever its ending.
    pub fn may_mean(&self, act: Act) -> bool {
        let row = act.row();
        let told = format!("{} {} {}", row.name.text(), row.sentence.text(), row.line.words().join(" ")).to_lowercase();
        self.telling.iter().all(|word| told.contains(word.as_str()) || is_word_for(act, word))
    }

    /// Whether an act is meant by its other words or by its name alone, as far as that can be told of a line that was
    /// no search.
    pub fn names(&self, act: Act) -> bool {
        let name = act.row().name.text().to_lowercase();
        let is_of_name = |word: &String| name.split_whitespace().any(|part| part == word);
        !self.telling.is_empty() && self.telling.iter().all(|word| is_of_name(word) || is_word_for(act, word))
    }
}

fn is_word_for(act: Act, word: &str) -> bool {
    act.row().also.typed().flat_map(str::split_whitespace).any(|known| is_the_same(&known.to_lowercase(), word))
}

/// Whether two words are one with different endings, such as `printing` and `print`, or one is the beginning of the
/// other.
fn is_the_same(known: &str, typed: &str) -> bool {
    let alike = known.chars().zip(typed.chars()).take_while(|(one, other)| one == other).count();
    let (known, typed) = (known.chars().count(), typed.chars().count());
    let is_begun = alike == typed && typed >= 3;
    let shorter = known.min(typed);
    known == typed && alike == known || is_begun || alike >= 4 && alike + 2 >= shorter
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::acts::ACTS;
    use crate::words::{Lang, within};

    fn means(lang: Lang, typed: &str, act: Act) -> bool {
        within(lang, || Sought::read(typed).may_mean(act))
    }

    #[test]
    fn each_act_is_found_by_each_of_its_other_words_in_each_language() {
        for lang in Lang::OFFERED {
            for row in &ACTS {
                for word in within(lang, || row.act.row().also.typed().collect::<Vec<_>>()) {
                    assert!(!word.is_empty() && means(lang, word, row.act), "{lang:?} {word}: {:?}", row.act);
                }
            }
        }
    }

    #[test]
    fn what_people_type_finds_what_they_want() {
        for (typed, act) in [
            ("print", Act::Report),
            ("how do I print this?", Act::Report),
            ("printing", Act::Report),
            ("PDF", Act::Report),
            ("export", Act::Report),
            ("save", Act::Leave),
            ("save", Act::Report),
            ("delete", Act::Archive),
            ("removing", Act::Archive),
            ("rename", Act::Describe),
            ("share", Act::Ask),
            ("send email", Act::Ask),
            ("e-mail", Act::Report),
            ("colleagues", Act::Ask),
            ("language", Act::Settings),
            ("colours", Act::Settings),
            ("color", Act::Settings),
            ("quit", Act::Leave),
            ("help", Act::Help),
            ("deadline", Act::ByWhen),
            ("deadline", Act::ReviewBy),
            ("who", Act::WhoKnows),
            ("glossary", Act::Words),
        ] {
            assert!(means(Lang::En, typed, act), "{typed}: {act:?}");
        }
        for (typed, act) in [
            ("printen", Act::Report),
            ("afdrukken", Act::Report),
            ("exporteren", Act::Report),
            ("verwijderen", Act::Archive),
            ("wissen", Act::Archive),
            ("hernoemen", Act::Describe),
            ("delen", Act::Ask),
            ("mailen", Act::Ask),
            ("collega's", Act::Ask),
            ("taal", Act::Settings),
            ("kleuren", Act::Settings),
            ("stoppen", Act::Leave),
            ("opslaan", Act::Leave),
            ("hulp", Act::Help),
            ("deadline", Act::ByWhen),
            ("wie", Act::WhoKnows),
            ("hoe kan ik dit afdrukken?", Act::Report),
        ] {
            assert!(means(Lang::Nl, typed, act), "{typed}: {act:?}");
        }
    }

    #[test]
    fn what_is_something_else_finds_nothing() {
        for typed in ["xyz", "print horse", "yes but no", "yes, but", "42", ""] {
            let found: Vec<Act> =
                ACTS.iter().map(|row| row.act).filter(|act| Sought::read(typed).names(*act)).collect();
            assert!(found.is_empty(), "{typed}: {found:?}");
        }
        assert!(!is_the_same("report", "reply") && !is_the_same("contact", "contents") && !is_the_same("no", "not"));
    }
}
