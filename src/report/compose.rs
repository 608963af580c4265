//! What a report on a check looks like: the account arranged into blocks. Every format follows it.

use super::account::{Account, AnswerTold, RuleTold, account};
use super::afterwards::afterwards_blocks;
use super::block::{Block, Document, heading, list};
use super::proof_tree::brief;
use super::sentences::day;
use super::short::short;
use super::subject::{Length, Subject};
use crate::logic::Verdict;
use crate::words::moment;

/// Composes the report.
pub fn compose(subject: &Subject, length: Length) -> Document {
    compose_account(&account(subject), length)
}

/// Arranges an account that is at hand already.
pub fn compose_account(account: &Account, length: Length) -> Document {
    let (title, blocks) = match length {
        Length::Short => short(account),
        Length::Full => (account.title.clone(), full(account)),
    };
    Document {
        title,
        lang: account.lang.clone(),
        blocks,
        footer: format!(
            "{} | {} | rules {} | not legal advice",
            account.origin.check,
            day(account.on),
            account.origin.edition
        ),
        one_page: length == Length::Short,
        letterhead: None,
    }
}

fn full(account: &Account) -> Vec<Block> {
    let mut blocks = result(account);
    blocks.extend(summary(account));
    if !account.to_do.is_empty() {
        blocks.push(heading(2, "What to do now"));
        blocks.push(Block::List { ordered: true, items: account.to_do.clone() });
    }
    blocks.extend(tool(account));
    blocks.extend(rules(account));
    blocks.extend(open_points(account));
    blocks.extend(fines_and_enforcers(account));
    blocks.extend(list(2, "What this result does not say", &account.caveats));
    blocks.extend(list(2, "Records: what the law asks and what is wise", &account.records));
    blocks.extend(answers(account));
    blocks.extend(afterwards_blocks(&account.afterwards));
    blocks.extend(origin(account));
    blocks
}

/// The verdict on the tool, and damage of the record before anything rests on it.
pub(super) fn result(account: &Account) -> Vec<Block> {
    let result = &account.result;
    let verdict = Block::Verdict { verdict: result.verdict, words: result.words.clone(), text: result.text.clone() };
    let damage = result.damage.clone().map(Block::Paragraph);
    std::iter::once(verdict).chain(damage).collect()
}

fn summary(account: &Account) -> Vec<Block> {
    let rows = account.rules.iter().map(|rule| vec![rule.name(), rule.words.clone(), rule.reason.clone()]).collect();
    vec![table(["Rule", "Result", "Why"], rows), Block::Paragraph(account.result.speaks_about.clone())]
}

fn tool(account: &Account) -> Vec<Block> {
    if account.tool.description.is_empty() {
        return Vec::new();
    }
    let facts = account.tool.description.iter().map(|fact| (fact.label.clone(), fact.value.clone())).collect();
    vec![heading(2, "The tool"), Block::Facts(facts)]
}

fn rules(account: &Account) -> Vec<Block> {
    let mut blocks = vec![Block::PageBreak, heading(2, "The rules one by one")];
    let scope = &account.scope;
    blocks.extend(scope.remarks.iter().chain(&scope.uncertain).cloned().map(Block::Paragraph));
    if !scope.decided_by.is_empty() {
        blocks.extend(list(3, "Why the law is not about this tool", &scope.decided_by));
        blocks.push(figure("Whether the law is about the tool, as a picture of the list above.", &scope.picture));
    }
    for told in &account.rules {
        blocks.extend(rule(told));
    }
    blocks
}

