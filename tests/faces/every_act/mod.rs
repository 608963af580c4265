//! Every act of the desk's table, row by row, in both faces: by its key (or on the line that names it) on the full screen and by
//! its word in line mode, in English and in Dutch. Each shows what it did, and all leave the same in the record. A new act does
//! not compile without its row here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use article5::desk::acts::{ACTS, Act, Row, Typed};
use article5::record::read;
use article5::words::{Lang, within};

mod ways;

use ways::{Stands, Way, way};

use crate::both_faces::{UNKNOWN, lines_until};
use crate::sitting::{Sitting, flat, records, rules};
use crate::talk::talk;

/// What is built up once for all that begin there, and where the rules are that hold there.
struct Scene {
    folder: tempfile::TempDir,
    own_rules: Option<tempfile::TempDir>,
    /// What a colleague sent back.
    page: PathBuf,
    /// What line mode tells up to there, by what was typed.
    told: Mutex<BTreeMap<String, String>>,
}

impl Scene {
    fn of(stands: Stands) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let name = "\n".repeat(9);
        if matches!(stands, Stands::List | Stands::InList) {
            talk(folder.path(), &[], &format!("Other{name}1\nq\n"));
        }
        let lines = match stands {
            Stands::New => format!("Pilot{name}"),
            Stands::InRule | Stands::LeftOpen => lines_until(Some("f")).0,
            _ => lines_until(None).0,
        };
        let more = match stands {
            Stands::LeftOpen => "leave open\n".to_owned(),
            Stands::Met => format!("go {UNKNOWN}\n1\n"),
            Stands::Undone => format!("go {UNKNOWN}\nnote seen\nundo\n"),
            Stands::Closed => "close\n".to_owned(),
            _ => String::new(),
        };
        let new = if matches!(stands, Stands::List | Stands::InList) { "new\n" } else { "" };
        talk(folder.path(), &[], &format!("{new}{lines}{more}q\n"));
        let own_rules = (stands == Stands::OtherWords).then(|| {
            let own = tempfile::tempdir().unwrap();
            let built_in = article5::rulebook::library::built_in();
            let source = built_in.into_iter().find(|source| source.path.ends_with("/f.ron")).unwrap();
            let rules = rules().rulebook;
            let asked = &rules.item(rules.address(UNKNOWN).unwrap()).ask;
            let other = source.text.replace(asked, &asked.replace('?', " today?"));
            std::fs::write(own.path().join("f.ron"), other).unwrap();
            own
        });
        let page = folder.path().join("page.ron");
        let reference = records(folder.path()).remove(0).file_stem().unwrap().to_str().unwrap().to_owned();
        let rules = rules().rulebook;
        let ask = &rules.item(rules.address(UNKNOWN).unwrap()).ask;
        let form = format!(
            "(article5_questions: 1, check: {reference:?}, tool: \"\", to: \"\", answered_by: \"Col\", answered_on: \"2026-11-20\", \
             questions: [(address: {UNKNOWN:?}, ask: {ask:?}, find_out: \"\", answer: \"yes\", note: \"\")])"
        );
        std::fs::write(&page, form).unwrap();
        Self { folder, own_rules, page, told: Mutex::default() }
    }

    /// What line mode tells before anything is done there.
    fn told_before(&self, args: &[&str], lead: &str) -> String {
        let mut told = self.told.lock().unwrap();
        told.entry(format!("{args:?} {lead}")).or_insert_with(|| talk(self.copy().path(), args, lead)).clone()
    }

    /// The same folder for one who goes on in it.
    fn copy(&self) -> tempfile::TempDir {
        let copy = tempfile::tempdir().unwrap();
        copy_all(self.folder.path(), copy.path());
        copy
    }
}

fn copy_all(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, at) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if path.is_dir() {
            std::fs::create_dir_all(&at).unwrap();
            copy_all(&path, &at);
        } else {
            std::fs::copy(&path, &at).unwrap();
        }
    }
}

