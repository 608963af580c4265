//! What a person wrote or ticked behind "Answer": one of the three answers, nothing, or something unclear. Only what can
//! be read in one way is an answer.

use crate::logic::Answer;
use crate::text::Unclear;

/// A box with what stands behind it, up to the next box.
struct Choice {
    ticked: bool,
    words: String,
}

/// Reads an answer. Three boxes of which none is ticked are no answer.
pub fn ticked(text: &str) -> Result<Option<Answer>, Unclear> {
    let (before, choices) = choices(text);
    let typed = Answer::read(&plain(&before));
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
        ] {
            assert_eq!(ticked(text), Ok(expected), "{text}");
        }
        for text in [
            "[x] Yes [x] No [ ] Not sure",
            "yes, I think",
            "[ ] Yes",
            "[x]",
            "x",
            "no [x] Yes [ ] No [ ] Not sure",
            "[ ] Yes [ ] No [ ] Not sure maybe",
            "[x] Yes and [ ] No [ ] Not sure",
        ] {
            assert_eq!(ticked(text), Err(Unclear), "{text}");
        }
    }
}
