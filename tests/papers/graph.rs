//! Every drawing holds what its rule holds, no more and no less, whatever the texts are.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use article5::account::tree::{Branch, Kind, Mark, Tree};
use article5::logic::{Address, Answer, Structure, Test, prove};
use article5::report;
use article5::report::block::Document;
use article5::report::graph::{self, Format, draw, draw_scope, escape};
use article5::report::questionnaire::questionnaire;
use article5::rulebook::wording::{is_hidden, visible};
use article5::rulebook::{HardExample, Library, Rulebook};
use proptest::prelude::*;

/// Everything that has ever broken out of a label.
const HOSTILE: &str = "1. \"]; \\\" \\ [a](b) (c) {d} </svg> --> <!-- ]]> <script>x</script> \u{1b}[31m\n%%{init: {}}%% \
                       `e` **f** _g_ & &lt; &#60; #35; # ; a@b c|d \\N \\l \u{202e}\u{ffff} 'h' é 日本 end subgraph";

fn rulebook() -> Rulebook {
    Library::default().load().unwrap().rulebook
}

/// The whole questionnaire, nothing filled in.
pub fn blank(book: &Rulebook) -> Document {
    questionnaire(book, true, &(0..book.rules.len()).collect::<Vec<_>>())
}

/// The same rules with a hostile text wherever a file can put one.
pub fn hostile() -> Rulebook {
    let mut book = rulebook();
    for (index, item) in book.items.iter_mut().enumerate() {
        item.name = format!("{HOSTILE} {index}");
        for text in [&mut item.ask, &mut item.statement, &mut item.help, &mut item.find_out, &mut item.who_knows] {
            HOSTILE.clone_into(text);
        }
        item.hard.push(HardExample { text: HOSTILE.to_owned(), answer: Some((Answer::No, HOSTILE.to_owned())) });
        for texts in [&mut item.like, &mut item.unlike, &mut item.guidance] {
            texts.push(HOSTILE.to_owned());
        }
        if let Some(law) = &mut item.law {
            HOSTILE.clone_into(&mut law.phrase);
            HOSTILE.clone_into(&mut law.place.0);
        }
    }
    for rule in &mut book.rules {
        for text in [&mut rule.id, &mut rule.provision, &mut rule.title, &mut rule.about] {
            HOSTILE.clone_into(text);
        }
        rule.help_lines.push(HOSTILE.to_owned());
        for terms in &mut rule.terms {
            terms.guidelines_only = Some(HOSTILE.to_owned());
        }
        for condition in &mut rule.structure.conditions {
            contest(&mut condition.test);
        }
    }
    for word in &mut book.glossary {
        for text in [&mut word.word, &mut word.means, &mut word.law.0] {
            HOSTILE.clone_into(text);
        }
    }
    book
}

fn contest(test: &mut Test) {
    match test {
        Test::Unsettled(_, why) => *why = HOSTILE.into(),
        Test::All(parts) | Test::Any(parts) => parts.iter_mut().for_each(contest),
        Test::Not(part) => contest(part),
        Test::Ask(_) | Test::Exception(_) => {}
    }
}

/// How often each question stands in the structure as it is written: a pointer to an exception asks nothing itself.
fn written(structure: &Structure) -> BTreeMap<Address, usize> {
    fn count(test: &Test, found: &mut BTreeMap<Address, usize>) {
        match test {
            Test::Ask(address) => *found.entry(*address).or_default() += 1,
            Test::All(parts) | Test::Any(parts) => parts.iter().for_each(|part| count(part, found)),
            Test::Not(part) | Test::Unsettled(part, _) => count(part, found),
            Test::Exception(_) => {}
        }
    }
    let mut found = BTreeMap::new();
    let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
    for element in structure.conditions.iter().chain(exceptions) {
        count(&element.test, &mut found);
    }
    found
}

