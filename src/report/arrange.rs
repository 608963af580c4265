//! Each part of an account as blocks. Documents, screens and line mode go through the same blocks, so that none can
//! tell more or less than another.

use super::block::{Block, Picture, heading, list, table};
use super::graph::height;
use crate::account::{
    AnswerTold, Ground, OpenPoint, OriginTold, Part, PlanTold, RulePart, RuleTold, Section, StandingTold, Tree,
    truth_word,
};
use crate::logic::Answer;
use crate::rulebook::Sourced;
use crate::text::capital;
use crate::words::{day, moment, say};

/// A picture that is higher than this, in its own pixels, is drawn in parts. This is half a page of paper, so that the
/// foot of a page is not left empty where the next part does not fit.
const HIGHEST: u32 = 620;

/// The blocks of one part. A rule brings the blocks of all its own parts.
pub fn blocks_of(part: &Part) -> Vec<Block> {
    match part {
        Part::Headline(result) => {
            vec![Block::Verdict { verdict: result.verdict, words: result.words.clone(), text: result.text.clone() }]
        }
        Part::Notices(notices) => notices.iter().map(|notice| Block::Notice(notice.words())).collect(),
        Part::Rules(rules) => {
            let rows = rules.iter().map(|rule| vec![rule.name(), rule.words.clone(), rule.reason.clone()]).collect();
            vec![table([say!("report-rule"), say!("report-result"), say!("report-why")], rows)]
        }
        Part::NotAdvice(told) => vec![Block::Paragraph((*told).to_owned())],
        Part::Days(result) => vec![Block::Paragraph(result.speaks_about.clone())],
        Part::Role(role) => vec![Block::Paragraph(role.words())],
        Part::Scope(scope) => {
            let told = scope.remarks.iter().chain(&scope.uncertain).cloned();
            let mut blocks: Vec<Block> = told.map(Block::Paragraph).collect();
            if !scope.decided_by.is_empty() {
                let lines: Vec<String> = scope.decided_by.iter().map(crate::account::Reason::line).collect();
                blocks.extend(list(2, say!("report-outside"), &lines));
                blocks.extend(grounds(&scope.grounds));
                blocks.extend(list(3, say!("report-inside-if"), &scope.inside_if));
            }
            if let Some(tree) = &scope.tree {
                let title = |_, _| say!("report-scope-picture").to_owned();
                blocks.extend(figures(tree, title));
            }
            blocks
        }
        Part::ToDo(steps) => {
            let items = steps.iter().map(|step| step.text.told()).collect();
            vec![heading(2, say!("report-to-do")), Block::List { ordered: true, items }]
        }
        Part::Open(points) => {
            let head =
                [say!("report-question"), say!("report-find-out"), say!("report-who-can-tell"), say!("report-by-when")];
            vec![heading(2, say!("report-open")), table(head, points.iter().map(open_point).collect())]
        }
        Part::Signed(standing) => signed(standing),
        Part::Plan(plan) => plan_blocks(plan),
        Part::Tool(tool) => {
            let facts = tool.description.iter().map(|fact| (fact.label.clone(), fact.value.clone())).collect();
            vec![heading(2, say!("report-tool")), Block::Facts(facts)]
        }
        Part::Rule(rule) => {
            let title = heading(3, &headed(rule));
            let parts = rule.parts();
            std::iter::once(title).chain(parts.iter().flat_map(blocks_of_rule)).collect()
        }
        Part::Fines(fines) => list(2, say!("report-fines"), fines),
        Part::Enforcers(enforcers) => {
            let rows = enforcers.iter();
            let rows = rows.map(|told| vec![told.who.clone(), told.what.clone(), told.source.to_string()]).collect();
            let head = [say!("report-who"), say!("report-what"), say!("report-source")];
            vec![heading(2, say!("report-enforcers")), table(head, rows)]
        }
        Part::Neighbours(neighbours) => {
            let rows = neighbours.iter().map(|told| {
                let rules: Vec<String> = told.rules.iter().map(|rule| say!("report-letter", rule = rule)).collect();
                vec![told.name(), told.text.clone(), rules.join(" ")]
            });
            let head = [say!("report-rule"), say!("report-what-it-asks"), say!("report-named-under")];
            vec![heading(2, say!("report-neighbours")), table(head, rows.collect())]
        }
        Part::HelpLines(lines) => list(2, say!("report-help"), lines),
        Part::Caveats(caveats) => {
            let told: Vec<String> = caveats.iter().map(Sourced::told).collect();
            list(2, say!("report-caveats"), &told)
        }
        Part::Records(records) => list(2, say!("report-records"), records),
        Part::Answers(answers) => all_answers(answers),
        Part::Origin(origin) => {
            let facts = [
                (say!("report-check"), origin.check.clone()),
                (say!("report-last-hash"), origin.last_hash.clone()),
                (say!("report-rules"), rules_of(origin)),
                (say!("report-rules-hash"), origin.rules_hash.clone()),
                (say!("report-law-text"), origin.text_of_law.clone()),
                (say!("report-written"), moment(origin.written)),
                (say!("report-program"), origin.program.clone()),
            ];
            let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
            let facts = facts.map(|(name, value)| (name.to_owned(), value)).collect();
            vec![heading(2, say!("report-origin")), Block::Facts(facts)]
        }
    }
}

