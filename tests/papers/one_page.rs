//! One page for whoever decides, over every worked case and in both languages: it fits, and no sentence on it is cut.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use article5::account::{About, Account, Notice, Subject, account};
use article5::check::{Asked, Check, Entry, Field, Step, find, inquiries};
use article5::logic::{Answer, Verdict};
use article5::report::block::Block;
use article5::report::letterhead::Letterhead;
use article5::report::{Format, Length, compose, compose_for, docx, html, markdown, text};
use article5::rulebook::case::{read, sheet_of_conditions};
use article5::rulebook::library::built_in_cases;
use article5::rulebook::{Library, Rulebook};
use article5::words::{Lang, within};
use jiff::Timestamp;
use jiff::civil::date;

const LANGUAGES: [Lang; 2] = [Lang::En, Lang::Nl];

fn at() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

fn rules() -> Rulebook {
    Library::default().load().unwrap().rulebook
}

fn subject<'a>(check: &'a Check, rulebook: &'a Rulebook) -> Subject<'a> {
    let about = About {
        reference: "A5-2026-11-22-3D7YY".to_owned(),
        head: "0".repeat(64),
        origin: String::new(),
        written: at(),
        caveat: None,
        elsewhere: Vec::new(),
    };
    Subject { check, rulebook, on: date(2026, 11, 22), about }
}

fn take(check: &mut Check, did: Step) {
    check.apply(Entry { number: check.next_number(), at: at(), who: "Ana".to_owned(), did });
}

fn answered(rulebook: &Rulebook, name: &str, answer: Answer) -> Step {
    let asked = Asked::at(rulebook, rulebook.address(name).unwrap());
    Step::Answered { to: name.to_owned(), asked, answer }
}

/// A check of a worked case of each kind, by its rule and what it comes to: its conditions, with the scope as its own
/// sheet has it.
fn worked(rulebook: &Rulebook) -> Vec<Check> {
    let mut checks = Vec::new();
    let mut kinds = BTreeSet::new();
    for file in built_in_cases() {
        for case in read(&file.path, &file.text).into_iter().flatten() {
            let Ok((_, sheet)) = sheet_of_conditions(&case, rulebook) else { continue };
            if !kinds.insert((case.provision.clone(), case.expected.words())) {
                continue;
            }
            let mut check = Check::default();
            take(&mut check, Step::Described { field: Field::Name, value: "Call-mood pilot".to_owned() });
            for (address, answer) in sheet.counting() {
                take(&mut check, answered(rulebook, &rulebook.item(address).name, answer));
            }
            checks.push(check);
        }
    }
    checks
}

/// Checks on the way: nothing answered, one answer after the other Not sure, and everything given to other words.
fn on_the_way(rulebook: &Rulebook) -> Vec<Check> {
    let mut check = Check::default();
    let mut checks = vec![check.clone()];
    let names: Vec<String> = rulebook.addresses().map(|address| rulebook.item(address).name.clone()).collect();
    for name in names.iter().step_by(12) {
        take(&mut check, answered(rulebook, name, Answer::NotSure));
        checks.push(check.clone());
    }
    let mut old = check.clone();
    for name in names.iter().step_by(2) {
        take(&mut old, Step::Answered { to: name.clone(), asked: "In other words?".into(), answer: Answer::Yes });
    }
    checks.push(old);
    checks
}

#[test]
fn no_sentence_on_one_page_is_cut_and_it_fits() {
    let mut verdicts = BTreeSet::new();
    for lang in LANGUAGES {
        within(lang, || {
            let rulebook = rules();
            let checks = [worked(&rulebook), on_the_way(&rulebook)].concat();
            assert!(checks.len() > 30);
            // Every fourth one in each language, and not the same ones.
            let checks: Vec<Check> = checks.into_iter().skip(usize::from(lang == Lang::Nl)).step_by(4).collect();
            for (index, check) in checks.iter().enumerate() {
                let subject = subject(check, &rulebook);
                let page = compose(&subject, Length::Short);
                let told = text::write(&page, 80);
                assert!(told.lines().count() <= 60, "{told}");
                let mut written = vec![told, markdown::write(&page)];
                if index % 5 == 0 {
                    written.push(html::write(&page).unwrap());
                    let bytes = docx::write(&page, "2026-11-22T10:00:00Z").unwrap();
                    let mut whole = String::new();
                    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
                    archive.by_name("word/document.xml").unwrap().read_to_string(&mut whole).unwrap();
                    written.push(whole);
                }
                for written in written {
                    assert!(!written.contains("[...]") && !written.contains("[…]"), "{written}");
                }
                verdicts.insert(account(&subject).result.verdict);
            }
        });
    }
    assert!(verdicts.len() > 3, "{verdicts:?}");
}

