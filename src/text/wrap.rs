//! Wrapping by words.

use std::borrow::Cow;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// How every text of the program is wrapped: line by line, so that a line which is read already does not change, at
/// blanks alone and never within a word. No-break spaces hold.
pub fn wrap_options<'a>(width: usize) -> Options<'a> {
    Options::new(width.max(1))
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
}

/// The lines of a text at `width` columns. `first` stands before the first line and `rest` before the others.
pub fn wrap<'a>(text: &'a str, width: usize, first: &'a str, rest: &'a str) -> Vec<Cow<'a, str>> {
    textwrap::wrap(text, wrap_options(width).initial_indent(first).subsequent_indent(rest))
}
