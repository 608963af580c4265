//! The footer: the keys that work now. What has no room is in the help, but never the keys to answer and to leave.

use unicode_width::UnicodeWidthStr;

use super::keymap::Hint;

/// The lines of the footer: in a low window one, otherwise as many as they need, at most three.
pub fn lines(keys: &[Vec<Hint>; 2], width: usize, roomy: bool) -> Vec<String> {
    if !roomy {
        return vec![one_line(keys, width)];
    }
    let everywhere = in_lines(&keys[1], width, 2);
    let mut lines = in_lines(&keys[0], width, 3 - everywhere.len().clamp(1, 2));
    lines.extend(everywhere);
    lines
}

/// As many hints as fit into `most` lines, those that are needed before the others.
fn in_lines(hints: &[Hint], width: usize, most: usize) -> Vec<String> {
    let mut shown: Vec<bool> = vec![true; hints.len()];
    loop {
        let kept: Vec<String> =
            hints.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(hint, _)| whole(hint)).collect();
        let lines = filled(&kept, "   ", width);
        if lines.len() <= most {
            return lines;
        }
        let last = hints.iter().zip(&shown).rposition(|(hint, shown)| *shown && !hint.needed);
        match last {
            Some(last) => shown[last] = false,
            None => return lines.into_iter().take(most).collect(),
        }
    }
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

/// The keys that are needed, without their words where there is no room for them, and others while they fit.
fn one_line(keys: &[Vec<Hint>; 2], width: usize) -> String {
    let all: Vec<&Hint> = keys.iter().flatten().collect();
    let mut texts: Vec<String> = all.iter().map(|hint| if hint.needed { whole(hint) } else { String::new() }).collect();
    for index in (0..all.len()).rev() {
        if joined(&texts).width() <= width {
            break;
        }
        if all[index].needed {
            texts[index].clone_from(&all[index].shown);
        }
    }
    for (index, hint) in all.iter().enumerate().filter(|(_, hint)| !hint.needed) {
        texts[index] = whole(hint);
        if joined(&texts).width() > width {
            texts[index].clear();
        }
    }
    joined(&texts)
}

fn joined(texts: &[String]) -> String {
    texts.iter().filter(|text| !text.is_empty()).map(String::as_str).collect::<Vec<_>>().join("  ")
}

fn whole(hint: &Hint) -> String {
    if hint.says.is_empty() { hint.shown.clone() } else { format!("{} {}", hint.shown, hint.says) }
}
