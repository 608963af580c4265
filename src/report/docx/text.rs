//! Text as paragraphs and runs.

use docx_rs::{BreakType, Paragraph, Run};

use crate::report::columns::Kept;
use crate::text::{Piece, visible, visible_lines};

/// A paragraph in a style.
pub(super) fn styled(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(run(text))
}

/// The same where there is less room for what belongs together in one line.
pub(super) fn styled_with(style: &str, text: &str, kept: Kept) -> Paragraph {
    Paragraph::new().style(style).add_run(lines_of(&firm(&visible_lines(text), kept)))
}

/// Text of one look, whose lines stay lines, and in which what belongs together stays in one line.
pub(super) fn run(text: &str) -> Run {
    lines_of(&firm(&visible_lines(text), Kept::Together))
}

/// The hyphen at which no line ends. In the finished document it becomes the sign that word processors have for it.
/// Whoever searches or copies that sign gets a plain hyphen.
pub(super) const FIRM_HYPHEN: char = '\u{2011}';

fn firm(text: &str, kept: Kept) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Loose(text) => text.to_owned(),
        Piece::Kept(text) => text.replace(' ', "\u{a0}").replace('-', &FIRM_HYPHEN.to_string()),
    };
    kept.pieces(text).into_iter().map(piece).collect()
}

fn lines_of(text: &str) -> Run {
    let mut lines = text.split('\n');
    let first = Run::new().add_text(lines.next().unwrap_or_default());
    lines.fold(first, |run, line| run.add_break(BreakType::TextWrapping).add_text(line))
}

/// Text in which everything hidden is shown. The library escapes markup.
pub(super) fn clean(text: &str) -> String {
    visible(text).into_owned()
}
