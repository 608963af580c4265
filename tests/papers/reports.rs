//! Reports: the same facts in every format, and no text from anywhere that acts, formats or hides.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::sync::Arc;

use article5::account::tree::{Hand, Kind, Mark};
use article5::account::{About, Branch, Caveat, Section, Subject, Tree, account};
use article5::check::{Check, Entry, Field, Planned, Remark, Role, Selection, Signature, Step};
use article5::desk::Format;
use article5::logic::{Answer, Standing, Truth, Verdict};
use article5::report::block::{Block, Document, Picture};
use article5::report::graph::{height, width};
use article5::report::inventory::Separator;
use article5::report::letterhead::{Letterhead, Logo, read_letterhead};
use article5::report::portfolio::{Portfolio, RuleCounts, Shelved, Source, letters, portfolio, tool_line};
use article5::report::workbook::Cell;
use article5::report::{Length, compose, compose_portfolio, docx, html, inventory, json, markdown, text, workbook};
use article5::rulebook::wording::{is_hidden, visible};
use article5::rulebook::{Library, Rulebook};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use pulldown_cmark::{Event, Options, Parser, Tag};
use roxmltree::ParsingOptions;

/// Everything at once that could act in one of the formats; it ends with a word that must arrive.
const HOSTILE: &str = "=1+1|cmd <script>alert(1)</script><img src=x onerror=alert(1)> \u{1b}[31m\u{202e}]]> --> <!-- \
    **strong-attack** _x_ `code-attack` [link-attack](javascript:alert(1)) ![i](http://e.example/i.png) \
    <http://e.example> http://e.example/x | cell \\| \r\n# heading-attack\n\n- item\n1. item\n```\n\u{9b}31m \u{7} \
    {{ 7*7 }} {% raw %} &lt; &#60; </style></w:t></w:p> \" ' \u{feff}\u{ffff}\0 arrived";

fn on() -> Date {
    date(2026, 11, 22)
}

fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().expect("a time")
}

fn rules() -> Rulebook {
    Library::default().load().expect("built-in rules").rulebook
}

/// The built-in rules with hostile words in every place; the logic stays.
fn hostile_rules() -> Rulebook {
    let mut rulebook = rules();
    let spoil = |text: &mut String| *text = format!("{HOSTILE} {text}");
    spoil(&mut rulebook.edition.name);
    spoil(&mut rulebook.edition.text_of_law);
    spoil(&mut rulebook.hash);
    for item in &mut rulebook.items {
        [&mut item.ask, &mut item.statement, &mut item.find_out, &mut item.who_knows].into_iter().for_each(spoil);
    }
    for rule in &mut rulebook.rules {
        [&mut rule.title, &mut rule.provision, &mut rule.about].into_iter().for_each(spoil);
        rule.help_lines.iter_mut().for_each(spoil);
        rule.see_also.iter_mut().for_each(|pointer| spoil(&mut pointer.why));
    }
    let told = &mut rulebook.consequences;
    told.steps.iter_mut().flat_map(|steps| &mut steps.todo).for_each(|todo| spoil(&mut todo.text));
    told.caveats.iter_mut().map(|caveat| &mut caveat.text).chain(&mut told.records).for_each(spoil);
    told.neighbours.iter_mut().for_each(|neighbour| {
        [&mut neighbour.title, &mut neighbour.text, &mut neighbour.law.0].into_iter().for_each(spoil);
    });
    told.enforcers.iter_mut().for_each(|enforcer| {
        [&mut enforcer.who, &mut enforcer.what, &mut enforcer.law.0].into_iter().for_each(spoil);
    });
    told.sizes.iter_mut().for_each(|size| {
        [&mut size.label, &mut size.test, &mut size.fine.law.0].into_iter().for_each(spoil);
    });
    rulebook
}

/// A check with these answers; every text that a person can type is `typed`.
fn check(answers: &[(&str, Answer)], typed: &str) -> Check {
    let mut steps: Vec<Step> =
        Field::ALL.into_iter().map(|field| Step::Described { field, value: typed.to_owned() }).collect();
    for (to, answer) in answers {
        steps.push(Step::Answered { to: (*to).to_owned(), asked: typed.into(), answer: *answer });
        for what in Remark::ALL {
            steps.push(Step::Noted { to: (*to).to_owned(), what, text: typed.to_owned() });
        }
    }
    let mut check = Check::default();
    for did in steps {
        check.apply(Entry { number: check.next_number(), at: now(), who: typed.to_owned(), did });
    }
    check
}

const SCOPE: [(&str, Answer); 6] = [
    ("scope.works-things-out", Answer::Yes),
    ("scope.european-link", Answer::Yes),
    ("scope.special-case", Answer::No),
    ("scope.supplies", Answer::No),
    ("scope.uses", Answer::Yes),
    ("scope.scientific-research", Answer::No),
];

