//! Whatever is no plain answer is none, wherever line mode asks. One table has a row for every place where it does, and a test
//! holds the table to the source: what is asked anew needs a row before this passes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use article5::words::{Lang, within};

use crate::lines::typed;
use crate::sitting::{box_lines, digit, records, rules, story};
use crate::talk::talk;
use crate::typed::at_a_keyboard;
use article5::check::next;
use article5::logic::Answer;

/// What people type who have not decided, who say too much, or whose keyboard does something else.
pub const UNCLEAR: [&str; 30] = [
    "no idea",
    "1 or 2",
    "2 million",
    "yes but no",
    "y n",
    "ja hoor",
    "nee denk ik",
    "geen idee",
    "maybe",
    "misschien",
    "1.",
    "１",
    "yes!",
    "no problem",
    "not sure yes",
    "weet ik niet zeker",
    "+1",
    "01",
    "1e0",
    "-1",
    "2-",
    "99",
    "yes, no",
    "ja/nee",
    "🙂",
    "👩‍💻 1",
    "ok",
    "true?",
    "no\u{200b}",
    "ＮＯ",
];

/// Where something is asked.
struct Asked {
    /// The keys of the catalogue of what is asked there.
    keys: &'static [&'static str],
    /// The program that asks: the arguments, or a talk about a check.
    of: Of,
    /// The lines that lead there once.
    before: &'static [(&'static str, &'static str)],
    /// The lines that lead there again each time, where an unclear line leads away.
    again: &'static [(&'static str, &'static str)],
    /// What has a meaning there.
    means: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq)]
enum Of {
    /// A new check at a keyboard, described by its name alone.
    New,
    /// The same, before the first of several facts.
    Boxes,
    /// A check of somebody with answers, gone on with at a keyboard.
    Begun,
    /// A check in which everything is answered.
    Done,
    /// The list of checks, at a keyboard.
    List,
    /// Training alone.
    Alone,
    /// Training with a room of three.
    Room,
    /// A workshop of three on a check.
    Workshop,
}

const fn same(line: &'static str) -> (&'static str, &'static str) {
    (line, line)
}

