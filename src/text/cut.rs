//! Cutting texts that are too long for their place, always with a sign that they were cut.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The text in at most `most` columns, with `mark` at its end where it was cut. What a person sees as one character
/// stays whole.
pub fn cut<'a>(text: &'a str, most: usize, mark: &str) -> Cow<'a, str> {
    // No character takes more columns than bytes, so a text of few bytes need not be measured.
    if text.len() <= most || text.width() <= most {
        return Cow::Borrowed(text);
    }
    let room = most.saturating_sub(mark.width());
    let mut kept = String::new();
    let mut width = 0;
    for piece in text.graphemes(true) {
        width += piece.width();
        if width > room {
            break;
        }
        kept.push_str(piece);
    }
    kept.push_str(mark);
    Cow::Owned(kept)
}

/// The text in one line of at most `most` characters, cut between words where it can be, and marked as cut.
pub fn cut_at_words(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // Several code points can make one visible character. They are counted one by one, so that nothing hides in one.
    if line.chars().count() <= most {
        return line;
    }
    let mut kept = String::new();
    for piece in line.split_word_bounds() {
        if kept.chars().count() + piece.chars().count() > most {
            break;
        }
        kept.push_str(piece);
    }
    if kept.chars().count() < most / 2 {
        kept = line.chars().take(most).collect();
    }
    format!("{} [...]", kept.trim_end())
}

/// The whole sentences that fit into `most` letters, and the number of letters of the full text. `None` where the full
/// text fits. Where not even the first sentence fits, nothing of the text is kept.
pub fn whole_sentences(text: &str, most: usize) -> Option<(String, usize)> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = text.chars().count();
    if letters <= most {
        return None;
    }
    let beginning: String = text.chars().take(most + 1).collect();
    let mut ends = beginning.match_indices(['.', '?', '!']).map(|(at, sign)| at + sign.len());
    let end = ends.rfind(|end| beginning[*end..].starts_with(' ')).unwrap_or_default();
    Some((beginning[..end].to_owned(), letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_as_one_stays_whole() {
        assert_eq!(cut("short", 5, "…"), "short");
        assert_eq!(cut("a longer text", 8, "..."), "a lon...");
        assert_eq!(cut("日本語の本", 7, "…"), "日本語…");
        assert_eq!(cut("ab👩\u{200d}🚀cd", 4, "…"), "ab…");
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2, ""), "e\u{301}e\u{301}");
        assert_eq!(cut_at_words("one  two\nthree", 8), "one two [...]");
    }

    #[test]
    fn a_sentence_stays_whole_or_away() {
        assert_eq!(whole_sentences("One. Two.", 9), None);
        assert_eq!(whole_sentences("One.\n Two. Three.", 10), Some(("One. Two.".to_owned(), 16)));
        assert_eq!(whole_sentences("One and two and 1.5 more", 20), Some((String::new(), 24)));
        assert_eq!(whole_sentences("Ééé! Óóó ööö", 6), Some(("Ééé!".to_owned(), 12)));
    }
}
