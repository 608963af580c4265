//! A part of a template with what it refers to: pictures and fonts come along, and nothing else.

use super::HouseStyleFlaw;
use super::hostile;
use super::parcel::Parcel;
use crate::words::key;

/// Endings of the pictures and fonts that are taken along, with their kinds in the list of parts.
pub(super) const KINDS: [(&str, &str); 10] = [
    ("png", "image/png"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("gif", "image/gif"),
    ("bmp", "image/bmp"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("emf", "image/x-emf"),
    ("wmf", "image/x-wmf"),
    ("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
];

/// A part, and what it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) xml: String,
    pub(super) links: Vec<Link>,
}

/// Something that a part refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    /// What the part calls it.
    pub(super) id: String,
    /// Its kind, an address of the standard.
    pub(super) kind: String,
    pub(super) to: Target,
}

/// Where a reference leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// To a picture or font that is taken along; its ending is one of [`KINDS`].
    Inside { ending: &'static str, bytes: Vec<u8> },
    /// To a page that opens when somebody clicks on it.
    Page(String),
}

/// One line of the list of what a part refers to.
pub(super) struct Relation {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) target: String,
    pub(super) outside: bool,
}

impl Relation {
    /// The last word of its kind, such as `image`.
    pub(super) fn word(&self) -> &str {
        self.kind.rsplit('/').next().unwrap_or_default()
    }
}

/// What a part refers to, in the order of its list.
pub(super) fn relations(parcel: &mut Parcel, part: &str) -> Result<Vec<Relation>, HouseStyleFlaw> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let list = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
    let Some(text) = parcel.text(&list)? else { return Ok(Vec::new()) };
    let document = hostile::parsed(&text, &list)?;
    let told = document.root_element().children().filter(roxmltree::Node::is_element).map(|node| {
        let said = |name| node.attribute(name).unwrap_or_default().to_owned();
        let outside = node.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("External"));
        let target = if outside { said("Target") } else { resolved(folder, &said("Target")) };
        Relation { id: said("Id"), kind: said("Type"), target, outside }
    });
    Ok(told.collect())
}

/// The name of a part to which another part, in `folder`, refers.
fn resolved(folder: &str, target: &str) -> String {
    let from_top = target.strip_prefix('/');
    let mut names: Vec<&str> = if from_top.is_some() { Vec::new() } else { folder.split('/').collect() };
    for name in from_top.unwrap_or(target).split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names.retain(|name| !name.is_empty());
    names.join("/")
}

/// A part that is taken along, checked; nothing when it is not there.
pub(super) fn taken(parcel: &mut Parcel, name: &str) -> Result<Option<Part>, HouseStyleFlaw> {
    let Some(xml) = parcel.text(name)? else { return Ok(None) };
    hostile::check(&hostile::parsed(&xml, name)?)?;
    let mut links = Vec::new();
    for relation in relations(parcel, name)? {
        let to = match (relation.word(), relation.outside) {
            ("image" | "font", false) => inside(parcel, &relation.target)?,
            ("hyperlink", true) if is_page(&relation.target) => Target::Page(relation.target.clone()),
            (_, true) => return Err(HouseStyleFlaw::Holds(key!("housestyle-elsewhere"))),
            _ => return Err(HouseStyleFlaw::Holds(key!("housestyle-other-files"))),
        };
        links.push(Link { id: relation.id, kind: relation.kind, to });
    }
    Ok(Some(Part { xml, links }))
}

fn inside(parcel: &mut Parcel, name: &str) -> Result<Target, HouseStyleFlaw> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let kind = KINDS.into_iter().find(|(known, _)| *known == ending);
    let (ending, _) = kind.ok_or(HouseStyleFlaw::Holds(key!("housestyle-other-pictures")))?;
    let bytes = parcel.part(name)?.ok_or_else(|| HouseStyleFlaw::Broken(name.to_owned()))?;
    Ok(Target::Inside { ending, bytes })
}

fn is_page(target: &str) -> bool {
    let target = target.trim().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|start| target.starts_with(start))
}
