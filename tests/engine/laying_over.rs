//! Guards how rule files are laid over the built-in ones: a sound file replaces the whole rule and is announced, a
//! broken one never takes the program's own rules away, and nothing that only looks like a file, or is far too large,
//! holds the program up.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use crate::broken::{folder_of, sound, text_of, told, with};
use article5::rulebook::library::{built_in, check_folder};
use article5::rulebook::{Flaw, Library, Loaded, Origin, Source};

fn load(folders: &[&Path]) -> Loaded {
    Library { folders: folders.iter().map(PathBuf::from).collect(), ..Library::default() }.load().unwrap()
}

fn flaws(folder: &Path) -> Vec<Flaw> {
    check_folder(Some(folder)).err().unwrap_or_default()
}

fn rules() -> Vec<Source> {
    built_in().into_iter().filter(|source| source.kind() == Some("Rule")).collect()
}

/// A built-in rule with another title, and its letter.
fn retitled(rule: &Source, title: &str) -> (String, String) {
    let (before, after) = rule.text.split_once("title: \"").unwrap();
    let (_, after) = after.split_once('"').unwrap();
    (format!("{before}title: \"{title}\"{after}"), rule.letter().unwrap().to_owned())
}

fn title(loaded: &Loaded, letter: &str) -> String {
    loaded.rulebook.rules[loaded.rulebook.rule_index(letter).unwrap()].title.clone()
}

/// An empty folder with these files in it.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn a_sound_file_replaces_the_whole_rule_and_is_announced() {
    let (text, letter) = retitled(&rules()[0], "My own title");
    let folder = folder(&[("rules/own.ron", &text)]);
    let (plain, loaded) = (load(&[]), load(&[folder.path()]));
    assert!(loaded.flaws.is_empty(), "{}", told(&loaded.flaws, folder.path()));
    assert_eq!(title(&loaded, &letter), "My own title");
    assert_eq!(loaded.rulebook.rules.len(), plain.rulebook.rules.len());
    assert_eq!(loaded.sources.len(), plain.sources.len());
    assert_ne!(loaded.rulebook.hash, plain.rulebook.hash);
    let own = folder.path().join("rules/own.ron").to_string_lossy().into_owned();
    assert_eq!(loaded.own_files().collect::<Vec<_>>(), [&own]);
    for (path, origin) in &loaded.origins {
        let expected = if *path == own { Origin::File(own.clone()) } else { Origin::BuiltIn };
        assert_eq!(*origin, expected, "{path}");
    }
    assert!(loaded.sources.iter().any(|source| source.path == own && source.text == text));
    assert!(!loaded.sources.iter().any(|source| source.path == rules()[0].path));
}

#[test]
fn a_broken_file_keeps_the_built_in_rule_and_is_told() {
    let rule = &rules()[0];
    let half = &rule.text[..rule.text.len() / 2];
    let half = &half[..half.rfind('\n').unwrap()];
    let folder = folder(&[("rules/own.ron", half)]);
    let (plain, loaded) = (load(&[]), load(&[folder.path()]));
    assert_eq!(loaded.rulebook, plain.rulebook);
    assert_eq!(loaded.origins, plain.origins);
    let told = told(&loaded.flaws, folder.path());
    assert_eq!(loaded.flaws.len(), 1, "{told}");
    assert!(told.contains("--> rules/own.ron:"), "{told}");
}

#[test]
fn a_broken_file_does_not_take_a_sound_one_along() {
    let rules = rules();
    let (good, letter) = retitled(&rules[0], "My own title");
    let (bad, other) = retitled(&rules[1], "My own title");
    for bad in [bad.replacen("Ask(\"", "Ask(\"no-such-", 1), bad.replacen("Rule(", "Rule((", 1)] {
        let folder = folder(&[("a.ron", &good), ("b\u{1b}.ron", &bad)]);
        let loaded = load(&[folder.path()]);
        assert_eq!(title(&loaded, &letter), "My own title");
        assert_ne!(title(&loaded, &other), "My own title");
        assert_eq!(loaded.own_files().count(), 1);
        assert!(!loaded.flaws.is_empty());
        assert!(loaded.flaws.iter().all(|flaw| flaw.path.ends_with("b[U+001B].ron")));
    }
}

