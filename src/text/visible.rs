//! How foreign text is made harmless and visible. There are two modes: one line, and several.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_width::UnicodeWidthChar;

use super::script;

/// How many marks a letter may carry. Every language gets by with fewer; hundreds of them paint over other lines.
const MOST_MARKS: usize = 8;

/// The flags of England, Scotland and Wales: a black flag with letters that are seen as a flag only.
const FLAGS: [&str; 3] = [
    "\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
];

/// Whether a character can act on a terminal, hide itself or turn the order of reading round. The two signs that
/// choose between a picture and a letter are left alone: they belong to what stands before them.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0d}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// The first character of a text that is hidden where it stands. A joiner within an emoji, or in a script that is
/// written with joiners, is not.
pub fn first_hidden(text: &str) -> Option<char> {
    if is_plain(text, false) {
        return None;
    }
    let mut reader = Reader::default();
    text.char_indices().find(|(at, c)| reader.judge(*c, &text[at + c.len_utf8()..]) == Judged::Hidden).map(|(_, c)| c)
}

/// The text in one line: every hidden character is shown by its number, such as `[U+001B]`, line ends too. Marks
/// beyond the eighth on a letter are counted, as in `[U+0301 +992]`.
pub fn visible(text: &str) -> Cow<'_, str> {
    make_visible(text, false)
}

/// Like [`visible`], but line ends stay, as line feeds: for text of several lines.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        let even = text.replace("\r\n", "\n").replace('\r', "\n");
        return Cow::Owned(make_visible(&even, true).into_owned());
    }
    make_visible(text, true)
}

/// Whether the text has nothing but letters and signs of ASCII. Most texts are so, and then nothing in them has to be
/// judged.
fn is_plain(text: &str, keeps_lines: bool) -> bool {
    text.bytes().all(|byte| matches!(byte, 0x20..0x7f) || (keeps_lines && byte == b'\n'))
}

fn make_visible(text: &str, keeps_lines: bool) -> Cow<'_, str> {
    if is_plain(text, keeps_lines) {
        return Cow::Borrowed(text);
    }
    let judged = || {
        let mut reader = Reader { keeps_lines, ..Reader::default() };
        text.char_indices().map(move |(at, c)| (c, reader.judge(c, &text[at + c.len_utf8()..])))
    };
    if judged().all(|(_, judged)| judged == Judged::Seen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    let mut judged = judged().peekable();
    while let Some((c, kind)) = judged.next() {
        // Writing to a String cannot fail.
        let _ = match kind {
            Judged::Seen => shown.write_char(c),
            Judged::Hidden if c == '\t' => shown.write_char(' '),
            Judged::Hidden => write!(shown, "[U+{:04X}]", u32::from(c)),
            Judged::TooMany => {
                let mut more = 1_usize;
                while judged.next_if(|(_, kind)| *kind == Judged::TooMany).is_some() {
                    more += 1;
                }
                write!(shown, "[U+{:04X} +{more}]", u32::from(c))
            }
        };
    }
    Cow::Owned(shown)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Judged {
    Seen,
    Hidden,
    TooMany,
}

/// Reads a text letter by letter and knows what stands before.
#[derive(Debug, Default)]
struct Reader {
    keeps_lines: bool,
    /// The letter or picture that marks and joiners belong to.
    letter: Option<char>,
    before: Option<char>,
    marks: usize,
    /// How many letters of a flag are still to come.
    flag: usize,
}

impl Reader {
    fn judge(&mut self, c: char, rest: &str) -> Judged {
        let judged = self.judged(c, rest);
        self.before = Some(c);
        judged
    }

    fn judged(&mut self, c: char, rest: &str) -> Judged {
        if self.flag > 0 {
            self.flag -= 1;
            return Judged::Seen;
        }
        if c == '\n' && self.keeps_lines {
            self.start(None);
            return Judged::Seen;
        }
        if is_hidden(c) {
            if self.joins(c, rest) {
                return Judged::Seen;
            }
            self.start(None);
            return Judged::Hidden;
        }
        if c.width() == Some(0) {
            self.marks += 1;
            return if self.marks > MOST_MARKS { Judged::TooMany } else { Judged::Seen };
        }
        self.start(Some(c));
        if c == '\u{1f3f4}' && FLAGS.iter().any(|flag| rest.starts_with(flag)) {
            self.flag = FLAGS[0].chars().count();
        }
        Judged::Seen
    }

    fn start(&mut self, letter: Option<char>) {
        (self.letter, self.marks) = (letter, 0);
    }

    /// Whether a joiner does what it is for: it joins two pictures, or stands in a script that is written with it.
    fn joins(&self, c: char, rest: &str) -> bool {
        let (Some(letter), Some(before)) = (self.letter, self.before) else { return false };
        if !matches!(c, script::JOINER | script::NON_JOINER) || is_hidden(before) {
            return false;
        }
        let next = rest.chars().next();
        let next_is = |kind: fn(char) -> bool| next.is_some_and(kind);
        (c == script::JOINER && script::is_picture(letter) && next_is(script::is_picture))
            || (script::is_cursive(letter) && next_is(script::is_cursive))
            // After the sign that takes a vowel away, also at the end of a word.
            || (script::is_indic(letter) && (before.width() == Some(0) || next_is(script::is_indic)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_stays_whole() {
        for whole in [
            "👩🏽\u{200d}🚀 👨\u{200d}👩\u{200d}👧 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} ❤\u{fe0f}\u{200d}🔥",
            "می\u{200c}خواهم",
            "ക്\u{200d} क्\u{200d}ष न्\u{200c}न",
            "Việt Nam, שָׁלוֹם, ภาษาไทย, e\u{301}\u{323}",
        ] {
            assert_eq!(visible(whole), whole);
            assert_eq!(first_hidden(whole), None);
        }
    }

    #[test]
    fn a_joiner_elsewhere_is_shown() {
        assert_eq!(visible("a\u{200d}b"), "a[U+200D]b");
        assert_eq!(visible("\u{200d}🚀"), "[U+200D]🚀");
        assert_eq!(visible("👩\u{200d}\u{200d}🚀"), "👩[U+200D][U+200D]🚀");
        assert_eq!(visible("🏴\u{e0061}\u{e007f}"), "🏴[U+E0061][U+E007F]");
        assert_eq!(visible("می\u{200c}\u{200c}خ"), "می[U+200C][U+200C]خ");
    }

    #[test]
    fn lines_stay_in_one_mode_and_are_shown_in_the_other() {
        assert_eq!(visible("a\tb\n\u{1b}[0m"), "a b[U+000A][U+001B][0m");
        assert_eq!(visible_lines("a\r\nb\rc\n"), "a\nb\nc\n");
        assert!(matches!(visible_lines("a\nb"), Cow::Borrowed(_)));
    }

    #[test]
    fn marks_are_limited_and_nothing_is_said_twice() {
        let zalgo = format!("Z{}a", "\u{301}".repeat(1000));
        let shown = visible(&zalgo);
        assert_eq!(shown, format!("Z{}[U+0301 +992]a", "\u{301}".repeat(8)));
        assert_eq!(visible(&shown), shown);
        assert!(visible(&"\u{fe0f}".repeat(500)).len() < 60);
    }
}
