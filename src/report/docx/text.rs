//! Text as paragraphs and runs.

use docx_rs::{BreakType, Paragraph, Run};

use crate::text::{visible, visible_lines};

/// A paragraph in a style.
pub(super) fn styled(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(run(text))
}

/// Text of one look, whose lines stay lines.
pub(super) fn run(text: &str) -> Run {
    let text = visible_lines(text);
    let mut lines = text.split('\n');
    let first = Run::new().add_text(lines.next().unwrap_or_default());
    lines.fold(first, |run, line| run.add_break(BreakType::TextWrapping).add_text(line))
}

/// Text that shows whatever it hides. The library escapes markup.
pub(super) fn clean(text: &str) -> String {
    visible(text).into_owned()
}
