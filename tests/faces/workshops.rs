//! A workshop led on the full screen: votes key by key, the smaller side, secret rounds, people and the agenda, and every
//! size of window.

use crate::sitting::{SIZES, Sitting, now, records, rules, sitting};
use article5::logic::Answer;
use article5::record::DataFolder;
use article5::room::{Kind, Ledger, Person, Roster, read};
use article5::workshop::{About, AgendaItem, DecisionRule, How, Part, Whereabouts, Workshop, WorkshopStep, wall};
use std::fs;
use std::path::{Path, PathBuf};

/// A workshop of so many people on one check, and where its file lies.
pub fn begun(folder: &Path, people: u16) -> PathBuf {
    let mut one = Sitting::at(folder, (80, 24));
    one.begin("Door camera").press("Esc Esc");
    drop(one);
    let data = DataFolder::choose(Some(folder.to_owned())).unwrap();
    let loaded = rules();
    let mut roster = Roster { client: "Acme".to_owned(), ..Roster::default() };
    let here = |seat| WorkshopStep::Here { seat, at: Whereabouts::Room, part: Part::Votes };
    for (seat, name) in (1..=people).zip(["Ana Kos", "Ben Maas", "Chloe Petit", "Dev Rao", "Eva Lind"]) {
        roster.people.insert(seat, Person { name: name.to_owned(), ..Person::default() });
    }
    let check = records(folder)[0].file_stem().unwrap().to_string_lossy().into_owned();
    let check = read_reference(folder, &check);
    let agenda = WorkshopStep::Agenda(vec![AgendaItem { title: "Rule f".to_owned(), minutes: 20 }]);
    let steps = (1..=people).map(here).chain([WorkshopStep::Tool(check), agenda]).collect();
    let ledger = Ledger::<Workshop>::begin(&data, &loaded.rulebook, now(), steps).unwrap();
    roster.keep(Kind::Workshop, &data, &ledger.state.header.reference).unwrap();
    ledger.path().to_owned()
}

pub fn read_reference(folder: &Path, name: &str) -> String {
    let path = records(folder).into_iter().find(|path| path.to_string_lossy().contains(name)).unwrap();
    article5::record::read(&path).unwrap().header.reference.to_string()
}

/// A command that reads these lines.
fn type_lines(folder: &Path, arguments: &[&str], lines: &str) {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.arg("--data-dir").arg(folder).args(arguments).env("LC_ALL", "C.UTF-8");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
}

/// Opens a ballot on the first condition of rule (f) with these keys before Enter.
pub fn open(sitting: &mut Sitting, keys: &str) {
    for _ in 0..20 {
        if sitting.cursor_line().contains("(f)") {
            break;
        }
        sitting.press("Down");
    }
    sitting.press("Enter").sees("condition").press("Enter").sees("How is it decided?");
    sitting.press(&format!("{keys} Enter"));
}