/// Every place.
const PLACES: &[Asked] = &[
    Asked { keys: &["line-prompt", "line-prompt-short"], of: Of::New, before: &[], again: &[], means: &[] },
    Asked { keys: &["line-press-enter"], of: Of::New, before: &[same("1")], again: &[], means: &[] },
    // A whole condition.
    Asked { keys: &["line-prompt-short"], of: Of::New, before: &[("go f.2", "ga f.2")], again: &[], means: &[] },
    Asked { keys: &["boxes-line-how", "boxes-line-how-short"], of: Of::Boxes, before: &[], again: &[], means: &[] },
    Asked { keys: &["boxes-line-enter"], of: Of::Boxes, before: &[same("1")], again: &[], means: &[] },
    Asked { keys: &["line-which-check"], of: Of::List, before: &[], again: &[], means: &[] },
    Asked { keys: &["line-who-goes-on"], of: Of::Begun, before: &[], again: &[], means: &[] },
    Asked { keys: &["line-sign-who"], of: Of::Begun, before: &[same("")], again: &[("sign", "afteken")], means: &[] },
    Asked { keys: &["line-sign-by"], of: Of::New, before: &[], again: &[("sign", "afteken")], means: &[] },
    Asked {
        keys: &["line-close-really"],
        of: Of::Begun,
        before: &[same("")],
        again: &[("close", "sluit")],
        means: &[],
    },
    Asked {
        keys: &["line-archive-really"],
        of: Of::Begun,
        before: &[same("")],
        again: &[("archive", "archiveer")],
        means: &[],
    },
    // Behind an answer that ends the questions.
    Asked { keys: &["line-before-result"], of: Of::New, before: &[same("2"), same("")], again: &[], means: &[] },
    Asked {
        keys: &["line-after-result", "line-after-result-short"],
        of: Of::Done,
        before: &[same("")],
        again: &[],
        means: &[],
    },
    Asked { keys: &["trainingtalk-ask-one"], of: Of::Alone, before: &[], again: &[], means: &[] },
    Asked { keys: &["trainingtalk-ask-sure"], of: Of::Alone, before: &[same("1")], again: &[], means: &[] },
    Asked { keys: &["trainingtalk-ask-parts"], of: Of::Alone, before: &[same("1"), same("1")], again: &[], means: &[] },
    // Everything about the story is answered, some of it otherwise than the rules do.
    Asked {
        keys: &["trainingtalk-behind-alone"],
        of: Of::Alone,
        before: &[
            same("1"),
            same(""),
            same(""),
            same("2"),
            same(""),
            same(""),
            same("1"),
            same(""),
            same(""),
            same("1"),
            same(""),
            same(""),
            same("1"),
            same(""),
            same("4"),
            same(""),
        ],
        again: &[],
        means: &[],
    },
    Asked { keys: &["trainingtalk-ask-parts-group"], of: Of::Room, before: &[same("112")], again: &[], means: &[] },
    Asked { keys: &["trainingtalk-ask-vote"], of: Of::Room, before: &[], again: &[], means: &[] },
    Asked { keys: &["workshoptalk-prompt-tool"], of: Of::Workshop, before: &[], again: &[], means: &[] },
    Asked {
        keys: &["workshoptalk-ask-votes"],
        of: Of::Workshop,
        before: &[("vote f.2", "stem f.2")],
        again: &[],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-ask-again"],
        of: Of::Workshop,
        before: &[("vote f.2", "stem f.2"), same("112"), same("a"), same("b")],
        again: &[],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-ask-settle"],
        of: Of::Workshop,
        before: &[("vote f.2", "stem f.2"), same("112"), same("a"), same("b"), ("decide", "besluit")],
        again: &[],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-ask-owner-decides"],
        of: Of::Workshop,
        before: &[
            ("vote f.2 owner 1", "stem f.2 eigenaar 1"),
            same("112"),
            same("a"),
            same("b"),
            ("decide", "besluit"),
        ],
        again: &[],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-ask-day"],
        of: Of::Workshop,
        before: &[("step Ask the maker", "stap Ask the maker"), same("")],
        again: &[],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-ask-day-again"],
        of: Of::Workshop,
        before: &[
            ("step Ask", "stap Ask"),
            same(""),
            same(""),
            ("correct step 1 Ask", "verbeter stap 1 Ask"),
            same(""),
        ],
        again: &[],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-ask-undo"],
        of: Of::Workshop,
        before: &[("step Ask", "stap Ask"), same(""), same("")],
        again: &[("undo", "ongedaan")],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-secret-turn"],
        of: Of::Workshop,
        before: &[("vote f.2 secret", "stem f.2 geheim")],
        again: &[],
        means: &[],
    },
    Asked {
        keys: &["workshoptalk-who-approves"],
        of: Of::Workshop,
        before: &[("end", "einde")],
        again: &[],
        means: &[],
    },
];

/// Places that need more than lines of the table to get there, or at which a text is asked for; each with why.
const ELSEWHERE: &[(&str, &str)] = &[
    ("join-really", "its word alone does it: what_is_done_by_its_word_alone"),
    ("line-clash-which", "a number leads to a question; nothing is answered there"),
    ("line-take-in-confirm", "what_is_done_by_its_word_alone"),
    ("line-take-in-who", "what_is_done_by_its_word_alone"),
    ("line-ask-all-for", "its word alone writes a page, and nothing into the check"),
    ("line-paste-type", "pasting.rs"),
    ("line-paste-came", "pasting.rs"),
    ("trainingtalk-ask-counted", "Enter goes on; whatever else was typed did so too, and nothing is written by it"),
    ("trainingtalk-behind-group", "the same code as for one person"),
    ("trainingtalk-try-again", "a full disk"),
    ("workshoptalk-try-again", "a full disk"),
    ("workshoptalk-ask-correct", "a text"),
    ("workshoptalk-ask-words", "a text"),
    ("workshoptalk-ask-owner", "nobody_is_called_by_an_answer"),
    ("workshoptalk-ask-owner-again", "nobody_is_called_by_an_answer"),
    ("workshoptalk-prompt", "the same code as with a tool"),
    ("workshoptalk-secret-begin", "any line hands the keyboard on"),
    ("workshoptalk-which", "a text"),
    ("workshoptalk-whose-page", "people who are known alone"),
];

/// What ends like a question and asks nothing.
const TELLS: [&str; 6] = [
    "line-example-answers",
    "line-perhaps",
    "trainingtalk-mistakes",
    "workshoptalk-both-ways",
    "workshoptalk-list-next",
    "workshoptalk-list-parked",
];