/// Every structure of the rulebook with the function that draws it.
fn drawn(book: &Rulebook) -> Vec<(&Structure, Tree)> {
    let rules = (0..book.rules.len()).map(|rule| (&book.rules[rule].structure, Tree::of_rule(book, rule).unwrap()));
    rules.chain([(&book.scope.structure, Tree::of_scope(book))]).collect()
}

/// Some answers to everything: blank, all Yes, all No, all Not sure, a mixture, everything as a whole.
fn situations(book: &Rulebook) -> Vec<article5::logic::Sheet> {
    let mut sheets = vec![book.blank_sheet()];
    for answer in Answer::ALL {
        let mut sheet = book.blank_sheet();
        for address in book.addresses().filter(|address| book.item(*address).is_question()) {
            sheet.set(address, Some(answer));
        }
        sheets.push(sheet);
    }
    for shift in 0..4 {
        let mut sheet = book.blank_sheet();
        for address in book.addresses() {
            let said = Answer::ALL.get((usize::from(address.0) * 7 + shift) % 4).copied();
            let question = book.item(address).is_question();
            sheet.set(address, said.filter(|_| question || usize::from(address.0) % 5 == shift));
        }
        sheets.push(sheet);
    }
    sheets
}

fn places(tree: &Tree, wanted: fn(Kind) -> bool) -> Vec<&Branch> {
    tree.walk().into_iter().filter(|branch| wanted(branch.kind)).collect()
}

fn is_question(kind: Kind) -> bool {
    kind == Kind::Question
}

#[test]
fn the_tree_asks_what_the_rule_asks() {
    let book = rulebook();
    for (structure, tree) in drawn(&book) {
        let mut found = BTreeMap::new();
        for branch in places(&tree, is_question) {
            *found.entry(branch.address.unwrap()).or_insert(0) += 1;
        }
        assert_eq!(found, written(structure), "{}", tree.id);
        let elements = places(&tree, |kind| matches!(kind, Kind::Condition | Kind::Exception(_)));
        let addresses: Vec<_> = elements.iter().filter_map(|branch| branch.address).collect();
        let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
        let expected: Vec<_> = structure.conditions.iter().chain(exceptions).map(|element| element.address).collect();
        assert_eq!(addresses, expected, "{}", tree.id);
    }
}

#[test]
fn every_format_draws_each_question_as_often_as_the_tree() {
    let book = rulebook();
    for (structure, tree) in drawn(&book) {
        let svg = graph::write(&tree, Format::Svg, false);
        let svg = roxmltree::Document::parse(&svg).unwrap();
        let text = graph::text::write(&tree, 400, false);
        let mermaid = graph::write(&tree, Format::Mermaid, false);
        let dot = graph::write(&tree, Format::Dot, false);
        for (address, times) in written(structure) {
            let name = &book.item(address).name;
            let in_svg = svg.descendants().filter(|node| {
                node.attribute("data-kind") == Some("question") && node.attribute("data-name") == Some(name)
            });
            assert_eq!(in_svg.count(), times, "{name} in SVG");
            assert_eq!(text.matches(&format!("[{name}]")).count(), times, "{name} in text");
            assert_eq!(mermaid.matches(&format!("(\"{name}<br/>")).count(), times, "{name} in Mermaid");
            assert_eq!(dot.matches(&format!("[label=\"{name}\\l")).count(), times, "{name} in DOT");
        }
    }
}