fn rule(rule: &RuleTold) -> Vec<Block> {
    let mut blocks = vec![
        heading(3, &format!("{} {}", rule.provision, rule.title)),
        Block::Verdict { verdict: rule.verdict, words: rule.words.clone(), text: rule.reason.clone() },
        Block::Paragraph(rule.about.clone()),
    ];
    if !rule.proof.is_empty() {
        blocks.push(heading(4, "The answers as the rule reads them"));
        blocks.push(Block::Tree(brief(&rule.proof)));
    }
    if !rule.picture.is_empty() {
        blocks.push(figure(&format!("({}) as a picture of the list above.", rule.id), &rule.picture));
    }
    blocks.extend(list(4, "Contested in law", &rule.contested));
    blocks.extend(list(4, "Decided by", &rule.decided_by));
    blocks.extend(list(4, "It would change if", &rule.would_change));
    blocks.extend(list(4, "What must stay true", &rule.must_stay_true));
    blocks.extend(rule.guidelines_only.iter().cloned().map(Block::Paragraph));
    blocks.extend(list(4, "Look at these rules too", &rule.look_too));
    blocks.extend(list(4, "Other rules that may apply all the same", &rule.neighbours));
    blocks.extend(list(4, "Where to turn", &rule.help_lines));
    blocks
}

fn open_points(account: &Account) -> Vec<Block> {
    if account.open_points.is_empty() {
        return Vec::new();
    }
    let rows = account.open_points.iter().map(|point| {
        let texts = [&point.address, &point.question, &point.to_find_out, &point.who_can_tell, &point.by_when];
        texts.into_iter().cloned().collect()
    });
    let head = ["Address", "Question", "To find out", "Who can tell", "By when"];
    vec![heading(2, "Open points that still matter"), table(head, rows.collect())]
}

fn fines_and_enforcers(account: &Account) -> Vec<Block> {
    let mut blocks = list(2, "What could be fined at most", &account.fines);
    if !account.enforcers.is_empty() {
        let rows = account
            .enforcers
            .iter()
            .map(|enforcer| vec![enforcer.who.clone(), enforcer.what.clone(), enforcer.source.clone()])
            .collect();
        blocks.push(heading(2, "Who enforces"));
        blocks.push(table(["Who", "What", "Source"], rows));
    }
    blocks
}

fn answers(account: &Account) -> Vec<Block> {
    if account.answers.is_empty() {
        return Vec::new();
    }
    let head = ["Address", "Question", "Answer", "Who and when", "Beside it"];
    let rows = account.answers.iter().map(answer).collect();
    vec![Block::PageBreak, heading(2, "All answers"), table(head, rows)]
}

fn answer(told: &AnswerTold) -> Vec<String> {
    let mut beside: Vec<String> =
        told.remarks.iter().map(|remark| format!("{}: {}", remark.label, remark.value)).collect();
    if told.question.is_empty() {
        beside.push("these rules do not ask this".to_owned());
    } else if told.asked != told.question {
        beside.push(format!("Asked in other words: {}", told.asked));
    }
    if told.answer == crate::logic::Answer::NotSure.word() && told.needed {
        beside.push("still matters".to_owned());
    }
    let question = if told.question.is_empty() { &told.asked } else { &told.question };
    vec![
        told.address.clone(),
        question.clone(),
        if told.needed { told.answer.clone() } else { format!("({}) not needed", told.answer) },
        format!("{} {}", told.who, moment(told.at)).trim().to_owned(),
        beside.join("; "),
    ]
}

fn origin(account: &Account) -> Vec<Block> {
    let origin = &account.origin;
    let facts = [
        ("Check", origin.check.clone()),
        ("Last hash of the record", origin.last_hash.clone()),
        ("Rules", format!("edition {}, law as of {}, {}", origin.edition, day(origin.law_as_of), origin.rules)),
        ("Hash of the rules", origin.rules_hash.clone()),
        ("Text of the law", origin.text_of_law.clone()),
        ("Written", moment(origin.written)),
        ("Program", origin.program.clone()),
    ];
    let facts = facts.map(|(name, value)| (name.to_owned(), value)).to_vec();
    vec![heading(2, "Where this comes from"), Block::Facts(facts)]
}

fn figure(title: &str, svg: &str) -> Block {
    Block::Figure { title: title.to_owned(), svg: svg.to_owned() }
}

pub(super) fn table<const N: usize>(head: [&str; N], rows: Vec<Vec<String>>) -> Block {
    Block::Table { head: head.map(str::to_owned).to_vec(), rows }
}

/// Whether a verdict asks somebody to do something.
pub(super) fn is_pressing(verdict: Verdict) -> bool {
    verdict < Verdict::NotCaught
}