#[test]
fn what_a_person_typed_at_length_stands_in_whole_sentences_or_in_the_memo() {
    let rulebook = rules();
    let sentence = "It listens to every call. ";
    for (typed, kept) in [(sentence.repeat(40), true), ("word ".repeat(200), false)] {
        let mut check = Check::default();
        for field in [Field::Name, Field::Does] {
            take(&mut check, Step::Described { field, value: typed.clone() });
        }
        let page = text::write(&compose(&subject(&check, &rulebook), Length::Short), 80);
        assert!(page.contains("see the memo") && !page.contains("[...]"), "{page}");
        assert_eq!(page.contains("It listens to every call."), kept, "{page}");
        assert!(page.lines().count() <= 60, "{page}");
    }
}

#[test]
fn an_answer_to_look_at_again_is_told_by_its_question() {
    for lang in LANGUAGES {
        within(lang, || {
            let rulebook = rules();
            let mut check = Check::default();
            let names = ["f.names-a-feeling", "scope.uses", "f.single-people", "gone.away"];
            for name in names {
                let asked = "In other words?".into();
                take(&mut check, Step::Answered { to: name.to_owned(), asked, answer: Answer::Yes });
            }
            let Account { notices, .. } = account(&subject(&check, &rulebook));
            let again = notices.iter().find(|notice| matches!(notice, Notice::LookAgain(_))).unwrap();
            let whole = again.words();
            for name in names {
                assert!(!whole.contains(name) && !again.shortly().contains(name), "{whole}");
            }
            let asked = rulebook.address("scope.uses").map(|address| &rulebook.item(address).ask).unwrap();
            assert!(whole.contains(asked) && whole.contains("In other words?"), "{whole}");
            assert!(again.shortly().chars().count() < whole.chars().count());
        });
    }
}

#[test]
fn whatever_is_open_for_want_of_a_fact_has_a_question_for_somebody() {
    let rulebook = rules();
    for check in [worked(&rulebook), on_the_way(&rulebook)].concat() {
        let sheet = check.sheet(&rulebook);
        let findings = find(&rulebook, &sheet, date(2026, 11, 22));
        let mut asked: Vec<(String, Vec<String>)> = inquiries(&check, &rulebook, &findings)
            .into_iter()
            .flat_map(|inquiry| inquiry.questions)
            .map(|question| (question.name, question.decides))
            .collect();
        for finding in &findings.rules {
            let waits = match finding.verdict {
                Verdict::Open => !finding.only_law,
                verdict => verdict == Verdict::NotChecked,
            };
            let id = &rulebook.rules[finding.rule].id;
            assert!(!waits || asked.iter().any(|(_, decides)| decides.contains(id)), "({id}) {asked:?}");
        }
        // The list of open points is the same, each once.
        let mut listed: Vec<String> =
            account(&subject(&check, &rulebook)).open_points.into_iter().map(|point| point.address).collect();
        asked.sort();
        listed.sort();
        assert_eq!(asked.into_iter().map(|(name, _)| name).collect::<Vec<_>>(), listed);
    }
}

#[test]
fn the_steps_of_the_most_pressing_verdict_come_first() {
    let rulebook = rules();
    let mut mixed = 0;
    // A few of them show it: each takes as long as a report.
    for mut check in worked(&rulebook).into_iter().step_by(6) {
        // Another rule stays open beside it, one that has steps of its own.
        take(&mut check, answered(&rulebook, "ba.lifelike", Answer::NotSure));
        let told = account(&subject(&check, &rulebook));
        let of_rule = |letter: &String| told.rules.iter().find(|rule| &rule.id == letter).unwrap().verdict;
        let of_all = |text: &str| {
            let all = rulebook.consequences.steps.iter().filter(|steps| steps.rule.is_none());
            all.filter(|steps| steps.todo.iter().any(|todo| todo.told() == text)).map(|steps| steps.on).min().unwrap()
        };
        let verdicts: Vec<Verdict> = told
            .to_do
            .iter()
            .map(|step| step.rule.as_ref().map_or_else(|| of_all(&step.text.told()), of_rule))
            .collect();
        assert!(verdicts.is_sorted(), "{:?}", told.to_do);
        mixed += usize::from(verdicts.first() != verdicts.last());
    }
    assert!(mixed > 0);
}