#[test]
fn a_file_that_breaks_the_built_in_rules_is_left_out() {
    let scope = text_of("Scope").replace("\"uses\"", "\"usage\"");
    let folder = folder(&[("scope.ron", &scope)]);
    let (plain, loaded) = (load(&[]), load(&[folder.path()]));
    assert_eq!(loaded.rulebook, plain.rulebook);
    assert!(loaded.flaws.iter().any(|flaw| flaw.what.contains("`scope.uses`")));
}

#[test]
fn the_scope_has_no_quick_question() {
    let (before, after) =
        text_of("Scope").split_once("questions: [").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let scope = format!("{before}questions: [{}", after.replacen("ask:", "quick: true, ask:", 1));
    let folder = folder(&[("scope.ron", &scope)]);
    let found = flaws(folder.path());
    assert_eq!(found.len(), 1, "{}", told(&found, folder.path()));
    assert!(found[0].what.contains("no quick question"));
}

#[test]
fn a_rule_that_the_edition_does_not_list_is_left_out() {
    let folder = folder(&[("x.ron", &sound())]);
    let (plain, loaded) = (load(&[]), load(&[folder.path()]));
    assert_eq!(loaded.rulebook, plain.rulebook);
    assert_eq!(loaded.flaws.len(), 1);
    assert!(loaded.flaws[0].what.contains("not in the list of the edition"));
}

#[test]
fn a_new_rule_comes_in_with_its_edition() {
    let folder = folder_of(&vec![("x.ron".to_owned(), sound().into_bytes())]);
    let (plain, loaded) = (load(&[]), load(&[folder.path()]));
    assert!(loaded.flaws.is_empty(), "{}", told(&loaded.flaws, folder.path()));
    assert_eq!(loaded.rulebook.rules.len(), plain.rulebook.rules.len() + 1);
    assert_eq!(loaded.own_files().count(), 2);
}

#[test]
fn what_a_file_switches_on_does_not_change_its_meaning() {
    let extensions = "#![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)]\n";
    let rule = |text: String| {
        let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
        let loaded = load(&[folder.path()]);
        loaded.rulebook.rules[loaded.rulebook.rule_index("x").unwrap()].clone()
    };
    assert_eq!(rule(format!("{extensions}{}", sound())), rule(sound()));
}

#[test]
fn the_folder_named_last_lies_on_top() {
    let rule = &rules()[0];
    let letter = rule.letter().unwrap();
    let low = folder(&[("rules/low.ron", &retitled(rule, "Low").0)]);
    let high = folder(&[("high.ron", &retitled(rule, "High").0)]);
    for (folders, expected) in [([&low, &high], "High"), ([&high, &low], "Low")] {
        let loaded = load(&folders.map(tempfile::TempDir::path));
        assert_eq!(title(&loaded, letter), expected);
        assert_eq!(loaded.own_files().count(), 1);
        assert!(loaded.flaws.is_empty());
    }
}

#[test]
fn a_broken_file_on_top_uncovers_the_one_below() {
    let rule = &rules()[0];
    let low = folder(&[("low.ron", &retitled(rule, "Low").0)]);
    let high = folder(&[("high.ron", &retitled(rule, "High").0.replacen("Ask(\"", "Ask(\"no-such-", 1))]);
    let loaded = load(&[low.path(), high.path()]);
    assert_eq!(title(&loaded, rule.letter().unwrap()), "Low");
    assert!(loaded.flaws.iter().all(|flaw| flaw.path.ends_with("high.ron")) && !loaded.flaws.is_empty());
}

#[test]
fn a_folder_that_is_none_is_told_and_the_built_in_rules_stay() {
    let place = folder(&[("file.txt", ""), ("with-a-file/rules", "")]);
    for (name, what) in [
        ("nowhere", "there is no such folder"),
        ("file.txt", "it is not a folder"),
        ("file.txt/deeper", "it is not a folder"),
        ("with-a-file", "it is not a folder"),
    ] {
        let folder = place.path().join(name);
        let found = flaws(&folder);
        assert_eq!(found.iter().map(|flaw| flaw.what.as_str()).collect::<Vec<_>>(), [what], "{name}");
        let loaded = load(&[&folder]);
        assert_eq!(loaded.rulebook, load(&[]).rulebook);
        assert_eq!(loaded.flaws, found);
    }
}

