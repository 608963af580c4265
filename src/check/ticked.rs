//! What a person wrote or ticked behind "Answer": one of the three answers, nothing, or something unclear. Only what
//! can be read in one way is an answer.

use crate::logic::Answer;
use crate::text::Unclear;

/// A box with what stands behind it, up to the next box.
struct Choice {
    ticked: bool,
    words: String,
}

/// An answer, and what was written behind the boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticked {
    /// What was said, if anything.
    pub answer: Option<Answer>,
    /// What stands behind the last box and is no answer.
    pub behind: String,
}

/// Reads an answer. Where no box of the three is ticked there is no answer, unless one is written behind them.
pub fn ticked(text: &str) -> Result<Ticked, Unclear> {
    let (before, mut choices) = choices(text);
    let behind = behind(&mut choices);
    let typed = Answer::read(&plain(&behind)).ok().flatten();
    let ticked = of_boxes(&before, &choices);
    match (ticked, typed) {
        (Ok(answer), None) if behind.is_empty() => Ok(Ticked { answer, behind }),
        // Words beside a ticked box are a note. Where no box is ticked they may be an answer that nobody can read.
        (Ok(answer @ Some(_)), None) => Ok(Ticked { answer, behind }),
        (Ok(answer), Some(typed)) if answer.is_none_or(|answer| answer == typed) => {
            Ok(Ticked { answer: Some(typed), behind: String::new() })
        }
        _ => Err(Unclear),
    }
}

/// Takes off what stands behind the words of the last of three boxes: people write there what they mean.
fn behind(choices: &mut [Choice]) -> String {
    let [_, _, last] = choices else { return String::new() };
    let words: Vec<&str> = last.words.split_whitespace().collect();
    let is_answer = |words: &[&str]| matches!(Answer::read(&plain(&words.join(" "))), Ok(Some(_)));
    let own = (1..words.len()).rev().find(|end| is_answer(&words[..*end]) && !is_answer(&words[..=*end]));
    let Some(end) = own else { return String::new() };
    // A sentence with another answer in it may mean that answer.
    let rest = words[end..].join(" ");
    if !is_answer(&words[end..]) && words[end..].iter().any(|word| is_answer(&[word])) {
        return String::new();
    }
    last.words = words[..end].join(" ");
    rest
}

fn of_boxes(before: &str, choices: &[Choice]) -> Result<Option<Answer>, Unclear> {
    let typed = Answer::read(&plain(before));
    if choices.is_empty() {
        return typed;
    }
    let answers = choices.iter().map(|choice| Answer::read(&plain(&choice.words))).collect::<Result<Vec<_>, _>>()?;
    let ticks: Vec<Option<Answer>> =
        choices.iter().zip(&answers).filter(|(choice, _)| choice.ticked).map(|(_, answer)| *answer).collect();
    match (typed?, ticks.as_slice()) {
        (None, [Some(one)]) => Ok(Some(*one)),
        (typed, []) if choices.len() == 3 => Ok(typed),
        _ => Err(Unclear),
    }
}

/// What stands before the first box, and the boxes. An `x` on its own stands for a box that was written over.
fn choices(text: &str) -> (String, Vec<Choice>) {
    let mut before = String::new();
    let mut choices: Vec<Choice> = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        if let Some((ticked, after)) = mark(rest) {
            choices.push(Choice { ticked, words: String::new() });
            rest = after.trim_start();
            continue;
        }
        let end = rest[c.len_utf8()..].find(|c: char| c.is_whitespace() || c == '[' || c == '(' || drawn(c).is_some());
        let (word, after) = rest.split_at(end.map_or(rest.len(), |end| end + c.len_utf8()));
        let words = choices.last_mut().map_or(&mut before, |choice| &mut choice.words);
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word.trim_end());
        rest = after.trim_start();
    }
    (before, choices)
}

