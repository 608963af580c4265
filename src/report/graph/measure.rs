//! How wide text is, without a screen to ask. Latin text is measured by the letter widths of Arial, which its free
//! stand-ins share, and every other script by its cells.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// The width of a text in pixels at a font size, rounded up and with a little to spare for other fonts.
pub fn width(text: &str, size: u32) -> u32 {
    let thousandths: u32 = text.chars().map(letter).fold(0, u32::saturating_add);
    thousandths.saturating_mul(size).saturating_mul(104).div_ceil(100_000)
}

/// The text in lines that are no wider than `most` pixels. A single word that is wider is cut between characters as
/// people see them. Nothing is left out.
pub fn wrap(text: &str, size: u32, most: u32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size) <= most {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for piece in word.graphemes(true) {
            if !line.is_empty() && width(&line, size) + width(piece, size) > most {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(piece);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Thousandths of the font size.
fn letter(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | '\'' => 222,
        'I' | 'f' | 't' | ' ' | '.' | ',' | ':' | ';' | '/' | '\\' | '|' | '!' | '[' | ']' => 278,
        'r' | '(' | ')' | '-' | '`' | '{' | '}' => 333,
        '"' | '*' => 389,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 500,
        '+' | '<' | '=' | '>' | '~' => 584,
        'T' | 'F' | 'Z' => 611,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | '&' => 667,
        'C' | 'D' | 'H' | 'N' | 'R' | 'U' | 'w' => 722,
        'G' | 'O' | 'Q' => 778,
        'm' | 'M' => 833,
        '%' => 889,
        'W' => 944,
        '@' => 1015,
        c if c.is_ascii() => 556,
        c => match c.width().unwrap_or_default() {
            0 => 0,
            1 => 667,
            _ => 1050,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_too_wide_and_nothing_is_lost() {
        for text in
            ["", "a", "three plain words", "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "短い言葉と長い言葉がここにあります"]
        {
            let lines = wrap(text, 14, 90);
            assert!(lines.iter().all(|line| width(line, 14) <= 90), "{lines:?}");
            let squeeze = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(squeeze(&lines.concat()), squeeze(text));
        }
    }

    #[test]
    fn a_long_text_does_not_overflow() {
        assert!(width(&"W".repeat(10_000_000), 20) > 0);
    }
}
