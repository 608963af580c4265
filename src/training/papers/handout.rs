//! What is printed for a room: the story with its questions and no answers, and cards to hold up.

use std::fmt::Write as _;

use super::record::heading;
use crate::logic::Answer;
use crate::report::block::{Block, Document};
use crate::rulebook::Rulebook;
use crate::training::{TrainingCase, exercises};
use crate::words::{lang, say};

/// The story and what is asked about it; nothing of the answers and nothing of the trainer's notes.
pub fn handout(case: &TrainingCase, rulebook: &Rulebook) -> Document {
    let rule = &rulebook.rules[case.rule];
    let mut blocks = vec![Block::Paragraph(say!("trainingpaper-practice").to_owned())];
    if case.reserved {
        blocks.push(Block::Paragraph(say!("trainingtalk-reserved").to_owned()));
        blocks.push(Block::List { ordered: false, items: rule.help_lines.clone() });
    }
    let story = case.story.iter().map(|part| part.text.clone()).collect();
    blocks.push(Block::List { ordered: true, items: story });
    blocks.push(heading(&say!("trainingpaper-rule", rule = &rule.id, title = &rule.title)));
    blocks.push(Block::Paragraph(rule.about.clone()));
    let asked = exercises(case, rulebook).into_iter().filter(|one| one.question != crate::training::Question::Turned);
    let rows = asked.map(|one| vec![one.ask, String::new(), String::new()]);
    let head = [say!("trainingpaper-question"), say!("trainingpaper-your-answer"), say!("trainingpaper-your-parts")];
    blocks.push(Block::Table { head: head.map(str::to_owned).to_vec(), rows: rows.collect() });
    blocks.push(Block::Paragraph(say!("trainingpaper-choices").to_owned()));
    Document {
        title: case.title.clone(),
        lang: lang().tag().to_owned(),
        blocks,
        footer: say!("trainingpaper-practice").to_owned(),
        ..Document::default()
    }
}

/// Cards from 1 to 4 to hold up, four on a page, as a web page of its own. Every text is the program's own.
pub fn cards() -> String {
    let words = [Answer::Yes.word(), Answer::No.word(), say!("trainingpaper-card-untold"), ""];
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n<style>\n\
         @page {{ size: A4; margin: 10mm; }}\n\
         body {{ margin: 0; display: grid; grid-template-columns: 1fr 1fr; font-family: sans-serif; color: #000; background: #fff; }}\n\
         div {{ border: 1px dashed #555; height: 135mm; display: flex; flex-direction: column; justify-content: center; align-items: center; }}\n\
         b {{ font-size: 70mm; line-height: 1; }}\nspan {{ font-size: 10mm; }}\n</style>\n</head>\n<body>\n",
        lang().tag(),
        escaped(say!("trainingpaper-cards"))
    );
    for (number, word) in (1..).zip(words) {
        // Writing to a text cannot fail.
        let _ = writeln!(page, "<div><b>{number}</b><span>{}</span></div>", escaped(word));
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
