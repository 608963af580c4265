//! Many tools at once: what is read, what is refused, and that no verdict is ever anything but the engine's.
#![allow(clippy::unwrap_used)]

use article5::check::find;
use article5::inventory::{AssessError, Format, InputKind, Options, Outcome, run};
use article5::logic::{Answer, Verdict};
use article5::report::inventory::Separator;
use article5::rulebook::wording::is_hidden;
use article5::rulebook::{Library, Rulebook, case};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().unwrap().rulebook);

pub const TODAY: Date = date(2026, 11, 22);

pub struct Ran {
    pub result: Result<Outcome, AssessError>,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn outcome(&self) -> Outcome {
        *self.result.as_ref().unwrap_or_else(|error| panic!("{error}"))
    }

    pub fn error(&self) -> String {
        self.result.as_ref().err().unwrap_or_else(|| panic!("{}", self.out)).to_string()
    }

    /// Everything that was said beside the verdicts.
    pub fn said(&self) -> String {
        let error = self.result.as_ref().err().map(ToString::to_string);
        format!("{}{}", self.err, error.unwrap_or_default())
    }

    /// The verdicts of CSV by row: name, overall, then by rule.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let mut reader = csv::Reader::from_reader(self.out.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }
}

pub fn options(kind: InputKind) -> Options {
    let mut options = Options::new(vec![PathBuf::from("-")], TODAY);
    options.input = Some(kind);
    options.format = Format::Csv;
    options
}

pub fn ran(options: &Options, stdin: impl Read) -> Ran {
    ran_with(options, &RULES, stdin)
}

pub fn ran_with(options: &Options, rules: &Rulebook, stdin: impl Read) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let result = run(options, rules, stdin, &mut out, &mut err);
    Ran { result, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

pub fn csv(text: &str) -> Ran {
    ran(&options(InputKind::Csv), text.as_bytes())
}

pub fn json(text: &str) -> Ran {
    ran(&options(InputKind::Json), text.as_bytes())
}

pub fn jsonl(text: &str) -> Ran {
    ran(&options(InputKind::Jsonl), text.as_bytes())
}

/// The verdict of rule (f) in the first row.
pub fn f_of(ran: &Ran) -> String {
    ran.rows()[0][2 + RULES.rule_index("f").unwrap()].clone()
}

pub const CAUGHT: &str = "name,f.1,f.2,f.3,f.4,f.medical-or-safety,f.training-without-impact
Mood meter,yes,yes,yes,yes,no,no
";

// Rows and verdicts

#[test]
fn every_row_has_a_verdict_for_each_rule_and_one_for_the_tool() {
    let ran = csv(&format!("{CAUGHT}Door camera,no,,,,,\nQuiet,,,,,,\n"));
    assert_eq!(ran.outcome(), Outcome { assessed: 3, refused: 0, reader_left: false });
    assert_eq!(ran.out.lines().next().unwrap(), "name,overall,".to_owned() + &letters().join(","));
    let overall: Vec<_> = ran.rows().iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let expected = [("Mood meter", "PROHIBITED"), ("Door camera", "NOT CHECKED"), ("Quiet", "NOT CHECKED")];
    assert_eq!(overall, expected.map(|(name, verdict)| (name.to_owned(), verdict.to_owned())));
    assert_eq!(f_of(&csv("f.1\nno\n")), "NOT CAUGHT");
    assert_eq!(f_of(&csv("f.1\nunsure\n")), "OPEN");
}

fn letters() -> Vec<&'static str> {
    RULES.rules.iter().map(|rule| rule.id.as_str()).collect()
}

#[test]
fn the_scope_comes_before_every_rule() {
    let inside = CAUGHT.replace(",f.1", ",scope.personal-use,f.1").replace("Mood meter,", "Mood meter,no,");
    assert_eq!(csv(&inside).rows()[0][1], "PROHIBITED");
    let outside = inside.replace("Mood meter,no", "Mood meter,yes");
    assert!(csv(&outside).rows()[0][1..].iter().all(|words| words == "OUTSIDE THE ACT"));
    // Doubt about the scope shuts nothing.
    assert_eq!(csv(&outside.replace("meter,yes", "meter,unsure")).rows()[0][1], "PROHIBITED");
}

