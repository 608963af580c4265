//! Inventories as people's programs write them, and the checks that are made of them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use article5::check::{Field, Step};
use article5::inventory::{Format, Options, run, write_template};
use article5::logic::Answer;
use article5::record::read;
use article5::rulebook::{Library, Rulebook};
use calamine::{Data, Reader, Xlsx};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use rust_xlsxwriter::Workbook;

use super::commands::Desk;

const TODAY: Date = date(2026, 11, 26);

fn rules() -> Rulebook {
    Library::default().load().unwrap().rulebook
}

#[derive(Debug)]
pub struct Ran {
    pub out: Vec<u8>,
    pub err: String,
}

impl Ran {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.out).unwrap()
    }

    fn text(&self) -> String {
        String::from_utf8(self.out.clone()).unwrap()
    }
}

pub fn assessed(name: &str, bytes: &[u8], format: Format, why: bool) -> Result<Ran, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    let mut options = Options::new(vec![file], TODAY);
    options.format = format;
    options.why = why;
    let (mut out, mut err) = (Vec::new(), Vec::new());
    run(&options, &rules(), std::io::empty(), &mut out, &mut err).map_err(|error| error.to_string())?;
    Ok(Ran { out, err: String::from_utf8(err).unwrap() })
}

pub fn json(name: &str, bytes: &[u8]) -> Ran {
    assessed(name, bytes, Format::Json, false).unwrap()
}

/// The names and verdicts on rule (f) of all rows.
fn rows(ran: &Ran) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    ran.json().as_array().unwrap().iter().map(|row| (text(&row["name"]), text(&row["rules"]["f"]))).collect()
}

const PLAIN: &str = "name;f.1;f.2\r\nÜbersetzer Größe;no;\r\nMood meter;;no\r\n";

fn expected() -> Vec<(String, String)> {
    ["Übersetzer Größe", "Mood meter"].map(|name| (name.to_owned(), "NOT CAUGHT".to_owned())).to_vec()
}

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let text = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn every_encoding_and_separator_of_spreadsheet_programs_is_read() {
    let western: Vec<u8> = PLAIN.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (bytes, told) in [
        (PLAIN.as_bytes().to_vec(), false),
        (format!("\u{feff}{PLAIN}").into_bytes(), false),
        (western, true),
        (utf16(&PLAIN.replace(';', "\t"), false, true), false),
        (utf16(PLAIN, true, true), false),
        (utf16(PLAIN, false, false), false),
        (PLAIN.replace("\r\n", "\r").into_bytes(), false),
        (PLAIN.replace(';', ",").into_bytes(), false),
        (PLAIN.replace(';', "|").into_bytes(), false),
        (format!("sep=;\r\n{PLAIN}").into_bytes(), false),
        (format!("AI inventory, 2026;;\r\n;;\r\n{PLAIN};;\r\n ; ; \r\n").into_bytes(), true),
        (PLAIN.replace("name", " Naam ").replace("f.1", "F.1").into_bytes(), false),
        (PLAIN.replace("\r\n", ";;;\r\n").into_bytes(), false),
    ] {
        let ran = json("tools.csv", &bytes);
        assert_eq!(rows(&ran), expected(), "{}", String::from_utf8_lossy(&bytes));
        assert_eq!(ran.err.lines().count(), if told { 2 } else { 1 }, "{}", ran.err);
    }
    let refused = assessed("tools.csv", b"name;f.1\nM\x81;no\nB;no\n", Format::Json, false).unwrap();
    assert!(
        refused.err.contains("tools.csv:2:1: ") && refused.json().as_array().unwrap().len() == 1,
        "{}",
        refused.err
    );
}