/// One check for each way that a rule can end.
fn walks() -> Vec<(Verdict, Vec<(&'static str, Answer)>)> {
    use Answer::{No, NotSure, Yes};
    let with = |more: &[(&'static str, Answer)]| SCOPE.iter().chain(more).copied().collect::<Vec<_>>();
    let all_of_f = [("f.1", Yes), ("f.2", Yes), ("f.3", Yes), ("f.4", Yes)];
    let both = |medical, training| {
        let exceptions = [("f.medical-or-safety", medical), ("f.training-without-impact", training)];
        with(&[&all_of_f[..], &exceptions[..], &[("a.2", No), ("g.2", NotSure)]].concat())
    };
    vec![
        (Verdict::Prohibited, both(No, No)),
        (Verdict::ExceptionClaimed, both(No, Yes)),
        (Verdict::Open, with(&[("f.names-a-feeling", NotSure), ("a.2", No)])),
        (Verdict::NotChecked, Vec::new()),
        (Verdict::OutsideTheAct, vec![("scope.works-things-out", No)]),
    ]
}

fn about(typed: &str) -> About {
    About {
        reference: typed.to_owned(),
        head: typed.to_owned(),
        origin: typed.to_owned(),
        written: now(),
        caveat: Some(Caveat { is_newer: false, words: typed.to_owned() }),
        elsewhere: Vec::new(),
    }
}

fn subject<'a>(check: &'a Check, rulebook: &'a Rulebook, typed: &str) -> Subject<'a> {
    Subject { check, rulebook, on: on(), about: about(typed) }
}

fn letterhead(typed: &str) -> Letterhead {
    let draft = read_letterhead("Letterhead(accent: \"#1a4d8f\")").expect("a letterhead");
    let mut letterhead = draft.without_logo();
    letterhead.organisation = Some(typed.to_owned());
    letterhead.footer = Some(typed.to_owned());
    letterhead.logo = Some(Logo::Svg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned()));
    letterhead
}

/// Everything that reports are made of, with hostile words in every place.
fn hostile_documents() -> Vec<Document> {
    let rulebook = hostile_rules();
    let mut documents = Vec::new();
    for (_, answers) in walks() {
        let check = check(&answers, HOSTILE);
        for length in [Length::Short, Length::Full] {
            documents.push(compose(&subject(&check, &rulebook, HOSTILE), length));
        }
    }
    documents.push(compose_portfolio(&Arc::new(hostile_portfolio(&rulebook))));
    for document in &mut documents {
        document.letterhead = Some(letterhead(HOSTILE));
    }
    documents.push(every_kind(HOSTILE));
    documents
}

#[test]
fn more_checks_than_a_file_holds_are_refused_with_what_takes_them() {
    for (format, most) in [(Format::Docx, 5_000), (Format::Xlsx, 20_000)] {
        assert!(format.holds(most).is_ok());
        let why = format.holds(most + 1).expect_err("too many").to_string();
        assert!(why.contains("csv") && why.contains(format.ending()), "{why}");
    }
    assert!(Format::Csv.holds(1_000_000).is_ok() && Format::Html.holds(1_000_000).is_ok());
}

fn hostile_portfolio(rulebook: &Rulebook) -> Portfolio {
    let checks: Vec<Check> = walks().iter().map(|(_, answers)| check(answers, HOSTILE)).collect();
    let mut shelved: Vec<Shelved> = checks
        .iter()
        .map(|check| Shelved {
            reference: HOSTILE.to_owned(),
            check: Some(check),
            head: HOSTILE.to_owned(),
            changed: Some(now()),
            caveat: Some(Caveat { is_newer: false, words: HOSTILE.to_owned() }),
            taken_from: HOSTILE.to_owned(),
        })
        .collect();
    shelved.push(Shelved {
        reference: HOSTILE.to_owned(),
        check: None,
        head: String::new(),
        changed: None,
        caveat: Some(Caveat { is_newer: false, words: HOSTILE.to_owned() }),
        taken_from: String::new(),
    });
    let selection = Selection { group: Some(HOSTILE.to_owned()), filter: HOSTILE.to_owned(), ..Selection::default() };
    let source = Source { rulebook, on: on(), origin: HOSTILE.to_owned(), written: now(), selection, unread: 2 };
    portfolio(shelved.iter().map(|one| tool_line(one, rulebook, &letters(rulebook), on()).packed()).collect(), &source)
}

/// A document with one block of each kind. The match makes a new kind fail to compile until it stands here.
fn every_kind(typed: &str) -> Document {
    let text = || typed.to_owned();
    let mark =
        Mark { truth: Truth::Yes, standing: Standing::Counts, said: Some(Answer::Yes), asked: true, whole: false };
    let part = Branch {
        kind: Kind::Question,
        address: None,
        name: text(),
        label: text(),
        notes: vec![text()],
        mark: Some(mark),
        hand: Some(Hand { who: text(), note: true, proof: true }),
        follows: vec![text()],
        parts: Vec::new(),
    };
    let blocks = vec![
        Block::Heading { level: 2, text: text() },
        Block::Verdict { verdict: Verdict::Open, words: text(), text: text() },
        Block::Notice(text()),
        Block::Contents,
        Block::Paragraph(text()),
        Block::Quotation { phrase: text(), place: text() },
        Block::List { ordered: true, items: vec![text(), text()] },
        Block::List { ordered: false, items: vec![text()] },
        Block::Facts(vec![(text(), text())]),
        Block::Table { head: vec![text(), text()], rows: vec![vec![text(), text()]] },
        Block::Tree(vec![Section {
            heading: "A heading",
            branches: vec![Branch { kind: Kind::Any, parts: vec![part.clone()], ..part }],
        }]),
        Block::Figure {
            title: "A picture".to_owned(),
            picture: Picture::Verdicts(vec![RuleCounts { rule: text(), title: text(), counts: vec![1; 6] }]),
        },
        Block::PageBreak,
        Block::Heading { level: 2, text: text() },
    ];
    let kinds: BTreeSet<u8> = blocks
        .iter()
        .map(|block| match &block.whole() {
            Block::Heading { .. } => 0,
            Block::Verdict { .. } => 1,
            Block::Paragraph(_) => 2,
            Block::Quotation { .. } => 3,
            Block::List { .. } => 4,
            Block::Facts(_) => 5,
            Block::Table { .. } => 6,
            Block::Tree(_) => 7,
            Block::Figure { .. } => 8,
            Block::PageBreak => 9,
            Block::Notice(_) => 10,
            Block::Contents => 11,
            Block::LongList(_) | Block::LongTable { .. } => unreachable!("a whole block"),
        })
        .collect();
    assert_eq!(kinds.len(), 12, "one block of each kind");
    Document {
        title: text(),
        lang: "en".to_owned(),
        blocks,
        footer: text(),
        one_page: false,
        large: false,
        letterhead: Some(letterhead(typed)),
    }
}

/// Every text of a document but those of pictures, which repeat others.
fn facts(document: &Document) -> Vec<String> {
    fn of_branch(branch: &Branch, found: &mut Vec<String>) {
        found.extend([branch.mark_words().to_owned(), branch.label.clone(), branch.beside()]);
        branch.below().iter().for_each(|part| of_branch(part, found));
    }
    let mut found = vec![document.title.clone(), document.footer.clone()];
    for block in &document.blocks {
        match &block.whole() {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Notice(text) => found.push(text.clone()),
            Block::Verdict { words, text, .. } => found.extend([words.clone(), text.clone()]),
            Block::Quotation { phrase, place } => found.extend([phrase.clone(), place.clone()]),
            Block::List { items, .. } => found.extend(items.iter().cloned()),
            Block::Facts(facts) => found.extend(facts.iter().flat_map(|(name, value)| [name.clone(), value.clone()])),
            Block::Table { head, rows } => {
                // Plain text tells each cell with its label, so the label of an empty column has nothing to tell.
                let used = |column: usize| rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()));
                found.extend(
                    head.iter().enumerate().filter(|(column, _)| used(*column)).map(|(_, label)| label.clone()),
                );
                found.extend(rows.iter().flatten().cloned());
            }
            Block::Tree(sections) => {
                for section in sections {
                    found.push(section.heading.to_owned());
                    section.branches.iter().for_each(|branch| of_branch(branch, &mut found));
                }
            }
            Block::LongList(_) | Block::LongTable { .. } => unreachable!("a whole block"),
            Block::Figure { .. } | Block::PageBreak | Block::Contents => {}
        }
    }
    found.retain(|text| !text.trim().is_empty());
    found
}

/// The text as it has to arrive: hidden characters shown, and without what lies between words or lines.
fn bare(text: &str) -> String {
    let shown: String = visible(text).chars().filter(|c| !c.is_whitespace()).collect();
    shown.replace("[U+000D]", "").replace("[U+000A]", "").replace('\u{fffd}', "")
}

fn assert_all_arrive(document: &Document, told: &str, format: &str) {
    let told = bare(told);
    for fact in facts(document) {
        assert!(told.contains(&bare(&fact)), "{format} of `{}` lacks: {fact}", visible(&document.title));
    }
}

fn assert_no_skip(levels: &[u8], format: &str) {
    assert_eq!(levels.first(), Some(&1), "{format} begins with its title");
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{format}: a heading of level {} follows one of level {}", pair[1], pair[0]);
        assert_ne!(pair[1], 1, "{format} has one title");
    }
}

fn assert_nothing_hidden(text: &str, format: &str) {
    let hidden = text.chars().find(|c| is_hidden(*c) && *c != '\n');
    assert_eq!(hidden, None, "{format} holds a hidden character");
}

