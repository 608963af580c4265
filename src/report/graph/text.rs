//! The tree in indented lines.

use crate::account::tree::{Branch, Kind, Section, Tree, as_a_whole};
use crate::text::{in_ascii, wrap};
use crate::words::say;

/// Deep places keep at least this many columns for words, and the line grows past the width instead.
const LEAST_FOR_WORDS: usize = 16;

/// The lines that show how places hang together. Each is as wide as the others.
struct Lines {
    /// Before a part that others follow.
    fork: &'static str,
    /// Before the last part.
    last: &'static str,
    /// Beside the lines below a part that others follow.
    beside: &'static str,
    /// Beside the lines below the last part.
    nothing: &'static str,
}

const PLAIN: Lines = Lines { fork: "+- ", last: "`- ", beside: "|  ", nothing: "   " };
const DRAWN: Lines = Lines { fork: "├─ ", last: "└─ ", beside: "│  ", nothing: "   " };

/// The drawing as text of the given width, with a line end after every line. Words are never cut unless one alone is
/// wider than the line.
pub fn write(tree: &Tree, width: usize, ascii: bool) -> String {
    let mut page = Page { width, ascii, lines: if ascii { &PLAIN } else { &DRAWN }, text: String::new() };
    page.wrapped("", "", &tree.title);
    for line in [&tree.facts, &tree.about] {
        if !line.is_empty() {
            page.wrapped("", "", line);
        }
    }
    if let Some(outcome) = &tree.outcome {
        page.wrapped("", "", outcome);
    }
    for section in &tree.sections {
        page.section(section);
    }
    page.text
}

/// What a place says in one line of text: its mark, its name and its label.
fn wording(branch: &Branch) -> String {
    let mut words = String::new();
    if let Some(mark) = branch.mark {
        words.push_str(mark.words());
        words.push_str(": ");
    }
    match branch.kind {
        Kind::Condition | Kind::Exception(_) => {
            words.push_str(&branch.name);
            words.push_str("  ");
            words.push_str(&branch.label);
        }
        Kind::Question => {
            words.push_str(&branch.label);
            words.push_str(" [");
            words.push_str(&branch.name);
            words.push(']');
        }
        Kind::All | Kind::Any | Kind::Not | Kind::Unsettled | Kind::SeeException(_) => words.push_str(&branch.label),
    }
    words
}

struct Page {
    width: usize,
    ascii: bool,
    lines: &'static Lines,
    text: String,
}

impl Page {
    fn section(&mut self, section: &Section) {
        self.text.push('\n');
        self.wrapped("", "", section.heading);
        let branches = section.branches.len();
        for (index, branch) in section.branches.iter().enumerate() {
            // An empty line keeps conditions apart, and the line beside them runs on through it.
            self.text.push_str(self.lines.beside.trim_end());
            self.text.push('\n');
            self.branch(branch, "", index + 1 == branches);
        }
    }

    fn branch(&mut self, branch: &Branch, left: &str, is_last: bool) {
        let (joint, beside) =
            if is_last { (self.lines.last, self.lines.nothing) } else { (self.lines.fork, self.lines.beside) };
        let below = format!("{left}{beside}");
        // The line of the parts starts below this place, so it runs beside the further lines of the place too.
        let trunk = if branch.parts.is_empty() { "  " } else { self.lines.beside };
        let further = format!("{below}{trunk}");
        self.wrapped(&format!("{left}{joint}"), &further, &wording(branch));
        if branch.mark.is_some_and(|mark| mark.whole) {
            self.wrapped(&further, &further, as_a_whole());
        }
        for note in &branch.notes {
            self.wrapped(&further, &further, &say!("picture-note", note = note));
        }
        let parts = branch.parts.len();
        for (index, part) in branch.parts.iter().enumerate() {
            self.branch(part, &below, index + 1 == parts);
        }
    }

    fn wrapped(&mut self, first: &str, further: &str, words: &str) {
        let words = if self.ascii { in_ascii(words) } else { words.into() };
        let indent = textwrap::core::display_width(further).max(textwrap::core::display_width(first));
        for line in wrap(&words, self.width.max(indent + LEAST_FOR_WORDS), first, further) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}