#[test]
fn columns_of_ones_own_are_given_back_as_they_are() {
    let text = "Owner;name;Cost;Cost;f.1;Remark\nBea;A;=1+1;2;no;two\u{a0}words\n;B;;;yes;\"a;b\"\n";
    let out = assessed("tools.csv", text.as_bytes(), Format::Csv, true).unwrap().text();
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header[header.len() - 4..], ["Owner", "Cost", "Cost (2)", "Remark"]);
    let found: Vec<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(found[0][header.len() - 4..], ["Bea", "'=1+1", "2", "two\u{a0}words"]);
    assert_eq!(found[1][header.len() - 4..], ["", "", "", "a;b"]);
    // What this program wrote holds no answers: with them its own columns are written anew, all others stay.
    assert!(assessed("again.csv", out.as_bytes(), Format::Csv, true).unwrap_err().contains("--template"));
    let answered: Vec<String> =
        (0..).zip(out.lines()).map(|(row, line)| format!("{},{line}\n", if row == 0 { "f.1" } else { "no" })).collect();
    let again = assessed("again.csv", answered.concat().as_bytes(), Format::Csv, true).unwrap().text();
    assert_eq!(again.lines().next(), out.lines().next());
    let objects =
        br#"[{"name": "A", "cost": 12.50, "tags": ["a", "b"], "f.1": "no", "note": "x"}, {"name": "B", "late": null}]"#;
    let row = json("tools.json", objects).json()[0].clone();
    assert_eq!(row["other"], serde_json::json!({"cost": 12.5, "tags": ["a", "b"], "note": "x"}));
    let csv = assessed("tools.json", objects, Format::Csv, false).unwrap();
    assert!(csv.text().lines().next().unwrap().ends_with(",cost,tags,note"), "{}", csv.text());
    assert!(csv.err.contains("`late`"), "{}", csv.err);
}

#[test]
fn doubled_and_nameless_tools_are_named_once() {
    let ran = json("tools.csv", b"name,f.1\nChat helper,no\n,no\nchat  Helper,yes\nOther,no\n");
    assert_eq!(ran.json().as_array().unwrap().len(), 4);
    let told: Vec<&str> = ran.err.lines().collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[0].contains("line 3") && told[1].contains("line 4") && told[1].contains("chat  Helper"), "{told:?}");
}

fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, cells) in (0..).zip(rows.iter()) {
            for (column, text) in (0..).zip(cells.iter()) {
                match *text {
                    "" => {}
                    "TRUE" => drop(sheet.write_boolean(row, column, true).unwrap()),
                    number if number.parse::<f64>().is_ok() => {
                        sheet.write_number(row, column, number.parse::<f64>().unwrap()).unwrap();
                    }
                    text => drop(sheet.write_string(row, column, text).unwrap()),
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_sheet_of_excel_is_read_with_its_places() {
    let tools: &[&[&str]] = &[
        &["Our tools"],
        &[],
        &["Name", "f.1", "Cost", "scope.personal-use"],
        &["Übersetzer", "Nee", "1250.5", ""],
        &[],
        &["", "", "", ""],
        &["Mood meter", "TRUE", "", "perhaps"],
        &["Plane", "TRUE", "", "TRUE", "beyond"],
    ];
    let bytes = book(&[("Read me", &[&["Nothing here"]]), ("Tools", tools)]);
    let ran = json("tools.xlsx", &bytes);
    let found = ran.json();
    assert_eq!(found[0]["name"], "Übersetzer");
    assert_eq!((&found[0]["rules"]["f"], &found[0]["other"]["Cost"]), (&"NOT CAUGHT".into(), &"1250.5".into()));
    assert_eq!(found[1]["overall"], "OUTSIDE THE ACT");
    assert_eq!(found.as_array().unwrap().len(), 2);
    for told in ["“Tools”", "line 3", "tools.xlsx:7:4: `perhaps`", "line 8"] {
        assert!(ran.err.contains(told), "{told}: {}", ran.err);
    }
    assert!(assessed("empty.xlsx", &book(&[("A", &[])]), Format::Json, false).unwrap_err().contains("nothing in"));
    let mut cut = bytes.clone();
    cut.truncate(bytes.len() / 2);
    assert!(assessed("cut.xlsx", &cut, Format::Json, false).unwrap_err().contains("cannot be read"));
}

#[test]
fn verdicts_go_into_a_sheet_in_which_nothing_runs() {
    let text = "name,f.1,Cost\n=1+1,no,+5\n\"two\nlines\",,\n";
    let bytes = assessed("tools.csv", text.as_bytes(), Format::Xlsx, true).unwrap().out;
    let mut book = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("=1+1".to_owned())));
    assert_eq!(range.get_value((2, 0)), Some(&Data::String("two\nlines".to_owned())));
    let last = u32::try_from(range.width()).unwrap() - 1;
    assert_eq!(range.get_value((1, last)), Some(&Data::String("+5".to_owned())));
    assert!(book.worksheet_formula("Sheet1").unwrap().is_empty());
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let sheet = std::io::read_to_string(parts.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(sheet.contains("autoFilter") && sheet.contains("state=\"frozen\""), "{sheet:.2000}");
}

#[test]
fn what_the_law_leaves_open_has_its_reason_in_words() {
    // The one answer that the law contests, beside all that catches.
    let rules = rules();
    let row = (0..rules.rules.len()).find_map(|rule| row_that_is_contested(&rules, rule)).unwrap();
    let ran = assessed("tools.jsonl", row.to_string().as_bytes(), Format::Json, true).unwrap();
    let found = ran.json()[0].clone();
    assert_eq!(found["overall"], "OPEN", "{found}");
    assert!(!found["contested"].as_array().unwrap().is_empty(), "{found}");
    let table = assessed("tools.jsonl", row.to_string().as_bytes(), Format::Table, true).unwrap().text();
    assert!(table.contains("contested"), "{table}");
    let reasons = assessed("tools.csv", b"name,f.2\nA,no\n", Format::Json, true).unwrap().json();
    let f2 = rules.item(rules.address("f.2").unwrap()).statement.clone();
    assert!(reasons[0]["reasons"][0].as_str().unwrap().contains(&f2));
}

/// Answers on which a rule stays open by the law alone.
fn row_that_is_contested(rules: &Rulebook, rule: usize) -> Option<serde_json::Value> {
    let id = &rules.rules[rule].id;
    for item in rules.items.iter().filter(|item| item.is_question() && item.name.starts_with(&format!("{id}."))) {
        let mut row = serde_json::Map::new();
        row.insert("name".to_owned(), "Tool".into());
        row.insert(item.name.clone(), "yes".into());
        let mut sheet = rules.blank_sheet();
        sheet.set(rules.address(&item.name)?, Some(Answer::Yes));
        let findings = article5::check::find(rules, &sheet, TODAY);
        if !findings.rules[rule].contested.is_empty() && findings.tool == article5::logic::Verdict::Open {
            return Some(row.into());
        }
    }
    None
}

#[test]
fn the_empty_inventory_is_one_that_can_be_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let rules = rules();
    for name in ["empty.csv", "empty.xlsx"] {
        let file = folder.path().join(name);
        write_template(&file, false, article5::report::inventory::Separator::default(), &rules).unwrap();
        assert!(
            write_template(&file, false, article5::report::inventory::Separator::default(), &rules)
                .unwrap_err()
                .to_string()
                .contains("--force")
        );
        write_template(&file, true, article5::report::inventory::Separator::default(), &rules).unwrap();
        let ran = json(name, &std::fs::read(&file).unwrap());
        assert_eq!((ran.json(), ran.err.lines().count()), (serde_json::json!([]), 1), "{}", ran.err);
    }
    // Filled in by hand: the row in words stays where it is.
    let text = std::fs::read_to_string(folder.path().join("empty.csv")).unwrap();
    let columns = text.lines().next().unwrap().split(',').count();
    let column = text.lines().next().unwrap().split(',').position(|name| name == "f.at-work").unwrap();
    let mut row = vec![""; columns];
    (row[0], row[column]) = ("Mood meter", "Ja");
    let ran = json("filled.csv", format!("{text}{}\n", row.join(",")).as_bytes());
    assert_eq!(rows(&ran), [("Mood meter".to_owned(), "OPEN".to_owned())]);
}

fn records(desk: &Desk) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(desk.data().records())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .collect();
    found.sort();
    found
}

