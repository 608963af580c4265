//! Whatever happened to a file: nothing panics, the file is not changed, and every edit is found.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use crate::kept::{Place, answered, loaded, named, step, text, told, writable};
use article5::check::{Field, Remark, Step};
use article5::logic::Verdict;
use article5::record::{Damage, Doubt, Header, Journal, KeptRules, Opened, doubts, read, read_text, steps_since};
use proptest::prelude::*;

/// A record with every kind of step.
fn rich(place: &Place) -> std::path::PathBuf {
    let path = place.filled(6);
    let (_, mut journal, _) = writable(&path);
    let to = loaded().rulebook.items[3].name.clone();
    let noted = Step::Noted { to, what: Remark::Note, text: "a \"quoted\" line,\nand ünïcode 日本".to_owned() };
    journal.append(&[step(8, noted)]).unwrap();
    journal.append(&[step(9, Step::Undid { step: 8 })]).unwrap();
    let record = read(&path).unwrap();
    let rules = &loaded().rulebook;
    let findings = article5::check::find(rules, &record.check.sheet(rules), crate::kept::day());
    let concluded = article5::check::conclusion(&record.check, rules, &findings).unwrap();
    journal.append(&[step(10, concluded)]).unwrap();
    path
}

/// Opens a damaged file in every way and returns whether it was found damaged. Only a torn end may be taken off.
fn look_at(path: &Path, bytes: &[u8]) -> bool {
    std::fs::write(path, bytes).unwrap();
    let found = read(path).map_or(true, |record| record.damage.is_some());
    assert_eq!(std::fs::read(path).unwrap(), bytes, "reading changed the file");
    let opened = Journal::open(path);
    let after = std::fs::read(path).unwrap();
    if let Ok(Opened::Writable(_, _, notice)) = &opened {
        let whole = after.len().min(bytes.len());
        assert_eq!(after[..whole], bytes[..whole]);
        assert_eq!(notice.is_some(), after != bytes);
    } else {
        assert_eq!(after, bytes, "a file that cannot be written was changed");
    }
    found
}

#[test]
fn three_hundred_kinds_of_damage_end_well_and_are_found() {
    let place = Place::new();
    let path = rich(&place);
    let good = std::fs::read(&path).unwrap();
    assert!(!look_at(&path, &good));
    let lines: Vec<&[u8]> = good.split_inclusive(|byte| *byte == b'\n').collect();
    let mut kinds: Vec<Vec<u8>> = Vec::new();
    for at in (0..good.len()).step_by(good.len() / 60) {
        for byte in [good[at] ^ 1, 0, b'\n', 0xff] {
            let mut bytes = good.clone();
            bytes[at] = byte;
            if bytes != good {
                kinds.push(bytes);
            }
        }
        let mut without = good.clone();
        without.remove(at);
        kinds.push(without);
        let mut with = good.clone();
        with.insert(at, b' ');
        kinds.push(with);
    }
    for index in 0..lines.len() {
        let without = lines.iter().enumerate().filter(|(at, _)| *at != index).flat_map(|(_, line)| line.to_vec());
        // Without its last line a record is a shorter record; that is what `--head` is for.
        if index + 1 < lines.len() {
            kinds.push(without.collect());
        }
        let twice = lines.iter().enumerate().flat_map(|(at, line)| line.repeat(1 + usize::from(at == index)));
        kinds.push(twice.collect());
        let mut swapped = lines.clone();
        swapped.swap(index, (index + 1) % lines.len());
        kinds.push(swapped.concat());
    }
    kinds.push([b"\xef\xbb\xbf".as_slice(), &good].concat());
    kinds.push(String::from_utf8_lossy(&good).replace('\n', "\r\n").into_bytes());
    kinds.push([good.as_slice(), b"\n"].concat());
    kinds.push([good.as_slice(), b"("].concat());
    kinds.push([good.as_slice(), &vec![b'x'; 300 * 1024], b"\n"].concat());
    kinds.push([good.as_slice(), &b"(".repeat(100_000), b"\n"].concat());
    kinds.push((0..=255).cycle().take(100_000).collect());
    kinds.push(b"{\"article5_record\":1}\n".to_vec());
    kinds.push(Vec::new());
    kinds.push(b"\n".to_vec());
    kinds.push(vec![0; 4096]);
    assert!(kinds.len() >= 300, "{}", kinds.len());
    for bytes in kinds {
        assert!(look_at(&path, &bytes), "not found: {}", String::from_utf8_lossy(&bytes[..bytes.len().min(400)]));
    }
}

