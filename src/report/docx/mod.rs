//! A Word file: real headings, tables whose head repeats, nested lists, page numbers, A4. Opens in Word and
//! `LibreOffice`.
//!
//! Pictures are drawings of the word processor, with their words.

mod body;
mod drawing;
mod packed;
mod page;
mod parts;
mod styles;
mod text;

use std::io::Cursor;

use docx_rs::{Docx, Footer, NumPages, PageMargin, PageNum, Paragraph, Pic, Run, Tab, TabValueType, XMLDocx};

use self::body::{Body, Raw};
use self::page::{EMU, LOGO, MARGIN, PAGE, WIDTH};
pub use self::parts::DocxFailed;
use self::styles::Spacing;
use self::text::{clean, styled, styled_with};
use super::block::Document;
use super::columns::Kept;
use super::house_style::lay_over;
use super::letterhead::{Letterhead, Logo};
use crate::words::say;

/// Writes the report. `written` is the time that the file carries, such as `2026-12-02T09:30:00Z`.
pub fn write(document: &Document, written: &str) -> Result<Vec<u8>, DocxFailed> {
    let letterhead = document.letterhead.clone().unwrap_or_default();
    let width = letterhead.house.as_ref().map_or(WIDTH, |house| house.sheet().width());
    let accent = letterhead.accent.as_ref().map_or("1A1D21", |accent| accent.digits());
    let margin = PageMargin::new().top(MARGIN).bottom(MARGIN).left(MARGIN).right(MARGIN).header(567).footer(567);
    let mut docx = styles::add(Docx::new(), accent, Spacing::of(document))
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margin.gutter(0))
        .created_at(written)
        .updated_at(written)
        .footer(footer(document, &letterhead, width));
    for paragraph in head(&letterhead) {
        docx = docx.add_paragraph(paragraph);
    }
    docx = docx.add_paragraph(styled("Heading1", &document.title));
    let mut body = Body::new(docx, accent, width);
    for (at, block) in document.blocks.iter().enumerate() {
        body.put(block, document.blocks.get(at + 1), document);
    }
    let (docx, raw) = body.finish();
    let mut file = docx.build();
    complete(&mut file, document, &letterhead, &raw)?;
    let mut bytes = Cursor::new(Vec::new());
    file.pack(&mut bytes).map_err(|error| DocxFailed(error.to_string()))?;
    match &letterhead.house {
        Some(house) => lay_over(bytes.get_ref(), house).map_err(|error| DocxFailed(error.to_string())),
        None => packed::packed(bytes.get_ref()).map_err(|error| DocxFailed(error.to_string())),
    }
}

/// Puts what the library cannot write into the finished parts.
fn complete(file: &mut XMLDocx, document: &Document, letterhead: &Letterhead, raw: &Raw) -> Result<(), DocxFailed> {
    file.document = parts::repeat_heads(&file.document)?;
    file.document = parts::name_tables(&file.document, &raw.tables)?;
    file.document = parts::fill_places(&file.document, &raw.paragraphs)?;
    file.document = parts::firm_hyphens(&file.document)?;
    file.styles = parts::with_language(&file.styles, &document.lang)?;
    let author = letterhead.organisation.as_deref().unwrap_or("article5");
    file.doc_props.core = parts::with_title(&file.doc_props.core, &clean(&document.title), &clean(author))?;
    Ok(())
}

fn head(letterhead: &Letterhead) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    if let Some(Logo::Png { bytes, width, height }) = &letterhead.logo {
        let picture = Pic::new_with_dimensions(bytes.clone(), *width, *height);
        let (wide, high) = fitted(*width, *height);
        paragraphs.push(Paragraph::new().add_run(Run::new().add_image(picture.size(wide, high))));
    }
    if let Some(organisation) = &letterhead.organisation {
        paragraphs.push(styled("Organisation", organisation));
    }
    paragraphs
}

/// The size of a picture in EMU that fits the place of the logo and keeps its shape.
fn fitted(width: u32, height: u32) -> (u32, u32) {
    let (wide, high) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let (most_wide, most_high) = (u64::from(LOGO.0 * EMU), u64::from(LOGO.1 * EMU));
    let (w, h) = if wide * most_high > high * most_wide {
        (most_wide, most_wide * high / wide)
    } else {
        (most_high * wide / high, most_high)
    };
    (u32::try_from(w.max(1)).unwrap_or(u32::MAX), u32::try_from(h.max(1)).unwrap_or(u32::MAX))
}

fn footer(document: &Document, letterhead: &Letterhead, width: usize) -> Footer {
    let mut footer = Footer::new();
    if let Some(text) = &letterhead.footer {
        footer = footer.add_paragraph(styled_with("Footer", text, Kept::Nothing));
    }
    let line = styled_with("Footer", &document.footer, Kept::Nothing)
        .add_tab(Tab::new().val(TabValueType::Right).pos(width))
        .add_run(Run::new().add_tab().add_text(say!("memo-page")))
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(say!("memo-of-pages")))
        .add_num_pages(NumPages::new());
    footer.add_paragraph(line)
}