#[test]
fn what_keeps_the_nearest_rule_open_comes_before_quick_questions_of_others() {
    let rulebook = rules();
    let mut check = Check::default();
    for name in ["scope.uses", "f.names-a-feeling", "f.from-voice"] {
        take(&mut check, answered(&rulebook, name, Answer::Yes));
    }
    for quick in ["bb", "c"] {
        let rule = rulebook.rules.iter().find(|rule| rule.id == quick).unwrap();
        let name = rulebook.item(rule.quick).name.clone();
        take(&mut check, answered(&rulebook, &name, Answer::NotSure));
    }
    take(&mut check, answered(&rulebook, "f.at-work", Answer::NotSure));
    let subject = subject(&check, &rulebook);
    let told = account(&subject);
    assert_eq!(told.result.verdict, Verdict::Open);
    let of_f = &told.rules.iter().find(|rule| rule.id == "f").unwrap().open;
    assert!(of_f.len() > 1);
    let first: BTreeSet<&str> = told.open_points.iter().take(of_f.len()).map(|point| point.address.as_str()).collect();
    assert_eq!(first, of_f.iter().map(|point| point.address.as_str()).collect());
    for length in [Length::Short, Length::Full] {
        let page = text::write(&compose(&subject, length), 400);
        let after = page.split("What is open").nth(1).unwrap_or(&page);
        assert!(after.contains(&of_f[0].question), "{page}");
    }
    let page = text::write(&compose(&subject, Length::Short), 400);
    assert!(page.contains(&of_f[0].question) && page.contains("(f) "), "{page}");
}

#[test]
fn what_every_rule_waits_for_comes_first() {
    let rulebook = rules();
    let mut check = Check::default();
    take(&mut check, answered(&rulebook, "scope.works-things-out", Answer::NotSure));
    for answers in [&[][..], &["f.names-a-feeling", "f.from-voice", "f.at-work"][..]] {
        for name in answers {
            take(&mut check, answered(&rulebook, name, Answer::Yes));
        }
        let told = account(&subject(&check, &rulebook));
        assert_eq!(told.open_points.first().map(|point| point.address.as_str()), Some("scope.works-things-out"));
    }
}

#[test]
fn who_does_what_stands_before_what_nobody_has_taken() {
    for lang in LANGUAGES {
        within(lang, || {
            let rulebook = rules();
            let plan = |check: &mut Check, task: &str, who: &str, date, done| {
                let (task, who, note) = (task.to_owned(), who.to_owned(), String::new());
                take(check, Step::Planned { task, who, date, note, done });
            };
            let tasks = &rulebook.consequences.plan;
            let mut check = worked(&rulebook).remove(0);
            plan(&mut check, &tasks[3].id, "Jonas Kern", Some(date(2026, 12, 4)), true);
            let told = |check: &Check| text::write(&compose(&subject(check, &rulebook), Length::Short), 400);
            let page = told(&check);
            assert!(page.contains("Jonas Kern") && page.contains(&tasks[3].label), "{page}");
            // Later ones that are left stand above it, and nothing planned stands below what nobody has taken.
            plan(&mut check, &tasks[4].id, "Mia Vos", None, false);
            let page = told(&check);
            let at = |text: &str| page.find(text);
            assert!(at("Mia Vos").is_some() && at("Mia Vos") < at("Jonas Kern").or(Some(usize::MAX)), "{page}");
            assert!(at(&tasks[0].label).is_none_or(|untaken| Some(untaken) > at("Jonas Kern")), "{page}");
            assert!(page.contains("memo"), "{page}");
        });
    }
}