/// Somebody answers in a check.
pub fn answer(desk: &Desk, path: &Path, who: &str, given: (&str, Answer)) {
    take(desk, path, who, desk.answers(&[given]));
}

/// Somebody takes steps in a check.
pub fn take(desk: &Desk, path: &Path, who: &str, steps: Vec<Step>) {
    let (folder, now) = (desk.data(), Timestamp::from_second(1_795_000_000).unwrap());
    let at_work = article5::desk::Desk { folder: Ok(&folder), loaded: &desk.loaded, on: TODAY, now, today: TODAY };
    let mut sitting = at_work.open_at(path).unwrap().it;
    sitting.take_all(who, now, steps).unwrap();
}

#[test]
fn rows_become_checks_once_and_a_person_is_never_overruled() {
    let desk = Desk::new();
    let file = desk.folder.path().join("tools.csv");
    let write = |text: &str| std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let assess = || desk.run(&["assess", file, "--into-checks", "--group", "Northgate", "--format", "json"]);
    write("name,f.1,Owner\nMood meter,no,Bea\nmood  METER,yes,\n,yes,\nDoor,,\n");
    let first: serde_json::Value = serde_json::from_slice(&assess().stdout).unwrap();
    assert_eq!(records(&desk).len(), 2);
    let reference = first[0]["check"].as_str().unwrap().to_owned();
    assert_eq!((&first[1]["check"], &first[2]["check"]), (&"".into(), &"".into()));
    let path = desk.data().records().join(format!("{reference}.ron"));
    let check = || read(&path).unwrap().check;
    assert_eq!(check().standing.group, "Northgate");
    assert_eq!((check().answers["f.1"].answer, check().answers["f.1"].who.contains("tools.csv")), (Answer::No, true));
    let steps = check().steps.len();

    // The same again writes nothing; a change of the table is taken over, and more is added.
    assess();
    assert_eq!((records(&desk).len(), check().steps.len()), (2, steps));
    write("name,f.1,f.2\nMood meter,unsure,no\n");
    assess();
    assert_eq!(check().answers["f.1"].answer, Answer::NotSure);
    assert!(check().answers.contains_key("f.2"));
    assert!(check().steps.iter().filter(|entry| matches!(entry.did, Step::Answered { .. })).count() == 3);

    // What somebody found out since stays.
    answer(&desk, &path, "Ann", ("f.2", Answer::Yes));
    write("name,f.1,f.2\nMood meter,unsure,no\n");
    assess();
    assert_eq!((check().answers["f.2"].answer, check().answers["f.2"].who.as_str()), (Answer::Yes, "Ann"));
    // Columns that a check has a field for fill it, once; what somebody wrote since stays and is told.
    write("name,f.1,Eigenaar,Vendor,Review by,Cost\nMood meter,unsure,Bea Mol,Vocalis,31.3.2027,12\n");
    assess();
    let filled = check();
    assert_eq!((filled.tool.get(Field::Owner), filled.tool.get(Field::Maker)), ("Bea Mol", "Vocalis"));
    assert_eq!(filled.standing.review_due, Some(jiff::civil::date(2027, 3, 31)));
    assess();
    assert_eq!(check().steps.len(), filled.steps.len());
    take(&desk, &path, "Ann", vec![Step::Described { field: Field::Owner, value: "Carl Bos".to_owned() }]);
    write("name,f.1,Owner,Vendor,Next review\nMood meter,unsure,Bea Mol,Vocalis B.V.,03/04/2027\n");
    let told = String::from_utf8(assess().stderr).unwrap();
    assert_eq!((check().tool.get(Field::Owner), check().tool.get(Field::Maker)), ("Carl Bos", "Vocalis B.V."));
    assert_eq!(check().standing.review_due, filled.standing.review_due);
    assert!(told.contains(Field::Owner.label()) && told.contains("03/04/2027"), "{told}");
    // Another group has tools of its own.
    desk.said(&["assess", file, "--into-checks", "--group", "Quillbrook", "--format", "json"]);
    assert_eq!(records(&desk).len(), 3);
}