#[test]
fn five_vote_key_by_key_and_a_split_that_stays_open_is_written_into_the_check() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 5);
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    sitting.sees("Acme").sees("Door camera").sees("(f)");
    open(&mut sitting, "1");
    sitting.sees("VOTE OPEN").sees("Decided by consent").sees("Votes in: 0 of 5. Next: 1 Ana Kos");
    // Digits without Enter; who has voted is seen, what is not, and each vote is on disk.
    sitting
        .press("1 2")
        .sees("Votes in: 2 of 5. Next: 3 Chloe Petit")
        .sees("1 Ana Kos: voted")
        .sees("3 Chloe Petit: thinking");
    let of = |path: &Path| read::<Workshop>(path).unwrap();
    assert_eq!(of(&path).open_ballot().unwrap().round().unwrap().votes_in(), 2);
    // A digit is taken back, typed anew, and another seat is chosen.
    sitting.press("Backspace").sees("Votes in: 1 of 5. Next: 2 Ben Maas").press("1").sees("Votes in: 2 of 5");
    sitting.press("0").sees("3 Chloe Petit: no vote").press("Up 3").sees("3 Chloe Petit: voted");
    // What is put aside comes from anywhere, and the votes stay.
    sitting
        .press("F2")
        .sees("Put something aside")
        .press("\"What does the contract say to Ben?\" Enter \"Dev\" Enter \"30-11-2026\" Enter");
    sitting.sees("Votes in: 3 of 5").sees("What does the contract say to Ben Maas?");
    assert_eq!(of(&path).parked[0].text, "What does the contract say to #2?");
    assert_eq!(of(&path).parked[0].owner, Some(4));
    // Enter with votes missing asks once.
    sitting.press("2 Enter").sees("Still missing: Eva Lind").press("2").sees("Votes in: 5 of 5. Enter shows them.");
    assert!(!of(&path).open_ballot().unwrap().is_shown());
    sitting.press("Enter").sees("Not all say the same").sees("speak now: Chloe Petit").sees_no("Yes 2");
    sitting.press("\"the law is unclear to Ben\" Enter").sees("speak now: Ana Kos, Ben Maas").press("Enter");
    sitting.press("\"it hires\" Enter").sees("Both sides were heard").sees_no("Yes 2").press("Enter");
    sitting.sees("round 2").press("1 1 2 3 2 Enter");
    sitting.sees("VOTES SHOWN").sees("Yes 2, No 2, Not sure 1").sees("Ana Kos, Ben Maas").sees("Split: it stays open");
    sitting.sees("With Yes: rule (f)").press("Enter").sees("VOTE CLOSED").sees("Door camera now:");
    let kept = of(&path);
    let ballot = &kept.ballots[0];
    assert_eq!(ballot.decision.unwrap().how, How::LeftOpen);
    assert!(ballot.written.is_some());
    let check = article5::record::read(&records(folder.path())[0]).unwrap().check;
    assert_eq!(check.answers[&ballot.about.to].answer, Answer::NotSure);
    assert!(!fs::read_to_string(&path).unwrap().contains("Ben"));
    // On to the next one, by another start of the program in the middle.
    sitting.press("Enter").sees("condition").press("Esc").sees("Vote on a condition");
    open(&mut sitting, "2");
    sitting.sees("by majority").press("1 1");
    drop(sitting);
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    sitting.sees("Votes in: 2 of 5. Next: 3 Chloe Petit").press("1 1 1 Enter").sees("DECIDED: Yes");
}

#[test]
fn a_secret_round_shows_nothing_of_what_is_typed_and_keeps_numbers_alone() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    open(&mut sitting, "1 Tab");
    sitting.sees("SECRET VOTE").press("1 Enter").sees("turn of 1 Ana Kos");
    let before = sitting.text();
    sitting.press("1").sees("Something is typed");
    let yes = sitting.text();
    sitting.press("Backspace");
    assert_eq!(sitting.text(), before);
    sitting.press("2");
    assert_eq!(sitting.text(), yes, "what is typed changes nothing that is seen");
    sitting.press("Enter").sees("turn of 2 Ben Maas").press("Enter").sees("none of 1, 2, 3");
    sitting.press("7").sees("none of 1, 2, 3").press("2 Enter");
    // Leaving would lose votes, and says so.
    sitting.sees("turn of 3").press("Esc").sees("are lost").press("Esc").sees("turn of 3").press("0 Enter");
    sitting.sees("DECIDED: No");
    let kept: Workshop = read(&path).unwrap();
    let round = kept.ballots[0].round().unwrap();
    assert_eq!((round.counted, round.seats.len()), (Some([0, 2, 0]), 0));
}

