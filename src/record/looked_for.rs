//! Which checks are found by words. The words are looked for in what a list shows of a check. Where somebody only looks
//! for a check, and chooses none for paper, they are also looked for in what people wrote and answered.

use std::ops::Range;

use super::summary::Summary;
use crate::logic::Verdict;
use crate::rulebook::Rulebook;

/// From so many letters on, the beginning of a word of a result stands for the word. Fewer letters would find nearly
/// every check.
const ENOUGH_OF_A_RESULT: usize = 4;

/// Words by which checks are found: each of them has to occur, large or small.
#[derive(Debug, Clone, Default)]
pub struct LookedFor {
    words: Vec<Word>,
}

/// What a list shows of a check, in small letters. A list is searched or sorted at every key press, so this is made
/// only once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InSmall {
    text: String,
    title: Range<usize>,
    owner: Range<usize>,
}

impl InSmall {
    /// Of one check.
    pub fn of(reference: &str, Summary { title, owner, group, .. }: &Summary) -> Self {
        let mut text = String::with_capacity(reference.len() + title.len() + owner.len() + group.len() + 3);
        let mut add = |part: &str| {
            let begins = text.len();
            text.push_str(&part.to_lowercase());
            let part = begins..text.len();
            text.push('\n');
            part
        };
        add(reference);
        let (title, owner) = (add(title), add(owner));
        add(group);
        Self { text, title, owner }
    }

    /// The name of the tool.
    pub fn title(&self) -> &str {
        &self.text[self.title.clone()]
    }

    /// Who answers for it.
    pub fn owner(&self) -> &str {
        &self.text[self.owner.clone()]
    }
}

#[derive(Debug, Clone)]
struct Word {
    text: String,
    /// The results that it stands for.
    results: Vec<Verdict>,
    /// The questions in which it occurs; `None` where only what a list shows is looked at.
    asked: Option<Vec<bool>>,
}

impl LookedFor {
    /// Words to be found in what a list shows: the reference, the name, who is responsible, the group, the result.
    pub fn in_what_is_shown(text: &str) -> Self {
        let results: Vec<_> = Verdict::ALL.map(|verdict| (verdict, verdict.words().to_lowercase())).into();
        let words = text.split_whitespace().map(|word| {
            let text = word.to_lowercase();
            let meant = results.iter().filter(|(_, words)| is_of_a_result(words, &text));
            Word { results: meant.map(|(verdict, _)| *verdict).collect(), text, asked: None }
        });
        Self { words: words.collect() }
    }

    /// Words to be found there, in what people wrote of the tool and beside answers, or in the questions that were
    /// answered with Yes.
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
        // Usually nothing is looked for, and then nothing need be made for many thousands of checks.
        self.is_empty() || self.finds_in(&InSmall::of(reference, summary), summary)
    }

    /// The same, where it is known what the list shows of the check.
    pub fn finds_in(&self, shown: &InSmall, summary: &Summary) -> bool {
        self.words.iter().all(|Word { text, results, asked }| {
            let is_yes = |asked: &Vec<bool>| {
                let yes = summary.answered_yes.iter().filter_map(|item| asked.get(usize::from(*item)));
                summary.written.contains(text) || yes.into_iter().any(|occurs| *occurs)
            };
            shown.text.contains(text) || results.contains(&summary.verdict) || asked.as_ref().is_some_and(is_yes)
        })
    }
}

/// Whether a word is one of a result, or begins one and is long enough to be meant.
fn is_of_a_result(result: &str, typed: &str) -> bool {
    let is_long = typed.chars().count() >= ENOUGH_OF_A_RESULT;
    let mut words = result.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| word == typed || is_long && word.starts_with(typed))
}
