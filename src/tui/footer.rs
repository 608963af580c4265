//! The footer: the keys that work now. Keys that have no room stand in the help, and the footer then says that the help
//! has more. The keys to answer and to leave are always here.

use unicode_width::UnicodeWidthStr;

use super::keymap::Hint;

/// What stands between two keys in one line.
const GAP: &str = "  ";

/// The lines of the footer: in a low window one, otherwise as many as they need, at most three.
pub fn lines(keys: &[Vec<Hint>; 2], width: usize, roomy: bool) -> Vec<String> {
    let filled = |keys: &[Vec<Hint>; 2]| {
        if !roomy {
            return one_line(keys, width);
        }
        let (everywhere, is_whole) = in_lines(&keys[1], width, 2);
        let (mut lines, is_all) = in_lines(&keys[0], width, 3 - everywhere.len().clamp(1, 2));
        lines.extend(everywhere);
        (lines, is_whole && is_all)
    };
    match filled(keys) {
        (lines, true) => lines,
        (_, false) => filled(&leading_to_more(keys)).0,
    }
}

/// The same keys for a footer in which some have no room: the key that shows all of them says so and always stays.
fn leading_to_more(keys: &[Vec<Hint>; 2]) -> [Vec<Hint>; 2] {
    keys.clone().map(|hints| {
        let leading = |hint: Hint| match hint.leads_to_more {
            Some(says) => Hint { says: says.to_owned(), needed: true, ..hint },
            None => hint,
        };
        hints.into_iter().map(leading).collect()
    })
}

/// As many hints as fit into `most` lines, those that are needed before the others, and whether that is all of them.
fn in_lines(hints: &[Hint], width: usize, most: usize) -> (Vec<String>, bool) {
    let all: Vec<String> = hints.iter().map(whole).collect();
    for gap in ["   ", "  "] {
        let lines = filled(&all, gap, width);
        if lines.len() <= most {
            return (lines, true);
        }
    }
    let mut shown: Vec<bool> = vec![true; hints.len()];
    loop {
        let last = hints.iter().zip(&shown).rposition(|(hint, shown)| *shown && !hint.needed);
        let Some(last) = last else { break };
        shown[last] = false;
        let kept: Vec<String> =
            all.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(text, _)| text.clone()).collect();
        let lines = filled(&kept, "  ", width);
        if lines.len() <= most {
            return (lines, false);
        }
    }
    let needed: Vec<String> = hints.iter().filter(|hint| hint.needed).map(whole).collect();
    (filled(&needed, "  ", width).into_iter().take(most).collect(), false)
}

fn filled(hints: &[String], gap: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for hint in hints {
        match lines.last_mut() {
            Some(line) if line.width() + gap.len() + hint.width() <= width => {
                line.push_str(gap);
                line.push_str(hint);
            }
            _ => lines.push(hint.clone()),
        }
    }
    lines
}

/// The keys that are needed, without their words where there is no room for these, and other keys as long as they fit.
/// Also whether that is all keys with their words.
fn one_line(keys: &[Vec<Hint>; 2], width: usize) -> (Vec<String>, bool) {
    let all: Vec<&Hint> = keys.iter().flatten().collect();
    let mut texts: Vec<String> = all.iter().map(|hint| if hint.needed { whole(hint) } else { String::new() }).collect();
    let others = (0..all.len()).rev().filter(|index| all[*index].needed && !all[*index].answers);
    let mut gap = GAP;
    for index in others {
        if joined(&texts, gap).width() <= width {
            break;
        }
        texts[index].clone_from(&all[index].shown);
    }
    // The answers keep their words together: one without its word beside others with theirs would not look like an
    // answer.
    if joined(&texts, gap).width() > width && joined(&texts, " ").width() <= width {
        gap = " ";
    }
    if joined(&texts, gap).width() > width {
        for index in (0..all.len()).filter(|index| all[*index].needed) {
            texts[index].clone_from(&all[index].shown);
        }
    }
    for (index, hint) in all.iter().enumerate().filter(|(_, hint)| !hint.needed) {
        texts[index] = whole(hint);
        if joined(&texts, gap).width() > width {
            texts[index].clear();
        }
    }
    let is_all = all.iter().zip(&texts).all(|(hint, text)| *text == whole(hint));
    (vec![joined(&texts, gap)], is_all)
}

fn joined(texts: &[String], gap: &str) -> String {
    texts.iter().filter(|text| !text.is_empty()).map(String::as_str).collect::<Vec<_>>().join(gap)
}

fn whole(hint: &Hint) -> String {
    if hint.says.is_empty() { hint.shown.clone() } else { format!("{} {}", hint.shown, hint.says) }
}