/// A box at the beginning of a text: whether it is ticked, and what follows.
fn mark(text: &str) -> Option<(bool, &str)> {
    let first = text.chars().next()?;
    if let Some(ticked) = drawn(first) {
        return Some((ticked, &text[first.len_utf8()..]));
    }
    if matches!(first, '[' | '(') {
        let (inside, after) = text[1..].split_once(if first == '[' { ']' } else { ')' })?;
        let ticked = match inside.trim() {
            "" => false,
            "x" | "X" | "v" | "V" | "*" => true,
            other if other.chars().count() == 1 => drawn(other.chars().next()?)?,
            _ => return None,
        };
        return Some((ticked, after));
    }
    let alone = |after: &str| after.is_empty() || after.starts_with(char::is_whitespace);
    matches!(first, 'x' | 'X' | 'v' | 'V').then(|| &text[1..]).filter(|after| alone(after)).map(|after| (true, after))
}

/// Signs that are a box by themselves.
const fn drawn(c: char) -> Option<bool> {
    match c {
        '☐' | '□' | '▢' | '◻' | '○' => Some(false),
        '☒' | '☑' | '✓' | '✔' | '✗' | '✘' | '⊠' | '■' | '◼' | '●' => Some(true),
        _ => None,
    }
}

/// An answer without what people and programs put around it.
fn plain(text: &str) -> String {
    let around = |c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '_' | '.' | ',' | ';' | '!' | '*')
    };
    text.trim_matches(around).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_as_people_give_it_and_never_guessed() {
        for (text, expected) in [
            ("yes", Some(Answer::Yes)),
            ("“Nee.”", Some(Answer::No)),
            ("  Not  sure! ____", Some(Answer::NotSure)),
            ("weet ik niet", Some(Answer::NotSure)),
            ("____", None),
            ("[ ] Yes   [ ] No   [ ] Not sure", None),
            ("[x] Yes   [ ] No   [ ] Not sure", Some(Answer::Yes)),
            ("[ ] Ja [X ] Nee [ ] Weet ik niet", Some(Answer::No)),
            ("☐ Yes ☐ No ☒ Not sure", Some(Answer::NotSure)),
            ("x Yes [ ] No [ ] Not sure", Some(Answer::Yes)),
            ("[ ] Yes x No [ ] Not sure", Some(Answer::No)),
            ("[]Yes [x]No []Not sure", Some(Answer::No)),
            ("No [ ] Yes [ ] No [ ] Not sure", Some(Answer::No)),
            ("[ ] Yes   [ ] No   [ ] Not sure   Yes", Some(Answer::Yes)),
            ("[ ] Ja [ ] Nee [ ] Weet ik niet   nee.", Some(Answer::No)),
            ("[ ] Yes [ ] No [ ] Not sure   not sure", Some(Answer::NotSure)),
            ("[ ] Yes [ ] No [x] Not sure  we will ask Pieter", Some(Answer::NotSure)),
            ("[x] Yes [ ] No [ ] Not sure  yes", Some(Answer::Yes)),
        ] {
            let read = ticked(text).map(|ticked| ticked.answer);
            assert_eq!(read, Ok(expected), "{text}");
        }
        let behind = ticked("[ ] Yes [ ] No [x] Not sure  we will ask Pieter").map(|ticked| ticked.behind);
        assert_eq!(behind.as_deref(), Ok("we will ask Pieter"));
        for text in [
            "[x] Yes [x] No [ ] Not sure",
            "yes, I think",
            "[ ] Yes",
            "[x]",
            "x",
            "no [x] Yes [ ] No [ ] Not sure",
            "[ ] Yes [ ] No [ ] Not sure maybe",
            "[x] Yes and [ ] No [ ] Not sure",
            "[x] Yes [ ] No [ ] Not sure  No",
            "[x] Yes [ ] No [ ] Not sure  or rather no",
            "[ ] Yes [ ] No [ ] Not sure  yes or no",
        ] {
            assert_eq!(ticked(text), Err(Unclear), "{text}");
        }
    }
}
