//! The report in the looks of a template: its finished file, with the template's parts in place of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Cursor, Error, Read, Result, Write};

use roxmltree::Document;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::edits::{Edits, end_of_root};
use super::hostile::WORD;
use super::part::{KINDS, Part, Target};
use super::styles::{Styles, together};
use super::{HouseStyle, On, Place};
use crate::report::graph::escape::xml;

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument";
/// Where the report's own foot stands in its file.
const OWN_FOOT: &str = "word/footer1.xml";

/// Lays the looks over a report.
///
/// # Errors
/// When the report is no file of Word, which the writer never makes.
pub(in crate::report) fn lay_over(report: &[u8], house: &HouseStyle) -> Result<Vec<u8>> {
    let mut file =
        Laying { parts: unpacked(report)?, kinds: String::new(), relations: String::new(), endings: BTreeSet::new() };
    let ids = file.styles(house)?;
    file.lists(house)?;
    if let Some(theme) = &house.theme {
        file.part("word/theme/theme1.xml", theme, theme.xml.clone())?;
        file.related("rIdTheme", "theme", "theme/theme1.xml", &format!("{CONTENT}.theme+xml"));
    }
    if let Some(fonts) = &house.fonts {
        // The report already has a list of fonts under this name, so no reference has to be added.
        file.part("word/fontTable.xml", fonts, fonts.xml.clone())?;
    }
    let references = file.margins(house, &ids)?;
    file.document(house, &ids, &references)?;
    file.finish()
}

fn lost(part: &str) -> Error {
    Error::other(part.to_owned())
}

/// The parts of the report's own file.
fn unpacked(report: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut archive = ZipArchive::new(Cursor::new(report))?;
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index)?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        parts.insert(part.name().to_owned(), bytes);
    }
    Ok(parts)
}

struct Laying {
    parts: BTreeMap<String, Vec<u8>>,
    /// What is added to the list of parts, and to the list of what the document refers to.
    kinds: String,
    relations: String,
    /// Endings of pictures and fonts that came along.
    endings: BTreeSet<&'static str>,
}

impl Laying {
    fn text(&self, name: &str) -> Result<String> {
        let bytes = self.parts.get(name).ok_or_else(|| lost(name))?;
        String::from_utf8(bytes.clone()).map_err(Error::other)
    }

    fn put(&mut self, name: &str, text: String) {
        self.parts.insert(name.to_owned(), text.into_bytes());
    }

    fn styles(&mut self, house: &HouseStyle) -> Result<BTreeMap<String, String>> {
        let styles = together(&self.text("word/styles.xml")?, &house.styles);
        let Styles { xml, ids } = styles.ok_or_else(|| lost("styles"))?;
        self.put("word/styles.xml", xml);
        Ok(ids)
    }

    /// Puts the lists of the template behind those of the report: a style of the template may begin each heading with a
    /// number.
    fn lists(&mut self, house: &HouseStyle) -> Result<()> {
        const NAME: &str = "word/numbering.xml";
        let Some(theirs) = &house.numbering else { return Ok(()) };
        let ours = self.text(NAME)?;
        let broken = || lost("numbering");
        let (report, template) =
            (Document::parse(&ours).map_err(Error::other)?, Document::parse(theirs).map_err(Error::other)?);
        // A part that is one empty tag has no lists to add.
        let Some(end) = end_of_root(&template) else { return Ok(()) };
        let mut edits = Edits::default();
        edits.renumber(&template);
        for picture in template.descendants() {
            if ["numPicBullet", "lvlPicBulletId"].contains(&picture.tag_name().name()) {
                edits.put(picture.range(), String::new());
            }
        }
        let of = |name: &str| -> String {
            let found = report.root_element().children().filter(|node| node.has_tag_name((WORD, name)));
            let whole = found.filter_map(|node| ours.get(node.range()));
            whole
                .map(|text| text.replacen(&format!("<w:{name} "), &format!("<w:{name} xmlns:w=\"{WORD}\" "), 1))
                .collect()
        };
        // The looks of all lists have to stand before the first list.
        let lists = template.root_element().children().filter(|node| node.has_tag_name((WORD, "num")));
        let before = lists.map(|node| node.range().start).next().unwrap_or(end);
        if before == end {
            edits.put(end..end, of("abstractNum") + &of("num"));
        } else {
            edits.put(before..before, of("abstractNum"));
            // Something else may stand behind the last list, so the lists do not simply go to the end.
            let last = template.root_element().children().rfind(|node| node.has_tag_name((WORD, "num")));
            let last = last.map(|node| node.range().end).ok_or_else(broken)?;
            edits.put(last..last, of("num"));
        }
        self.put(NAME, edits.made(theirs));
        Ok(())
    }