#[test]
fn counts_a_file_and_silent_answers_are_votes_too_and_one_person_can_decide() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 5);
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    open(&mut sitting, "1");
    sitting
        .press("c \"y9\" Enter")
        .sees("9")
        .press("Backspace Backspace \"y5\" Enter")
        .sees("Votes in: 5 of 5")
        .press("Enter");
    sitting.sees("DECIDED: Yes").press("Enter Esc");
    let votes = folder.path().join("votes.csv");
    fs::write(&votes, "1;yes\n2;no\n9;no\n").unwrap();
    open(&mut sitting, "1");
    let typed = format!("f \"{}\" Enter", votes.display());
    sitting.press(&typed).sees(":3").sees("9");
    fs::write(&votes, "1;yes\n2;no\n3;yes\n4;yes\n5;yes\n").unwrap();
    sitting.press("Enter").sees("Votes in: 5 of 5").press("Enter").sees("speak now: Ben Maas").press("Enter Enter");
    sitting.sees("Both sides were heard").press("3 Enter").sees("Yes 4, No 1").press("1 Enter").sees("VOTE CLOSED");
    sitting.press("Enter Esc");
    open(&mut sitting, "3 Right");
    let kept: Workshop = read(&path).unwrap();
    assert_eq!(kept.ballots[2].rule, DecisionRule::Owner(2));
    // A silent answer is a vote that nobody sees before the others.
    drop(sitting);
    let about = kept.ballots[2].about.clone();
    write(&path, WorkshopStep::Silent { seat: 3, about, answer: Answer::No, note: String::new() });
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    sitting.sees("1 person answered in silence").press("s").sees("3 Chloe Petit: voted").sees("Next: 1 Ana Kos");
    sitting.press("2 2 2 2 Enter").sees("What is written down?").sees("decided by Ben Maas").press("3 Enter");
    sitting.sees("DECIDED: No, decided by Ben Maas");
}

pub fn write(path: &Path, step: WorkshopStep) {
    Ledger::<Workshop>::open(path).unwrap().write(step, now()).unwrap();
}

#[test]
fn a_workshop_is_begun_found_and_gone_on_with_from_home() {
    let (folder, _) = sitting();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Door camera").press("Esc Esc");
    sitting.press("a").press(&crate::sitting::describe_keys("Mood reader")).press("Esc Esc").sees("W workshops");
    sitting.press("w").sees("WORKSHOPS").sees_no("Go on with a workshop").sees("[ ] Mood reader");
    // The cursor is where somebody types; a file that is none is told, and nothing is lost or written.
    sitting.press("\"Acme\" Enter \"Jan Wit\" Enter \"nobody.csv\" Enter Space Up Up Up Up Enter").sees("nobody.csv");
    // What is typed is kept, and nothing else is there.
    let files = || fs::read_dir(folder.path().join("workshops")).unwrap().map(|one| one.unwrap().file_name());
    assert_eq!(files().collect::<Vec<_>>(), ["begin.draft"]);
    sitting.press("Esc").sees("Acme").press("Down Down Down Ctrl+u \"3\" Enter Down Space");
    sitting
        .sees("Begin, with 2 checks")
        .press("Enter")
        .sees("WORKSHOP Acme")
        .sees("NOW: ")
        .sees("Mood reader")
        .sees("Door camera");
    let path = || fs::read_dir(folder.path().join("workshops")).unwrap().map(|one| one.unwrap().path());
    let path = || path().find(|path| path.extension().is_some_and(|ending| ending == "ron")).unwrap();
    let of = || read::<Workshop>(&path()).unwrap();
    assert_eq!((of().voters().len(), of().tools.len(), of().lang.as_str()), (3, 2, "en"));
    assert!(Ledger::<Workshop>::open(&path()).is_err(), "it is led here");
    // H is home from here too, and asks first; then it is found and gone on with, also through the palette.
    sitting.press("h").sees("Stop for now?").press("Down Enter").sees("Your tools (2)");
    sitting.press("/ \"several people vote\" Enter").sees("Go on with a workshop").sees("Acme").press("Enter");
    sitting.sees("On the table").press("/ \"Door camera\" Enter");
    // Whoever opens a check leaves the lead.
    assert!(Ledger::<Workshop>::open(&path()).is_ok());
    sitting.press("/ \"several people vote\" Enter").sees("Go on with a workshop");
    // Checks of another client are not offered.
    // Esc leads back to the check that was left for it.
    sitting.press("Esc").sees("Door camera").press("h F7 \"Borealis\" Enter w Down Down \"Acme\"");
    assert_eq!(sitting.text().matches("[ ]").count(), 1, "{}", sitting.text());
}

