//! Changes to a text at places that a reader found in it.

use std::ops::Range;

use roxmltree::Document;

use super::hostile::WORD;

/// What is added to the number of each list of a template, so that it lies behind those of the report.
const BEHIND: u32 = 1_000;

/// Changes, in any order; no two of them touch.
#[derive(Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Puts a text in place of another.
    pub(super) fn put(&mut self, at: Range<usize>, text: String) {
        self.0.push((at, text));
    }

    /// The text with all changes.
    pub(super) fn made(mut self, text: &str) -> String {
        self.0.sort_by_key(|(at, _)| at.start);
        let mut out = String::with_capacity(text.len() + 1_024);
        let mut from = 0;
        for (at, put) in self.0 {
            out.push_str(text.get(from..at.start).unwrap_or_default());
            out.push_str(&put);
            from = at.end;
        }
        out.push_str(text.get(from..).unwrap_or_default());
        out
    }

    /// Moves the number of every list behind those of the report. 0 means no list, and stays.
    pub(super) fn renumber(&mut self, document: &Document) {
        for node in document.descendants().filter(|node| node.tag_name().namespace() == Some(WORD)) {
            let name = match node.tag_name().name() {
                "numId" => "val",
                "num" => "numId",
                "abstractNum" => "abstractNumId",
                "abstractNumId" => "val",
                _ => continue,
            };
            let Some(attribute) = node.attribute_node((WORD, name)) else { continue };
            let is_list = node.tag_name().name() == "numId";
            match attribute.value().trim().parse::<u32>() {
                Ok(0) if is_list => {}
                Ok(number) => self.put(attribute.range_value(), number.saturating_add(BEHIND).to_string()),
                Err(_) => {}
            }
        }
    }
}

/// Where the closing tag of the root begins. A text that is put there comes last inside the root. `None` where the root
/// is one empty tag.
pub(super) fn end_of_root(document: &Document) -> Option<usize> {
    let range = document.root_element().range();
    let root = document.input_text().get(range.clone())?;
    if root.ends_with("/>") { None } else { Some(range.start + root.rfind("</")?) }
}