/// The steps of every record, by the name of the tool and without what is new each time.
fn steps(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in records(folder) {
        let check = read(&path).unwrap().check;
        let copied = if check.standing.copied_from.is_empty() { "" } else { " again" };
        let did = check.steps.iter().map(|entry| ron::to_string(&entry.did).unwrap());
        let did = did.map(|did| without_names(&did)).collect();
        all.insert(format!("{}{copied}", check.tool.title()), did);
    }
    all
}

/// Without the names of checks, the seals of their records and what is written in the language that is spoken.
fn without_names(did: &str) -> String {
    let mut parts: Vec<&str> = did.split('"').collect();
    for part in &mut parts {
        if part.starts_with("A5-") || part.len() == 64 {
            *part = "…";
        }
    }
    let did = parts.join("\"");
    let without = |did: &str, from: &str| did.split(from).next().unwrap_or_default().to_owned();
    without(&without(&did, ",asked:("), ",statement:")
}

/// What stands there now and did not before.
fn news(before: &BTreeMap<String, Vec<String>>, now: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let of = |(name, did): (&String, &Vec<String>)| {
        let known = before.get(name).map_or(0, Vec::len);
        did.iter().skip(known).map(|did| format!("{name}: {did}")).collect::<Vec<_>>()
    };
    now.iter().flat_map(of).collect()
}

/// The files that were written beside the records.
fn papers(folder: &Path) -> Vec<PathBuf> {
    let found = std::fs::read_dir(folder.join("reports")).into_iter().flatten();
    let mut found: Vec<PathBuf> = found.map(|entry| entry.unwrap().path().extension().unwrap().into()).collect();
    found.sort();
    found
}

fn at_the_screen(scene: &Scene, folder: &Path) -> Sitting {
    let own = scene.own_rules.as_ref().map(tempfile::TempDir::path);
    Sitting::with(folder, (140, 60), article5::tui::Look::default(), own)
}

/// What stood on the screen before, what stands there now, and why it cannot be done where it cannot.
fn by_keys(scene: &Scene, folder: &Path, act: Act, way: &Way) -> Result<(String, String), String> {
    let mut sitting = at_the_screen(scene, folder);
    match way.from {
        Stands::List | Stands::InList | Stands::Closed => {}
        Stands::Question => drop(sitting.press("Enter q").open_answer(UNKNOWN)),
        Stands::LeftOpen => {
            sitting.press("Enter q Home");
            while !sitting.cursor_line().contains("is left open") {
                sitting.press("Down");
            }
        }
        Stands::OtherWords => {
            sitting.press("Enter r q Home");
            while !sitting.cursor_line().contains("LOOK AGAIN") {
                sitting.press("Down");
            }
        }
        Stands::New | Stands::Met | Stands::Result | Stands::InRule | Stands::Undone => drop(sitting.press("Enter")),
    }
    sitting.press(way.first);
    let before = flat(&sitting.text());
    if way.has_key {
        let here = sitting.acts_here();
        let Some((_, key)) = here.iter().find(|(known, _)| *known == act) else {
            return Err(format!("no key among {here:?}\n{}", sitting.text()));
        };
        sitting.press(&if key.chars().count() == 1 { key.to_lowercase() } else { key.clone() });
    }
    sitting.press(&way.keys.replace("PAGE", scene.page.to_str().unwrap()));
    if sitting.has_ended() {
        return Ok((before, String::new()));
    }
    let text = sitting.text();
    sitting.press("Ctrl+q");
    Ok((before, text))
}