/// The sentences of the English catalogue that end with a colon, by their keys.
fn asking() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words/en");
    let mut keys = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut key = String::new();
        for line in text.lines() {
            if let Some((named, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '#', '}'])) {
                named.clone_into(&mut key);
            }
            if line.trim_end().ends_with(':') {
                keys.insert(key.clone());
            }
        }
    }
    keys
}

/// The text of every file of line mode.
fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { sources(&path, found) } else { found.push_str(&fs::read_to_string(path).unwrap()) }
    }
}

#[test]
fn the_table_has_every_place_where_line_mode_asks() {
    let mut source = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/line"), &mut source);
    let used = |key: &String| source.contains(&format!("\"{key}\""));
    let known: BTreeSet<&str> = PLACES
        .iter()
        .flat_map(|place| place.keys.iter().copied())
        .chain(ELSEWHERE.iter().map(|(key, _)| *key))
        .chain(TELLS)
        .collect();
    let missing: Vec<String> = asking().into_iter().filter(used).filter(|key| !known.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "asked in line mode, and no row says what an unclear line does there: {missing:?}");
    let gone: Vec<&str> = known.into_iter().filter(|key| !source.contains(&format!("\"{key}\""))).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

/// The lines up to the first question with several facts.
fn to_boxes() -> String {
    let rulebook = rules().rulebook;
    let (mut sheet, mut lines) = (rulebook.blank_sheet(), String::new());
    while let Some(following) = next(&rulebook, &sheet) {
        if following.boxes(&rulebook, &sheet).is_some() {
            return lines;
        }
        let answer = story(&["scope.works-things-out", "scope.based-in-eu", "scope.uses", "f.about-feelings"])(
            &rulebook.item(following.address).name,
        );
        // Each is kept by Enter.
        lines.extend([digit(answer), "\n\n"]);
        sheet.set_all([(following.address, answer)]);
    }
    panic!("no boxes");
}

/// The lines that answer everything, from a pipe.
fn to_the_end() -> String {
    let rulebook = rules().rulebook;
    let (mut sheet, mut lines) = (rulebook.blank_sheet(), String::new());
    while let Some(following) = next(&rulebook, &sheet) {
        let of = following.boxes(&rulebook, &sheet).map_or_else(|| vec![following.address], |(_, of)| of);
        let given: Vec<Answer> =
            of.iter().map(|address| story(&["scope.works-things-out"])(&rulebook.item(*address).name)).collect();
        match &given[..] {
            [one] => lines.extend([digit(*one), "\n"]),
            _ => lines.push_str(&box_lines(&given)),
        }
        sheet.set_all(of.into_iter().zip(given));
    }
    lines
}

/// Everything that was written, without times, seals and names.
pub fn written(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for kind in ["records", "training", "workshops", "workshops/people"] {
        let Ok(entries) = fs::read_dir(folder.join(kind)) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.extension().is_some_and(|ending| ending == "ron") {
                let text = fs::read_to_string(&path).unwrap();
                let did = text.lines().filter_map(|line| Some(line.split_once("did:")?.1.split_once(",before:")?.0));
                found.extend(did.map(|did| format!("{kind} {did}")));
                if kind.ends_with("people") {
                    found.push(text);
                }
            }
        }
    }
    found.sort();
    found.into_iter().map(|did| without_reference(&did)).collect()
}

/// The same text without the names of checks, which are new each time.
fn without_reference(text: &str) -> String {
    text.split('"').map(|part| if part.starts_with("A5-") { "A5" } else { part }).collect::<Vec<_>>().join("\"")
}

