//! Rules in another language: words by id, never logic, and a report of whatever does not fit.

#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use article5::check::{Asked, Wording};
use article5::rulebook::library::built_in_words;
use article5::rulebook::{Library, Overlay, Rulebook, Source, faults_of, skeleton_of};
use article5::words::{Lang, missing};

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().unwrap().rulebook);

const LANG: Lang = Lang::Pseudo;

/// Words as they were made for the edition in use.
fn own(path: &str, text: &str) -> Source {
    Source::new(path, text.replace("EDITION", &RULES.edition.name))
}

fn words(text: &str) -> Vec<Source> {
    vec![own("own/f.ron", text)]
}

const TWO: &str = r#"Words(
    of: "f",
    edition: "EDITION",
    texts: [
        (at: "title", of: "Feelings at work or in education", say: "TITEL"),
        (at: "questions.at-work.ask", of: "an earlier wording of the question?", say: "OUD?"),
    ],
)"#;

#[test]
fn words_are_laid_over_texts_that_they_were_made_for_and_over_no_others() {
    let (overlay, flaws) = Overlay::read(LANG, &words(TWO));
    assert!(flaws.is_empty());
    let mut told = RULES.clone();
    overlay.lay(&mut told);
    let f = told.rule_index("f").unwrap();
    assert_eq!(told.rules[f].title, "TITEL");
    assert_eq!(told.lang, LANG);
    let at_work = told.address("f.at-work").unwrap();
    assert_eq!(told.item(at_work).ask, RULES.item(at_work).ask, "a stale text is told in the source language");
    assert_eq!(told.hash, RULES.hash);
    assert_eq!(told.rules[f].structure, RULES.rules[f].structure);
}

#[test]
fn an_answer_is_bound_to_the_source_and_tells_the_words_that_were_shown() {
    let at = RULES.address("f.at-work").unwrap();
    let ask = &RULES.item(at).ask;
    let text = format!(
        r#"Words(of: "f", edition: "EDITION", texts: [(at: "questions.at-work.ask", of: "{ask}", say: "WERK?")])"#
    );
    let mut told = RULES.clone();
    Overlay::read(LANG, &words(&text)).0.lay(&mut told);
    let asked = Asked::at(&told, at);
    assert_eq!((asked.words.as_str(), asked.lang.as_str()), ("WERK?", LANG.tag()));
    assert_eq!(asked.wording, Wording::at(&RULES, at));
    assert!(asked.is_same(&Asked::at(&RULES, at)));
    let other = RULES.address("f.learners").unwrap();
    assert_eq!(Asked::at(&told, other).lang, "en", "what is told in the source language says so");
}

