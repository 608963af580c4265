//! Reports: the same facts in every format, and no text from anywhere that acts, formats or hides.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use article5::account::{About, Branch, Caveat, Subject, account};
use article5::check::{Check, Entry, Field, Remark, Selection, Step};
use article5::logic::{Answer, Verdict};
use article5::report::block::{Block, Document};
use article5::report::letterhead::{Letterhead, Logo, read_letterhead};
use article5::report::portfolio::{Portfolio, Shelved, Source, letters, portfolio, tool_line};
use article5::report::{Length, compose, docx, html, json, markdown, text};
use article5::rulebook::wording::is_hidden;
use article5::rulebook::{Library, Rulebook};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::collections::BTreeSet;
use std::io::{Cursor, Read};

/// Everything at once that could act in one of the formats; it ends with a word that must arrive.
pub const HOSTILE: &str = "=1+1|cmd <script>alert(1)</script><img src=x onerror=alert(1)> \u{1b}[31m\u{202e}]]> --> <!-- \
    **strong-attack** _x_ `code-attack` [link-attack](javascript:alert(1)) ![i](http://e.example/i.png) \
    <http://e.example> http://e.example/x | cell \\| \r\n# heading-attack\n\n- item\n1. item\n```\n\u{9b}31m \u{7} \
    {{ 7*7 }} {% raw %} &lt; &#60; </style></w:t></w:p> \" ' \u{feff}\u{ffff}\0 arrived";

pub fn on() -> Date {
    date(2026, 11, 22)
}

pub fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().expect("a time")
}

pub fn rules() -> Rulebook {
    Library::default().load().expect("built-in rules").rulebook
}

/// The built-in rules with hostile words in every place; the logic stays.
pub fn hostile_rules() -> Rulebook {
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
pub fn check(answers: &[(&str, Answer)], typed: &str) -> Check {
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

pub const SCOPE: [(&str, Answer); 6] = [
    ("scope.works-things-out", Answer::Yes),
    ("scope.european-link", Answer::Yes),
    ("scope.special-case", Answer::No),
    ("scope.supplies", Answer::No),
    ("scope.uses", Answer::Yes),
    ("scope.scientific-research", Answer::No),
];

/// One check for each way that a rule can end.
pub fn walks() -> Vec<(Verdict, Vec<(&'static str, Answer)>)> {
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

pub fn about(typed: &str) -> About {
    About {
        reference: typed.to_owned(),
        head: typed.to_owned(),
        origin: typed.to_owned(),
        written: now(),
        caveat: Some(Caveat { is_newer: false, words: typed.to_owned() }),
        elsewhere: Vec::new(),
    }
}

pub fn subject<'a>(check: &'a Check, rulebook: &'a Rulebook, typed: &str) -> Subject<'a> {
    Subject { check, rulebook, on: on(), about: about(typed) }
}

pub fn letterhead(typed: &str) -> Letterhead {
    let draft = read_letterhead("Letterhead(accent: \"#1a4d8f\")").expect("a letterhead");
    let mut letterhead = draft.without_logo();
    letterhead.organisation = Some(typed.to_owned());
    letterhead.footer = Some(typed.to_owned());
    letterhead.logo = Some(Logo::Svg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned()));
    letterhead
}

pub fn hostile_portfolio(rulebook: &Rulebook) -> Portfolio {
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

/// Every text of a document but those of pictures, which repeat others.
pub fn facts(document: &Document) -> Vec<String> {
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

pub fn assert_nothing_hidden(text: &str, format: &str) {
    let hidden = text.chars().find(|c| is_hidden(*c) && *c != '\n');
    assert_eq!(hidden, None, "{format} holds a hidden character");
}

pub fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
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

/// The blocks below a heading of level 2, up to the next.
pub fn blocks_under<'a>(document: &'a Document, title: &str) -> Vec<&'a Block> {
    let is_title = |block: &&Block| matches!(block, Block::Heading { level: 2, text } if text == title);
    let after = document.blocks.iter().skip_while(|block| !is_title(block)).skip(1);
    after.take_while(|block| !matches!(block, Block::Heading { level: 2, .. })).collect()
}

/// Answers that leave rule (f) open in law alone: every fact is known, and every other rule is closed.
pub fn open_in_law(rulebook: &Rulebook) -> Vec<(&str, Answer)> {
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