/// Leads to a place and types lines there; what was told, and what was written.
fn told_at(place: &Asked, lang: Lang, from_a_pipe: bool, unclear: &[&str]) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let of = |lines: &'static [(&'static str, &'static str)]| {
        let said = lines.iter().map(|(en, nl)| if lang == Lang::Nl { *nl } else { *en });
        said.fold(String::new(), |all, line| all + line + "\n")
    };
    let unclear: String = unclear.iter().map(|line| of(place.again) + line + "\n").collect();
    let lines = of(place.before) + &of(if unclear.is_empty() { place.again } else { &[] }) + &unclear;
    let new = format!("Pilot{}", "\n".repeat(9));
    let tag = if lang == Lang::Nl { "nl" } else { "en" };
    let who = ["--who", "Ann Bee"];
    let told = match place.of {
        // The lines of a pipe say the same without an Enter behind each choice.
        Of::New | Of::List | Of::Begun | Of::Done | Of::Boxes if from_a_pipe => {
            if place.of != Of::New {
                let answers = match place.of {
                    Of::Done => to_the_end(),
                    Of::Boxes => to_boxes().replace("\n\n", "\n"),
                    _ => "1\n1\n".to_owned(),
                };
                within(Lang::En, || talk(folder, &who, &format!("{new}{answers}q\n")));
            }
            let is_open = !matches!(place.of, Of::New | Of::List);
            let name = is_open.then(|| records(folder)[0].file_stem().unwrap().to_str().unwrap().to_owned());
            let record = name.iter().flat_map(|name| ["--record", name.as_str()]);
            let arguments: Vec<&str> = ["--lang", tag].into_iter().chain(record).collect();
            let lead = if place.of == Of::New { new.as_str() } else { "" };
            talk(folder, &arguments, &format!("{lead}{lines}"))
        }
        Of::New => at_a_keyboard(folder, None, None, &format!("{new}{lines}")),
        Of::Boxes => at_a_keyboard(folder, None, None, &format!("{new}{}{lines}", to_boxes())),
        Of::Begun | Of::Done => {
            let answers = if place.of == Of::Done { to_the_end() } else { "1\n1\n".to_owned() };
            within(Lang::En, || talk(folder, &who, &format!("{new}{answers}q\n")));
            within(Lang::En, || {
                let record = records(folder).remove(0);
                let name = record.file_stem().unwrap().to_str().unwrap().to_owned();
                talk(folder, &["--record", &name], "describe Filled in by\nAnn Bee\nq\n");
            });
            let record = records(folder).remove(0);
            at_a_keyboard(folder, Some(&record), None, &lines)
        }
        Of::List => {
            talk(folder, &[], &format!("{new}q\n"));
            at_a_keyboard(folder, None, None, &lines)
        }
        Of::Alone | Of::Room | Of::Workshop => {
            let mut arguments = vec!["--lang", tag];
            let name;
            match place.of {
                Of::Alone => arguments.extend(["train", "--line", "--case", "f-the-coloured-bar"]),
                Of::Room => arguments.extend(["train", "--line", "--case", "f-the-coloured-bar", "--seats", "3"]),
                _ => {
                    talk(folder, &[], &format!("{new}1\n1\n1\nq\n"));
                    name = records(folder)[0].file_stem().unwrap().to_str().unwrap().to_owned();
                    arguments.extend(["workshop", "--line", "--client", "Z", "--seats", "3", "--tool", &name]);
                }
            }
            typed(folder, &arguments, &lines)
        }
    };
    (told, written(folder))
}

/// What an unclear line wrote, at every place of some, at a keyboard or from a pipe.
fn written_by_unclear_lines(from_a_pipe: bool, places: &[&Asked]) -> Vec<String> {
    let mut wrong = Vec::new();
    for lang in [Lang::En, Lang::Nl] {
        within(lang, || {
            for place in places {
                let (told, without) = told_at(place, lang, from_a_pipe, &[]);
                let lines: Vec<&str> = UNCLEAR.into_iter().filter(|line| !place.means.contains(line)).collect();
                let long = "x".repeat(5000);
                let all: Vec<&str> = lines.iter().copied().chain([long.as_str()]).collect();
                let (more, with) = told_at(place, lang, from_a_pipe, &all);
                assert!(more.len() > told.len(), "{lang:?} {:?}: {told}", place.keys);
                if with == without {
                    continue;
                }
                let news: Vec<&String> = with.iter().filter(|did| !without.contains(did)).collect();
                let gone: Vec<&String> = without.iter().filter(|did| !with.contains(did)).collect();
                wrong.push(format!("{lang:?} {:?}:\n  + {news:?}\n  - {gone:?}", place.keys));
            }
        });
    }
    wrong
}