#[test]
fn beside_a_check_stands_the_verdict_of_that_check() {
    let desk = Desk::new();
    let file = desk.folder.path().join("tools.csv");
    let write = |text: &str| std::fs::write(&file, text).unwrap();
    let name = file.to_str().unwrap();
    let condition = |answer: &str| [answer; 4].join(",");
    let f = "scope.uses,f.1,f.2,f.3,f.4,f.medical-or-safety,f.training-without-impact";
    write(&format!("name,{f}\nMood meter,yes,{},no,no\nDoor,yes,{},no,no\n", condition("yes"), condition("no")));
    desk.said(&["assess", name, "--into-checks"]);
    // What the table says now is less than what the checks say, and somebody has answered otherwise since.
    for path in records(&desk) {
        if read(&path).unwrap().check.tool.title() == "Door" {
            answer(&desk, &path, "Ann", ("f.4", Answer::NotSure));
        }
    }
    write("name,a.1\nMood meter,no\nDoor,no\nNew,no\n");
    for path in records(&desk).iter().take(1) {
        answer(&desk, path, "Ann", ("b.1", Answer::No));
    }
    let ran = desk.run(&["assess", name, "--into-checks", "--format", "json", "--why"]);
    let told: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    let rows = told.as_array().unwrap();
    assert_eq!(rows.len(), 3);
    for row in rows {
        let path = desk.data().records().join(format!("{}.ron", row["check"].as_str().unwrap()));
        let check = read(&path).unwrap().check;
        let rulebook = rules();
        let (tool, verdicts) = article5::check::verdicts(&rulebook, &check.sheet(&rulebook));
        assert_eq!(row["overall"], tool.words(), "{row}");
        for (rule, verdict) in rulebook.rules.iter().zip(verdicts) {
            assert_eq!(row["rules"][&rule.id], verdict.words(), "{row}");
        }
    }
    assert_eq!((&rows[0]["overall"], &rows[0]["rules"]["a"]), (&"PROHIBITED".into(), &"NOT CAUGHT".into()));
    assert!(rows[0]["decided_by"].as_array().unwrap().contains(&"f.4".into()), "{}", rows[0]);
    // The row after a check begins with nothing of it.
    assert_eq!(rows[2]["rules"]["f"], "NOT CHECKED");
}

