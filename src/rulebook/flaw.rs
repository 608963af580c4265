//! A flaw in a rule file: what is wrong, where, and what to do.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::syntax::Source;
use super::wording::visible;

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
    source: Source,
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
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let mut flaw = Self {
            path: visible(&source.path).into_owned(),
            line,
            column,
            what,
            remedy,
            picture: String::new(),
            source: source.clone(),
            span: start..stop,
        };
        flaw.picture = flaw.draw(None);
        flaw
    }

    /// A flaw of a file as a whole.
    pub fn of_file(path: impl Into<String>, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::at(&Source::new(path, ""), 0..0, what, remedy)
    }

    /// Shows a second place of the same file in the picture.
    #[must_use]
    pub fn and(mut self, source: &Source, span: Range<usize>, label: impl Into<String>) -> Self {
        self.picture = if source.path == self.source.path {
            self.draw(Some((span, label.into())))
        } else {
            let at = Self::at(source, span, label, "");
            format!("{}\n  and {}:{}:{} ({})", self.draw(None), at.path, at.line, at.column, at.what)
        };
        self
    }

    /// The flaw with its line and a caret under the place, for a terminal or a log.
    pub fn picture(&self) -> &str {
        &self.picture
    }

    fn draw(&self, second: Option<(Range<usize>, String)>) -> String {
        if self.source.text.is_empty() {
            return format!("error: {}\n  --> {}\n  = help: {}", self.what, self.path, self.remedy);
        }
        let text = printable(&self.source.text);
        let mut snippet = Snippet::source(text.as_str())
            .path(self.path.as_str())
            .annotation(AnnotationKind::Primary.span(self.span.clone()));
        if let Some((span, label)) = second {
            snippet = snippet.annotation(AnnotationKind::Context.span(span).label(visible(&label).into_owned()));
        }
        let mut group = Level::ERROR.primary_title(self.what.as_str()).element(snippet);
        if !self.remedy.is_empty() {
            group = group.element(Level::HELP.message(self.remedy.as_str()));
        }
        Renderer::plain().render(&[group])
    }
}

/// Replaces what a terminal could act on by as many question marks as it has bytes, so that places stay true.
fn printable(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let hidden = c != '\n' && c != '\r' && c != '\t' && super::wording::is_hidden(c);
            let (c, times) = if hidden { ('?', c.len_utf8()) } else { (c, 1) };
            std::iter::repeat_n(c, times)
        })
        .collect()
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
