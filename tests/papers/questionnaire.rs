//! The blank questionnaire in every format, in both languages, on an organisation's paper, whatever stands in the rules.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{Cursor, Read};

use article5::report::Format;
use article5::words::{Lang, within};

use super::commands::Desk;
use super::graph::{blank, hostile};

/// The text of a Word file.
fn word(bytes: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    let xml = roxmltree::Document::parse(&text).unwrap();
    xml.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect()
}

fn squeezed(text: &str) -> String {
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_format_has_the_question_its_boxes_and_how_it_decides() {
    let desk = Desk::new();
    for (lang, wanted) in [
        ("en", ["Does the tool name or score a feeling", "[ ] Yes [ ] No [ ] Not sure", "How the answers decide this"]),
        (
            "nl",
            [
                "Benoemt de tool een gevoel, stemming, in",
                "[ ] Ja [ ] Nee [ ] Weet ik niet",
                "Hoe de antwoorden dit beslissen",
            ],
        ),
    ] {
        for ending in ["html", "docx", "md", "txt"] {
            let file = desk.path(&format!("{lang}.{ending}"));
            desk.said(&["--lang", lang, "questions", "f", "-o", file.to_str().unwrap()]);
            let bytes = std::fs::read(&file).unwrap();
            let text = if ending == "docx" { word(bytes) } else { String::from_utf8(bytes).unwrap() };
            // Markdown puts a sign before what it would take for its own.
            let text = squeezed(&text.replace('\\', ""));
            for words in wanted {
                assert!(text.contains(words), "{lang} {ending}: {words}");
            }
        }
    }
    let json: serde_json::Value = serde_json::from_str(&desk.said(&["questions", "f", "--format", "json"])).unwrap();
    let questions = json["rules"][0]["questions"].as_array().unwrap();
    assert!(questions.iter().any(|question| question["address"] == "f.names-a-feeling"), "{json}");
}

#[test]
fn it_stands_on_a_letterhead_that_is_named_and_on_no_other() {
    let desk = Desk::new();
    let usual = desk.path("data").join("letterhead.ron");
    std::fs::create_dir_all(usual.parent().unwrap()).unwrap();
    std::fs::write(&usual, "(organisation: \"Usual Ltd\", footer: \"For {group}\")").unwrap();
    let named = desk.path("named.ron");
    std::fs::write(&named, "(organisation: \"Named Ltd\")").unwrap();
    assert!(!desk.said(&["questions", "f"]).contains("Usual Ltd"));
    let file = desk.path("q.html");
    desk.said(&["questions", "f", "-o", file.to_str().unwrap(), "--letterhead", named.to_str().unwrap()]);
    assert!(std::fs::read_to_string(&file).unwrap().contains("Named Ltd"));
}

#[test]
fn what_stands_in_the_rules_is_text_on_every_page() {
    let book = hostile();
    for lang in [Lang::En, Lang::Nl] {
        within(lang, || {
            let document = blank(&book);
            let write = |format: Format| format.write(&document, jiff::Timestamp::UNIX_EPOCH).unwrap();
            let page = String::from_utf8(write(Format::Html)).unwrap();
            assert!(page.contains("&lt;script&gt;") && !page.contains("<script>x"));
            assert!(word(write(Format::Docx)).contains("<script>x</script>"));
            let plain = String::from_utf8(write(Format::Md)).unwrap();
            assert!(!plain.contains("[a](b)") && !plain.contains("<script>x"));
        });
    }
}