#[test]
fn a_folder_without_rule_files_cannot_be_checked() {
    let empty = folder(&[("f.ron.bak", "Rule("), ("notes.txt", "Rule(")]);
    assert_eq!(flaws(empty.path())[0].what, "the folder holds no rule file");
    assert!(load(&[empty.path()]).flaws.is_empty(), "an empty folder of one's own is no flaw");
}

#[cfg(unix)]
#[test]
fn what_only_looks_like_a_file_is_refused_unopened() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    use std::os::unix::fs::symlink;
    let place = folder(&[("rules/folder.ron/inside.txt", ""), ("target.txt", "Cookbook(")]);
    let at = |name: &str| place.path().join(name);
    mknodat(CWD, at("pipe.ron"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    symlink("/dev/zero", at("endless.ron")).unwrap();
    symlink(at("nowhere"), at("dangling.ron")).unwrap();
    symlink(at("round.ron"), at("round.ron")).unwrap();
    symlink(at("target.txt"), at("link.ron")).unwrap();
    let found = flaws(place.path());
    let whats: Vec<(&str, &str)> =
        found.iter().map(|flaw| (flaw.path.rsplit('/').next().unwrap(), flaw.what.as_str())).collect();
    assert_eq!(whats[0].0, "dangling.ron");
    assert!(whats[0].1.starts_with("it cannot be read: "), "{}", whats[0].1);
    assert_eq!(whats[1], ("endless.ron", "it is not a file"));
    assert_eq!(whats[2], ("link.ron", "`Cookbook` is not something a rulebook holds"));
    assert_eq!(whats[3], ("pipe.ron", "it is not a file"));
    assert_eq!(whats[4].0, "round.ron");
    assert_eq!(whats[5], ("folder.ron", "it is not a file"));
    assert_eq!(whats.len(), 6);
    assert_eq!(load(&[place.path()]).rulebook, load(&[]).rulebook);
    // The place itself may be such a thing too.
    for name in ["pipe.ron", "endless.ron"] {
        assert_eq!(flaws(&at(name))[0].what, "it is not a folder");
    }
}

/// Runs a check on a thread with a stack as small as any system gives the main thread.
fn on_a_small_stack(folder: PathBuf) -> Vec<Flaw> {
    let check = move || flaws(&folder);
    std::thread::Builder::new().stack_size(1 << 20).spawn(check).unwrap().join().unwrap()
}

/// The sound rule with many more questions, all of them asked in `test`.
fn many(questions: usize, test: &str) -> String {
    let names: Vec<String> = (0..questions).map(|number| format!("q{number}")).collect();
    let asked: Vec<String> = names.iter().map(|name| test.replace('*', name)).collect();
    let written = names.iter().map(|name| {
        format!(
            "(id:\"{name}\",ask:\"A?\",statement:\"A.\",help:\"A\",like:[\"a\",\"a\"],unlike:[\"a\",\"a\"],\
             find_out:\"A\",who_knows:\"A\"),\n"
        )
    });
    with("test: Ask(\"small\")", &format!("test: All([Ask(\"small\"), {}])", asked.join(", "))).replacen(
        "    questions: [\n",
        &format!("    questions: [\n{}", written.collect::<String>()),
        1,
    )
}

#[test]
fn a_rule_with_thousands_of_questions_is_refused_with_its_number() {
    let text = many(7_000, "Ask(\"*\")");
    let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
    let found = on_a_small_stack(folder.path().to_owned());
    assert_eq!(found.len(), 1, "{}", told(&found, folder.path()));
    assert_eq!(found[0].what, "the rule `x` asks 7005 questions, more than 500");
}

#[test]
fn twenty_thousand_questions_are_refused_by_the_size_of_their_file() {
    let text = many(20_000, "Ask(\"*\")");
    let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
    let found = on_a_small_stack(folder.path().to_owned());
    assert_eq!(found.iter().map(|flaw| flaw.what.as_str()).collect::<Vec<_>>(), ["the file is larger than 1024 KiB"]);
}

#[test]
fn a_folder_is_read_as_far_as_sixteen_mebibytes() {
    let text = "// nothing but a remark\n".repeat(40_000).into_bytes();
    let fit = 16 * 1024 * 1024 / text.len();
    let files: Vec<(String, Vec<u8>)> = (0..fit + 8).map(|at| (format!("r{at:02}.ron"), text.clone())).collect();
    let folder = folder_of(&files);
    let found = check_folder(Some(folder.path())).unwrap_err();
    let too_large: Vec<_> = found.iter().filter(|flaw| flaw.what.contains("larger than 16 MiB")).collect();
    assert_eq!(too_large.len(), 1, "{}", told(&found, folder.path()));
    assert!(too_large[0].path.ends_with(&format!("r{fit:02}.ron")), "{}", too_large[0].path);
}

#[test]
fn a_rule_with_hundreds_of_questions_is_proved() {
    let text = many(150, "Ask(\"*\")");
    let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
    let found = on_a_small_stack(folder.path().to_owned());
    assert!(found.is_empty(), "{}", told(&found, folder.path()));
}

#[test]
fn an_exception_that_is_named_again_and_again_is_counted_each_time() {
    let names = vec!["Not(Exception(\"good-reason\"))"; 5_000].join(", ");
    let text = with("test: Ask(\"small\")", &format!("test: All([Ask(\"small\"), {names}])"));
    let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
    assert_eq!(flaws(folder.path())[0].what, "the rule `x` asks 10005 questions, more than 500");
}

#[test]
fn questions_that_hang_together_in_too_many_ways_are_refused() {
    let pair = |number: usize| format!("All([Ask(\"q{number}\"), Ask(\"q{}\")])", number + 30);
    let pairs: Vec<String> = (0..30).map(pair).collect();
    let text = many(60, "Any([Ask(\"*\"), Ask(\"heavy\")])");
    let text = text.replacen("Any([Ask(\"round\")", &format!("Any([Ask(\"round\"), {}", pairs.join(", ")), 1);
    let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
    let found = on_a_small_stack(folder.path().to_owned());
    assert_eq!(found.len(), 1, "{}", told(&found, folder.path()));
    assert_eq!(found[0].what, "the questions of `x` hang together in too many ways to be proved");
}

#[test]
fn thousands_of_flaws_are_told_in_part_and_counted() {
    let text = many(3_000, "Ask(\"no-*\")");
    let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
    let found = on_a_small_stack(folder.path().to_owned());
    // Each of the questions is dangling and never asked, and the rule is too large.
    assert_eq!(found.len(), 251);
    assert_eq!(found[250].what, "5751 more flaws are not shown");
}

#[test]
fn long_names_are_compared_with_none() {
    let long = "a".repeat(400_000);
    let text =
        with("Ask(\"round\")", &format!("Ask(\"{long}\")")).replacen("id: \"round\"", &format!("id: \"b{long}\""), 1);
    let folder = folder_of(&vec![("x.ron".to_owned(), text.into_bytes())]);
    assert_eq!(flaws(folder.path()).len(), 2);
}

#[test]
fn the_cover_tells_rules_that_are_not_read_yet() {
    let library = Library::default();
    assert_eq!(library.cover(), library.load().unwrap().rulebook.cover());
    let on = jiff::civil::date(2026, 11, 26);
    assert_eq!(library.cover().next_change(on), Some(jiff::civil::date(2026, 12, 2)));
}

#[test]
fn an_own_scope_may_lack_a_ground_that_steps_are_for() {
    let scope = text_of("Scope").replace("id: \"national-security\"", "id: \"state-security\"");
    let alone = folder(&[("scope.ron", &scope)]);
    assert!(flaws(alone.path()).is_empty(), "{}", told(&flaws(alone.path()), alone.path()));
    // Beside it, in one folder, it is a slip of the pen.
    let both = folder(&[("scope.ron", &scope), ("consequences.ron", &text_of("Consequences"))]);
    let told = told(&flaws(both.path()), both.path());
    assert!(told.contains("`national-security`") && told.contains("consequences.ron:"), "{told}");
}
