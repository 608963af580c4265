//! Whether a part holds nothing but looks. A part that holds more is refused and not cleaned, so that nobody takes a
//! cleaned template for the original.

use roxmltree::{Document, Node, ParsingOptions};

use super::HouseStyleFlaw::{self, Broken, Field, Holds};
use crate::report::plainly_built::is_plainly_built;
use crate::words::key;

/// The names of things in a Word file.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// No part of a template declares more names than this.
const MOST_NAMESPACES: usize = 2_000;
/// No part of a template has more elements than this.
const MOST_NODES: u32 = 400_000;

/// Deeper than this, other programs give up.
const DEEPEST: usize = 200;

/// Elements that hold other programs or other documents.
const REFUSED: [&str; 7] = ["object", "oleobject", "control", "altchunk", "subdoc", "script", "ocx"];
/// Fields that only show what the document itself knows. Any other field could fetch or run something.
const FIELDS: [&str; 22] = [
    "=",
    "AUTHOR",
    "COMMENTS",
    "CREATEDATE",
    "DATE",
    "DOCPROPERTY",
    "FILENAME",
    "IF",
    "KEYWORDS",
    "LASTSAVEDBY",
    "NUMPAGES",
    "PAGE",
    "PAGEREF",
    "PRINTDATE",
    "REF",
    "SAVEDATE",
    "SECTION",
    "SECTIONPAGES",
    "STYLEREF",
    "SUBJECT",
    "TIME",
    "TITLE",
];

/// Reads a part, in time that grows with its length.
pub(super) fn parsed<'a>(xml: &'a str, name: &str) -> Result<Document<'a>, HouseStyleFlaw> {
    if !is_plainly_built(xml, MOST_NAMESPACES) {
        return Err(Broken(name.to_owned()));
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(xml, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => Holds(key!("housestyle-document-type")),
        _ => Broken(name.to_owned()),
    })?;
    if is_too_deep(&document) { Err(Broken(name.to_owned())) } else { Ok(document) }
}

/// Whether elements stand in each other deeper than other programs can follow.
fn is_too_deep(document: &Document) -> bool {
    let mut open = Vec::new();
    document.root().descendants().any(|node| {
        let above = node.parent().map(|parent| parent.id());
        while open.last().is_some_and(|last| Some(*last) != above) {
            open.pop();
        }
        open.push(node.id());
        open.len() > DEEPEST
    })
}

/// Refuses what could act or fetch something.
pub(super) fn check(document: &Document) -> Result<(), HouseStyleFlaw> {
    let mut fields = Fields::default();
    for node in document.root().descendants() {
        if node.is_pi() {
            return Err(Holds(key!("housestyle-instruction")));
        }
        if !node.is_element() {
            continue;
        }
        let name = node.tag_name().name().to_ascii_lowercase();
        if REFUSED.contains(&name.as_str()) {
            return Err(Holds(key!("housestyle-other-programs")));
        }
        for attribute in node.attributes() {
            let leads = ["src", "href"].iter().any(|leads| attribute.name().eq_ignore_ascii_case(leads));
            if leads && attribute.value().contains([':', '\\']) {
                return Err(Holds(key!("housestyle-elsewhere")));
            }
        }
        fields.element(node)?;
    }
    Ok(())
}

/// The fields that are open at a place. Each is written in pieces, and one can stand inside another.
#[derive(Default)]
struct Fields {
    open: Vec<String>,
}

impl Fields {
    fn element(&mut self, node: Node) -> Result<(), HouseStyleFlaw> {
        match node.tag_name().name() {
            "fldSimple" => allowed(node.attribute((WORD, "instr")).unwrap_or_default()),
            "fldChar" => match node.attribute((WORD, "fldCharType")).unwrap_or_default() {
                "begin" => {
                    self.open.push(String::new());
                    Ok(())
                }
                // Behind this mark stands only the last result of the field. An inner field is a piece of the outer
                // one.
                "separate" => self.open.last_mut().map_or(Ok(()), |told| allowed(&std::mem::take(told))),
                _ => self.open.pop().map_or(Ok(()), |told| allowed(&told)),
            },
            "instrText" => {
                let words: String =
                    node.descendants().filter(roxmltree::Node::is_text).filter_map(|text| text.text()).collect();
                match self.open.last_mut() {
                    Some(told) => told.push_str(&words),
                    None => allowed(&words)?,
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

fn allowed(instruction: &str) -> Result<(), HouseStyleFlaw> {
    let Some(name) = instruction.split_whitespace().next() else { return Ok(()) };
    let name = name.to_ascii_uppercase();
    // A field that works out a sum may have no blank behind its sign.
    if FIELDS.contains(&name.as_str()) || name.starts_with('=') {
        return Ok(());
    }
    Err(Field(name.chars().filter(char::is_ascii_alphanumeric).take(20).collect()))
}