#[test]
fn a_tail_torn_at_any_byte_is_taken_off_and_kept_aside() {
    let place = Place::new();
    let path = place.filled(3);
    let good = std::fs::read(&path).unwrap();
    let last = good[..good.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    for cut in last + 1..good.len() {
        std::fs::write(&path, &good[..cut]).unwrap();
        let (record, mut journal, notice) = writable(&path);
        assert!(notice.is_some(), "cut at {cut}");
        if cut == good.len() - 1 {
            assert_eq!(record.check.steps.len(), 4, "only the line end was missing");
            drop(journal);
            assert_eq!(std::fs::read(&path).unwrap(), good);
            continue;
        }
        assert_eq!(record.check.steps.len(), 3);
        assert_eq!(std::fs::read(&path).unwrap(), good[..last]);
        let aside = place.names().into_iter().find(|name| name.contains(".torn-")).unwrap();
        let aside = place.records().join(aside);
        assert_eq!(std::fs::read(&aside).unwrap(), good[last..cut]);
        std::fs::remove_file(aside).unwrap();
        journal.append(&[answered(4)]).unwrap();
        drop(journal);
        assert_eq!(read(&path).unwrap().damage, None);
    }
}

#[test]
fn zeros_at_the_end_are_told_and_set_aside() {
    let place = Place::new();
    let path = place.filled(2);
    let good = std::fs::read(&path).unwrap();
    for (tail, name) in [(vec![0; 700], "zeros"), ([vec![0; 300], vec![b'\n'], vec![0; 5]].concat(), "zeros, ended")] {
        std::fs::write(&path, [good.clone(), tail].concat()).unwrap();
        assert!(matches!(read(&path).unwrap().damage, Some(Damage::Torn { whole }) if whole == good.len() as u64));
        let (record, _, notice) = writable(&path);
        assert!(notice.is_some() && record.check.steps.len() == 3, "{name}");
        assert_eq!(std::fs::read(&path).unwrap(), good);
    }
}

#[test]
fn an_empty_file_is_listed_as_unreadable_and_not_as_a_fresh_check() {
    let place = Place::new();
    let path = place.filled(1);
    std::fs::write(&path, "").unwrap();
    assert!(read(&path).is_err() && Journal::open(&path).is_err());
    let listed = place.run(&["list"], "");
    assert!(text(&listed).contains("cannot be read"), "{}", text(&listed));
    assert_eq!(std::fs::read(&path).unwrap(), b"");
}

#[test]
fn verify_says_where_a_record_was_changed() {
    let place = Place::new();
    let (path, other) = (place.filled(5), place.filled(5));
    let good = std::fs::read_to_string(&path).unwrap();
    let foreign = std::fs::read_to_string(&other).unwrap();
    let (lines, foreign): (Vec<&str>, Vec<&str>) = (good.lines().collect(), foreign.lines().collect());
    let name = path.to_str().unwrap();
    let whole = place.run(&["verify", name], "");
    assert_eq!(whole.status.code(), Some(0), "{}", text(&whole));

    let edited = |line: usize| {
        let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        lines[line] = lines[line].replacen("Ann", "Eve", 1);
        lines
    };
    let spliced = [&lines[..4], &foreign[4..]].concat();
    let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<String>>();
    let cases: [(&str, Vec<String>, usize); 5] = [
        ("edited", edited(3), 4),
        ("cut out", owned(&[&lines[..3], &lines[4..]].concat()), 4),
        ("reordered", owned(&[&lines[..2], &[lines[3], lines[2]], &lines[4..]].concat()), 3),
        ("doubled", owned(&[&lines[..3], &lines[2..]].concat()), 4),
        ("spliced", owned(&spliced), 5),
    ];
    for (what, lines, line) in cases {
        std::fs::write(&path, lines.join("\n") + "\n").unwrap();
        let found = place.run(&["verify", name], "");
        assert_eq!(found.status.code(), Some(1), "{what}");
        assert!(text(&found).contains(&format!("line {line} ")), "{what}: {}", text(&found));
        let shown = place.run(&["show", name], "");
        assert!(shown.status.code() == Some(0), "{what}: {}", told(&shown));
    }
}

#[test]
fn the_hash_of_a_report_tells_a_cut_tail_and_a_rebuilt_chain_from_a_record_that_went_on() {
    let place = Place::new();
    let path = place.filled(4);
    let name = path.to_str().unwrap().to_owned();
    let head = read(&path).unwrap().head;
    let verify = |head: &str| place.run(&["verify", &name, "--head", head], "").status.code();
    assert_eq!(verify(&head), Some(0));
    let groups: Vec<&str> = head.as_bytes().chunks(8).map(|part| str::from_utf8(part).unwrap()).collect();
    let as_on_paper = groups.join(" ").to_uppercase();
    assert_eq!(verify(&as_on_paper), Some(0));

    let (_, mut journal, _) = writable(&path);
    journal.append(&[answered(6)]).unwrap();
    drop(journal);
    assert_eq!(steps_since(&read(&path).unwrap(), &head), Some(1));
    assert_eq!(verify(&head), Some(0), "steps after the report do not change the report");

    let good = std::fs::read_to_string(&path).unwrap();
    let cut: String = good.split_inclusive('\n').take(4).collect();
    std::fs::write(&path, cut).unwrap();
    assert_eq!(read(&path).unwrap().damage, None, "at a line border the file alone cannot tell");
    assert_eq!(verify(&head), Some(1));

    let rebuilt = rebuild(&good, |step| {
        if let Step::Described { value, .. } = step {
            "Another name".clone_into(value);
        }
    });
    std::fs::write(&path, rebuilt).unwrap();
    assert_eq!(read(&path).unwrap().damage, None, "a rebuilt chain is whole in itself");
    assert_eq!(verify(&head), Some(1));
}

/// What a forger with this program's source can do: change a step and seal everything anew.
fn rebuild(good: &str, change: impl Fn(&mut Step)) -> String {
    let record = read_text(good.as_bytes()).unwrap();
    let first = article5::record::write_header(&record.header);
    let (mut text, mut head) = (format!("{}\n", first.text), first.seal);
    for mut entry in record.check.steps {
        change(&mut entry.did);
        let sealed = article5::record::write_entry(&entry, &head);
        text.push_str(&sealed.text);
        text.push('\n');
        head = sealed.seal;
    }
    text
}

#[test]
fn what_the_list_has_seen_tells_a_cut_tail() {
    let place = Place::new();
    let path = place.filled(4);
    old(&path);
    assert_eq!(place.run(&["list"], "").status.code(), Some(0));
    let good = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, good.split_inclusive('\n').take(3).collect::<String>()).unwrap();
    let found = place.run(&["verify", path.to_str().unwrap()], "");
    assert_eq!(found.status.code(), Some(1), "{}", text(&found));
    std::fs::write(&path, good).unwrap();
    assert_eq!(place.run(&["verify", path.to_str().unwrap()], "").status.code(), Some(0));
}