#[test]
fn no_rule_that_nobody_checked_stands_among_those_that_did_not_catch_the_tool() {
    for lang in LANGUAGES {
        within(lang, || {
            let rulebook = rules();
            let mut check = Check::default();
            for name in ["scope.uses", "f.names-a-feeling", "f.at-work"] {
                take(&mut check, answered(&rulebook, name, Answer::Yes));
            }
            take(&mut check, answered(&rulebook, "a.1", Answer::No));
            let memo = compose(&subject(&check, &rulebook), Length::Full);
            let mut under = String::new();
            let mut met = BTreeSet::new();
            for block in &memo.blocks {
                match block {
                    Block::Heading { text, .. } => under.clone_from(text),
                    Block::Table { rows, .. } => {
                        for verdict in [Verdict::NotChecked, Verdict::NotCaught] {
                            if rows.iter().flatten().any(|cell| cell == verdict.words()) {
                                met.insert((verdict.words(), under.clone()));
                            }
                        }
                    }
                    _ => {}
                }
            }
            let of = |verdict: Verdict| {
                let of_it = met.iter().filter(move |(words, _)| *words == verdict.words());
                of_it.map(|(_, under)| under)
            };
            assert!(of(Verdict::NotChecked).count() > 0 && of(Verdict::NotCaught).count() > 0, "{met:?}");
            assert!(of(Verdict::NotChecked).all(|under| of(Verdict::NotCaught).all(|other| other != under)), "{met:?}");
        });
    }
}

#[test]
fn the_steps_outside_the_law_fit_what_leads_there() {
    for lang in LANGUAGES {
        within(lang, || {
            let rulebook = rules();
            let steps = |answers: &[(&str, Answer)]| -> Vec<String> {
                let mut check = Check::default();
                for (name, answer) in answers {
                    take(&mut check, answered(&rulebook, name, *answer));
                }
                let told = account(&subject(&check, &rulebook));
                assert_eq!(told.result.verdict, Verdict::OutsideTheAct);
                told.to_do.iter().map(|step| step.text.told()).collect()
            };
            let of = |ground: &str| -> Vec<String> {
                let all = rulebook.consequences.steps.iter();
                let of_it = all.filter(|steps| steps.grounds.iter().any(|known| known == ground));
                of_it.flat_map(|steps| &steps.todo).map(article5::rulebook::Sourced::told).collect()
            };
            let (no_ai, no_link, excluded) = (of("ai-system"), of("european-link"), of("personal-use"));
            assert!(!no_ai.is_empty() && !no_link.is_empty() && !excluded.is_empty());
            let told = steps(&[("scope.works-things-out", Answer::No)]);
            assert!(no_ai.iter().all(|step| told.contains(step)), "{told:?}");
            assert!(no_link.iter().chain(&excluded).all(|step| !told.contains(step)), "{told:?}");
            let told = steps(&[("scope.personal-use", Answer::Yes)]);
            assert!(excluded.iter().all(|step| told.contains(step)), "{told:?}");
            assert!(no_ai.iter().chain(&no_link).all(|step| !told.contains(step)), "{told:?}");
            // What holds whatever leads outside is told each time.
            assert!(told.len() > excluded.len());
        });
    }
}

#[test]
fn pictures_of_a_report_have_conditions_in_the_order_of_the_law_and_no_addresses() {
    let rulebook = rules();
    let mut check = Check::default();
    for name in ["scope.uses", "f.names-a-feeling", "f.single-people", "f.from-voice", "f.at-work"] {
        take(&mut check, answered(&rulebook, name, Answer::Yes));
    }
    let page = html::write(&compose(&subject(&check, &rulebook), Length::Full)).unwrap();
    let pictures: String = page.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next()).collect();
    let shown: String = pictures.split('>').filter_map(|piece| piece.split('<').next()).collect::<Vec<_>>().join("|");
    assert!(!shown.contains("f.at-work") && !shown.contains("f.1"), "{shown}");
    let places: Vec<usize> = (1..=4).filter_map(|number| shown.rfind(&format!("|Condition {number}|"))).collect();
    assert!(places.len() > 2 && places.is_sorted(), "{places:?} {shown}");
}

#[test]
fn every_rule_by_name_and_every_fact_that_decided_it_stand_on_the_printed_page() {
    for lang in LANGUAGES {
        within(lang, || {
            let rulebook = rules();
            let mut verdicts = BTreeSet::new();
            for check in worked(&rulebook).iter().step_by(2) {
                let told = account(&subject(check, &rulebook));
                let page = text::write(&compose_for(&told, Length::Short, Format::Html, None), 4000);
                for fact in told.result.because.iter().chain(&told.result.because_rest) {
                    assert!(page.contains(fact.as_str()), "{fact}: {page}");
                }
                for rule in &told.rules {
                    assert!(page.contains(&rule.title), "{}: {page}", rule.title);
                }
                if told.result.verdict == Verdict::Prohibited {
                    let met = told.rules.iter().find(|rule| rule.verdict == Verdict::Prohibited).unwrap();
                    for said in met.decided_by.iter().filter(|said| said.answer == Answer::No) {
                        assert!(page.contains(said.statement.trim_end_matches('.')), "{}: {page}", said.statement);
                    }
                }
                verdicts.insert(told.result.verdict);
            }
            assert!(verdicts.len() > 2, "{verdicts:?}");
        });
    }
}

