//! What goes into the finished parts of a Word file. Texts inside the parts are escaped, so a tag that is found here
//! is always one of the library's own.

use std::fmt::Write;

use super::text::FIRM_HYPHEN;
use crate::report::graph::escape::xml;
use crate::words::say;

/// The file could not be put together; there is no text for which this happens.
#[derive(Debug, thiserror::Error)]
#[error("{}", say!("report-word-failed", why = .0))]
pub struct DocxFailed(pub(super) String);

/// The first row of every table that has a head is repeated on every page.
pub(super) fn repeat_heads(document: &[u8]) -> Result<Vec<u8>, DocxFailed> {
    let text = as_text(document)?;
    let mut out = String::with_capacity(text.len() + 1024);
    let mut rest = text;
    while let Some(at) = rest.find("<w:tr>") {
        let (before, row) = rest.split_at(at);
        out.push_str(before);
        let end = row.find("</w:tr>").map_or(row.len(), |end| end + "</w:tr>".len());
        let (row, after) = row.split_at(end);
        if row.contains("w:val=\"TableHead\"") {
            out.push_str(&row.replacen("<w:trPr>", "<w:trPr><w:tblHeader />", 1));
        } else {
            out.push_str(row);
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out.into_bytes())
}

/// The style of a paragraph that only keeps a place. Nothing else has it.
pub(super) const PLACE: &str = "PlaceOfRaw";

/// Puts the paragraphs into their places, in order.
pub(super) fn fill_places(document: &[u8], paragraphs: &[String]) -> Result<Vec<u8>, DocxFailed> {
    let mark = format!("w:val=\"{PLACE}\"");
    let mut rest = as_text(document)?;
    let mut out = String::with_capacity(rest.len() + paragraphs.iter().map(String::len).sum::<usize>());
    for paragraph in paragraphs {
        let lost = || DocxFailed(say!("report-place-lost").to_owned());
        let at = rest.find(&mark).ok_or_else(lost)?;
        let begin = rest[..at].rfind("<w:p ").max(rest[..at].rfind("<w:p>")).ok_or_else(lost)?;
        let end = at + rest[at..].find("</w:p>").ok_or_else(lost)? + "</w:p>".len();
        out.push_str(&rest[..begin]);
        out.push_str(paragraph);
        rest = &rest[end..];
    }
    out.push_str(rest);
    Ok(out.into_bytes())
}

/// What each table is called, in order, for those who do not see the heading above it.
pub(super) fn name_tables(document: &[u8], names: &[String]) -> Result<Vec<u8>, DocxFailed> {
    const END: &str = "</w:tblPr>";
    let text = as_text(document)?;
    let mut out = String::with_capacity(text.len() + names.len() * 64);
    let mut names = names.iter();
    let mut rest = text;
    while let Some(at) = rest.find(END) {
        out.push_str(&rest[..at]);
        if let Some(name) = names.next() {
            // Writing to a String cannot fail.
            let _ = write!(out, "<w:tblCaption w:val=\"{}\"/>", xml(name, false));
        }
        out.push_str(END);
        rest = &rest[at + END.len()..];
    }
    out.push_str(rest);
    Ok(out.into_bytes())
}

/// Turns the hyphens at which no line ends into the sign that word processors have for them. In descriptions of
/// pictures they become plain hyphens.
pub(super) fn firm_hyphens(document: &[u8]) -> Result<Vec<u8>, DocxFailed> {
    const SIGN: &str = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">";
    let text = as_text(document)?;
    let mut parts = text.split(FIRM_HYPHEN);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let in_text =
            out.rfind('<').is_some_and(|tag| out[tag..].starts_with("<w:t ") || out[tag..].starts_with("<w:t>"));
        out.push_str(if in_text { SIGN } else { "-" });
        out.push_str(part);
    }
    Ok(out.into_bytes())
}

/// One line of the list of contents: the heading, and the page on which its bookmark stands.
pub(super) fn contents_line(bookmark: &str, heading: &str, width: usize) -> String {
    let field = |kind: &str, more: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"{more}/></w:r>");
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{width}\"/>\
         </w:tabs></w:pPr><w:hyperlink w:anchor=\"{bookmark}\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">{}</w:t>\
         </w:r><w:r><w:tab/></w:r>{}<w:r><w:instrText xml:space=\"preserve\"> PAGEREF {bookmark} \\h </w:instrText></w:r>{}\
         <w:r><w:t>1</w:t></w:r>{}</w:hyperlink></w:p>",
        xml(heading, false),
        field("begin", " w:dirty=\"true\""),
        field("separate", ""),
        field("end", "")
    )
}

/// Spelling is checked, and pages are read aloud, in the language of the report.
pub(super) fn with_language(styles: &[u8], lang: &str) -> Result<Vec<u8>, DocxFailed> {
    let text = as_text(styles)?;
    let lang = if lang == "en" { "en-GB" } else { lang };
    let tag = format!("<w:lang w:val=\"{}\" /></w:rPr></w:rPrDefault>", xml(lang, false));
    Ok(text.replacen("</w:rPr></w:rPrDefault>", &tag, 1).into_bytes())
}

/// The title and the author that programs show for the file.
pub(super) fn with_title(core: &[u8], title: &str, author: &str) -> Result<Vec<u8>, DocxFailed> {
    let text = as_text(core)?;
    let title = format!("<dc:title>{}</dc:title></cp:coreProperties>", xml(title, false));
    let author = xml(author, false);
    Ok(text
        .replacen(">unknown</dc:creator>", &format!(">{author}</dc:creator>"), 1)
        .replacen(">unknown</cp:lastModifiedBy>", &format!(">{author}</cp:lastModifiedBy>"), 1)
        .replacen("</cp:coreProperties>", &title, 1)
        .into_bytes())
}

fn as_text(part: &[u8]) -> Result<&str, DocxFailed> {
    std::str::from_utf8(part).map_err(|error| DocxFailed(error.to_string()))
}