/// The list trusts times only of files that were left alone for a while.
fn old(path: &Path) {
    let file = std::fs::File::options().write(true).open(path).unwrap();
    file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_mins(1)).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(2300));
}

#[test]
fn a_finished_check_without_its_end_is_noticed_and_so_is_a_false_result() {
    let place = Place::new();
    let finished = place.run(&["line"], &crate::kept::talk(&"2".repeat(200)));
    assert_eq!(finished.status.code(), Some(0), "{}", told(&finished));
    let path = place.all().remove(0);
    let rules = &loaded().rulebook;
    let record = read(&path).unwrap();
    assert!(record.check.steps.iter().any(|entry| matches!(entry.did, Step::Concluded { .. })));
    assert_eq!(doubts(&record, &KeptRules::new(rules, None), None, None).doubts, []);

    let good = std::fs::read_to_string(&path).unwrap();
    let place_of_end = good.lines().position(|line| line.contains("did:Concluded")).unwrap();
    std::fs::write(&path, good.split_inclusive('\n').take(place_of_end).collect::<String>()).unwrap();
    assert_eq!(doubts(&read(&path).unwrap(), &KeptRules::new(rules, None), None, None).doubts, [Doubt::NoConclusion]);
    assert_eq!(place.run(&["verify", path.to_str().unwrap()], "").status.code(), Some(1));

    let forged = rebuild(&good, |step| {
        if let Step::Concluded { tool, .. } = step {
            *tool = Verdict::Prohibited;
        }
    });
    std::fs::write(&path, forged).unwrap();
    let found = doubts(&read(&path).unwrap(), &KeptRules::new(rules, None), None, None).doubts;
    assert!(matches!(found[..], [Doubt::FalseConclusion { .. }]), "{found:?}");

    // Other rules are in use now: those that the record was made on lie beside it.
    let other = place.beside().join("other-rules");
    std::fs::create_dir(&other).unwrap();
    let words = std::fs::read_to_string("questionnaires/glossary.ron").unwrap();
    std::fs::write(other.join("glossary.ron"), format!("{words}\n// Ours.\n")).unwrap();
    let verify =
        |path: &Path| place.run(&["--rulebook", other.to_str().unwrap(), "verify", path.to_str().unwrap()], "");
    let verified = verify(&path);
    assert_eq!(verified.status.code(), Some(1), "{}{}", text(&verified), told(&verified));
    std::fs::write(&path, &good).unwrap();
    let verified = verify(&path);
    assert_eq!(verified.status.code(), Some(0), "{}{}", text(&verified), told(&verified));

    // A result on rules that never were is no result of this program; one on rules that are gone is told as such.
    for (hash, code) in [("x".to_owned(), 1), ("f".repeat(64), 0)] {
        let forged = rebuild(&good, |step| {
            if let Step::Concluded { rules, tool, .. } = step {
                rules.clone_from(&hash);
                *tool = Verdict::Prohibited;
            }
        });
        std::fs::write(&path, forged).unwrap();
        let verified = place.run(&["verify", path.to_str().unwrap()], "");
        assert_eq!(verified.status.code(), Some(code), "{}", text(&verified));
        assert!(code == 1 || text(&verified).contains("not worked out again"), "{}", text(&verified));
    }
}

