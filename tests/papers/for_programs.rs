//! Tables, workbooks and JSON about checks.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::reports::{
    HOSTILE, assert_nothing_hidden, check, hostile_portfolio, hostile_rules, now, on, part, rules, subject, walks,
};
use article5::account::{Caveat, account};
use article5::check::{Check, Remark, Selection};
use article5::desk::Format;
use article5::logic::Verdict;
use article5::report::block::Block;
use article5::report::inventory::Separator;
use article5::report::portfolio::{Shelved, Source, letters, portfolio, tool_line};
use article5::report::workbook::Cell;
use article5::report::{compose_portfolio, inventory, json, workbook};
use std::sync::Arc;

#[test]
fn more_checks_than_a_file_holds_are_refused_with_what_takes_them() {
    for (format, most) in [(Format::Docx, 5_000), (Format::Xlsx, 20_000)] {
        assert!(format.holds(most).is_ok());
        let why = format.holds(most + 1).expect_err("too many").to_string();
        assert!(why.contains("csv") && why.contains(format.ending()), "{why}");
    }
    assert!(Format::Csv.holds(1_000_000).is_ok() && Format::Html.holds(1_000_000).is_ok());
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