#[test]
fn each_separator_stands_between_the_same_cells() {
    let text = "name,f.at-work,owner\n\"Mood; meter, \tone\",yes,\"a;b,c\td\"\n";
    let cells = |separator| {
        let options = Options { separator, why: true, ..options(InputKind::Csv) };
        let out = ran(&options, text.as_bytes()).out;
        let sign = separator.sign();
        assert!(out.lines().next().unwrap().bytes().filter(|byte| *byte == sign).count() > 10);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(sign).from_reader(out.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect::<Vec<Vec<_>>>()
    };
    let commas = cells(Separator::Comma);
    assert_eq!(commas[1][0], "Mood; meter, \tone");
    assert_eq!(cells(Separator::Semicolon), commas);
    assert_eq!(cells(Separator::Tab), commas);
}

#[test]
fn a_rule_that_does_not_apply_yet_says_from_when() {
    let mut rules = RULES.clone();
    let f = rules.rule_index("f").unwrap();
    rules.rules[f].applies_from = date(2026, 12, 2);
    let mut options = options(InputKind::Csv);
    let before = ran_with(&options, &rules, CAUGHT.as_bytes());
    assert_eq!(
        (before.rows()[0][1].as_str(), f_of(&before).as_str()),
        ("PROHIBITED FROM 2026-12-02", "PROHIBITED FROM 2026-12-02")
    );
    options.on = date(2026, 12, 2);
    let after = ran_with(&options, &rules, CAUGHT.as_bytes());
    assert_eq!(f_of(&after), "PROHIBITED");
    // A prohibition of today is more pressing than one to come, and one to come more than anything else.
    options.on = TODAY;
    let both =
        "f.1,f.2,f.3,f.4,f.medical-or-safety,f.training-without-impact,e.1,e.2,e.3,e.4\nyes,yes,yes,yes,no,no,E\n";
    let e: Vec<&str> = (1..=4).map(|_| "yes").collect();
    let both = both.replace('E', &e.join(","));
    let known: Vec<bool> = (1..=4).map(|number| RULES.address(&format!("e.{number}")).is_some()).collect();
    if known.iter().all(|known| *known) {
        assert_eq!(ran_with(&options, &rules, both.as_bytes()).rows()[0][1], "PROHIBITED");
    }
    let open = "f.1,f.2,f.3,f.4,f.medical-or-safety,f.training-without-impact,e.1\nyes,yes,yes,yes,no,no,unsure\n";
    assert_eq!(ran_with(&options, &rules, open.as_bytes()).rows()[0][1], "PROHIBITED FROM 2026-12-02");
    options.format = Format::Table;
    assert!(ran_with(&options, &rules, open.as_bytes()).out.contains("PROHIBITED FROM 2026-12-02"));
}

#[test]
fn reasons_are_addresses_from_the_tree() {
    let mut options = options(InputKind::Csv);
    options.why = true;
    let ran = ran(&options, "name,f.2,f.from-voice\nA,no,\nB,,yes\nC,,\n".as_bytes());
    let rows = ran.rows();
    assert!(
        ran.out.starts_with("name,overall,") && ran.out.lines().next().unwrap().ends_with(",still_open,decided_by")
    );
    let of = |row: usize, from_end: usize| rows[row][rows[row].len() - from_end].clone();
    assert_eq!(of(0, 1), "f.2");
    assert!(of(1, 2).split(' ').any(|name| name == "f.names-a-feeling"));
    assert!(!of(1, 2).split(' ').any(|name| name == "f.from-face"), "one way of telling feelings is enough");
    assert_eq!((of(2, 1), of(2, 2)), (String::new(), String::new()));
    options.format = Format::Json;
    let value: serde_json::Value = serde_json::from_str(&self::ran(&options, "f.2\nno\n".as_bytes()).out).unwrap();
    assert_eq!(value[0]["decided_by"][0], "f.2");
}

#[test]
fn the_table_tells_the_most_pressing_first_and_fits() {
    let mut options = options(InputKind::Csv);
    options.format = Format::Table;
    for width in [0, 40, 80, 200] {
        options.width = width;
        let long = format!("{CAUGHT}{},no,,,,,\n,no,,,,,\n", "A tool with a long name ".repeat(9));
        let table = ran(&options, long.as_bytes()).out;
        let line = table.lines().find(|line| line.starts_with("Mood")).unwrap();
        assert!(line.contains("PROHIBITED"), "{table}");
        assert!(table.lines().all(|line| line.chars().count() <= width.max(50)), "{table}");
        assert!(table.contains("(no name"), "{table}");
    }
}

// 76: any odd inventory gives a result or an error for each row

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_give_rows_and_errors_that_add_up(
        kind in prop::sample::select(vec![InputKind::Csv, InputKind::Json, InputKind::Jsonl]),
        tail in prop::collection::vec(prop_oneof![
            prop::sample::select(b"\",;\n\r[]{}:\\ yesno".to_vec()), any::<u8>(),
        ], 0..200),
    ) {
        let head: &[u8] = match kind {
            InputKind::Csv => b"name,f.1\n",
            InputKind::Json => b"[{\"name\":\"A\"},",
            InputKind::Jsonl => b"{\"name\":\"A\"}\n",
            InputKind::Sheet => b"PK\x03\x04",
        };
        let ran = ran(&options(kind), head.chain(tail.as_slice()));
        prop_assert!(!ran.said().chars().any(|c| is_hidden(c) && c != '\n'), "{:?}", ran.said());
        if let Ok(outcome) = ran.result {
            prop_assert_eq!(ran.rows().len() as u64, outcome.assessed);
            let places = ran.err.lines().filter(|line| line.starts_with("standard input:")).count();
            prop_assert_eq!(places as u64, outcome.refused);
        }
    }
}