/// An ODS file with this between the tags of its sheet.
pub fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table \
         table:name=\"Tools\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_str()),
        ("META-INF/manifest.xml", manifest),
    ] {
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

pub fn ods_row(repeats: u32, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|text| match *text {
            "" => "<table:table-cell/>".to_owned(),
            text => {
                format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
            }
        })
        .collect::<Vec<_>>()
        .concat();
    let empty = "<table:table-cell table:number-columns-repeated=\"16380\"/>";
    format!("<table:table-row table:number-rows-repeated=\"{repeats}\">{cells}{empty}</table:table-row>")
}

#[test]
fn a_sheet_of_libreoffice_is_read_and_one_that_would_fill_all_memory_is_not() {
    let table = ods_row(1, &["name", "f.1", "f.2"])
        + &ods_row(1, &["Übersetzer Größe", "no", ""])
        + &ods_row(1, &["Mood meter", "", "no"])
        // As LibreOffice ends every sheet.
        + &ods_row(1_048_573, &[]);
    assert_eq!(rows(&json("tools.ods", &ods(&table))), expected());
    for many in [
        table.clone() + &ods_row(1_048_576, &["Tool", "no", "yes", "no", "yes"]),
        table.clone() + &ods_row(1_048_576, &[]) + &ods_row(u32::MAX, &["Tool"]),
        table.replacen("<table:table-cell ", "<table:table-cell table:number-columns-repeated=\"4000000000\" ", 1),
    ] {
        let refused = assessed("tools.ods", &ods(&many), Format::Json, false).unwrap_err();
        assert!(refused.contains("4 million"), "{refused}");
    }
}

#[test]
fn what_only_looks_like_an_older_sheet_is_refused() {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(4_096, 0xff);
    for name in ["tools.xls", "tools.xlsx"] {
        let refused = assessed(name, &bytes, Format::Json, false).unwrap_err();
        assert!(refused.contains(name), "{refused}");
    }
}

#[test]
fn the_names_of_tools_are_found_under_what_people_call_them() {
    for heading in ["Tool", "Name of the tool", "Naam van de tool", "Systeem", "Werkzeug", "Nom de l'outil"] {
        let table = format!("Owner;{heading};f.1\nAnn;Call mood;no\n");
        assert_eq!(rows(&json("a.csv", table.as_bytes()))[0].0, "Call mood", "{heading}");
        let sheet = book(&[("Tools", &[&["Owner", heading, "f.1"], &["Ann", "Call mood", "no"]])]);
        assert_eq!(rows(&json("a.xlsx", &sheet))[0].0, "Call mood", "{heading}");
        let object = serde_json::json!([{"Owner": "Ann", heading: "Call mood", "f.1": "no"}]).to_string();
        assert_eq!(rows(&json("a.json", object.as_bytes()))[0].0, "Call mood", "{heading}");
    }
    // What says `name` is the name, whatever stands beside it; what stands beside it is given back.
    let ran = json("a.csv", b"System,name,f.1\nPayroll,Call mood,no\n");
    assert_eq!(rows(&ran)[0].0, "Call mood");
    assert!(String::from_utf8(ran.out).unwrap().contains("Payroll"));
}

#[test]
fn of_two_columns_that_may_hold_the_names_a_person_says_which() {
    let table = b"Tool,System,f.1\nCall mood,Payroll,no\n";
    let told = assessed("a.csv", table, Format::Json, false).unwrap_err();
    assert!(told.contains("`Tool` and `System`") && told.contains("--name-column"), "{told}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.csv");
    std::fs::write(&file, table).unwrap();
    let with = |column: &str| {
        let mut options = Options::new(vec![file.clone()], TODAY);
        (options.format, options.name_column) = (Format::Json, Some(column.to_owned()));
        let (mut out, mut err) = (Vec::new(), Vec::new());
        run(&options, &rules(), std::io::empty(), &mut out, &mut err).map_err(|error| error.to_string())?;
        Ok::<Ran, String>(Ran { out, err: String::from_utf8(err).unwrap() })
    };
    assert_eq!(rows(&with("system").unwrap())[0].0, "Payroll");
    assert_eq!(rows(&with("Tool").unwrap())[0].0, "Call mood");
    assert!(with("Werkzeug").unwrap_err().contains("`Werkzeug`"));
}