#[test]
fn nothing_unclear_is_an_answer_wherever_line_mode_asks() {
    let wrong = written_by_unclear_lines(false, &PLACES.iter().collect::<Vec<_>>());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_unclear_is_an_answer_from_a_pipe() {
    // What a pipe is not asked, for its lines are counted.
    let is_asked = |place: &&Asked| {
        let is_a_check = matches!(place.of, Of::New | Of::Boxes | Of::Begun | Of::Done | Of::List);
        is_a_check && !place.keys.iter().any(|key| key.ends_with("-really") || key.contains("enter"))
    };
    // At the list a line of words is the name of a new tool, as the next test has it.
    let is_the_list = |place: &&Asked| place.of == Of::List;
    let places: Vec<&Asked> = PLACES.iter().filter(is_asked).filter(|place| !is_the_list(place)).collect();
    assert!(places.len() > 5);
    let wrong = written_by_unclear_lines(true, &places);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_number_and_nobodys_answer_is_a_new_tool_in_the_list_of_a_pipe() {
    for line in ["99", "1.", "+1", "01", "-1", "🙂", "maybe", "no idea", "ok"] {
        let folder = tempfile::tempdir().unwrap();
        talk(folder.path(), &[], &format!("Pilot{}1\nq\n", "\n".repeat(9)));
        let told = talk(folder.path(), &[], &format!("{line}\nq\n"));
        assert_eq!(records(folder.path()).len(), 1, "{line}: {told}");
    }
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], &format!("Pilot{}1\nq\n", "\n".repeat(9)));
    talk(folder.path(), &[], "3D scanner\nq\n");
    assert_eq!(records(folder.path()).len(), 2);
}

#[test]
fn nobody_is_called_by_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let workshop = ["workshop", "--line", "--client", "Z", "--seats", "3"];
    let said = ["maybe", "no idea", "ja hoor", "yes!", "1 or 2", "ok"];
    let steps = said.map(|line| format!("step Ask\n{line}\n\ncame {line}\nlead {line}\n")).concat();
    typed(folder, &workshop, &format!("{steps}quit\n"));
    let did = written(folder);
    assert!(did.iter().any(|roster| roster.contains("people: {}")), "{did:?}");
    assert!(did.iter().filter(|did| did.contains("Next(")).all(|did| did.contains("owner:None")), "{did:?}");
    // Whoever goes on with a check is nobody of that name either.
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    talk(folder, &["--who", "Ann Bee"], "Pilot\n\n\n\n\n\n\n\nAnn Bee\n\n1\nq\n");
    let record = records(folder).remove(0);
    let lines = said.map(|line| format!("{line}\n")).concat();
    let told = at_a_keyboard(folder, Some(&record), None, &format!("{lines}\n1\n\nq\n"));
    let check = article5::record::read(&record).unwrap().check;
    assert!(check.answers.len() > 1 && check.steps.iter().all(|entry| !said.contains(&entry.who.as_str())), "{told}");
    let longest = "A".to_owned() + &"x".repeat(250);
    at_a_keyboard(folder, Some(&record), None, &format!("\nsign {longest}\nsign\n{longest}\nq\n"));
    assert!(article5::record::read(&record).unwrap().check.signatures.is_empty());
}

#[test]
fn what_is_done_by_its_word_alone() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for name in ["Pilot", "Pilot", "Other"] {
        talk(folder, &[], &format!("new\n{name}{}1\n1\nq\n", "\n".repeat(9)));
    }
    let of = |name: &str| {
        let all = records(folder).into_iter();
        all.filter(|path| article5::record::read(path).unwrap().check.tool.title() == name).collect::<Vec<_>>()
    };
    let pilot = of("Pilot").remove(0);
    let name = pilot.file_stem().unwrap().to_str().unwrap().to_owned();
    let ask = rules().rulebook.item(rules().rulebook.address("scope.uses").unwrap()).ask.clone();
    let page = folder.join("page.ron");
    let text = format!(
        "(article5_questions: 1, check: {name:?}, tool: \"\", to: \"\", answered_by: \"\", answered_on: \"\", questions: \
         [(address: \"scope.uses\", ask: {ask:?}, find_out: \"\", answer: \"no\", note: \"\")])"
    );
    fs::write(&page, text).unwrap();
    let before = (written(folder), records(folder).len());
    let take_in = format!("take in {}\n", page.display());
    let each = |lead: &str| UNCLEAR.map(|line| format!("{lead}{line}\n")).concat();
    let lines = format!("{}{}{}q\n", each(&take_in), each(&format!("{take_in}Cy Dee\n")), each("join Other\n"));
    let told = at_a_keyboard(folder, Some(&pilot), None, &lines);
    assert_eq!((written(folder), records(folder).len()), before, "{told}");
    assert!(told.contains("Type take in to take") && told.contains("Type join to join"), "{told}");
}