#[test]
fn nodes_and_edges_make_one_tree() {
    let book = rulebook();
    for (_, tree) in drawn(&book) {
        // The root, one heading for each section, and the places.
        let nodes = 1 + tree.sections.len() + tree.walk().len();
        let mermaid = graph::write(&tree, Format::Mermaid, false);
        assert_eq!(mermaid.lines().filter(|line| line.contains("[\"") || line.contains("(\"")).count(), {
            let exceptions = mermaid.lines().filter(|line| line.contains("{{\"")).count();
            let pointers = mermaid.lines().filter(|line| line.contains("[/\"")).count();
            nodes - exceptions - pointers
        });
        let arrows = mermaid.lines().filter(|line| line.contains("->")).count();
        assert_eq!(arrows, nodes - 1, "{}", tree.id);
        let dot = graph::write(&tree, Format::Dot, false);
        assert_eq!(dot.matches("[label=\"").count(), nodes);
        let pointers = places(&tree, |kind| matches!(kind, Kind::SeeException(_))).len();
        assert_eq!(dot.matches(" -> ").count(), nodes - 1 + pointers);
    }
}

#[test]
fn hostile_text_changes_no_structure() {
    let (good, bad) = (rulebook(), hostile());
    for ((_, good), (_, bad)) in drawn(&good).into_iter().zip(drawn(&bad)) {
        for ascii in [false, true] {
            let mermaid = graph::write(&bad, Format::Mermaid, ascii);
            assert_eq!(mermaid.lines().count(), graph::write(&good, Format::Mermaid, ascii).lines().count());
            mermaid.lines().for_each(sound_mermaid_line);
            let dot = graph::write(&bad, Format::Dot, ascii);
            assert_eq!(dot.lines().count(), graph::write(&good, Format::Dot, ascii).lines().count());
            dot.lines().for_each(sound_dot_line);
            let svg = graph::write(&bad, Format::Svg, ascii);
            assert_eq!(outline(&svg), outline(&graph::write(&good, Format::Svg, ascii)));
        }
    }
}

/// The places of a picture by kind, after a look at every element and attribute.
fn outline(svg: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).unwrap();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(["svg", "title", "desc", "style", "g", "path", "rect", "text"].contains(&name), "<{name}>");
        for attribute in node.attributes() {
            assert!(!attribute.name().starts_with("on") && !attribute.name().contains("href"), "{attribute:?}");
        }
    }
    document.descendants().filter_map(|node| node.attribute("data-kind")).map(str::to_owned).collect()
}

/// A node with its quoted label, an edge, a class, or the first line; a label holds no sign that Mermaid acts on.
fn sound_mermaid_line(line: &str) {
    let Some((before, rest)) = line.split_once('"') else {
        assert!(
            line == "flowchart LR" || line.chars().all(|c| c.is_ascii_alphanumeric() || " ->.:,".contains(c)),
            "{line}"
        );
        return;
    };
    let (label, after) = rest.split_once('"').unwrap();
    let opening = before.trim_start().trim_start_matches('n').trim_start_matches(|c: char| c.is_ascii_digit());
    let pairs = [("[", "]"), ("[[", "]]"), ("(", ")"), ("([", "])"), ("{{", "}}"), ("[/", "/]")];
    assert!(pairs.contains(&(opening, after)), "{line}");
    for piece in label.split("<br/>") {
        let mut rest = piece;
        while let Some((plain, entity)) = rest.split_once('#') {
            assert!(!plain.contains(['<', '>', '`', '%', '{', '}', '[', ']', '\\', '|', '&', ';', '*', '_', '@']));
            let (number, after) = entity.split_once(';').unwrap();
            assert!(number.parse::<u32>().is_ok(), "{line}");
            rest = after;
        }
        assert!(!rest.contains(['<', '>', '`', '%', '{', '}', '[', ']', '\\', '|', '&', ';', '*', '_', '@']), "{line}");
        assert!(piece.starts_with(|c: char| c == '#' || c.is_alphabetic()), "{line}");
    }
}

/// Quotes are balanced once escapes are taken away, and nothing outside of them is foreign.
fn sound_dot_line(line: &str) {
    let mut outside = String::new();
    let mut inside = false;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if inside => assert!(matches!(chars.next(), Some('\\' | '"' | 'l')), "{line}"),
            '"' => inside = !inside,
            _ if inside => assert!(!is_hidden(c), "{line}"),
            c => outside.push(c),
        }
    }
    assert!(!inside, "{line}");
    assert!(outside.chars().all(|c| c.is_ascii_alphanumeric() || " {}[]=,;.->".contains(c)), "{line}");
}

