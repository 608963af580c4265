//! Which checks are found by words: by what a list shows of them and, where somebody looks for a check and chooses none for paper,
//! by what people wrote and answered in them.

use super::summary::Summary;
use crate::rulebook::Rulebook;

/// So many letters of a word of a result stand for the word: fewer would find nearly every check.
const ENOUGH_OF_A_RESULT: usize = 4;

/// Words by which checks are found: each of them has to occur, large or small.
#[derive(Debug, Clone, Default)]
pub struct LookedFor {
    words: Vec<Word>,
}

#[derive(Debug, Clone)]
struct Word {
    text: String,
    /// The questions in which it occurs; `None` where only what a list shows is looked at.
    asked: Option<Vec<bool>>,
}

impl LookedFor {
    /// In what a list shows: the reference, the name, who is responsible, the group, the result.
    pub fn in_what_is_shown(text: &str) -> Self {
        let words = text.split_whitespace().map(|word| Word { text: word.to_lowercase(), asked: None });
        Self { words: words.collect() }
    }

    /// There, and in what people wrote of the tool and beside answers, and in the questions that were answered with Yes.
    pub fn in_everything(text: &str, rules: Option<&Rulebook>) -> Self {
        let mut looked_for = Self::in_what_is_shown(text);
        if looked_for.words.is_empty() {
            return looked_for;
        }
        let items = rules.map_or(&[] as &[_], |rules| rules.items.as_slice());
        let asked: Vec<String> =
            items.iter().map(|item| format!("{}\n{}", item.statement, item.ask).to_lowercase()).collect();
        for word in &mut looked_for.words {
            word.asked = Some(asked.iter().map(|text| text.contains(&word.text)).collect());
        }
        looked_for
    }

    /// Whether nothing is looked for.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a check is found.
    pub fn finds(&self, reference: &str, summary: &Summary) -> bool {
        // Mostly nothing is looked for, and there may be many thousands of checks.
        if self.words.is_empty() {
            return true;
        }
        let Summary { title, owner, group, verdict, .. } = summary;
        let shown = format!("{reference}\n{title}\n{owner}\n{group}").to_lowercase();
        let result = verdict.words().to_lowercase();
        self.words.iter().all(|Word { text, asked }| {
            let is_yes = |asked: &Vec<bool>| {
                let yes = summary.answered_yes.iter().filter_map(|item| asked.get(usize::from(*item)));
                summary.written.contains(text) || yes.into_iter().any(|occurs| *occurs)
            };
            shown.contains(text) || is_of_a_result(&result, text) || asked.as_ref().is_some_and(is_yes)
        })
    }
}

/// Whether a word is one of a result, or begins one and is long enough to be meant.
fn is_of_a_result(result: &str, typed: &str) -> bool {
    let is_long = typed.chars().count() >= ENOUGH_OF_A_RESULT;
    let mut words = result.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| word == typed || is_long && word.starts_with(typed))
}
