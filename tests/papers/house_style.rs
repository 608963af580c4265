//! The organisation's own Word template: its looks are taken, and what could act or fetch something is refused.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(
    clippy::format_collect,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "parts that the test made itself"
)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::PathBuf;

use article5::logic::Answer;
use article5::report::house_style::{HouseStyleFlaw, read_house_style};

use super::commands::Desk;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

type Parts = BTreeMap<String, Vec<u8>>;

fn related(lines: &[(&str, &str, &str)]) -> Vec<u8> {
    let lines: String = lines
        .iter()
        .map(|(id, kind, target)| {
            format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!("<Relationships xmlns=\"{PACKAGE}\">{lines}</Relationships>").into_bytes()
}

/// A template as a Dutch Word writes it: its own names inside, a first page with a picture, headings with numbers, and
/// another beginning for names than usual.
fn template() -> Parts {
    let mut parts = Parts::new();
    let mut put = |name: &str, text: String| parts.insert(name.to_owned(), text.into_bytes());
    put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned(),
    );
    put(
        "word/document.xml",
        format!(
            "<d:document xmlns:d=\"{WORD}\" xmlns:r=\"{RELATIONS}\"><d:body><d:p><d:r><d:t>OLDTEXT</d:t></d:r></d:p>\
             <d:sectPr><d:headerReference d:type=\"first\" r:id=\"h1\"/><d:headerReference d:type=\"default\" r:id=\"h2\"/>\
             <d:footerReference d:type=\"default\" r:id=\"f1\"/><d:pgSz d:w=\"11906\" d:h=\"16838\"/><d:pgMar d:top=\"2000\" \
             d:right=\"1500\" d:bottom=\"1400\" d:left=\"1906\" d:header=\"700\" d:footer=\"700\" d:gutter=\"0\"/><d:titlePg/>\
             </d:sectPr></d:body></d:document>"
        ),
    );
    put(
        "word/styles.xml",
        format!(
            "<d:styles xmlns:d=\"{WORD}\"><d:docDefaults><d:rPrDefault><d:rPr><d:lang d:val=\"nl-BE\"/></d:rPr></d:rPrDefault>\
             </d:docDefaults><d:style d:type=\"paragraph\" d:default=\"1\" d:styleId=\"Standaard\"><d:name d:val=\"Normal\"/>\
             </d:style><d:style d:type=\"paragraph\" d:styleId=\"Kop2\"><d:name d:val=\"heading 2\"/><d:basedOn \
             d:val=\"Standaard\"/><d:pPr><d:numPr><d:numId d:val=\"10\"/></d:numPr></d:pPr><d:rPr><d:color \
             d:val=\"7A0019\"/></d:rPr></d:style><d:style d:type=\"character\" d:styleId=\"Notice\"><d:name d:val=\"Something \
             else\"/></d:style></d:styles>"
        ),
    );
    put(
        "word/numbering.xml",
        format!(
            "<d:numbering xmlns:d=\"{WORD}\"><d:abstractNum d:abstractNumId=\"10\"/><d:num d:numId=\"10\"><d:abstractNumId \
             d:val=\"10\"/></d:num></d:numbering>"
        ),
    );
    put(
        "word/theme/theme1.xml",
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/>".to_owned(),
    );
    put(
        "word/header1.xml",
        format!("<d:hdr xmlns:d=\"{WORD}\" xmlns:r=\"{RELATIONS}\"><d:p r:embed=\"rId7\"/></d:hdr>"),
    );
    put("word/header2.xml", format!("<d:hdr xmlns:d=\"{WORD}\"><d:p><d:r><d:t>HOUSEHEAD</d:t></d:r></d:p></d:hdr>"));
    put(
        "word/footer1.xml",
        format!(
            "<d:ftr xmlns:d=\"{WORD}\"><d:p><d:r><d:t>HOUSEFOOT</d:t></d:r><d:fldSimple d:instr=\" PAGE \"/></d:p></d:ftr>"
        ),
    );
    parts.insert("_rels/.rels".to_owned(), related(&[("r1", "officeDocument", "word/document.xml")]));
    let of_main = [
        ("s", "styles", "styles.xml"),
        ("n", "numbering", "numbering.xml"),
        ("t", "theme", "/word/theme/theme1.xml"),
        ("h1", "header", "header1.xml"),
        ("h2", "header", "header2.xml"),
        ("f1", "footer", "footer1.xml"),
    ];
    parts.insert("word/_rels/document.xml.rels".to_owned(), related(&of_main));
    parts.insert("word/_rels/header1.xml.rels".to_owned(), related(&[("rId7", "image", "media/logo.png")]));
    parts.insert("word/media/logo.png".to_owned(), b"\x89PNG HOUSELOGO".to_vec());
    parts
}

fn packed(parts: &Parts) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        out.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn unpacked(bytes: &[u8]) -> Parts {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Parts::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let before = parts.insert(part.name().to_owned(), bytes);
        assert!(before.is_none(), "{}: no part stands there twice", part.name());
    }
    parts
}

