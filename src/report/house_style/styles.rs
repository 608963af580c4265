//! The styles of the report and those of the template as one list. Where both have a style of one name, such as
//! "heading 1", the template's style is taken, whatever its inner name.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

use super::edits::{Edits, end_of_root};
use super::hostile::WORD;

/// Put before the inner name of a style of the report that the template uses for something else.
const OURS: &str = "A5";

/// The styles as one list.
pub(super) struct Styles {
    pub(super) xml: String,
    /// For each style of the report, its inner name in that list.
    pub(super) ids: BTreeMap<String, String>,
}

/// Puts the lists together. `None` where one of them is no list of styles.
pub(super) fn together(ours: &str, house: &str) -> Option<Styles> {
    let (report, template) = (Document::parse(ours).ok()?, Document::parse(house).ok()?);
    let all: BTreeSet<&str> = styles(&template).filter_map(id).collect();
    let by_name: BTreeMap<String, &str> =
        styles(&template).filter(is_of_paragraphs).filter_map(|style| Some((name(style)?, id(style)?))).collect();
    let usual = styles(&template).filter(is_of_paragraphs).find(|style| style.attribute((WORD, "default")).is_some());
    let usual = usual.and_then(id);
    let mut ids = BTreeMap::new();
    let mut added = Vec::new();
    for style in styles(&report) {
        let (Some(own), Some(called)) = (id(style), name(style)) else { continue };
        let there = by_name.get(&called).copied().or_else(|| usual.filter(|_| called == "normal"));
        let in_list = match there {
            Some(there) => there.to_owned(),
            None => {
                added.push(style);
                if all.contains(own) { format!("{OURS}{own}") } else { own.to_owned() }
            }
        };
        ids.insert(own.to_owned(), in_list);
    }
    let mut edits = Edits::default();
    edits.renumber(&template);
    if let (Some(spoken), Some(usual)) = (language(&report), language(&template)) {
        edits.put(usual.range_value(), spoken.value().to_owned());
    }
    let end = end_of_root(&template)?;
    let ours: Vec<String> = added.into_iter().filter_map(|style| renamed(style, &ids)).collect();
    edits.put(end..end, ours.concat());
    Some(Styles { xml: edits.made(house), ids })
}

/// A style of the report as it stands in the list of both.
fn renamed(style: Node, ids: &BTreeMap<String, String>) -> Option<String> {
    let text = style.document().input_text();
    let range = style.range();
    let mut edits = Edits::default();
    let name_end = range.start + text.get(range.clone())?.find([' ', '>'])?;
    edits.put(name_end..name_end, format!(" xmlns:w=\"{WORD}\""));
    let own = style.attribute_node((WORD, "styleId"))?;
    edits.put(own.range_value(), ids.get(own.value())?.clone());
    for other in style.children().filter(|node| ["basedOn", "next", "link"].contains(&node.tag_name().name())) {
        if let Some((attribute, id)) =
            other.attribute_node((WORD, "val")).and_then(|at| Some((at.range_value(), ids.get(at.value())?)))
        {
            edits.put(attribute, id.clone());
        }
    }
    let whole = edits.made(text.get(..range.end)?);
    whole.get(range.start..).map(str::to_owned)
}

fn styles<'a>(document: &'a Document) -> impl Iterator<Item = Node<'a, 'a>> {
    document.root_element().children().filter(|node| node.has_tag_name((WORD, "style")))
}

fn is_of_paragraphs(style: &Node) -> bool {
    style.attribute((WORD, "type")) == Some("paragraph")
}

fn id<'a>(style: Node<'a, 'a>) -> Option<&'a str> {
    style.attribute((WORD, "styleId"))
}

/// How people know a style, in small letters.
fn name(style: Node) -> Option<String> {
    let name = style.children().find(|node| node.has_tag_name((WORD, "name")))?;
    Some(name.attribute((WORD, "val"))?.trim().to_lowercase())
}

/// The language that texts are written in.
fn language<'a>(document: &'a Document) -> Option<roxmltree::Attribute<'a, 'a>> {
    let usual = document.descendants().find(|node| node.has_tag_name((WORD, "rPrDefault")))?;
    usual.descendants().find(|node| node.has_tag_name((WORD, "lang")))?.attribute_node((WORD, "val"))
}