/// What a rule stands under: its place in the law, with the capital of a heading, and its title.
pub(super) fn headed(rule: &RuleTold) -> String {
    let place = capital(&rule.provision);
    say!("report-provision", place = place, title = &rule.title)
}

/// The blocks of one part of a rule.
pub fn blocks_of_rule(part: &RulePart) -> Vec<Block> {
    match part {
        RulePart::Verdict(rule) => vec![verdict(rule)],
        RulePart::About(about) => vec![Block::Paragraph((*about).to_owned())],
        RulePart::Otherwise(dated) => {
            vec![Block::Paragraph(say!("report-otherwise", verdict = dated.words()))]
        }
        RulePart::Grounds(told) => std::iter::once(heading(4, say!("report-grounds"))).chain(grounds(told)).collect(),
        RulePart::DecidedBy(answers) => {
            list(4, say!("report-decided-by"), &answers.iter().map(crate::account::Reason::line).collect::<Vec<_>>())
        }
        RulePart::Contested(points, alone) => {
            let lines: Vec<String> = points.iter().map(crate::account::Contested::line).collect();
            let mut blocks = list(4, say!("report-contested"), &lines);
            if *alone {
                blocks.push(Block::Paragraph(say!("report-only-the-law").to_owned()));
            }
            blocks
        }
        RulePart::Open(points) => list(4, say!("report-not-known"), &points.iter().map(open_line).collect::<Vec<_>>()),
        RulePart::WouldChange(ways) => list(4, say!("report-would-change"), &ways.lines()),
        RulePart::MustStayTrue(texts) => list(4, say!("report-must-stay-true"), texts),
        RulePart::GuidelinesOnly(texts) => texts.iter().cloned().map(Block::Paragraph).collect(),
        RulePart::ToDo(steps) => {
            let items = steps.iter().map(|step| step.text.told()).collect();
            vec![heading(4, say!("report-rule-to-do")), Block::List { ordered: true, items }]
        }
        RulePart::HelpLines(lines) => list(4, say!("report-rule-help"), lines),
        RulePart::Proof(sections) => {
            vec![heading(4, say!("report-proof")), Block::Tree(Section::brief_all(sections))]
        }
        RulePart::Picture(rule, tree) => pictures(&rule.id, tree),
        RulePart::LookToo(texts) => list(4, say!("report-look-too"), texts),
        RulePart::Neighbours(neighbours) => {
            let names: Vec<String> = neighbours.iter().map(crate::account::NeighbourTold::name).collect();
            list(4, say!("report-neighbours"), &names)
        }
    }
}

fn rules_of(origin: &OriginTold) -> String {
    let (edition, law) = (&origin.edition, day(origin.law_as_of));
    if origin.rules.is_empty() {
        say!("report-edition", edition = edition, day = law)
    } else {
        say!("report-edition-from", edition = edition, day = law, origin = &origin.rules)
    }
}

/// The verdict of a rule with its day and reason.
fn verdict(rule: &RuleTold) -> Block {
    Block::Verdict { verdict: rule.verdict, words: rule.words.clone(), text: rule.reason.clone() }
}

/// Each condition with what it gives, the law's words and their places beside it.
fn grounds(grounds: &[Ground]) -> Vec<Block> {
    let rows = grounds.iter().map(|ground| {
        let phrase =
            if ground.phrase.is_empty() { String::new() } else { say!("report-quoted", phrase = &ground.phrase) };
        vec![ground.statement.clone(), truth_word(ground.truth).to_owned(), phrase, ground.sources()]
    });
    let head = [say!("report-condition"), say!("report-answer"), say!("report-law"), say!("report-place")];
    vec![table(head, rows.collect())]
}