#[test]
fn the_picture_says_the_hostile_text_and_nothing_is_lost() {
    let book = hostile();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let expected = squeezed(&visible(HOSTILE)).replace('\u{ffff}', "[U+FFFF]");
    for (_, tree) in drawn(&book) {
        let svg = graph::write(&tree, Format::Svg, true);
        assert!(svg.is_ascii());
        assert_eq!(svg.matches("</svg>").count(), 1);
        assert_eq!(svg.matches("-->").count(), 0);
        let document = roxmltree::Document::parse(&svg).unwrap();
        for place in document.descendants().filter(|node| node.attribute("data-kind") == Some("question")) {
            let text: String = lines(&place).into_iter().map(squeezed).collect();
            assert!(text.contains(&expected), "{text}");
        }
    }
}

#[test]
fn nothing_hidden_reaches_any_format() {
    let book = hostile();
    let mut texts = vec![report::text::write(&blank(&book), 80), report::markdown::write(&blank(&book))];
    for format in Format::ALL {
        for ascii in [false, true] {
            texts.push(draw_scope(&book, format, ascii));
            texts.extend((0..book.rules.len()).map(|rule| draw(&book, rule, format, ascii)));
        }
    }
    for text in texts {
        let found = text.chars().find(|c| is_hidden(*c) && *c != '\n');
        assert_eq!(found, None, "{text}");
    }
}

#[test]
fn ascii_means_ascii() {
    for book in [rulebook(), hostile()] {
        for format in Format::ALL {
            assert!(draw_scope(&book, format, true).is_ascii());
            assert!((0..book.rules.len()).all(|rule| draw(&book, rule, format, true).is_ascii()), "{format:?}");
        }
    }
}

#[test]
fn text_keeps_to_its_width() {
    let book = rulebook();
    for width in [60, 80, 132] {
        for (_, tree) in drawn(&book) {
            for ascii in [false, true] {
                let text = graph::text::write(&tree, width, ascii);
                let widest = text.lines().map(textwrap::core::display_width).max().unwrap();
                assert!(widest <= width, "{widest} in {width}: {}", tree.id);
            }
        }
        let widest =
            report::text::write(&blank(&book), width).lines().map(textwrap::core::display_width).max().unwrap();
        assert!(widest <= width, "questionnaire: {widest} in {width}");
    }
}

#[test]
fn a_narrow_page_loses_no_word() {
    let book = rulebook();
    for (_, tree) in drawn(&book) {
        let words = |width: usize| {
            let lines = ['│', '├', '└', '─', ' ', '\n'];
            graph::text::write(&tree, width, false).chars().filter(|c| !lines.contains(c)).collect::<String>()
        };
        assert_eq!(words(10), words(500));
    }
}

#[test]
fn the_picture_needs_nothing_else() {
    let book = rulebook();
    for (_, tree) in drawn(&book) {
        let svg = graph::write(&tree, Format::Svg, false);
        let without_name = svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        for outside in ["href", "url(", "@import", "http:", "https:", "data:", "<script", "<image", "<foreignObject"] {
            assert!(!without_name.contains(outside), "{outside}");
        }
        let document = roxmltree::Document::parse(&svg).unwrap();
        let root = document.root_element();
        let labelled = root.attribute("aria-labelledby").unwrap();
        for id in labelled.split(' ') {
            let named = document.descendants().find(|node| node.attribute("id") == Some(id)).unwrap();
            assert!(named.text().is_some_and(|text| !text.trim().is_empty()));
        }
    }
}

