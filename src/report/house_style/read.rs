//! Reads a template: the parts that make its looks, checked.

use super::HouseStyleFlaw::{self, Broken, NotWord, TooLarge};
use super::hostile::{self, WORD};
use super::parcel::Parcel;
use super::part::{Relation, relations, taken};
use super::sheet::{Reference, sheet};
use super::{HouseStyle, Margin, On, Place};
use crate::files;

/// Reads a template, `.docx` or `.dotx`.
///
/// # Errors
/// When it is no such file, broken, too large, or holds what could act or fetch something.
pub fn read_house_style(bytes: &[u8]) -> Result<HouseStyle, HouseStyleFlaw> {
    if bytes.len() as u64 > files::TEMPLATE {
        return Err(TooLarge);
    }
    let mut parcel = Parcel::open(bytes)?;
    let whole = relations(&mut parcel, "")?;
    let main = whole.iter().find(|relation| relation.word() == "officeDocument").ok_or(NotWord)?.target.clone();
    let text = parcel.text(&main)?.ok_or(NotWord)?;
    let document = hostile::parsed(&text, &main)?;
    if !document.root_element().has_tag_name((WORD, "document")) {
        return Err(NotWord);
    }
    let of_main = relations(&mut parcel, &main)?;
    let named = |word: &str| of_main.iter().find(|relation| relation.word() == word && !relation.outside);
    let styles = named("styles").ok_or_else(|| Broken("styles.xml".to_owned()))?;
    let styles = taken(&mut parcel, &styles.target)?.ok_or_else(|| Broken(styles.target.clone()))?.xml;
    let mut optional = |word: &str| match named(word) {
        Some(relation) => taken(&mut parcel, &relation.target),
        None => Ok(None),
    };
    let theme = optional("theme")?;
    let fonts = optional("fontTable")?;
    let numbering = match named("numbering") {
        // Only the text of this part is taken. Pictures in place of points are left out, with whatever they refer to.
        Some(relation) => parcel.text(&relation.target)?,
        None => None,
    };
    if let Some(numbering) = &numbering {
        hostile::check(&hostile::parsed(numbering, "numbering.xml")?)?;
    }
    let (sheet, references) = sheet(&document)?;
    let mut margins = Vec::new();
    for reference in references {
        margins.extend(margin(&mut parcel, &of_main, &reference, sheet.first_differs)?);
    }
    Ok(HouseStyle { styles, numbering, theme, fonts, margins, sheet })
}

/// A head or foot; nothing for pages that the report does not tell apart.
fn margin(
    parcel: &mut Parcel,
    of_main: &[Relation],
    reference: &Reference,
    first_differs: bool,
) -> Result<Option<Margin>, HouseStyleFlaw> {
    let on = match reference.pages.as_str() {
        "default" => On::Every,
        "first" if first_differs => On::First,
        _ => return Ok(None),
    };
    let found = of_main.iter().find(|relation| relation.id == reference.id);
    let name = &found.ok_or_else(|| Broken("document.xml".to_owned()))?.target;
    let part = taken(parcel, name)?.ok_or_else(|| Broken(name.clone()))?;
    let place = if reference.is_head { Place::Head } else { Place::Foot };
    Ok(Some(Margin { place, on, part }))
}