#[test]
fn html_shows_hostile_text_and_holds_no_script() {
    for document in hostile_documents() {
        let page = html::write(&document).expect("a page");
        assert_nothing_hidden(&page, "HTML");
        let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
        let tree = roxmltree::Document::parse_with_options(&page, options).expect("HTML that is XML as well");
        let mut levels = Vec::new();
        for node in tree.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            assert!(!["script", "iframe", "object", "embed", "link", "form", "base"].contains(&name), "<{name}>");
            // The list of contents leads to places on the same page and nowhere else.
            let inside = |href: &str| href.strip_prefix("#part-").is_some_and(|part| part.parse::<usize>().is_ok());
            let leads_inside = node.attribute("href").is_some_and(inside);
            assert!(name != "a" || leads_inside, "<a>");
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on"), "{}", attribute.name());
                if ["src", "href"].contains(&attribute.name()) && name != "a" {
                    assert!(attribute.value().starts_with("data:image/"), "{}", attribute.value());
                }
            }
            if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse().ok()) {
                levels.push(level);
            }
        }
        assert_no_skip(&levels, "HTML");
        let style = tree.descendants().find(|node| node.has_tag_name("style")).and_then(|node| node.text());
        let style = style.expect("a style sheet");
        let foot = style.split_once("content: \"");
        // One page has its foot below the text, once.
        assert_eq!(foot.is_none(), document.one_page, "a line at the foot of pages");
        let (printed, rest) = foot.map_or(("", style), |(_, foot)| foot.split_once("\"; ").expect("its end"));
        assert!(printed.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '\\'), "{printed}");
        assert!(!rest.contains("attack"), "the rest of the style sheet is ours");
        let body = tree.descendants().find(|node| node.has_tag_name("body")).expect("a body");
        // The sign before a verdict is not for reading aloud.
        let told: String =
            body.descendants().filter_map(|node| if node.is_text() { node.text() } else { None }).collect();
        assert_all_arrive(&document, &told, "HTML");
    }
}

#[test]
fn markdown_shows_hostile_text_as_text() {
    for document in hostile_documents() {
        let written = markdown::write(&document);
        assert_nothing_hidden(&written, "Markdown");
        let mut told = String::new();
        let mut levels = Vec::new();
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
        for event in Parser::new_ext(&written, options) {
            match event {
                Event::Text(text) => told.push_str(&text),
                Event::Start(Tag::Heading { level, .. }) => levels.push(level as u8),
                // A line break in a cell.
                Event::InlineHtml(html) if html.as_ref() == "<br>" => {}
                Event::Html(html) | Event::InlineHtml(html) => panic!("HTML in Markdown: {html}"),
                Event::Code(code) => panic!("code in Markdown: {code}"),
                Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_) | Tag::Emphasis)) => {
                    panic!("{tag:?} in Markdown")
                }
                _ => {}
            }
        }
        assert_no_skip(&levels, "Markdown");
        assert_all_arrive(&document, &told, "Markdown");
    }
}