/// The pictures of a rule: one that fits on a page, else one for each condition.
pub(super) fn pictures(rule: &str, tree: &Tree) -> Vec<Block> {
    figures(tree, |part, parts| {
        if parts == 1 {
            say!("report-rule-picture", rule = rule)
        } else {
            say!("report-rule-picture-part", rule = rule, part = part, parts = parts)
        }
    })
}

/// What decided the tree, or can still decide it, as pictures that fit on a page. `title` gets the number of the
/// picture and how many there are.
fn figures(tree: &Tree, title: impl Fn(usize, usize) -> String) -> Vec<Block> {
    let whole = tree.clone().deciding().for_readers();
    let trees = whole.apart(|tree| height(tree) <= HIGHEST);
    let parts = trees.len();
    let trees = trees.into_iter().enumerate();
    trees
        .map(|(at, tree)| Block::Figure { title: title(at + 1, parts), picture: Picture::Tree(Box::new(tree)) })
        .collect()
}

fn open_point(point: &OpenPoint) -> Vec<String> {
    let texts = [&point.question, &point.to_find_out, &point.who_can_tell, &point.by_when];
    texts.into_iter().cloned().collect()
}

fn open_line(point: &OpenPoint) -> String {
    let beside = [
        (say!("report-find-out"), &point.to_find_out),
        (say!("report-who-can-tell"), &point.who_can_tell),
        (say!("report-by-when"), &point.by_when),
    ];
    let beside = beside.into_iter().filter(|(_, text)| !text.is_empty());
    let beside = beside.map(|(label, text)| say!("report-labelled", label = label, text = text));
    std::iter::once(point.question.clone()).chain(beside).collect::<Vec<_>>().join(" ")
}

fn all_answers(answers: &[AnswerTold]) -> Vec<Block> {
    let head = [say!("report-question"), say!("report-answer"), say!("report-who-and-when"), say!("report-beside")];
    vec![Block::PageBreak, heading(2, say!("report-answers")), table(head, answers.iter().map(answer).collect())]
}

fn answer(told: &AnswerTold) -> Vec<String> {
    let mut beside: Vec<String> = told
        .remarks
        .iter()
        .map(|remark| say!("report-labelled", label = &remark.label, text = &remark.value))
        .collect();
    beside.extend(told.look_again.iter().map(|why| say!("report-again", why = why)));
    if told.question.is_empty() {
        beside.push(say!("report-not-asked").to_owned());
    } else if told.asked != told.question {
        beside.push(say!("report-asked-otherwise", words = &told.asked));
    }
    if told.answer == Answer::NotSure && told.needed {
        beside.push(say!("report-still-matters").to_owned());
    }
    let question = if told.question.is_empty() { &told.asked } else { &told.question };
    let word = told.answer.word();
    vec![
        question.clone(),
        if told.needed { word.to_owned() } else { say!("report-not-needed", answer = word) },
        say!("report-by-at", who = &told.who, when = moment(told.at)).trim().to_owned(),
        beside.join("; "),
    ]
}

/// Names under the answers, the next look and the removal plan.
pub fn standing_blocks(standing: &StandingTold) -> Vec<Block> {
    let plan = if standing.plan.is_empty() { Vec::new() } else { plan_blocks(&standing.plan) };
    signed(standing).into_iter().chain(plan).collect()
}

/// What the names under the answers stand under.
pub(super) fn answered_by() -> &'static str {
    say!("report-sign-off")
}

fn signed(standing: &StandingTold) -> Vec<Block> {
    let mut blocks = list(2, answered_by(), &standing.sign_off);
    if !standing.standing.is_empty() {
        let facts = standing.standing.iter().map(|fact| (fact.label.clone(), fact.value.clone()));
        blocks.push(heading(2, say!("report-this-check")));
        blocks.push(Block::Facts(facts.collect()));
    }
    blocks
}

/// The plan as a table.
pub(super) fn plan_blocks(plan: &[PlanTold]) -> Vec<Block> {
    let rows = plan
        .iter()
        .map(|task| vec![task.task.clone(), task.who.clone(), task.by.clone(), task.said_done(), task.note.clone()]);
    vec![heading(2, say!("report-plan")), table(plan_head(), rows.collect())]
}

/// What the columns of a plan are called, on a page and in a workbook.
pub(super) fn plan_head() -> [&'static str; 5] {
    [say!("report-task"), say!("report-who"), say!("report-by-when"), say!("report-done-head"), say!("report-note")]
}
