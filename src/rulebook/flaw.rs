//! A flaw in a rule file: what is wrong, where, and what to do.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::syntax::Source;
use super::wording::{is_hidden, visible};
use crate::words::say;

/// One flaw, with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The file.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
    picture: String,
    span: Range<usize>,
}

impl Flaw {
    /// A flaw at a place in a file.
    pub fn at(source: &Source, span: Range<usize>, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        let what = visible(&what.into()).into_owned();
        let remedy = visible(&remedy.into()).into_owned();
        let end = source.text.len();
        let start = floor(&source.text, span.start.min(end));
        let stop = floor(&source.text, span.end.clamp(start, end));
        let before = &source.text[..start];
        let line = line_of(before, start);
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let mut flaw = Self {
            path: visible(&source.path).into_owned(),
            line,
            column,
            what,
            remedy,
            picture: String::new(),
            span: start..stop,
        };
        flaw.picture = flaw.draw(source, None);
        flaw
    }

    /// A flaw of a file as a whole.
    pub fn of_file(path: impl Into<String>, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::at(&Source::new(path, ""), 0..0, what, remedy)
    }

    /// Shows a second place of the same file in the picture.
    #[must_use]
    pub fn and(mut self, source: &Source, span: Range<usize>, label: impl Into<String>) -> Self {
        if visible(&source.path) == self.path && self.span.end <= source.text.len() {
            self.picture = self.draw(source, Some((span, label.into())));
        } else {
            let at = Self::at(source, span, label, "");
            let and = say!("flaw-and");
            self.picture = format!("{}\n  {and} {}:{}:{} ({})", self.picture, at.path, at.line, at.column, at.what);
        }
        self
    }

    /// The flaw with its line and a caret under the place, for a terminal or a log.
    pub fn picture(&self) -> &str {
        &self.picture
    }

    fn draw(&self, source: &Source, second: Option<(Range<usize>, String)>) -> String {
        if source.text.is_empty() {
            let (error, help) = (say!("flaw-error"), say!("flaw-help"));
            return format!("{error}: {}\n  --> {}\n  = {help}: {}", self.what, self.path, self.remedy);
        }
        // Only the lines between the two places are drawn.
        let first = second.as_ref().map_or(self.span.start, |(span, _)| span.start.min(self.span.start));
        let last = second.as_ref().map_or(self.span.end, |(span, _)| span.end.max(self.span.end));
        let from = source.text[..floor(&source.text, first)].rfind('\n').map_or(0, |end| end + 1);
        let last = floor(&source.text, last);
        let to = source.text[last..].find('\n').map_or(source.text.len(), |end| last + end + 1);
        let text = printable(&source.text[from..to]);
        let shown = |at: usize| printable(&source.text[from..floor(&source.text, at)]).len();
        let within = |span: &Range<usize>| shown(span.start)..shown(span.end);
        let mut snippet = Snippet::source(text.as_str())
            .line_start(line_of(&source.text, from))
            .path(self.path.as_str())
            .annotation(AnnotationKind::Primary.span(within(&self.span)));
        if let Some((span, label)) = second {
            let label = visible(&label).into_owned();
            snippet = snippet.annotation(AnnotationKind::Context.span(within(&span)).label(label));
        }
        let mut group = Level::ERROR.with_name(say!("flaw-error")).primary_title(self.what.as_str()).element(snippet);
        if !self.remedy.is_empty() {
            group = group.element(Level::HELP.with_name(say!("flaw-help")).message(self.remedy.as_str()));
        }
        Renderer::plain().render(&[group])
    }
}

/// Sorts flaws as a person works through them: file by file, from top to bottom.
pub fn in_order(mut flaws: Vec<Flaw>) -> Vec<Flaw> {
    flaws.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
    flaws
}

/// The line, from 1, in which the byte `at` stands.
fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// Replaces each character that a terminal could act on by a question mark, so that columns stay true.
fn printable(text: &str) -> String {
    let hidden = |c: char| c != '\n' && c != '\r' && c != '\t' && is_hidden(c);
    text.chars().map(|c| if hidden(c) { '?' } else { c }).collect()
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