#[test]
fn plain_text_shows_hostile_text() {
    for document in hostile_documents() {
        let written = text::write(&document, 80);
        assert_nothing_hidden(&written, "text");
        assert_all_arrive(&document, &written, "text");
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

#[test]
fn word_files_are_well_formed_and_say_everything() {
    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    for document in hostile_documents() {
        let bytes = docx::write(&document, "2026-11-22T10:00:00Z").expect("a Word file");
        let mut told = String::new();
        for name in ["word/document.xml", "word/footer1.xml"] {
            let xml = part(&bytes, name);
            assert_nothing_hidden(&xml, name);
            let tree = roxmltree::Document::parse(&xml).expect("well-formed");
            for node in tree.descendants() {
                match node.tag_name().name() {
                    "t" => told.push_str(node.text().unwrap_or_default()),
                    "noBreakHyphen" => told.push('-'),
                    _ => {}
                }
            }
        }
        for name in ["word/styles.xml", "word/numbering.xml", "docProps/core.xml"] {
            roxmltree::Document::parse(&part(&bytes, name)).expect("well-formed");
        }
        assert_all_arrive(&document, &told, "Word");
        let xml = part(&bytes, "word/document.xml");
        let tree = roxmltree::Document::parse(&xml).expect("well-formed");
        let styles = tree.descendants().filter(|node| node.has_tag_name((W, "pStyle")));
        let levels: Vec<u8> = styles
            .filter_map(|node| node.attribute((W, "val")))
            .filter_map(|style| style.strip_prefix("Heading").and_then(|level| level.parse().ok()))
            .collect();
        assert_no_skip(&levels, "Word");
        let is_table = |block: &&Block| matches!(block, Block::Table { .. } | Block::LongTable { .. });
        let tables = document.blocks.iter().filter(is_table).count();
        let heads = tree.descendants().filter(|node| node.has_tag_name((W, "tblHeader"))).count();
        assert_eq!(heads, tables, "every table repeats its head");
        let size = tree.descendants().find(|node| node.has_tag_name((W, "pgSz"))).expect("a page size");
        assert_eq!((size.attribute((W, "w")), size.attribute((W, "h"))), (Some("11906"), Some("16838")), "A4");
        // Each picture says what it shows, each table what it is called, and the list of contents leads to each heading.
        let figures = document.blocks.iter().filter(|block| matches!(block, Block::Figure { .. })).count();
        let drawn: Vec<_> = tree.descendants().filter(|node| node.tag_name().name() == "docPr").collect();
        let pictures = drawn.iter().filter(|node| node.attribute("descr").is_some_and(|told| !told.is_empty())).count();
        assert_eq!(pictures, figures, "every picture is drawn and described");
        let named = tree.descendants().filter(|node| node.has_tag_name((W, "tblCaption"))).count();
        assert_eq!(named, tree.descendants().filter(|node| node.has_tag_name((W, "tbl"))).count());
        let marks: BTreeSet<_> = tree
            .descendants()
            .filter(|node| node.has_tag_name((W, "bookmarkStart")))
            .filter_map(|node| node.attribute((W, "name")))
            .collect();
        assert_eq!(marks.len(), document.contents().count());
        let links = tree.descendants().filter(|node| node.has_tag_name((W, "hyperlink")));
        assert!(links.filter_map(|node| node.attribute((W, "anchor"))).all(|anchor| marks.contains(anchor)));
        let footer = part(&bytes, "word/footer1.xml");
        assert!(footer.contains("PAGE") && footer.contains("NUMPAGES"), "page numbers");
    }
}

/// A table of a web page and one of a Word file keep a reference in one line, and the columns are the whole.
#[test]
fn references_ranges_and_days_are_not_broken() {
    let reference = "A5-2026-11-27-QX5AW";
    let row = ["Engagement reader", "Learning and Development, on the third floor", reference, "27 November 2026"];
    let row: Vec<String> = row.iter().map(|cell| (*cell).to_owned()).collect();
    let head = ["Tool", "Who", "Check", "Changed"].map(str::to_owned).to_vec();
    let told = format!("See {reference}, paragraphs 256-270, on 2 December 2026.");
    let blocks = vec![Block::Paragraph(told), Block::Table { head, rows: vec![row; 3] }];
    let document = Document { title: reference.to_owned(), blocks, ..Document::default() };
    let page = html::write(&document).expect("a page");
    for kept in [reference, "A5-2026-11-27-QX5AW,", "256-270,", "on 2 December 2026.", "27 November 2026"] {
        assert!(page.contains(&format!("<span class=\"kept\">{kept}</span>")), "{kept}");
    }
    let widths: f64 = page
        .split("<col style=\"width: ")
        .skip(1)
        .map(|rest| rest.split('%').next().and_then(|width| width.parse::<f64>().ok()).expect("a width"))
        .sum();
    assert!((98.0..=100.1).contains(&widths), "{widths}");
    let word = part(&docx::write(&document, "2026-11-22T10:00:00Z").expect("a Word file"), "word/document.xml");
    assert!(!word.contains(reference), "a hyphen in a reference may not end a line");
    assert!(word.contains("27\u{a0}November\u{a0}2026"));
    assert_eq!(word.matches("<w:noBreakHyphen/>").count(), 5 * 4 + 1);
}

#[test]
fn every_rule_appears_with_its_verdict_in_every_length_and_format() {
    let rulebook = rules();
    for (verdict, answers) in walks() {
        let check = check(&answers, "typed");
        let subject = subject(&check, &rulebook, "A5-1");
        let account = account(&subject);
        assert_eq!(account.result.verdict, verdict);
        assert_eq!(account.rules.len(), rulebook.rules.len());
        let (full, short) = (compose(&subject, Length::Full), compose(&subject, Length::Short));
        for rule in &account.rules {
            let row = |row: &Vec<String>| row[0] == rule.name() && row[1] == rule.words;
            let has = |block: &Block| matches!(block, Block::Table { rows, .. } if rows.iter().any(row));
            assert!(full.blocks.iter().any(has), "({}) has its line", rule.id);
            // One page gathers the rules by what they give.
            let letter = format!("({})", rule.id);
            let fact = |(words, rules): &(String, String)| *words == rule.words && rules.contains(&letter);
            let has = |block: &Block| matches!(block, Block::Facts(facts) if facts.iter().any(fact));
            assert!(short.blocks.iter().any(has), "({}) stands beside its result", rule.id);
        }
        let value: serde_json::Value = serde_json::from_str(&json::write(&account).expect("JSON")).expect("JSON");
        let ids: BTreeSet<&str> =
            value["rules"].as_array().expect("rules").iter().filter_map(|rule| rule["id"].as_str()).collect();
        assert_eq!(ids, rulebook.rules.iter().map(|rule| rule.id.as_str()).collect());
    }
}

#[test]
fn the_rules_that_decide_are_drawn_and_every_picture_fits_on_a_page() {
    let rulebook = rules();
    for (verdict, answers) in walks() {
        let check = check(&answers, "typed");
        let subject = subject(&check, &rulebook, "A5-1");
        let told = account(&subject);
        let full = compose(&subject, Length::Full);
        let trees: Vec<&Tree> = full
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Figure { picture: Picture::Tree(tree), .. } => Some(&**tree),
                _ => None,
            })
            .collect();
        let decisive = [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::Open];
        let drawn: Vec<&str> =
            told.rules.iter().filter(|rule| decisive.contains(&rule.verdict)).map(|rule| rule.id.as_str()).collect();
        let scope = (verdict == Verdict::OutsideTheAct).then_some("scope");
        for id in drawn.into_iter().chain(scope) {
            let is_of = |tree: &&&Tree| tree.id == id || tree.id.strip_prefix(id).is_some_and(|at| at.starts_with('-'));
            assert!(trees.iter().any(|tree| is_of(&tree)), "({id}) of {verdict:?} is drawn");
        }
        let ids: BTreeSet<&str> = trees.iter().map(|tree| tree.id.as_str()).collect();
        assert_eq!(ids.len(), trees.len(), "no two pictures of a page share a name");
        // Paper is 178 mm wide and 225 mm high between the margins, and a picture of one condition is never cut.
        for tree in &trees {
            let conditions = tree.sections.iter().map(|section| section.branches.len()).sum::<usize>();
            assert!(height(tree) <= 640 || conditions == 1, "({}) is {} high", tree.id, height(tree));
        }
        // Pieces of one rule are drawn at one scale: their columns stand in the same places.
        for tree in trees.iter().filter(|tree| tree.goes_on) {
            let first = tree.id.rsplit_once('-').map_or("", |(rule, _)| rule);
            let first = trees.iter().find(|other| other.id == format!("{first}-0")).expect("the first piece");
            assert_eq!(width(tree), width(first), "({})", tree.id);
        }
        let short = compose(&subject, Length::Short);
        assert!(!short.blocks.iter().any(|block| matches!(block, Block::Figure { .. })));
    }
}

/// The blocks below a heading of level 2, up to the next.
fn blocks_under<'a>(document: &'a Document, title: &str) -> Vec<&'a Block> {
    let is_title = |block: &&Block| matches!(block, Block::Heading { level: 2, text } if text == title);
    let after = document.blocks.iter().skip_while(|block| !is_title(block)).skip(1);
    after.take_while(|block| !matches!(block, Block::Heading { level: 2, .. })).collect()
}

#[test]
fn one_page_tells_the_facts_what_is_open_and_what_comes_next() {
    use Answer::{NotSure, Yes};
    let rulebook = rules();
    let f = [
        ("f.about-feelings", Yes),
        ("f.names-a-feeling", Yes),
        ("f.single-people", Yes),
        ("f.from-face", NotSure),
        ("f.at-work", Yes),
    ];
    let answers: Vec<_> = SCOPE.iter().chain(&f).copied().collect();
    let check = check(&answers, "");
    let subject = subject(&check, &rulebook, "A5-1");
    let told = account(&subject);
    assert_eq!(told.result.verdict, Verdict::Open);
    let because = &told.result.because;
    let statement = |name: &str| rulebook.item(rulebook.address(name).expect("an address")).statement.clone();
    assert!((1..=3).contains(&because.len()));
    assert!(because.contains(&statement("f.at-work")) && because.contains(&statement("f.about-feelings")));
    let page = compose(&subject, Length::Short);
    let all = facts(&page);
    assert!(because.iter().all(|fact| all.contains(fact)));
    let tables: Vec<&Vec<Vec<String>>> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table { rows, .. } => Some(rows),
            _ => None,
        })
        .collect();
    let asked = &told.open_points.first().expect("an open point").question;
    assert!(tables.iter().any(|rows| rows.iter().any(|row| row[0] == *asked)), "what is open stands in a table");
    let near: Vec<String> = told
        .neighbours
        .iter()
        .filter(|told| told.high_risk && told.near)
        .map(article5::account::NeighbourTold::name)
        .collect();
    assert!(!near.is_empty() && near.iter().take(2).all(|name| all.contains(name)), "high-risk duties that are near");
    for step in told.to_do.iter().take(2) {
        let begins: String = step.text.told().chars().take(40).collect();
        assert!(all.iter().any(|fact| fact.starts_with(&begins)), "{begins}");
    }
}

/// Answers that leave rule (f) open in law alone: every fact is known, and every other rule is closed.
fn open_in_law(rulebook: &Rulebook) -> Vec<(&str, Answer)> {
    use Answer::{No, Yes};
    let f = [
        ("f.about-feelings", Yes),
        ("f.names-a-feeling", No),
        ("f.names-an-intention", Yes),
        ("f.single-people", Yes),
        ("f.from-voice", Yes),
        ("f.at-work", Yes),
        ("f.3", Yes),
        ("f.medical-or-safety", No),
        ("f.training-without-impact", No),
    ];
    let others = rulebook.rules.iter().filter(|rule| rule.id != "f");
    let others = others.flat_map(|rule| &rule.structure.conditions);
    let others = others.map(|condition| (rulebook.item(condition.address).name.as_str(), No));
    SCOPE.iter().chain(&f).copied().chain(others).collect()
}

