//! The page of a template: its measures, and what stands above and below.

use roxmltree::{Document, Node};

use super::HouseStyleFlaw;
use super::hostile::WORD;

/// The names of references in a Word file.
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// A page that is narrower or wider than this, in twentieths of a point, is none for a report: 9 cm and 55 cm.
const NARROWEST: i32 = 5_100;
const WIDEST: i32 = 31_680;

/// The measures of a page, in twentieths of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    size: (i32, i32),
    landscape: bool,
    top: i32,
    right: i32,
    bottom: i32,
    left: i32,
    head: i32,
    foot: i32,
    gutter: i32,
    /// Whether the first page has a head and a foot of its own.
    pub(super) first_differs: bool,
}

impl Sheet {
    /// Between the margins.
    pub fn width(&self) -> usize {
        usize::try_from(self.between()).unwrap_or_default()
    }

    const fn between(&self) -> i32 {
        self.size.0.saturating_sub(self.left).saturating_sub(self.right).saturating_sub(self.gutter)
    }

    /// The measures as a section of a document writes them.
    pub(super) fn xml(&self) -> String {
        let turned = if self.landscape { " w:orient=\"landscape\"" } else { "" };
        format!(
            "<w:pgSz w:w=\"{}\" w:h=\"{}\"{turned}/><w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" w:left=\"{}\" \
             w:header=\"{}\" w:footer=\"{}\" w:gutter=\"{}\"/><w:cols w:space=\"425\"/>{}",
            self.size.0,
            self.size.1,
            self.top,
            self.right,
            self.bottom,
            self.left,
            self.head,
            self.foot,
            self.gutter,
            if self.first_differs { "<w:titlePg/>" } else { "" }
        )
    }
}

/// A head or foot that a page refers to: what it is, on which pages, and its reference.
pub(super) struct Reference {
    pub(super) is_head: bool,
    pub(super) pages: String,
    pub(super) id: String,
}

/// The page of the last section, and the heads and feet that hold there.
pub(super) fn sheet(document: &Document) -> Result<(Sheet, Vec<Reference>), HouseStyleFlaw> {
    let sections = || document.descendants().filter(|node| node.has_tag_name((WORD, "sectPr")));
    let mut references: Vec<Reference> = Vec::new();
    for node in sections().flat_map(|section| section.children()) {
        let is_head = node.has_tag_name((WORD, "headerReference"));
        if !is_head && !node.has_tag_name((WORD, "footerReference")) {
            continue;
        }
        let pages = node.attribute((WORD, "type")).unwrap_or("default").to_owned();
        let id = node.attribute((RELATION, "id")).unwrap_or_default().to_owned();
        // A later section keeps the heads and feet that it does not name itself.
        references.retain(|earlier| earlier.is_head != is_head || earlier.pages != pages);
        references.push(Reference { is_head, pages, id });
    }
    let last = sections().next_back();
    let child = |name: &str| last.and_then(|section| section.children().find(|node| node.has_tag_name((WORD, name))));
    let measure = |node: Option<Node>, name: &str, usual: i32| {
        let said = node.and_then(|node| node.attribute((WORD, name)));
        // Programs write fractions now and then.
        said.and_then(|said| said.split('.').next()?.parse::<i32>().ok()).unwrap_or(usual)
    };
    let (page, margins) = (child("pgSz"), child("pgMar"));
    let sheet = Sheet {
        size: (measure(page, "w", 11_906), measure(page, "h", 16_838)),
        landscape: page.is_some_and(|page| page.attribute((WORD, "orient")) == Some("landscape")),
        top: measure(margins, "top", 1_134),
        right: measure(margins, "right", 1_134),
        bottom: measure(margins, "bottom", 1_134),
        left: measure(margins, "left", 1_134),
        head: measure(margins, "header", 567),
        foot: measure(margins, "footer", 567),
        gutter: measure(margins, "gutter", 0),
        first_differs: child("titlePg")
            .is_some_and(|node| !matches!(node.attribute((WORD, "val")), Some("0" | "false" | "off"))),
    };
    let high = sheet.size.1.saturating_sub(sheet.top.saturating_abs()).saturating_sub(sheet.bottom.saturating_abs());
    let small = [sheet.right, sheet.left, sheet.gutter].iter().any(|side| *side < 0);
    if small || !(NARROWEST..=WIDEST).contains(&sheet.between()) || !(NARROWEST..=WIDEST).contains(&high) {
        return Err(HouseStyleFlaw::NoRoom);
    }
    Ok((sheet, references))
}