fn changed(name: &str, from: &str, to: &str) -> Vec<u8> {
    let mut parts = template();
    let text = String::from_utf8(parts[name].clone()).unwrap();
    assert!(text.contains(from), "{text}");
    parts.insert(name.to_owned(), text.replace(from, to).into_bytes());
    packed(&parts)
}

fn written(desk: &Desk, one: &str, more: &[&str]) -> Parts {
    let to = desk.path("report.docx");
    desk.said(&[&["report", one, "--force", "-o", to.to_str().unwrap()], more].concat());
    unpacked(&std::fs::read(to).unwrap())
}

fn file(desk: &Desk, name: &str, bytes: &[u8]) -> PathBuf {
    let path = desk.path(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_word_report_takes_the_looks_of_the_house_and_none_of_its_text() {
    let desk = Desk::new();
    let one = desk.check("Alarm", &[("f.1", Answer::Yes)]);
    let house = file(&desk, "house.dotx", &packed(&template()));
    let parts = written(&desk, &one, &["--template", house.to_str().unwrap()]);
    let text = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
    for (name, bytes) in parts.iter().filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels")) {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(roxmltree::Document::parse(text).is_ok(), "{name}: {text}");
        assert!(!text.contains("OLDTEXT"), "{name}");
    }
    let (styles, document) = (text("word/styles.xml"), text("word/document.xml"));
    assert!(
        styles.contains("7A0019") && document.contains("w:pStyle w:val=\"Kop2\"") && !document.contains("\"Heading2\"")
    );
    assert!(styles.contains("en-GB") && !styles.contains("nl-BE"), "the language of the report");
    // Every style that the text names is there once, also where the template uses the name for something else.
    let list = roxmltree::Document::parse(&styles).unwrap();
    let ids: Vec<&str> = list.descendants().filter_map(|node| node.attribute((WORD, "styleId"))).collect();
    let used = document.split("w:pStyle w:val=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    for style in used.chain(ids.iter().copied()) {
        assert_eq!(ids.iter().filter(|id| **id == style).count(), 1, "{style} in {ids:?}");
    }
    assert!(ids.contains(&"A5Notice"), "{ids:?}");
    // Every list that a style or the text names is there.
    let lists = text("word/numbering.xml");
    let lists = roxmltree::Document::parse(&lists).unwrap();
    let there: Vec<&str> = lists.descendants().filter_map(|node| node.attribute((WORD, "numId"))).collect();
    for part in [&styles, &document] {
        let part = roxmltree::Document::parse(part).unwrap();
        for number in part.descendants().filter(|node| node.has_tag_name((WORD, "numId"))) {
            assert!(there.contains(&number.attribute((WORD, "val")).unwrap()), "{there:?}");
        }
    }
    // The page, its heads and feet, and below the house's feet what the report is about.
    assert!(document.contains("w:left=\"1906\"") && document.contains("<w:titlePg/>"));
    let feet: Vec<String> = parts
        .iter()
        .filter(|(name, _)| name.contains("footer") && name.ends_with(".xml"))
        .map(|(_, bytes)| String::from_utf8(bytes.clone()).unwrap())
        .collect();
    assert!(feet.len() == 2 && feet.iter().all(|foot| foot.contains(&one)), "{feet:?}");
    let of_house = feet.iter().find(|foot| foot.contains("HOUSEFOOT")).unwrap();
    assert!(!of_house.contains("NUMPAGES"), "the house tells the page already: {of_house}");
    assert!(parts.values().any(|bytes| bytes.windows(9).any(|window| window == b"HOUSEHEAD")));
    let picture = parts.iter().find(|(_, bytes)| bytes.ends_with(b"HOUSELOGO")).unwrap().0;
    assert!(parts.iter().any(|(name, list)| name.ends_with(".rels")
        && String::from_utf8_lossy(list).contains(&format!("Target=\"/{picture}\""))));
    // No table is wider than the room between the margins.
    let wide: Vec<usize> =
        document.split("<w:tblW w:w=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect();
    assert!(!wide.is_empty() && wide.iter().all(|width| *width <= 8_500), "{wide:?}");
}

#[test]
fn the_letterhead_names_the_template_and_the_command_another_one() {
    let desk = Desk::new();
    let one = desk.check("Alarm", &[]);
    file(&desk, "house.docx", &packed(&template()));
    let other = file(&desk, "other.docx", &changed("word/styles.xml", "7A0019", "005A9C"));
    let letterhead = file(&desk, "letterhead.ron", b"Letterhead(organisation: \"Us\", template: \"house.docx\")");
    let named = ["--letterhead", letterhead.to_str().unwrap()];
    let styles = |parts: Parts| String::from_utf8(parts["word/styles.xml"].clone()).unwrap();
    assert!(styles(written(&desk, &one, &named)).contains("7A0019"));
    let with = [&named[..], &["--template", other.to_str().unwrap()]].concat();
    assert!(styles(written(&desk, &one, &with)).contains("005A9C"));
    assert!(!styles(written(&desk, &one, &[])).contains("7A0019"));
}

#[test]
fn a_template_that_could_act_or_fetch_something_is_refused() {
    let field = |instruction: &str| {
        let field = format!(
            "<d:p><d:r><d:fldChar d:fldCharType=\"begin\"/><d:instrText>{}</d:instrText><d:instrText>{}</d:instrText>\
             <d:fldChar d:fldCharType=\"end\"/></d:r></d:p></d:ftr>",
            &instruction[..3],
            &instruction[3..]
        );
        changed("word/footer1.xml", "</d:ftr>", &field)
    };
    let with = |name: &str, bytes: &[u8]| {
        let mut parts = template();
        parts.insert(name.to_owned(), bytes.to_vec());
        packed(&parts)
    };
    let without = |name: &str| {
        let mut parts = template();
        parts.remove(name).unwrap();
        packed(&parts)
    };
    let deep = format!("{}{}</d:styles>", "<d:x>".repeat(5_000), "</d:x>".repeat(5_000));
    let attributes: String = (0..20_000).map(|number| format!(" a{number}=\"\"")).collect();
    let large = " ".repeat(33 * 1024 * 1024) + "</d:styles>";
    let holds = |bytes: Vec<u8>| (bytes, "holds");
    let cases = [
        (field("INCLUDEPICTURE \"http://x.example/y\""), "field"),
        (field("DDEAUTO c:\\\\cmd.exe"), "field"),
        holds(with("word/vbaProject.bin", b"x")),
        holds(changed("word/_rels/header1.xml.rels", "Target=", "TargetMode=\"External\" Target=")),
        holds(changed("word/_rels/header1.xml.rels", "/image", "/oleObject")),
        holds(changed("word/_rels/header1.xml.rels", "logo.png", "logo.svg")),
        holds(changed("word/header2.xml", "<d:t>", "<d:object/><d:t>")),
        holds(changed("word/header2.xml", "<d:t>", "<d:t src=\"file:///etc/passwd\">")),
        holds(changed("word/styles.xml", "<d:styles", "<!DOCTYPE x [<!ENTITY y \"z\">]><d:styles")),
        (changed("word/styles.xml", "</d:styles>", &deep), "broken"),
        (changed("word/styles.xml", "<d:style ", &format!("<d:style{attributes} ")), "broken"),
        (changed("word/styles.xml", "</d:styles>", ""), "broken"),
        (without("word/styles.xml"), "broken"),
        (without("word/media/logo.png"), "broken"),
        (without("word/footer1.xml"), "broken"),
        (changed("word/styles.xml", "</d:styles>", &large), "large"),
        (vec![b'P'; 9 * 1024 * 1024], "large"),
        (b"no Word file".to_vec(), "not word"),
        (without("word/document.xml"), "not word"),
        (changed("word/document.xml", WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main"), "not word"),
        (changed("word/document.xml", "d:left=\"1906\"", "d:left=\"9000\""), "room"),
        (changed("word/document.xml", "d:left=\"1906\"", "d:left=\"-2147483648\""), "room"),
    ];
    for (at, (bytes, kind)) in cases.into_iter().enumerate() {
        let told = match read_house_style(&bytes).unwrap_err() {
            HouseStyleFlaw::TooLarge => "large",
            HouseStyleFlaw::NotWord => "not word",
            HouseStyleFlaw::Broken(_) => "broken",
            HouseStyleFlaw::Holds(_) => "holds",
            HouseStyleFlaw::Field(_) => "field",
            HouseStyleFlaw::NoRoom => "room",
        };
        assert_eq!(told, kind, "case {at}");
    }
    let desk = Desk::new();
    let one = desk.check("Alarm", &[]);
    let bad = file(&desk, "bad.docx", b"no Word file");
    let to = desk.path("out.docx");
    let ran = desk.run(&["report", &one, "-o", to.to_str().unwrap(), "--template", bad.to_str().unwrap()]);
    assert_eq!(ran.status.code(), Some(2));
    assert!(!to.exists() && String::from_utf8_lossy(&ran.stderr).contains("bad.docx"));
}
