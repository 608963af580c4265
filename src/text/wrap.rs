//! Wrapping by words.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// How every text of the program is wrapped: at blanks alone and never within a word. Lines are filled one by one, so
/// that a line which is already read does not change. No-break spaces hold. Where a single word is longer than a line,
/// words also break behind their hyphens.
pub fn wrap_options<'a>(text: &str, width: usize) -> Options<'a> {
    let is_too_long = text.split_whitespace().any(|word| word.width() > width);
    Options::new(width.max(1))
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(if is_too_long { WordSplitter::HyphenSplitter } else { WordSplitter::NoHyphenation })
}

/// The lines of a text at `width` columns. `first` stands before the first line and `rest` before the others.
pub fn wrap<'a>(text: &'a str, width: usize, first: &'a str, rest: &'a str) -> Vec<Cow<'a, str>> {
    textwrap::wrap(text, wrap_options(text, width).initial_indent(first).subsequent_indent(rest))
}