#[test]
fn what_is_not_listed_is_told_with_the_way_to_it() {
    let (folder, mut sitting) = sitting();
    let data = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    for _ in 0..7 {
        Ledger::<Workshop>::begin(&data, &rules().rulebook, now(), Vec::new()).unwrap();
    }
    sitting.press("Enter w").sees("2 more are not listed here").sees("article5 workshop list");
    sitting.press("Esc");
    let loaded = rules();
    let library = article5::rulebook::Library::default();
    let training = article5::training::TrainingLibrary::load(&library, &loaded.rulebook);
    for _ in 0..4 {
        let wanted = article5::training::Wanted::default();
        wanted.begin(&data, &training, &loaded.rulebook, now(), jiff::civil::date(2026, 11, 22)).unwrap();
    }
    sitting.press("t").sees("1 more is not listed here").sees("article5 train sessions");
}

#[test]
fn nobody_without_a_name_is_called_by_the_number_twice() {
    let (folder, _) = sitting();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.begin("Door camera").press("Esc Esc w Down Down \"3\" Enter Enter").sees("person 3");
    open(&mut sitting, "1");
    sitting
        .sees("Next: person 1")
        .press("1")
        .sees("person 1: voted")
        .sees_no("1 person")
        .press("F7")
        .sees_no("2 person");
}

#[test]
fn every_screen_of_a_workshop_fits_every_size_and_f1_lists_its_keys() {
    for size in SIZES {
        let (folder, _) = sitting();
        let path = begun(folder.path(), 5);
        let mut sitting = Sitting::leading(folder.path(), size, &path);
        open(&mut sitting, "1");
        sitting.press("1 1 2");
        if size.0 >= 40 && size.1 >= 10 {
            sitting.sees("3 of 5");
        }
        if size.1 >= 24 {
            let above = sitting.press("F1").text();
            let help = format!("{above}{}", sitting.press("PgDn").text());
            assert!(["F2", "F3", "F6", "F7", "F8"].iter().all(|key| help.contains(key)), "{help}");
            sitting.press("Esc");
        }
        sitting.press("1 1 Enter \"so\" Enter \"and so\" Enter Enter 1 1 2 2 3 Enter Enter");
        assert!(read::<Workshop>(&path).unwrap().ballots[0].decision.is_some(), "{size:?}\n{}", sitting.text());
    }
}

#[test]
fn the_wall_never_tells_a_vote_before_it_is_shown_nor_a_note() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    sitting.press("F6 \"secretly angry\" Enter");
    open(&mut sitting, "1");
    sitting.press("1 2");
    let seen = |path: &Path| {
        let workshop: Workshop = read(path).unwrap();
        wall(&workshop, &Roster::default(), now())
            .lines
            .iter()
            .map(|line| line.text().to_owned())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let told = seen(&path);
    assert!(
        told.contains("2 of 3") && told.contains('3') && !told.contains("angry") && !told.contains("Yes 1"),
        "{told}"
    );
    sitting.press("1 Enter");
    assert!(!seen(&path).contains("Yes 2"), "{}", seen(&path));
}

/// What happened, line by line, with the name of the check left out.
pub fn steps(path: &Path) -> Vec<String> {
    let check = read::<Workshop>(path).unwrap().tools[0].clone();
    let text = fs::read_to_string(path).unwrap();
    let step = |line: &str| {
        let did = line.split_once(",did:").unwrap().1.rsplit_once(",before:").unwrap().0;
        let did = did.replace(&check, "CHECK");
        // What the check came to then hangs on the clock.
        if did.starts_with("Written") { "Written".to_owned() } else { did }
    };
    text.lines().skip(1).map(step).collect()
}