    /// Puts in the heads and feet of the template. Below its feet stands the line that says what the report is about.
    /// Returns the references of the section.
    fn margins(&mut self, house: &HouseStyle, ids: &BTreeMap<String, String>) -> Result<String> {
        let own = mapped(&self.text(OWN_FOOT)?, ids);
        let inside = paragraphs(&own).ok_or_else(|| lost(OWN_FOOT))?;
        let has_numbers = house.margins.iter().any(|margin| margin.part.xml.contains("PAGE"));
        let line = if has_numbers { without_numbers(&inside) } else { inside.clone() };
        let mut references = String::new();
        let pages = if house.sheet.first_differs { vec![On::Every, On::First] } else { vec![On::Every] };
        for place in [Place::Head, Place::Foot] {
            for on in &pages {
                let theirs = house.margins.iter().find(|margin| margin.place == place && margin.on == *on);
                let (word, tag) = if place == Place::Head { ("header", "hdr") } else { ("footer", "ftr") };
                let blank = Part { xml: format!("<w:{tag} xmlns:w=\"{WORD}\"><w:p/></w:{tag}>"), links: Vec::new() };
                let part = match theirs {
                    Some(margin) => &margin.part,
                    None if place == Place::Foot => &Part { xml: own.clone(), links: Vec::new() },
                    // A page without a head has to say so; otherwise it takes over another one.
                    None if pages.len() > 1 => &blank,
                    None => continue,
                };
                let document = Document::parse(&part.xml).map_err(Error::other)?;
                let mut edits = Edits::default();
                edits.renumber(&document);
                if let (Place::Foot, Some(_), Some(end)) = (place, theirs, end_of_root(&document)) {
                    edits.put(end..end, line.clone());
                }
                let type_of = if *on == On::First { "first" } else { "default" };
                let name = format!("house-{type_of}-{word}.xml");
                let text = edits.made(&part.xml);
                self.part(&format!("word/{name}"), part, text)?;
                let id = format!("rIdHouse{type_of}{word}");
                self.related(&id, word, &name, &format!("{CONTENT}.wordprocessingml.{word}+xml"));
                // Writing to a String cannot fail.
                let _ = write!(references, "<w:{word}Reference w:type=\"{type_of}\" r:id=\"{id}\"/>");
            }
        }
        Ok(references)
    }

    /// Gives the text itself the template's names of styles, and the template's page.
    fn document(&mut self, house: &HouseStyle, ids: &BTreeMap<String, String>, references: &str) -> Result<()> {
        const NAME: &str = "word/document.xml";
        let text = mapped(&self.text(NAME)?, ids);
        let at = text.rfind("<w:sectPr").ok_or_else(|| lost(NAME))?;
        let end = text.rfind("</w:body>").ok_or_else(|| lost(NAME))?;
        let section = format!("<w:sectPr xmlns:r=\"{RELATIONS}\">{references}{}</w:sectPr>", house.sheet.xml());
        let whole = format!("{}{section}{}", text.get(..at).unwrap_or_default(), text.get(end..).unwrap_or_default());
        self.put(NAME, whole);
        Ok(())
    }

