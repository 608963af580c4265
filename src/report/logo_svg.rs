//! Whether an SVG is nothing but a picture. A file that is more is refused and not cleaned: a cleaned file may not look
//! like the logo any more, and the person can save a plain one.

use self::Refused::{NotAPicture, NotPlain};
use super::plainly_built::is_plainly_built;
use crate::words::{Key, key};

/// Why an SVG is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// It is no SVG, or one that no drawing program writes.
    NotAPicture,
    /// It holds what a picture on paper has no use for: the key of what.
    NotPlain(Key),
}

/// Elements that a picture on paper has no use for, and what they are.
const REFUSED: [(&str, Key); 15] = [
    ("script", key!("letterhead-holds-script")),
    ("handler", key!("letterhead-holds-script")),
    ("listener", key!("letterhead-holds-script")),
    ("foreignobject", key!("letterhead-holds-other-parts")),
    ("iframe", key!("letterhead-holds-page")),
    ("object", key!("letterhead-holds-page")),
    ("embed", key!("letterhead-holds-page")),
    ("audio", key!("letterhead-holds-sound")),
    ("video", key!("letterhead-holds-film")),
    ("a", key!("letterhead-holds-link")),
    ("animate", key!("letterhead-holds-movement")),
    ("animatemotion", key!("letterhead-holds-movement")),
    ("animatetransform", key!("letterhead-holds-movement")),
    ("animatecolor", key!("letterhead-holds-movement")),
    ("set", key!("letterhead-holds-movement")),
];

/// No drawing program declares more names than this.
const MOST_NAMESPACES: usize = 100;

/// Refuses an SVG that holds scripts, references to anywhere, movement or a document type.
pub(super) fn check(text: &str) -> Result<(), Refused> {
    if !is_plainly_built(text, MOST_NAMESPACES) {
        return Err(NotAPicture);
    }
    let document = roxmltree::Document::parse(text).map_err(|error| match error {
        roxmltree::Error::DtdDetected => NotPlain(key!("letterhead-holds-document-type")),
        _ => NotAPicture,
    })?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some("http://www.w3.org/2000/svg") {
        return Err(NotAPicture);
    }
    for node in document.root().descendants() {
        if node.is_pi() {
            return Err(NotPlain(key!("letterhead-holds-instruction")));
        }
        if !node.is_element() {
            continue;
        }
        let name = node.tag_name().name().to_lowercase();
        if let Some((_, what)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(NotPlain(*what));
        }
        if name == "style" {
            let style: String = node.descendants().filter_map(|part| part.text()).collect();
            check_style(&style)?;
        }
        for attribute in node.attributes() {
            check_attribute(attribute.name(), attribute.value())?;
        }
    }
    Ok(())
}

fn check_attribute(name: &str, value: &str) -> Result<(), Refused> {
    let name = name.to_lowercase();
    if name.starts_with("on") {
        return Err(NotPlain(key!("letterhead-holds-script")));
    }
    if name == "href" || name == "src" || name == "base" {
        let target = value.trim().to_lowercase();
        let inside = ["#", "data:image/png;base64,", "data:image/jpeg;base64,"];
        if !inside.iter().any(|start| target.starts_with(start)) {
            return Err(NotPlain(key!("letterhead-holds-reference")));
        }
        return Ok(());
    }
    check_style(value)
}

/// Style sheets and attributes may point only inside the file. Signs that would hide words from this check are refused.
fn check_style(style: &str) -> Result<(), Refused> {
    let style = style.to_lowercase();
    if style.contains('\\') || style.contains("/*") && style.contains("url") {
        return Err(NotPlain(key!("letterhead-holds-hidden-styles")));
    }
    for outside in ["@import", "javascript:", "image-set", "expression(", "src(", "-moz-binding"] {
        if style.contains(outside) {
            return Err(NotPlain(key!("letterhead-holds-reference")));
        }
    }
    let mut rest = style.as_str();
    while let Some(at) = rest.find("url(") {
        rest = &rest[at + 4..];
        if !rest.trim_start().trim_start_matches(['"', '\'']).starts_with('#') {
            return Err(NotPlain(key!("letterhead-holds-reference")));
        }
    }
    Ok(())
}
