//! Cases for learning platforms: Moodle's GIFT and Moodle XML. Each question about a case becomes a question with one
//! right choice, and the reasons become its feedback.

use std::fmt::Write as _;

use crate::rulebook::Rulebook;
use crate::text::visible_lines;
use crate::training::{Exercise, Question, TrainingCase, exercises, reasons};
use crate::words::say;

/// The cases as GIFT.
pub fn gift(cases: &[&TrainingCase], rulebook: &Rulebook) -> String {
    let mut file = String::new();
    for case in cases {
        // Writing to a text cannot fail.
        let _ = writeln!(file, "$CATEGORY: article5/{}\n", rulebook.rules[case.rule].id);
        for (number, exercise) in (1..).zip(exercises(case, rulebook)) {
            let _ =
                writeln!(file, "::{} {number}::[plain]{} {{", for_gift(&case.id), for_gift(&text_of(case, &exercise)));
            for (choice, words) in (1..).zip(&exercise.choices) {
                let sign = if choice == exercise.model { '=' } else { '~' };
                let _ = writeln!(file, "    {sign}{}", for_gift(words));
            }
            let why = reasons(case, rulebook, &exercise).join("\n");
            let _ = writeln!(file, "    ####[plain]{}\n}}\n", for_gift(&why));
        }
    }
    file
}

/// The cases as Moodle XML.
pub fn moodle_xml(cases: &[&TrainingCase], rulebook: &Rulebook) -> String {
    let mut file = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    for case in cases {
        let category = format!("$course$/article5/{}", rulebook.rules[case.rule].id);
        let _ = writeln!(
            file,
            "<question type=\"category\"><category><text>{}</text></category></question>",
            for_xml(&category)
        );
        for (number, exercise) in (1..).zip(exercises(case, rulebook)) {
            let why = reasons(case, rulebook, &exercise).join("\n");
            let _ = write!(
                file,
                "<question type=\"multichoice\">\n<name><text>{} {number}</text></name>\n\
                 <questiontext format=\"plain_text\"><text>{}</text></questiontext>\n\
                 <generalfeedback format=\"plain_text\"><text>{}</text></generalfeedback>\n\
                 <defaultgrade>1</defaultgrade>\n<penalty>0</penalty>\n<hidden>0</hidden>\n<single>true</single>\n\
                 <shuffleanswers>false</shuffleanswers>\n<answernumbering>123</answernumbering>\n",
                for_xml(&case.id),
                for_xml(&text_of(case, &exercise)),
                for_xml(&why)
            );
            for (choice, words) in (1..).zip(&exercise.choices) {
                let fraction = if choice == exercise.model { 100 } else { 0 };
                let _ = writeln!(
                    file,
                    "<answer fraction=\"{fraction}\" format=\"plain_text\"><text>{}</text><feedback format=\"plain_text\"><text></text></feedback></answer>",
                    for_xml(words)
                );
            }
            file.push_str("</question>\n");
        }
    }
    file.push_str("</quiz>\n");
    file
}

/// The story and the question.
fn text_of(case: &TrainingCase, exercise: &Exercise) -> String {
    let mut told = format!("{}\n", case.title);
    for (number, part) in (1..).zip(&case.story) {
        let _ = writeln!(told, "{number}. {}", part.text);
    }
    if exercise.question == Question::Turned {
        let _ = writeln!(told, "{}", say!("trainingtalk-turn", text = &case.turn.text));
    }
    told.push_str(&exercise.ask);
    told
}

/// What has a meaning in GIFT gets a backslash; a line end is written as one.
fn for_gift(text: &str) -> String {
    let mut told = String::new();
    for c in visible_lines(text).chars() {
        match c {
            '\\' | '~' | '=' | '#' | '{' | '}' | ':' => {
                told.push('\\');
                told.push(c);
            }
            '\n' => told.push_str("\\n"),
            c => told.push(c),
        }
    }
    told
}

fn for_xml(text: &str) -> String {
    visible_lines(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