/// What line mode tells by the act.
fn by_words(scene: &Scene, folder: &Path, way: &Way, word: &str, lang: Lang) -> String {
    let pilot = records(folder).into_iter().find(|path| read(path).unwrap().check.tool.title() == "Pilot").unwrap();
    let name = pilot.file_stem().unwrap().to_str().unwrap().to_owned();
    let own = scene.own_rules.as_ref().map(|own| own.path().to_str().unwrap());
    let mut args = vec!["--lang", if lang == Lang::Nl { "nl" } else { "en" }];
    if way.from != Stands::List {
        args.extend(["--record", name.as_str()]);
    }
    args.extend(own.into_iter().flat_map(|own| ["--rulebook", own]));
    let dutch = usize::from(lang == Lang::Nl);
    let go = if way.from == Stands::Question { format!("{} {UNKNOWN}\n", ["go", "ga"][dutch]) } else { String::new() };
    let lead = go + way.before[dutch];
    let before = scene.told_before(&args, &lead);
    let behind = way.words[dutch].replace("PAGE", scene.page.to_str().unwrap());
    let told = talk(folder, &args, &format!("{lead}{word}{behind}\nq\n"));
    let same = before.lines().zip(told.lines()).take_while(|(one, other)| one == other).count();
    told.lines().skip(same).collect::<Vec<_>>().join("\n")
}

/// What is wrong with an act, if anything.
fn wrong(scene: &Scene, row: &Row) -> Vec<String> {
    let way = way(row.act);
    let mut wrong = Vec::new();
    let screen = scene.copy();
    let stood = steps(screen.path());
    match by_keys(scene, screen.path(), row.act, &way) {
        Err(why) => wrong.push(why),
        Ok((before, now)) => {
            let is_new = flat(&now).contains(way.sees) && !before.contains(way.sees);
            if if way.sees.is_empty() { !now.is_empty() } else { !is_new } {
                wrong.push(format!("screen: “{}” is not new\n{before}\n{now}", way.sees));
            }
        }
    }
    let left = news(&stood, &steps(screen.path()));
    let mut kinds: Vec<&str> =
        left.iter().map(|did| did.split(": ").nth(1).unwrap().split('(').next().unwrap()).collect();
    kinds.dedup();
    if kinds != way.leaves {
        wrong.push(format!("left in the record: {kinds:?}"));
    }
    let writes = kinds.iter().any(|kind| *kind != "Concluded" || row.act == Act::Result);
    if row.writes != writes {
        wrong.push(format!("the table says that it writes: {}", row.writes));
    }
    for lang in [Lang::En, Lang::Nl] {
        let words = within(lang, || row.line.words());
        let Some(word) = words.first() else {
            assert!(matches!(row.line, Typed::Never(_)) && way.told.is_empty(), "{:?}", row.act);
            continue;
        };
        let lines = scene.copy();
        let told = by_words(scene, lines.path(), &way, word, lang);
        if told.is_empty() || (lang == Lang::En && !told.contains(way.told)) {
            wrong.push(format!("line: “{}” is not told\n{told}", way.told));
        }
        let by_lines = news(&stood, &steps(lines.path()));
        let (papers, those) = (papers(lines.path()), papers(screen.path()));
        if by_lines != left || papers.is_empty() != those.is_empty() || !those.iter().all(|one| papers.contains(one)) {
            wrong.push(format!("{lang:?} {word}: leaves\n{by_lines:?}\n{left:?}\n{told}"));
        }
    }
    wrong
}

/// What is wrong with the acts that begin there.
fn wrong_at(stands: Stands) -> Vec<String> {
    let scene = Scene::of(stands);
    let acts = ACTS.iter().filter(|row| way(row.act).from == stands);
    acts.flat_map(|row| wrong(&scene, row).into_iter().map(|why| format!("=== {:?} {why}", row.act))).collect()
}

#[test]
fn every_act_is_reached_in_both_faces_and_leaves_the_same() {
    let stands: BTreeSet<Stands> = ACTS.iter().map(|row| way(row.act).from).collect();
    let found: Vec<String> = std::thread::scope(|scope| {
        let parts: Vec<_> = stands.iter().map(|from| scope.spawn(move || wrong_at(*from))).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}