#[test]
fn no_line_of_the_picture_leaves_it_and_no_place_covers_another() {
    for book in [rulebook(), hostile()] {
        for (structure, tree) in drawn(&book) {
            for sheet in situations(&book).into_iter().take(3) {
                let svg = graph::write(&tree.clone().with_answers(&prove(structure, &sheet)), Format::Svg, false);
                let document = roxmltree::Document::parse(&svg).unwrap();
                let number = |node: &roxmltree::Node, name: &str| node.attribute(name).unwrap().parse::<u32>().unwrap();
                let root = document.root_element();
                let (width, height) = (number(&root, "width"), number(&root, "height"));
                for text in document.descendants().filter(|node| node.has_tag_name("text")) {
                    assert!(number(&text, "x") < width && number(&text, "y") < height);
                }
                let mut boxes = Vec::new();
                for rect in root.children().filter_map(|place| {
                    place.attribute("data-kind")?;
                    place.children().find(|node| node.has_tag_name("rect"))
                }) {
                    let (x, y) = (number(&rect, "x"), number(&rect, "y"));
                    boxes.push((x, y, x + number(&rect, "width"), y + number(&rect, "height")));
                }
                for (index, a) in boxes.iter().enumerate() {
                    assert!(a.2 <= width && a.3 <= height);
                    for b in &boxes[index + 1..] {
                        assert!(a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1, "{a:?} {b:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn answers_stand_at_their_places_in_words() {
    let book = rulebook();
    for sheet in situations(&book) {
        for (structure, tree) in drawn(&book) {
            let proof = prove(structure, &sheet);
            let tree = tree.with_answers(&proof);
            assert!(tree.outcome.is_some());
            for (branch, proof) in tree.sections.iter().flat_map(|section| &section.branches).zip(proof.all()) {
                let mark = branch.mark.unwrap();
                assert_eq!((mark.truth, mark.standing), (proof.truth, proof.standing));
                assert_eq!(mark.said, sheet.get(branch.address.unwrap()));
            }
            for branch in places(&tree, is_question) {
                assert_eq!(branch.mark.unwrap().said, sheet.get(branch.address.unwrap()), "{}", branch.name);
            }
            let svg = graph::svg::write(&tree, graph::svg::Setting::InPage, false);
            let document = roxmltree::Document::parse(&svg).unwrap();
            let drawn: Vec<_> = document
                .descendants()
                .filter(|node| node.attribute("data-kind").is_some_and(|kind| kind != "note"))
                .collect();
            let branches = tree.walk();
            assert_eq!(drawn.len(), branches.len());
            for (place, branch) in drawn.into_iter().zip(branches) {
                assert_eq!(place.attribute("data-name"), Some(branch.name.as_str()));
                let words = branch.mark.map(Mark::words).unwrap();
                assert!(lines(&place).contains(&words), "{}: {words}", branch.name);
            }
        }
    }
}

/// What stands in a place of the picture, line by line.
fn lines<'a>(place: &roxmltree::Node<'a, '_>) -> Vec<&'a str> {
    place.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect()
}

#[test]
fn states_differ_without_colour() {
    let book = rulebook();
    let mut seen: BTreeMap<&str, std::collections::BTreeSet<String>> = BTreeMap::new();
    for sheet in situations(&book) {
        for (structure, tree) in drawn(&book) {
            for branch in tree.with_answers(&prove(structure, &sheet)).walk() {
                let mark = branch.mark.unwrap();
                seen.entry(mark.words()).or_default().insert(format!("{:?}", mark.look()));
            }
        }
    }
    assert!(seen.len() > 5, "{seen:?}");
    assert!(seen.values().all(|looks| looks.len() == 1), "one look for each wording: {seen:?}");
}

#[test]
fn the_scope_is_never_called_prohibited() {
    let book = rulebook();
    for sheet in situations(&book) {
        let proof = prove(&book.scope.structure, &sheet);
        let outcome = Tree::of_scope(&book).with_answers(&proof).outcome.unwrap();
        for word in ["PROHIBITED", "CAUGHT", "EXCEPTION"] {
            assert!(!outcome.contains(word), "{outcome}");
        }
    }
}

#[test]
fn in_a_page_the_picture_styles_nothing_but_itself() {
    let book = rulebook();
    let drawn = drawn(&book).into_iter();
    let pictures = drawn.map(|(_, tree)| graph::svg::write(&tree, graph::svg::Setting::InPage, false));
    let mut ids = std::collections::BTreeSet::new();
    for svg in pictures {
        assert!(svg.starts_with("<svg ") && !svg.contains("<style") && !svg.contains("<?xml"));
        let document = roxmltree::Document::parse(&svg).unwrap();
        for id in document.descendants().filter_map(|node| node.attribute("id")) {
            assert!(ids.insert(id.to_owned()), "{id} stands in two pictures of one page");
        }
    }
}

#[test]
fn a_rule_that_does_not_exist_is_not_drawn() {
    let book = rulebook();
    for format in Format::ALL {
        assert_eq!(draw(&book, book.rules.len(), format, false), "");
    }
    assert!(Tree::of_rule(&book, book.rules.len()).is_none());
}

#[test]
fn the_questionnaire_asks_everything_once() {
    let book = rulebook();
    let text = report::text::write(&blank(&book), 80);
    let boxes = "[ ] Yes   [ ] No   [ ] Not sure";
    let mut places = 0;
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let used: Vec<Address> = drawn(&book).iter().flat_map(|(structure, _)| structure.addresses()).collect();
    for address in book.addresses().filter(|address| used.contains(address)) {
        let item = book.item(address);
        places += 1;
        if item.is_question() {
            assert_eq!(flat.matches(&format!(" {}: {}", item.name, item.ask)).count(), 1, "{}", item.name);
        } else {
            assert_eq!(flat.matches(&format!(" {} as a whole:", item.name)).count(), 1, "{}", item.name);
        }
        if let Some(law) = &item.law {
            assert!(flat.contains(&format!("\"{}\" ({})", law.phrase, law.place)), "{}", item.name);
        }
        for example in item.like.iter().chain(&item.unlike).chain(&item.hard_told()) {
            assert!(flat.contains(example.as_str()), "{}", item.name);
        }
    }
    assert_eq!(flat.matches(&boxes.split_whitespace().collect::<Vec<_>>().join(" ")).count(), places);
}

proptest! {
    #[test]
    fn xml_gives_back_what_went_in(text in "[^\\p{Cc}\u{fffe}\u{ffff}]*", ascii: bool) {
        let element = format!("<a b=\"{0}\">{0}</a>", escape::xml(&text, ascii));
        let document = roxmltree::Document::parse(&element).unwrap();
        prop_assert_eq!(document.root_element().text().unwrap_or_default(), &text);
        prop_assert_eq!(document.root_element().attribute("b"), Some(text.as_str()));
    }

    #[test]
    fn xml_takes_any_text(text: String, ascii: bool) {
        let element = format!("<a b=\"{0}\">{0}</a>", escape::xml(&text, ascii));
        prop_assert!(roxmltree::Document::parse(&element).is_ok());
    }

    #[test]
    fn mermaid_gives_back_what_went_in(text in "\\PC*", ascii: bool) {
        let safe = escape::mermaid(&text, ascii);
        let mut back = String::new();
        let mut rest = safe.as_str();
        while let Some((plain, entity)) = rest.split_once('#') {
            back.push_str(plain);
            let (number, after) = entity.split_once(';').unwrap();
            back.push(char::from_u32(number.parse().unwrap()).unwrap());
            rest = after;
        }
        back.push_str(rest);
        prop_assert_eq!(back, text);
    }

    #[test]
    fn dot_stays_inside_its_quotes(text: String, ascii: bool) {
        sound_dot_line(&format!("n0 [label=\"{}\"];", escape::dot(&visible(&text), ascii)));
    }
}
