//! What goes into the finished parts of a Word file. Texts inside the parts are escaped, so a tag that is found here
//! is always one of the library's own.

use super::DocxFailed;
use crate::report::graph::escape::xml;

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