#[test]
fn where_the_law_alone_is_open_no_step_speaks_of_missing_facts() {
    let rulebook = rules();
    let missing: Vec<String> = rulebook
        .consequences
        .steps
        .iter()
        .filter(|steps| steps.facts_missing)
        .flat_map(|steps| steps.todo.iter().map(article5::rulebook::Sourced::told))
        .collect();
    assert!(missing.len() >= 3);
    let law = check(&open_in_law(&rulebook), "");
    let told = account(&subject(&law, &rulebook, "A5-1"));
    assert_eq!(told.result.headline, article5::account::Headline::LawIsOpen);
    assert!(told.open_points.is_empty() && !told.to_do.is_empty());
    assert!(told.to_do.iter().all(|step| !missing.contains(&step.text.told())), "{:?}", told.to_do);
    // With a fact that is missing they are there.
    let (_, answers) = walks().remove(2);
    let facts = check(&answers, "");
    let told = account(&subject(&facts, &rulebook, "A5-1"));
    assert!(!told.open_points.is_empty());
    assert!(missing.iter().all(|text| told.to_do.iter().any(|step| step.text.told() == *text)));
}

#[test]
fn a_tool_that_has_to_stop_is_not_told_to_wait_for_open_points() {
    let rulebook = rules();
    let steps = rulebook.consequences.steps.iter().filter(|steps| steps.unless_stopped);
    let waiting: Vec<String> =
        steps.flat_map(|steps| steps.todo.iter().map(article5::rulebook::Sourced::told)).collect();
    assert!(!waiting.is_empty());
    let tells = |prohibited: Option<&str>, on| {
        let rule = prohibited.map(|id| &rulebook.rules[rulebook.rule_index(id).unwrap()]);
        let yes = rule.iter().flat_map(|rule| &rule.structure.conditions).map(|element| (element.address, Answer::Yes));
        let no = rule.iter().flat_map(|rule| &rule.structure.exceptions);
        let no = no.map(|exception| (exception.element.address, Answer::No));
        let given = yes.chain(no).map(|(at, answer)| (rulebook.item(at).name.as_str(), answer));
        let open = [("c.1", Answer::NotSure)];
        let check = check(&SCOPE.iter().copied().chain(given).chain(open).collect::<Vec<_>>(), "");
        let told = account(&Subject { on, ..subject(&check, &rulebook, "A5-1") });
        told.to_do.iter().any(|step| waiting.contains(&step.text.told()))
    };
    let (before, after) = (date(2026, 11, 22), date(2026, 12, 3));
    assert!(tells(None, before), "nothing is prohibited: the open points hold the tool up");
    assert!(!tells(Some("e"), before), "the tool has to stop: the same step would stand twice");
    assert!(tells(Some("ba"), before), "the prohibition has yet to begin");
    assert!(!tells(Some("ba"), after));
}

#[test]
fn whoever_is_outside_is_told_every_answer_that_keeps_the_tool_there() {
    let rulebook = rules();
    let links = ["scope.based-in-eu", "scope.offered-in-eu", "scope.results-in-eu", "scope.people-in-eu"];
    let used = [("scope.works-things-out", Answer::Yes), ("scope.uses", Answer::Yes)];
    let answers: Vec<_> = used.into_iter().chain(links.map(|name| (name, Answer::No))).collect();
    let told = account(&subject(&check(&answers, ""), &rulebook, "A5-1"));
    assert_eq!(told.result.verdict, Verdict::OutsideTheAct);
    for link in links {
        let statement = rulebook.item(rulebook.address(link).unwrap()).statement.trim_end_matches('.');
        assert!(told.scope.inside_if.iter().any(|way| way.contains(statement)), "{link}: {:?}", told.scope.inside_if);
    }
}

#[test]
fn each_person_who_can_tell_is_named_once_and_a_lawyer_where_the_law_is_contested() {
    let rulebook = rules();
    let unsure = ["c.over-time", "c.ratings-kept", "c.lasting-facts", "c.worse-off", "c.carries-weight"];
    let mut answers = vec![("c.rates-people", Answer::Yes), ("c.too-harsh", Answer::No)];
    answers.extend(unsure.map(|name| (name, Answer::NotSure)));
    let text_of = |answers: &[(&str, Answer)]| {
        let check = check(&SCOPE.iter().chain(answers).copied().collect::<Vec<_>>(), "");
        account(&subject(&check, &rulebook, "A5-1")).result.text
    };
    let told = text_of(&answers);
    let named = told.split("Who can tell: ").nth(1).expect("it says who can tell").to_lowercase();
    assert_eq!(named.matches("the maker's technical contact").count(), 1, "{told}");
    assert!(named.contains("data protection officer") && !named.contains("lawyer"), "{told}");
    for (name, answer) in &mut answers {
        match *name {
            "c.over-time" | "c.ratings-kept" => *answer = Answer::No,
            "c.lasting-facts" => *answer = Answer::Yes,
            _ => {}
        }
    }
    assert!(text_of(&answers).contains("a lawyer, where the law itself is contested"), "{}", text_of(&answers));
}

#[test]
fn steps_speak_of_a_day_that_is_still_to_come_only_before_it() {
    let rulebook = rules();
    let check = check(&[("ba.1", Answer::NotSure)], "");
    for (on, is_before) in [(date(2026, 11, 22), true), (date(2026, 12, 3), false)] {
        let told = account(&Subject { on, ..subject(&check, &rulebook, "A5-1") });
        let of_ba = told.to_do.iter().filter(|step| step.rule.as_deref() == Some("ba"));
        let of_ba: Vec<String> = of_ba.map(|step| step.text.told()).collect();
        assert_eq!(of_ba.iter().any(|text| text.contains("before that day")), is_before, "{of_ba:?}");
        assert!(!of_ba.is_empty());
    }
}