#[test]
fn a_list_that_shows_something_else_than_the_files_is_found_and_made_anew() {
    let place = Place::new();
    let path = place.filled(4);
    old(&path);
    place.run(&["list"], "");
    let index = place.records().join(".index");
    let kept = std::fs::read_to_string(&index).unwrap();
    let (lines, _) = kept.trim_end().rsplit_once('\n').unwrap();
    let lines = format!("{}\n", lines.replace("Mood Meter", "Other Tool"));
    let sum = article5::record::seal_of(&lines);
    std::fs::write(&index, format!("{lines}{{\"sum\":\"{sum}\"}}\n")).unwrap();
    assert!(text(&place.run(&["list"], "")).contains("Other Tool"), "the sum fits");
    let verified = place.run(&["verify"], "");
    assert_eq!(verified.status.code(), Some(1), "{}", text(&verified));
    assert!(text(&place.run(&["list"], "")).contains("Mood Meter"));
    assert_eq!(place.run(&["verify"], "").status.code(), Some(0));
}

#[test]
fn answers_to_questions_that_the_rules_do_not_have_are_doubted_and_changed_answers_found() {
    let place = Place::new();
    let path = place.filled(0);
    let (_, mut journal, _) = writable(&path);
    let answer = article5::logic::Answer::Yes;
    journal.append(&[step(2, Step::Answered { to: "z.none".to_owned(), asked: "".into(), answer })]).unwrap();
    drop(journal);
    let rules = &loaded().rulebook;
    assert_eq!(
        doubts(&read(&path).unwrap(), &KeptRules::new(rules, None), None, None).doubts,
        [Doubt::UnknownQuestion { step: 2 }]
    );
    let odd = std::fs::read_to_string(&path).unwrap().replace("answer:Yes", "answer:Perhaps");
    assert_eq!(read_text(odd.as_bytes()).unwrap().damage, Some(Damage::Altered { line: 3 }));
}

#[test]
fn five_thousand_steps_are_read_and_a_file_over_the_limit_is_refused() {
    let place = Place::new();
    let path = place.filled(0);
    let (_, mut journal, _) = writable(&path);
    let many: Vec<_> = (2..5002).map(|number| named(number, "again")).collect();
    journal.append(&many).unwrap();
    drop(journal);
    assert_eq!(read(&path).unwrap().check.steps.len(), 5001);
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_len(65 * 1024 * 1024).unwrap();
    assert!(read(&path).is_err() && Journal::open(&path).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_edit_of_any_byte_of_any_line_is_found(at in any::<prop::sample::Index>(), byte in any::<u8>(), how in 0..3) {
        let good = sample();
        let at = at.index(good.len());
        let mut bytes = good.to_vec();
        match how {
            0 => bytes[at] = byte,
            1 => bytes.insert(at, byte),
            _ => { bytes.remove(at); }
        }
        prop_assume!(bytes != good);
        prop_assert!(read_text(&bytes).map_or(true, |record| record.damage.is_some()));
    }

    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..600), from in 0_usize..4000) {
        let _ = read_text(&bytes);
        let good = sample();
        let _ = read_text(&[&good[..from.min(good.len())], &bytes].concat());
    }

    #[test]
    fn whatever_is_typed_comes_back(texts in prop::collection::vec(".{0,60}", 1..6), who in ".{0,20}") {
        let header = read_text(sample()).unwrap().header;
        let first = article5::record::write_header(&Header { seal: String::new(), ..header });
        let (mut file, mut head) = (format!("{}\n", first.text), first.seal);
        for (number, text) in (1..).zip(&texts) {
            let did = Step::Described { field: Field::Does, value: text.clone() };
            let entry = article5::check::Entry { who: who.clone(), ..step(number, did) };
            let sealed = article5::record::write_entry(&entry, &head);
            prop_assert!(!sealed.text.contains('\n'));
            file = file + &sealed.text + "\n";
            head = sealed.seal;
        }
        let record = read_text(file.as_bytes()).unwrap();
        prop_assert_eq!(record.damage, None);
        for (entry, text) in record.check.steps.iter().zip(&texts) {
            let same = matches!(&entry.did, Step::Described { value, .. } if value == text);
            prop_assert!(same && entry.who == who, "{:?}", entry);
        }
    }
}

fn sample() -> &'static [u8] {
    static SAMPLE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    SAMPLE.get_or_init(|| std::fs::read(rich(&Place::new())).unwrap())
}
