//! Text made harmless for each target. Everything that a file may hold passes through here before it is written.

use std::fmt::Write;

/// For the content and the attributes of XML, SVG and HTML. With `ascii` every other character becomes an entity.
pub fn xml(text: &str, ascii: bool) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // XML has no way to write these, not even as an entity.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => named(c, &mut safe),
            c if ascii && !c.is_ascii() => entity("&#", c, &mut safe),
            c => safe.push(c),
        }
    }
    safe
}

/// For a quoted label of a Mermaid flowchart. Mermaid reads Markdown, HTML and its own directives inside labels, so
/// whatever could be part of one becomes a Mermaid entity.
pub fn mermaid(text: &str, ascii: bool) -> String {
    let mut safe = String::with_capacity(text.len());
    for (index, c) in text.chars().enumerate() {
        match c {
            // A label that begins with a number or a dash would be taken for a list.
            c if index == 0 && c.is_ascii() && !c.is_ascii_alphabetic() => entity("#", c, &mut safe),
            ' ' | ',' | '.' | ':' | '-' | '?' | '/' | '(' | ')' | '\'' => safe.push(c),
            c if c.is_control() => named(c, &mut safe),
            c if c.is_ascii_alphanumeric() || (!c.is_ascii() && !ascii) => safe.push(c),
            c => entity("#", c, &mut safe),
        }
    }
    safe
}

/// For the inside of a quoted string of DOT. Graphviz decodes HTML entities there, so an ampersand is written as an
/// entity.
pub fn dot(text: &str, ascii: bool) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => safe.push_str("\\\\"),
            '"' => safe.push_str("\\\""),
            '&' => safe.push_str("&amp;"),
            c if c.is_control() => named(c, &mut safe),
            c if ascii && !c.is_ascii() => entity("&#", c, &mut safe),
            c => safe.push(c),
        }
    }
    safe
}

fn entity(opening: &str, c: char, safe: &mut String) {
    // Writing to a String cannot fail, here and below.
    let _ = write!(safe, "{opening}{};", u32::from(c));
}

fn named(c: char, safe: &mut String) {
    let _ = write!(safe, "[U+{:04X}]", u32::from(c));
}