#[test]
fn each_rule_that_is_met_stands_among_the_facts_that_decided_it() {
    let rulebook = rules();
    let cases: Vec<_> =
        built_in_cases().iter().flat_map(|file| read(&file.path, &file.text)).filter_map(Result::ok).collect();
    let mut check = Check::default();
    for rule in ["d", "f"] {
        let met = cases.iter().find_map(|case| {
            let (found, sheet) = sheet_of_conditions(case, &rulebook).ok()?;
            (rulebook.rules[found].id == rule && case.expected.fits(Verdict::Prohibited)).then_some(sheet)
        });
        for (address, answer) in met.unwrap().counting() {
            take(&mut check, answered(&rulebook, &rulebook.item(address).name, answer));
        }
    }
    let told = account(&subject(&check, &rulebook));
    let met: Vec<_> = told.rules.iter().filter(|rule| rule.verdict == Verdict::Prohibited).collect();
    assert!(met.len() > 1, "{:?}", told.result);
    let page = text::write(&compose(&subject(&check, &rulebook), Length::Short), 2_000);
    for rule in met {
        let letter = format!("({}) ", rule.id);
        assert!(
            told.result.because.iter().any(|fact| fact.starts_with(&letter)),
            "{letter}: {:?}",
            told.result.because
        );
        assert!(page.contains(&rule.about), "{letter}: {page}");
    }
}

#[test]
fn a_page_with_little_on_it_is_set_in_larger_letters_and_a_letterhead_takes_its_room() {
    let rulebook = rules();
    let mut check = Check::default();
    take(&mut check, answered(&rulebook, "scope.works-things-out", Answer::No));
    let outside = account(&subject(&check, &rulebook));
    let page = compose_for(&outside, Length::Short, Format::Html, None);
    assert!(page.large && html::write(&page).unwrap().contains("class=\"one-page large\""));
    assert!(!compose_for(&outside, Length::Full, Format::Html, None).large);
    let paper = Letterhead {
        organisation: Some("Organisation".to_owned()),
        footer: Some("Line ".repeat(30)),
        ..Letterhead::default()
    };
    let blocks = |letterhead| {
        let pages = worked(&rulebook).into_iter().take(12);
        let blocks = pages.map(|check| {
            let told = account(&subject(&check, &rulebook));
            text::write(&compose_for(&told, Length::Short, Format::Docx, letterhead), 100).lines().count()
        });
        blocks.sum::<usize>()
    };
    assert!(blocks(Some(&paper)) < blocks(None));
}

#[test]
fn a_box_of_a_picture_has_its_words_once_and_says_what_an_answer_follows_from() {
    for lang in LANGUAGES {
        within(lang, || {
            let rulebook = rules();
            let mut check = Check::default();
            for name in ["scope.uses", "f.about-feelings", "f.names-a-feeling", "f.from-face", "f.at-work"] {
                take(&mut check, answered(&rulebook, name, Answer::Yes));
            }
            take(&mut check, answered(&rulebook, "a.influences", Answer::No));
            let page = html::write(&compose(&subject(&check, &rulebook), Length::Full)).unwrap();
            let mut shown = 0;
            let face = rulebook.address("f.from-face").map(|face| rulebook.item(face).statement.as_str()).unwrap();
            let mut follows = 0;
            for picture in page.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next()) {
                let words: String =
                    picture.split('>').filter_map(|piece| piece.split('<').next()).collect::<Vec<_>>().join(" ");
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                // Nobody said it: it follows from what was said of the face.
                let from = words.split(if lang == Lang::En { "follows from" } else { "volgt uit" }).skip(1);
                follows += from.filter(|rest| rest.contains(face.trim_end_matches('.'))).count();
                for (_, address) in ["f.from-face", "f.names-a-feeling", "f.single-people"]
                    .iter()
                    .filter_map(|name| rulebook.address(name).map(|address| (name, address)))
                {
                    let statement = &rulebook.item(address).statement;
                    assert!(!words.contains(&format!("{statement} {statement}")), "{statement}: {words}");
                    shown += words.matches(statement.as_str()).count();
                }
            }
            assert!(shown > 0 && follows > 0);
        });
    }
}