#[test]
fn one_story_through_both_faces_gives_the_same_file() {
    let (folder, _) = sitting();
    let on_screen = begun(folder.path(), 5);
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &on_screen);
    // Somebody comes late; counts, a split that stays open, another leader, something for later.
    sitting.press("F7 a \"Gus Berg, IT\" Enter Esc");
    open(&mut sitting, "1");
    sitting.press("c \"y4 n2\" Enter Enter").press("\"only a light\" Enter \"it hires\" Enter");
    sitting.sees("Both sides were heard").press("Enter").sees("round 2").press("c \"y4 n2\" Enter Enter");
    sitting.sees("Split: it stays open").press("Enter").sees("VOTE CLOSED").press("Enter Esc");
    sitting.press("F7 Down Enter End Enter Esc").press("F2 \"ask the maker\" Enter \"2\" Enter \"30-11-2026\" Enter");
    sitting.press("z Down Enter").sees("has ended");
    drop(sitting);
    let (other, _) = self::sitting();
    let on_lines = begun(other.path(), 5);
    let name = read::<Workshop>(&on_lines).unwrap().header.reference;
    let lines = "came Gus Berg, IT\nvote f.1\ny4 n2\nonly a light\nit hires\n\ny4 n2\n\nlead 1\npark ask the maker\n2\n\
                 30-11-2026\nend\n\n";
    type_lines(other.path(), &["workshop", "--line", "--go-on", &name], lines);
    assert_eq!(steps(&on_screen), steps(&on_lines));
}

#[test]
fn what_is_asked_about_is_the_same_on_lines_and_on_the_screen() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    open(&mut sitting, "1");
    let kept: Workshop = read(&path).unwrap();
    let loaded = rules();
    let rule = loaded.rulebook.rule_index("f").unwrap();
    let address = loaded.rulebook.rules[rule].structure.conditions[0].address;
    assert_eq!(kept.ballots[0].about, About::at(&loaded.rulebook, &kept.tools[0], address));
}

#[test]
fn whether_the_law_applies_is_worked_through_first_and_the_mark_goes_to_what_still_matters() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    sitting.sees("Nobody has answered yet whether the law applies").sees("workshop wall WS-");
    assert!(sitting.cursor_line().contains("Whether the law applies"), "{}", sitting.text());
    sitting
        .press("Enter")
        .sees("It is an AI system.")
        .press("Enter")
        .sees("How is it decided?")
        .press("Enter 1 1 1 Enter");
    sitting.sees("DECIDED: Yes").sees("Whether the law applies: OPEN").press("Enter");
    assert!(sitting.cursor_line().contains("link to the European Union"), "{}", sitting.text());
    // The law's gates and ways out, each once: then the scope is settled and the first rule comes.
    for _ in 0..12 {
        if sitting.text().contains("Next that still matters") {
            break;
        }
        let vote = if sitting.cursor_line().contains("link to") { "1 1 1" } else { "2 2 2" };
        sitting.press(&format!("Enter Enter {vote} Enter")).sees("DECIDED").press("Enter");
    }
    sitting
        .sees("applies, on your answers")
        .sees_no("Nobody has answered yet")
        .sees("Next that still matters: rule (a)");
    assert!(sitting.cursor_line().contains("(a)"), "{}", sitting.text());
    // A No that closes a rule leads on to the next one that is not settled, and the list tells each one's state.
    open(&mut sitting, "1");
    sitting
        .press("2 2 2 Enter")
        .sees("DECIDED: No")
        .sees("NOT CAUGHT")
        .press("Enter")
        .sees("Next that still matters: rule (g)");
    assert!(sitting.cursor_line().contains("(g)"), "{}", sitting.text());
}