// 77: listed spellings only

// 78: blank and missing are not answered

// 79: a doubled column or key

// 80 to 83: names

pub fn listed(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

// 84: where the verdicts go

// 85 and 86: long, longer, endless

// 87 and 88: cut short

// The engine alone gives verdicts

fn any_answers() -> impl Strategy<Value = Vec<(usize, Option<Answer>)>> {
    let answer = prop_oneof![
        3 => Just(Some(Answer::Yes)), 1 => Just(Some(Answer::No)), 1 => Just(Some(Answer::NotSure)), 1 => Just(None),
    ];
    prop::collection::btree_map(0..RULES.items.len(), answer, 0..60).prop_map(|answers| answers.into_iter().collect())
}

pub fn cell(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "yes",
        Some(Answer::No) => "no",
        Some(Answer::NotSure) => "unsure",
        None => "",
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_format_gives_the_verdicts_of_the_engine_and_blank_is_never_no(answers in any_answers()) {
        let name = |item: usize| RULES.items[item].name.clone();
        let mut sheet = RULES.blank_sheet();
        for (item, answer) in &answers {
            sheet.set(RULES.address(&name(*item)).unwrap(), *answer);
        }
        // What a check of one tool would find on the same answers.
        let found = find(&RULES, &sheet, TODAY);
        let on_the_day = |rule: usize, verdict: Verdict| {
            let from = RULES.rules[rule].applies_from;
            if verdict == Verdict::Prohibited && from > TODAY { format!("PROHIBITED FROM {from}") } else { verdict.words().to_owned() }
        };
        let of_rules: Vec<String> = found.rules.iter().map(|finding| on_the_day(finding.rule, finding.verdict)).collect();
        // Of two prohibitions, the shorter words are those of today.
        let overall = (0..of_rules.len())
            .filter(|rule| found.rules[*rule].verdict == found.tool)
            .map(|rule| of_rules[rule].clone())
            .min();
        let mut words = vec!["Tool".to_owned(), overall.unwrap()];
        words.extend(of_rules);
        for finding in &found.rules {
            let engine = case::verdict(&RULES, finding.rule, &sheet);
            // Where nothing of the rule itself was answered, what others were asked for does not check it.
            let unchecked = finding.verdict == Verdict::NotChecked && matches!(engine, Verdict::Open | Verdict::NotCaught);
            prop_assert!(finding.verdict == engine || unchecked);
        }

        let header: Vec<String> = answers.iter().map(|(item, _)| name(*item)).collect();
        let cells: Vec<&str> = answers.iter().map(|(_, answer)| cell(*answer)).collect();
        let object: serde_json::Map<_, _> = std::iter::once(("name".to_owned(), "Tool".into()))
            .chain(answers.iter().map(|(item, answer)| {
                (name(*item), if answer.is_none() && item % 2 == 0 { serde_json::Value::Null } else { cell(*answer).into() })
            }))
            .collect();
        let text = format!("{}\n{}\n", [&["name".to_owned()], header.as_slice()].concat().join(","), [&["Tool"], cells.as_slice()].concat().join(","));
        let object = serde_json::to_string(&object).unwrap();
        prop_assert_eq!(&csv(&text).rows()[0], &words);
        prop_assert_eq!(&json(&format!("[{object}]")).rows()[0], &words);
        prop_assert_eq!(&jsonl(&object).rows()[0], &words);

        // Blank answers taken out altogether change nothing.
        let said: Vec<_> = answers.iter().filter(|(_, answer)| answer.is_some()).collect();
        let header: Vec<String> = said.iter().map(|(item, _)| format!(",{}", name(*item))).collect();
        let cells: Vec<String> = said.iter().map(|(_, answer)| format!(",{}", cell(*answer))).collect();
        prop_assert_eq!(&csv(&format!("name{}\nTool{}\n", header.concat(), cells.concat())).rows()[0], &words);
    }
}