    /// Puts a part of the template in, with the pictures and fonts that it refers to.
    fn part(&mut self, name: &str, part: &Part, text: String) -> Result<()> {
        let (folder, file) = name.rsplit_once('/').ok_or_else(|| lost(name))?;
        let stem = file.trim_end_matches(".xml");
        let mut list = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"{PACKAGE}\">");
        for (number, link) in (1..).zip(&part.links) {
            let (target, outside) = match &link.to {
                Target::Inside { ending, bytes } => {
                    let place = format!("word/media/house-{stem}-{number}.{ending}");
                    self.endings.insert(ending);
                    self.parts.insert(place.clone(), bytes.clone());
                    (format!("/{place}"), "")
                }
                Target::Page(address) => (address.clone(), " TargetMode=\"External\""),
            };
            // Writing to a String cannot fail.
            let _ = write!(
                list,
                "<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{outside}/>",
                xml(&link.id, true),
                xml(&link.kind, true),
                xml(&target, true)
            );
        }
        list.push_str("</Relationships>");
        if !part.links.is_empty() {
            self.put(&format!("{folder}/_rels/{file}.rels"), list);
        }
        self.put(name, text);
        Ok(())
    }

    /// Says what a part is, and that the document refers to it. Writing to a String cannot fail.
    fn related(&mut self, id: &str, kind: &str, target: &str, content: &str) {
        let _ = write!(self.relations, "<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>");
        let _ = write!(self.kinds, "<Override PartName=\"/word/{target}\" ContentType=\"{content}\"/>");
    }

    fn finish(mut self) -> Result<Vec<u8>> {
        const KINDS_LIST: &str = "[Content_Types].xml";
        const REFERS: &str = "word/_rels/document.xml.rels";
        self.parts.remove(OWN_FOOT);
        self.parts.remove("word/_rels/footer1.xml.rels");
        let refers = without(&self.text(REFERS)?, "Target=\"footer1.xml\"");
        let refers = refers.replacen("</Relationships>", &format!("{}</Relationships>", self.relations), 1);
        self.put(REFERS, refers);
        let kinds = without(&self.text(KINDS_LIST)?, "PartName=\"/word/footer1.xml\"");
        let mut endings = String::new();
        for ending in &self.endings {
            let kind = KINDS.into_iter().find(|(known, _)| known == ending).map_or("", |(_, kind)| kind);
            if !kinds.contains(&format!("Extension=\"{ending}\"")) {
                let _ = write!(endings, "<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>");
            }
        }
        let kinds = kinds.replacen("<Default ", &format!("{endings}<Default "), 1);
        let kinds = kinds.replacen("</Types>", &format!("{}</Types>", self.kinds), 1);
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default();
        // Word looks for this part first, so it is written first.
        self.parts.remove(KINDS_LIST);
        out.start_file(KINDS_LIST, options)?;
        out.write_all(kinds.as_bytes())?;
        for (name, bytes) in &self.parts {
            out.start_file(name.as_str(), options)?;
            out.write_all(bytes)?;
        }
        Ok(out.finish()?.into_inner())
    }
}

/// The text with its styles under the template's inner names. Its words are escaped, so every tag in it is the writer's
/// own.
fn mapped(text: &str, ids: &BTreeMap<String, String>) -> String {
    const TAG: &str = "<w:pStyle w:val=\"";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(TAG) {
        let (before, from) = rest.split_at(at + TAG.len());
        out.push_str(before);
        let end = from.find('"').unwrap_or(from.len());
        let (id, after) = from.split_at(end);
        out.push_str(ids.get(id).map_or(id, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The paragraphs of the report's own foot, each with the names that it needs wherever it stands.
fn paragraphs(foot: &str) -> Option<String> {
    let from = foot.find("<w:p ").or_else(|| foot.find("<w:p>"))?;
    let inside = foot.get(from..foot.rfind("</w:ftr>")?)?;
    let names = format!("<w:p xmlns:w=\"{WORD}\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"");
    Some(inside.replace("<w:p ", &format!("{names} ")).replace("<w:p>", &format!("{names}>")))
}

/// Takes out the number of the page, from the tab before it to the end, where the template already tells it.
fn without_numbers(line: &str) -> String {
    const TAB: &str = "<w:r><w:rPr /><w:tab />";
    let mut out = String::new();
    for paragraph in line.split_inclusive("</w:p>") {
        match paragraph.find(TAB) {
            Some(at) => {
                out.push_str(&paragraph[..at]);
                out.push_str("</w:p>");
            }
            None => out.push_str(paragraph),
        }
    }
    out
}

/// A list without the tag that says this.
fn without(list: &str, said: &str) -> String {
    let Some(at) = list.find(said) else { return list.to_owned() };
    let (Some(from), Some(end)) = (list[..at].rfind('<'), list[at..].find('>')) else { return list.to_owned() };
    format!("{}{}", &list[..from], &list[at + end + 1..])
}