#[test]
fn one_page_tells_steps_and_what_has_to_stay_true_whole_or_not_at_all() {
    let rulebook = rules();
    let mut checks: Vec<Check> = walks().iter().map(|(_, answers)| check(answers, "")).collect();
    checks.push(check(&open_in_law(&rulebook), ""));
    for rule in &rulebook.rules {
        for exception in [None, rule.structure.exceptions.first()] {
            let conditions = rule.structure.conditions.iter().map(|condition| (condition.address, Answer::Yes));
            let claimed = exception.map(|exception| (exception.element.address, Answer::Yes));
            let others = rule.structure.exceptions.iter().map(|other| (other.element.address, Answer::No));
            let given = others.chain(conditions).chain(claimed);
            let given = given.map(|(at, answer)| (rulebook.item(at).name.as_str(), answer));
            checks.push(check(&SCOPE.iter().copied().chain(given).collect::<Vec<_>>(), ""));
        }
    }
    // Whoever has planned the first tasks is told the steps all the same.
    let tasks = rulebook.consequences.plan.iter().take(3).map(|task| {
        let planned = Planned { date: Some(date(2027, 1, 10)), who: "Bo".to_owned(), ..Planned::default() };
        (task.id.clone(), planned)
    });
    let mut planned = checks.clone();
    for check in &mut planned {
        check.standing.plan.extend(tasks.clone());
    }
    assert!(planned.iter().all(|check| !check.standing.plan.is_empty()));
    for check in checks.iter().chain(&planned) {
        let subject = subject(check, &rulebook, "A5-1");
        let told = account(&subject);
        let page = compose(&subject, Length::Short);
        let tables = blocks_under(&page, "Who does what, by when").into_iter();
        let tables = tables.filter(|block| matches!(block, Block::Table { .. })).count();
        assert_eq!(tables, usize::from(!check.standing.plan.is_empty()));
        let readings: Vec<String> =
            told.rules.iter().flat_map(|rule| &rule.contested).map(article5::account::Contested::line).collect();
        for item in in_lists(&blocks_under(&page, "Where the law is open: both readings")) {
            assert!(readings.contains(item) || item.contains("in the memo"), "{item}");
        }
        let steps: Vec<String> = told.to_do.iter().map(|step| step.text.told()).collect();
        let steps: Vec<&String> = steps.iter().collect();
        let kept: Vec<&String> = told.rules.iter().flat_map(|rule| &rule.must_stay_true).collect();
        for (title, whole) in [("What to do next", steps), ("What must stay true", kept)] {
            let under = blocks_under(&page, title);
            let items = in_lists(&under);
            assert_eq!(items.is_empty(), whole.is_empty(), "{title}");
            if let Some(first) = items.first() {
                assert_eq!(*first, whole[0], "the first stands there whole");
            }
            for item in items {
                assert!(whole.contains(&item) || item.contains("more stand"), "{title}: {item}");
            }
        }
        let verdict = page.blocks.iter().find_map(|block| match block {
            Block::Verdict { text, .. } => Some(text),
            _ => None,
        });
        assert_eq!(verdict, Some(&told.result.text));
        assert!(text::write(&page, 80).lines().count() <= 60, "{}", text::write(&page, 80));
    }
}

#[test]
fn one_page_says_that_more_people_signed_than_it_names() {
    let rulebook = rules();
    let (_, answers) = walks().remove(0);
    let mut check = check(&answers, "");
    for name in ["Ada", "Bo", "Cy"] {
        check.signatures.push(Signature {
            role: Role::Reviewer,
            name: name.to_owned(),
            statement: "Read.".to_owned(),
            at: now(),
            step: 1,
            voided_by: None,
        });
    }
    let page = text::write(&compose(&subject(&check, &rulebook, "A5-1"), Length::Short), 80);
    assert!(!page.contains("Ada") && page.contains("Bo") && page.contains("Cy"), "{page}");
    assert!(page.contains("1 more stands in the memo"), "{page}");
}

#[test]
fn what_decided_stands_whole_also_where_it_is_much() {
    let rulebook = rules();
    let (_, answers) = walks().remove(0);
    let of_f = ["about-feelings", "names-a-feeling", "single-people", "from-voice", "at-work"];
    let of_f: Vec<String> = of_f.iter().map(|name| format!("f.{name}")).collect();
    let of_f = of_f.iter().map(|name| (name.as_str(), Answer::Yes));
    let check = check(
        &answers.iter().copied().filter(|(name, _)| !["f.2", "f.3"].contains(name)).chain(of_f).collect::<Vec<_>>(),
        "",
    );
    let subject = subject(&check, &rulebook, "A5-1");
    let told = account(&subject);
    assert!(!told.result.because_rest.is_empty(), "{:?}", told.result.because);
    let page = compose(&subject, Length::Short);
    let because = blocks_under(&page, "What decided it");
    let facts = in_lists(&because);
    assert!(told.result.because.iter().chain(&told.result.because_rest).all(|fact| facts.contains(&fact)), "{facts:?}");
}

#[test]
fn an_answer_that_nobody_gave_names_the_one_that_it_follows_from() {
    let rulebook = rules();
    let (_, answers) = walks().remove(0);
    let of_f = ["about-feelings", "names-a-feeling", "from-face", "at-work"];
    let of_f: Vec<String> = of_f.iter().map(|name| format!("f.{name}")).collect();
    let of_f = of_f.iter().map(|name| (name.as_str(), Answer::Yes));
    let others = answers.iter().copied().filter(|(name, _)| !["f.2", "f.3"].contains(name));
    let check = check(&others.chain(of_f).collect::<Vec<_>>(), "");
    let told = account(&subject(&check, &rulebook, "A5-1"));
    let reasons: Vec<_> = told.rules.iter().flat_map(|rule| &rule.decided_by).collect();
    for reason in &reasons {
        assert_eq!(reason.follows_from.is_none(), check.answers.contains_key(&reason.address), "{}", reason.line());
        if let Some(from) = &reason.follows_from {
            assert!(reason.line().contains(from.as_str()), "{}", reason.line());
        }
    }
    assert!(reasons.iter().any(|reason| reason.address == "f.single-people"));
    let single = rulebook.item(rulebook.address("f.single-people").unwrap()).statement.trim_end_matches('.').to_owned();
    let memo = text::write(&compose(&subject(&check, &rulebook, "A5-1"), Length::Full), 400);
    assert!(memo.contains(&format!("Yes: {single} (")), "{memo}");
}

#[test]
fn an_exception_beside_a_rule_that_is_open_says_so() {
    let rulebook = rules();
    let (verdict, answers) = walks().remove(1);
    assert_eq!(verdict, Verdict::ExceptionClaimed);
    let check = check(&answers, "");
    let told = account(&subject(&check, &rulebook, "A5-1"));
    assert_eq!(told.result.verdict, Verdict::ExceptionClaimed);
    assert!(told.rules.iter().any(|rule| rule.verdict == Verdict::Open));
    assert!(told.result.text.contains("still open and may be met in full"), "{}", told.result.text);
}

/// The texts of lists.
fn in_lists<'a>(blocks: &[&'a Block]) -> Vec<&'a String> {
    let items = blocks.iter().filter_map(|block| match block {
        Block::List { items, .. } => Some(items),
        _ => None,
    });
    items.flatten().collect()
}

#[test]
fn the_memo_tells_each_neighbouring_law_once_and_has_its_contents() {
    let rulebook = rules();
    for (_, answers) in walks() {
        let check = check(&answers, "typed");
        let subject = subject(&check, &rulebook, "A5-1");
        let told = account(&subject);
        let memo = compose(&subject, Length::Full);
        assert_eq!(memo.blocks.iter().filter(|block| matches!(block, Block::Contents)).count(), 1);
        let all = facts(&memo);
        for neighbour in &told.neighbours {
            assert_eq!(all.iter().filter(|fact| **fact == neighbour.name()).count(), 1, "{}", neighbour.name());
        }
        // Everything that decides stands before the first annex.
        let first_annex = memo.blocks.iter().position(|block| matches!(block, Block::PageBreak)).expect("annexes");
        let verdicts = memo.blocks[..first_annex].iter().filter(|block| matches!(block, Block::Verdict { .. })).count();
        let decisive = [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::Open];
        let rules = told.rules.iter().filter(|rule| decisive.contains(&rule.verdict)).count();
        assert_eq!(verdicts, rules + 1, "the result and each rule that decides");
        for title in memo.contents() {
            assert!(!blocks_under(&memo, title).is_empty(), "{title} has something below it");
        }
    }
}