#[test]
fn missing_superfluous_stale_and_badly_written_words_are_told_with_their_place() {
    let text = TWO.replace(
        "    ],",
        r#"        (at: "questions.nobody-wrote-this.ask", of: "?", say: "?"),
        (at: "title", of: "Feelings at work or in education", say: "TITEL"),
        (at: "questions.learners.ask", of: "LEARNERS", say: "geen vraagteken en nooit niet"),
    ],"#,
    );
    let learners = &RULES.item(RULES.address("f.learners").unwrap()).ask;
    let text = text.replace("LEARNERS", learners).replace("EDITION", "2020.1");
    let mut sources = words(&text);
    sources.push(Source::new("own/style.ron", r#"Style(negations: ["geen", "nooit", "niet"])"#));
    let coverage = faults_of(&RULES, &sources);
    let at = |line: usize| coverage.flaws.iter().filter(|flaw| flaw.path == "own/f.ron" && flaw.line == line).count();
    let line_of = |part: &str| text.lines().position(|line| line.contains(part)).unwrap() + 1;
    assert_eq!(at(line_of("2020.1")), 1, "another edition");
    assert_eq!(at(line_of("an earlier wording")), 1, "stale");
    assert_eq!(at(line_of("nobody-wrote-this")), 1, "superfluous");
    assert_eq!(at(line_of("geen vraagteken")), 2, "no question mark, and no twice");
    assert_eq!(text.matches("at: \"title\"").count(), 2);
    let twice = text.lines().enumerate().filter(|(_, line)| line.contains("at: \"title\"")).nth(1).unwrap().0 + 1;
    assert_eq!(at(twice), 1, "said twice");
    let missing = coverage.texts - coverage.said;
    assert!(missing > 4000, "whatever has no words is missing: {missing}");
    assert!(coverage.flaws.len() > missing, "each of them is told");
}

#[test]
fn words_of_a_later_folder_take_the_place_of_earlier_ones() {
    let title = "Feelings at work or in education";
    let text = |of: &str, say: &str| {
        format!(r#"Words(of: "f", edition: "EDITION", texts: [(at: "title", of: "{of}", say: "{say}")])"#)
    };
    let about = |sources: &[Source]| {
        let flaws = faults_of(&RULES, sources).flaws;
        flaws.iter().filter(|flaw| flaw.what.contains("`title`") && flaw.path.ends_with("f.ron")).count()
    };
    let (below, mine) = (own("below/f.ron", &text(title, "EEN")), own("own/f.ron", &text(title, "TWEE")));
    assert_eq!(about(&[below.clone(), mine.clone()]), 0, "a text of an own folder is no second one");
    let stale = own("below/f.ron", &text("Feelings", "OUD"));
    assert_eq!(about(&[stale.clone(), mine.clone()]), 0, "what was reworded has words in the own folder");
    assert!(about(&[stale]) > 0);
    assert_eq!(about(&[mine.clone(), own("own/more-f.ron", &text(title, "DRIE"))]), 1, "twice in one folder");
    let mut told = RULES.clone();
    Overlay::read(LANG, &[below, mine]).0.lay(&mut told);
    assert_eq!(told.rules[told.rule_index("f").unwrap()].title, "TWEE");
}

#[test]
fn a_skeleton_holds_every_text_and_reads_as_words() {
    let (overlay, _) = Overlay::read(LANG, &words(TWO));
    let files = skeleton_of(&RULES, &overlay);
    assert_eq!(files.len(), RULES.rules.len() + 3);
    let sources: Vec<Source> =
        files.iter().map(|(name, text)| Source::new(format!("{name}.ron"), text.clone())).collect();
    let (read, flaws) = Overlay::read(LANG, &sources);
    assert!(flaws.is_empty(), "{flaws:?}");
    let mut told = RULES.clone();
    read.lay(&mut told);
    assert_eq!(told.rules[told.rule_index("f").unwrap()].title, "TITEL", "what was said already is kept");
    let coverage = faults_of(&RULES, &sources);
    assert_eq!(
        coverage.flaws.len(),
        coverage.texts - coverage.said,
        "what is empty is missing, and nothing else is wrong"
    );
}

#[test]
fn rules_in_a_language_of_files_alone_are_told_whole() {
    let filled: Vec<Source> = skeleton_of(&RULES, &Overlay::default())
        .into_iter()
        .map(|(name, text)| Source::new(format!("own/{name}.ron"), text.replace("say: \"\"", "say: \"¤\"")))
        .collect();
    let coverage = faults_of(&RULES, &filled);
    assert_eq!(coverage.said, coverage.texts, "nothing is missing");
    let (words, flaws) = Overlay::read(LANG, &filled);
    assert!(flaws.is_empty());
    let mut told = RULES.clone();
    words.lay(&mut told);
    assert_eq!((told.hash.as_str(), told.rules.len()), (RULES.hash.as_str(), RULES.rules.len()));
    for item in &told.items {
        assert!(item.ask.starts_with('¤') && item.statement.starts_with('¤'), "{}: {}", item.name, item.ask);
    }
    assert!(told.rules.iter().all(|rule| rule.title.starts_with('¤') && rule.about.starts_with('¤')));
}

#[test]
fn the_words_of_every_language_are_whole_and_fit_the_rules() {
    for lang in Lang::OFFERED.into_iter().filter(|lang| *lang != Lang::En) {
        // A language that lacks sentences says that it is there in part, and may lack words of the rules too.
        if missing(lang).is_empty() {
            let coverage = faults_of(&RULES, &built_in_words(lang));
            let told: Vec<&str> = coverage.flaws.iter().take(5).map(article5::rulebook::Flaw::picture).collect();
            assert!(coverage.flaws.is_empty(), "{}: {} flaws\n{}", lang.tag(), coverage.flaws.len(), told.join("\n"));
            assert_eq!(coverage.said, coverage.texts);
        }
        let loaded = Library { lang, ..Library::default() }.load().unwrap();
        assert_eq!(loaded.rulebook.hash, RULES.hash, "words change nothing of the rules");
        assert_eq!(loaded.rulebook.lang, lang);
    }
}
