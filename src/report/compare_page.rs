//! Two checks side by side on paper, with what explains each different verdict.

use super::block::{Block, Document};
use crate::check::{Cause, Comparison, Conflict, Dated, Given, VerdictDifference, called};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// So many questions to look at again are named; the others are counted.
const MOST_NAMED: usize = 3;

/// What the two sides are called.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'a> {
    /// The first.
    pub left: &'a str,
    /// The second.
    pub right: &'a str,
}

/// The results alone, where the answers are the same.
pub fn compared_results(comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Vec<Block> {
    let mut blocks = vec![Block::Facts(vec![
        (sides.left.to_owned(), side(&comparison.tool.0.words(), comparison.days.0, &comparison.editions.0)),
        (sides.right.to_owned(), side(&comparison.tool.1.words(), comparison.days.1, &comparison.editions.1)),
    ])];
    let different: Vec<&VerdictDifference> = comparison.verdicts.iter().filter(|rule| rule.differs()).collect();
    blocks.push(heading(say!("compare-results")));
    if different.is_empty() {
        blocks.push(Block::Paragraph(say!("compare-every-rule").to_owned()));
    }
    for rule in &different {
        blocks.push(Block::Heading { level: 3, text: format!("({}) {}", rule.rule, rule.title) });
        let words = |told: Option<Dated>| told.map_or_else(|| say!("compare-no-rule").to_owned(), Dated::words);
        blocks.push(Block::Facts(vec![
            (sides.left.to_owned(), words(rule.left)),
            (sides.right.to_owned(), words(rule.right)),
        ]));
        blocks.extend(why(rule, comparison, sides, rulebook));
    }
    let same: Vec<String> =
        comparison.verdicts.iter().filter(|rule| !rule.differs()).map(|rule| format!("({})", rule.rule)).collect();
    if !same.is_empty() && !different.is_empty() {
        blocks.push(Block::Paragraph(say!("compare-same", rules = and(&same))));
    }
    blocks
}

/// The whole comparison.
pub fn compare_page(comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Document {
    let mut blocks = compared_first(comparison, sides, rulebook);
    blocks.extend(answers(comparison, sides, rulebook));
    blocks.extend(compared_last(comparison, sides, rulebook));
    Document {
        title: say!("compare-title", left = sides.left, right = sides.right),
        blocks,
        footer: say!("compare-footer").to_owned(),
        ..Document::default()
    }
}

/// What stands before the answers: what nobody may rely on yet, and the results with what explains them.
pub fn compared_first(comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Vec<Block> {
    let mut blocks = look_again(comparison, sides, rulebook);
    blocks.extend(compared_results(comparison, sides, rulebook));
    blocks
}

/// What stands behind the answers: what is different about the tool and between the rules.
pub fn compared_last(comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !comparison.fields.is_empty() {
        let rows = comparison.fields.iter().map(|(field, a, b)| vec![field.label().to_owned(), a.clone(), b.clone()]);
        blocks.push(heading(say!("compare-tool")));
        blocks.push(table(["", sides.left, sides.right], rows.collect()));
    }
    blocks.extend(super::rules_page::edition_blocks(&comparison.rules, rulebook));
    blocks
}

/// What one side says to a question, and who said it.
pub fn compared_answer(given: Option<&Given>) -> String {
    let who = given.map_or("", |given| given.who.as_str());
    let who = if who.is_empty() { String::new() } else { format!(" ({who})") };
    format!("{}{who}", word(given))
}

/// What nobody may rely on yet, above everything that rests on it: for each side, or once for what both have.
fn look_again(comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Vec<Block> {
    let (left, right) = &comparison.look_again;
    let told = |side: String, names: &[String]| {
        let questions: Vec<String> =
            names.iter().take(MOST_NAMED).map(|name| format!("“{}”", called(rulebook, name, name))).collect();
        let more = names.len().saturating_sub(MOST_NAMED);
        let named = and(&questions);
        (!names.is_empty()).then(|| {
            Block::Notice(say!("compare-look-again", side = side, count = names.len(), named = named, more = more))
        })
    };
    if left == right {
        return told(and(&[sides.left, sides.right]), left).into_iter().collect();
    }
    let both = [told(sides.left.to_owned(), left), told(sides.right.to_owned(), right)];
    both.into_iter().flatten().collect()
}

fn side(verdict: &str, on: jiff::civil::Date, edition: &str) -> String {
    say!("compare-side", verdict = verdict, day = on, edition = edition)
}

fn why(rule: &VerdictDifference, comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Vec<Block> {
    let told = |text: String| vec![Block::Paragraph(text)];
    match &rule.cause {
        Cause::None => Vec::new(),
        Cause::OneSideHasIt => told(say!("compare-one-side").to_owned()),
        Cause::DayAlone => told(say!("compare-day-alone").to_owned()),
        Cause::RulesAlone => {
            told(say!("compare-rules-alone", edition = &comparison.editions.1, left = sides.left, right = sides.right))
        }
        Cause::RulesAndAnswers(step, sets) => {
            let mut blocks = told(say!(
                "compare-rules-and-answers",
                edition = &comparison.editions.1,
                left = sides.left,
                verdict = step.words()
            ));
            blocks.extend(causes(sets, comparison, sides, rulebook));
            blocks
        }
        Cause::Answers(sets) => causes(sets, comparison, sides, rulebook),
    }
}

fn causes(sets: &[Vec<String>], comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Vec<Block> {
    let told = |set: &Vec<String>| -> Vec<String> {
        set.iter()
            .map(|name| {
                let said = comparison.answers.iter().find(|difference| difference.name == *name);
                let (a, b) = said.map_or((None, None), |said| (said.left.as_ref(), said.right.as_ref()));
                let question = called(rulebook, name, said.map_or("", |said| &said.ask));
                say!("compare-answer", question = question, now = word(b), before = word(a))
            })
            .collect()
    };
    let list = |items| Block::List { ordered: false, items };
    if let [set] = sets
        && set.len() > 1
    {
        // Each of several questions on a line of its own.
        let lead = say!("compare-causes-together", left = sides.left, right = sides.right);
        return vec![Block::Paragraph(lead), list(told(set))];
    }
    let lead = say!("compare-causes", sets = sets.len(), left = sides.left, right = sides.right);
    vec![Block::Paragraph(lead), list(sets.iter().map(|set| and(&told(set))).collect())]
}

fn word(given: Option<&Given>) -> String {
    given.map_or(say!("compare-not-answered"), |given| given.answer.word()).to_owned()
}

fn answers(comparison: &Comparison, sides: Sides, rulebook: &Rulebook) -> Vec<Block> {
    if comparison.answers.is_empty() {
        return vec![heading(say!("compare-answers")), Block::Paragraph(say!("compare-every-answer").to_owned())];
    }
    let told = |given: &Option<Given>| compared_answer(given.as_ref());
    let rows = comparison
        .answers
        .iter()
        .map(|answer| vec![called(rulebook, &answer.name, &answer.ask), told(&answer.left), told(&answer.right)])
        .collect();
    vec![heading(say!("compare-different")), table([say!("compare-question"), sides.left, sides.right], rows)]
}

/// What contradicts between checks that are joined, by their names, and what became of it.
pub fn conflict_blocks(conflicts: &[Conflict], names: &[String]) -> Vec<Block> {
    if conflicts.is_empty() {
        return vec![Block::Paragraph(say!("join-no-conflict").to_owned())];
    }
    let rows = conflicts.iter().map(|found| {
        let joined = if found.joined.is_empty() { say!("join-left-empty") } else { &found.joined };
        let mut row = vec![found.about.clone()];
        row.extend(found.said.iter().cloned());
        row.push(joined.to_owned());
        row
    });
    let mut head = vec![say!("join-about").to_owned()];
    head.extend(names.iter().cloned());
    head.push(say!("join-in-the-joined").to_owned());
    vec![heading(say!("join-conflicts")), Block::Table { head, rows: rows.collect() }]
}

fn heading(text: &str) -> Block {
    Block::Heading { level: 2, text: text.to_owned() }
}

fn table(head: [&str; 3], rows: Vec<Vec<String>>) -> Block {
    Block::Table { head: head.map(str::to_owned).to_vec(), rows }
}