#[test]
fn json_is_versioned_and_keeps_what_was_typed() {
    let rulebook = hostile_rules();
    let (_, answers) = walks().remove(0);
    let check = check(&answers, HOSTILE);
    let written = json::write(&account(&subject(&check, &rulebook, HOSTILE))).expect("JSON");
    assert_nothing_hidden(&written, "JSON");
    let value: serde_json::Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(value["article5_report"], 1);
    assert_eq!(value["tool"]["name"], HOSTILE);
    assert_eq!(value["origin"]["check"], HOSTILE);
    assert_eq!(value["answers"].as_array().map(Vec::len), Some(answers.len()));
    for answer in value["answers"].as_array().expect("answers") {
        if answer["address"].as_str().is_some_and(|address| address.starts_with("f.")) {
            assert_eq!(answer["needed"], true, "what decided the rule counts");
        }
        assert_eq!(answer["asked"], HOSTILE);
        assert_eq!(answer["remarks"].as_array().map(Vec::len), Some(Remark::ALL.len()));
    }
    let f = value["rules"].as_array().and_then(|rules| rules.iter().find(|rule| rule["id"] == "f")).expect("rule f");
    assert_eq!(f["verdict"], "Prohibited");
    assert!(f["proof"].as_array().is_some_and(|proof| !proof.is_empty()));
    let portfolio: serde_json::Value =
        serde_json::from_str(&json::write(&hostile_portfolio(&rulebook)).expect("JSON")).expect("JSON");
    assert_eq!(portfolio["article5_portfolio"], 1);
}

#[test]
fn no_cell_of_the_inventory_is_a_formula() {
    let mut portfolio = hostile_portfolio(&hostile_rules());
    let starts = ["=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\"=1", "\u{ff1d}1", "|x", "%x", "'=1"];
    let line = portfolio.tools.at(0).expect("a line");
    for start in starts {
        let mut line = line.clone();
        line.name = format!("{start}\"\r\n;,{start}");
        portfolio.tools.push(&line);
    }
    let bytes = inventory::write(&portfolio, Separator::Comma).expect("CSV");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("a mark that spreadsheets know UTF-8 by");
    assert_nothing_hidden(&text.replace("\r\n", "\n"), "CSV");
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let columns = rows.headers().expect("a head").len();
    let mut count = 0;
    for row in rows.records() {
        let row = row.expect("a row");
        assert_eq!(row.len(), columns);
        for cell in &row {
            let first = cell.trim_start().trim_start_matches('"').chars().next();
            assert!(!matches!(first, Some('=' | '+' | '-' | '@' | '|' | '%' | '\u{ff1d}')), "{cell}");
        }
        count += 1;
    }
    assert_eq!(count, portfolio.tools.len());
}

#[test]
fn a_workbook_computes_nothing_and_holds_real_days_and_numbers() {
    const X: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let rulebook = hostile_rules();
    let (_, answers) = walks().remove(0);
    let check = check(&answers, HOSTILE);
    let told = account(&subject(&check, &rulebook, HOSTILE));
    for sheets in [workbook::of_account(&told), workbook::of_portfolio(&hostile_portfolio(&rulebook))] {
        let bytes = workbook::write(HOSTILE, &sheets, now()).expect("a workbook");
        let strings = part(&bytes, "xl/sharedStrings.xml");
        assert_nothing_hidden(&strings, "the workbook");
        assert!(strings.contains("arrived"));
        let mut days = 0;
        for (at, sheet) in sheets.iter().enumerate() {
            let xml = part(&bytes, &format!("xl/worksheets/sheet{}.xml", at + 1));
            let tree = roxmltree::Document::parse(&xml).expect("well-formed");
            let count = |name: &str| tree.descendants().filter(|node| node.has_tag_name((X, name))).count();
            assert_eq!((count("f"), count("hyperlink")), (0, 0), "{}", sheet.name);
            assert_eq!((count("pane"), count("autoFilter")), (1, 1), "{}", sheet.name);
            assert_eq!(count("row"), sheet.rows.len() + 1);
            // A table that is wider than a sheet of paper is printed on several, and its first columns on each.
            let wide = sheet.head.len() > 20;
            let setup = tree.descendants().find(|node| node.has_tag_name((X, "pageSetup"))).expect("how it is printed");
            let sheets = setup.attribute("fitToWidth").map_or(1, |sheets| sheets.parse::<u32>().expect("a number"));
            assert!(sheets >= 1 && (!wide || sheets > 1), "{}: {sheets}", sheet.name);
            let cells = sheet.rows.iter().flatten();
            let real = cells.filter(|cell| !matches!(cell, Cell::Empty | Cell::Text(_))).count();
            let numbers =
                tree.descendants().filter(|node| node.has_tag_name((X, "c")) && node.attribute("t").is_none());
            assert_eq!(numbers.filter(|node| node.children().any(|v| v.has_tag_name((X, "v")))).count(), real);
            days += sheet.rows.iter().flatten().filter(|cell| matches!(cell, Cell::Day(_) | Cell::Moment(_))).count();
        }
        assert!(days > 0);
    }
}

#[test]
fn an_inventory_has_the_separator_that_was_asked_for() {
    let rulebook = rules();
    for (separator, sign) in [(Separator::Comma, b','), (Separator::Semicolon, b';'), (Separator::Tab, b'\t')] {
        let bytes = inventory::write(&hostile_portfolio(&rulebook), separator).expect("an inventory");
        let mut reader = csv::ReaderBuilder::new().delimiter(sign).from_reader(bytes.as_slice());
        let width = reader.headers().expect("a head").len();
        assert!(width > 10);
        assert!(reader.records().all(|row| row.is_ok_and(|row| row.len() == width)));
    }
}

#[test]
fn a_portfolio_says_what_needs_attention() {
    let rulebook = rules();
    let checks: Vec<(Verdict, Check)> =
        walks().into_iter().map(|(verdict, answers)| (verdict, check(&answers, "typed"))).collect();
    let mut shelved: Vec<Shelved> = checks
        .iter()
        .map(|(verdict, check)| Shelved {
            reference: format!("{verdict:?}"),
            check: Some(check),
            head: String::new(),
            changed: Some(now()),
            caveat: None,
            taken_from: String::new(),
        })
        .collect();
    shelved.push(Shelved {
        reference: "Torn".to_owned(),
        check: None,
        head: String::new(),
        changed: None,
        caveat: Some(Caveat { is_newer: false, words: "its first line is not complete".to_owned() }),
        taken_from: String::new(),
    });
    let (origin, selection) = ("x".to_owned(), Selection::default());
    let source = Source { rulebook: &rulebook, on: on(), origin, written: now(), selection, unread: 0 };
    let portfolio = portfolio(
        shelved.iter().map(|one| tool_line(one, &rulebook, &letters(&rulebook), on()).packed()).collect(),
        &source,
    );
    assert_eq!(portfolio.tools.len(), shelved.len());
    assert_eq!(portfolio.tools.at(0).expect("a line").reference, "Torn", "what cannot be read comes first");
    for reference in ["Prohibited", "ExceptionClaimed", "Open", "NotChecked", "Torn"] {
        let named = |item: String| item.contains(&format!("({reference})"));
        assert!(portfolio.attention.iter().any(|group| group.items(&portfolio.tools).any(named)), "{reference}");
    }
    let starting = rulebook.rules.iter().filter(|rule| Some(rule.applies_from) == rulebook.next_change(on())).count();
    assert_eq!(portfolio.attention.last().map(article5::report::portfolio::Attention::len), Some(starting));
    for (index, rule) in portfolio.counts.iter().enumerate() {
        assert_eq!(rule.rule, rulebook.rules[index].id);
        assert_eq!(rule.counts.iter().sum::<usize>(), checks.len(), "every readable check is counted once");
    }
    let document = compose_portfolio(&Arc::new(portfolio));
    assert!(document.blocks.iter().any(|block| matches!(block, Block::Figure { .. })), "the bars");
}

#[test]
fn the_short_report_stays_short_whatever_was_typed() {
    let rulebook = rules();
    let long = "very long words ".repeat(2_000);
    let solid = "x".repeat(20_000);
    for typed in ["", long.as_str(), solid.as_str()] {
        for (_, answers) in walks() {
            let check = check(&answers, typed);
            let document = compose(&subject(&check, &rulebook, "A5-2026-11-22-7F3KQ"), Length::Short);
            assert!(document.one_page);
            let letters: usize = facts(&document).iter().map(|fact| fact.chars().count()).sum();
            assert!(letters < 5_500, "{letters} characters");
            // A printed page of plain text has 60 lines of 80 columns.
            let lines = text::write(&document, 80).lines().count();
            assert!(lines <= if typed.is_empty() { 60 } else { 72 }, "{lines} lines");
        }
    }
}

#[test]
fn letterheads_are_checked() {
    for (text, what) in [
        ("Letterhead(accent: \"1a4d8f\")", "no sign"),
        ("Letterhead(accent: \"#1a4d8\")", "five digits"),
        ("Letterhead(accent: \"#red;}}\")", "no digits"),
        ("Letterhead(accent: \"#ffee00\")", "too light"),
        ("Letterhead(colour: \"#1a4d8f\")", "an unknown field"),
        ("Letterhead(", "half a file"),
        ("", "an empty file"),
    ] {
        assert!(read_letterhead(text).is_err(), "{what}");
    }
    let long = format!("Letterhead(organisation: \"{}\")", "x".repeat(201));
    assert!(read_letterhead(&long).is_err());
    let good =
        read_letterhead("Letterhead(organisation: \"We\", footer: \"Foot\", accent: \"#1A4D8F\", logo: \"l.png\")");
    let good = good.expect("a letterhead");
    assert_eq!(good.logo.as_deref(), Some("l.png"));
    assert_eq!(good.without_logo().accent.map(|accent| accent.digits().to_owned()).as_deref(), Some("1a4d8f"));
}

fn with_logo(bytes: &[u8]) -> Result<Letterhead, String> {
    let draft = read_letterhead("Letterhead(logo: \"logo\")").expect("a letterhead");
    draft.with_logo(bytes.to_vec()).map_err(|flaw| flaw.to_string())
}

#[test]
fn a_logo_that_would_take_long_to_read_is_refused_at_once() {
    let many = |most: u32, one: &dyn Fn(u32) -> String| (0..most).map(one).collect::<Vec<_>>().concat();
    let attributes = many(100_000, &|at| format!(" a{at}=\"\""));
    let nested = many(20_000, &|at| format!("<g xmlns:n{at}=\"x\">"));
    for inside in [format!("<g{attributes}/>"), format!("{nested}{}", "</g>".repeat(20_000))] {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");
        assert!(with_logo(svg.as_bytes()).is_err());
    }
}

#[test]
fn logos_are_pictures_and_nothing_else() {
    let svg = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\">{inside}</svg>")
    };
    for good in [
        "<rect width=\"4\" height=\"4\" fill=\"url(#g)\"/>",
        "<use x:href=\"#g\"/>",
        "<style>.a { fill: #123456 }</style>",
    ] {
        assert!(with_logo(svg(good).as_bytes()).is_ok(), "{good}");
    }
    for bad in [
        "<script>alert(1)</script>",
        "<x:script/>",
        "<rect onload=\"alert(1)\"/>",
        "<foreignObject/>",
        "<a href=\"https://e.example\"/>",
        "<image x:href=\"https://e.example/a.png\"/>",
        "<image href=\"data:text/html;base64,AAAA\"/>",
        "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
        "<rect fill=\"url(https://e.example/a)\"/>",
        "<rect style=\"background: u\\72l(//e.example)\"/>",
        "<style>@import \"https://e.example\";</style>",
        "<style>a { fill: url( 'https://e.example' ) }</style>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<?xml-stylesheet href=\"https://e.example\"?>",
    ] {
        assert!(with_logo(svg(bad).as_bytes()).is_err(), "{bad}");
    }
    let entity = format!("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{}", svg("&x;"));
    for bad in [entity.as_bytes(), b"<html/>", b"<svg/>", b"GIF89a", b"", b"\xff\xfe"] {
        assert!(with_logo(bad).is_err());
    }
    let mut png =
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x02\0\0\0\x01\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\0\0\0\0".to_vec();
    assert!(matches!(
        with_logo(&png).map(|letterhead| letterhead.logo),
        Ok(Some(Logo::Png { width: 2, height: 1, .. }))
    ));
    assert!(with_logo(&png[..png.len() - 1]).is_err(), "a PNG that was cut off");
    png.extend_from_slice(b"<script>");
    assert!(with_logo(&png).is_err(), "a PNG with something behind it");
}

#[test]
fn outside_the_act_no_other_duty_of_the_same_act_is_told_as_applying_all_the_same() {
    let rulebook = rules();
    let of_this_act: Vec<&str> = rulebook
        .consequences
        .neighbours
        .iter()
        .filter(|neighbour| neighbour.of_this_act)
        .map(|neighbour| neighbour.title.as_str())
        .collect();
    assert!(of_this_act.len() > 10);
    let mut others = 0;
    for (_, mut answers) in walks() {
        answers.push(("scope.works-things-out", Answer::No));
        let check = check(&answers, "");
        let told = account(&subject(&check, &rulebook, "A5-1"));
        assert_eq!(told.result.verdict, Verdict::OutsideTheAct);
        let all = told.neighbours.iter().chain(told.rules.iter().flat_map(|rule| &rule.neighbours));
        for neighbour in all {
            assert!(!of_this_act.contains(&neighbour.title.as_str()), "{}", neighbour.title);
            others += 1;
        }
    }
    assert!(others > 0, "other law is told");
}

#[test]
fn no_report_for_people_shows_the_address_of_a_question() {
    let rulebook = rules();
    for (_, answers) in walks() {
        let check = check(&answers, "");
        let documents =
            [Length::Full, Length::Short].map(|length| compose(&subject(&check, &rulebook, "A5-1"), length));
        for page in documents.iter().flat_map(|document| [text::write(document, 100), markdown::write(document)]) {
            let shown = rulebook.items.iter().find(|item| {
                page.split(|c: char| c.is_whitespace() || "()[],;|:“”".contains(c)).any(|word| word == item.name)
            });
            assert!(shown.is_none(), "{}", shown.unwrap().name);
        }
    }
}
