//! Each part of an account as blocks. There is one arrangement: documents, screens and line mode go through the same
//! blocks, so that none can tell more or less than another.

use super::block::{Block, heading, list, table};
use super::graph::svg;
use crate::account::{
    AnswerTold, Ground, OpenPoint, OriginTold, Part, PlanTold, RulePart, RuleTold, Section, StandingTold, Tree,
};
use crate::logic::Answer;
use crate::words::{day, moment};

/// The blocks of one part. A rule brings the blocks of all its own parts.
pub fn blocks_of(part: &Part) -> Vec<Block> {
    match part {
        Part::Headline(result) => {
            vec![Block::Verdict { verdict: result.verdict, words: result.words.clone(), text: result.text.clone() }]
        }
        Part::Notices(notices) => notices.iter().map(|notice| Block::Paragraph(notice.words())).collect(),
        Part::Rules(rules) => {
            let rows = rules.iter().map(|rule| vec![rule.name(), rule.words.clone(), rule.reason.clone()]).collect();
            vec![table(["Rule", "Result", "Why"], rows)]
        }
        Part::NotAdvice(told) => vec![Block::Paragraph((*told).to_owned())],
        Part::Days(result) => vec![Block::Paragraph(result.speaks_about.clone())],
        Part::Role(role) => vec![Block::Paragraph(role.words())],
        Part::Scope(scope) => {
            let told = scope.remarks.iter().chain(&scope.uncertain).cloned();
            let mut blocks: Vec<Block> = told.map(Block::Paragraph).collect();
            if !scope.decided_by.is_empty() {
                let lines: Vec<String> = scope.decided_by.iter().map(crate::account::Reason::line).collect();
                blocks.extend(list(2, "Why the law is not about this tool", &lines));
                blocks.extend(grounds(&scope.grounds));
                blocks.extend(list(3, "What would bring it back under the law", &scope.inside_if));
            }
            if let Some(tree) = &scope.tree {
                blocks.push(picture("Whether the law is about the tool, as a picture of the list above.", tree));
            }
            blocks
        }
        Part::ToDo(steps) => {
            let items = steps.iter().map(|step| step.text.clone()).collect();
            vec![heading(2, "What to do now"), Block::List { ordered: true, items }]
        }
        Part::Open(points) => {
            let head = ["Address", "Question", "To find out", "Who can tell", "By when"];
            vec![heading(2, "Open points that still matter"), table(head, points.iter().map(open_point).collect())]
        }
        Part::Signed(standing) => signed(standing),
        Part::Plan(plan) => plan_blocks(plan),
        Part::Tool(tool) => {
            let facts = tool.description.iter().map(|fact| (fact.label.clone(), fact.value.clone())).collect();
            vec![heading(2, "The tool"), Block::Facts(facts)]
        }
        Part::Rule(rule) => {
            let title = heading(3, &format!("{} {}", rule.provision, rule.title));
            let parts = rule.parts();
            std::iter::once(title).chain(parts.iter().flat_map(blocks_of_rule)).collect()
        }
        Part::Fines(fines) => list(2, "What could be fined at most", fines),
        Part::Enforcers(enforcers) => {
            let rows = enforcers.iter();
            let rows = rows.map(|told| vec![told.who.clone(), told.what.clone(), told.source.clone()]).collect();
            vec![heading(2, "Who enforces"), table(["Who", "What", "Source"], rows)]
        }
        Part::Neighbours(neighbours) => {
            let rows = neighbours.iter().map(|told| {
                let rules: Vec<String> = told.rules.iter().map(|rule| format!("({rule})")).collect();
                vec![told.name(), told.text.clone(), rules.join(" ")]
            });
            vec![
                heading(2, "Other rules that may apply all the same"),
                table(["Rule", "What it asks", "Named under"], rows.collect()),
            ]
        }
        Part::HelpLines(lines) => list(2, "Where to turn for help", lines),
        Part::Caveats(caveats) => list(2, "What this result does not say", caveats),
        Part::Records(records) => list(2, "Records: what the law asks and what is wise", records),
        Part::Answers(answers) => {
            let head = ["Address", "Question", "Answer", "Who and when", "Beside it"];
            vec![Block::PageBreak, heading(2, "All answers"), table(head, answers.iter().map(answer).collect())]
        }
        Part::Origin(origin) => {
            let facts = [
                ("Check", origin.check.clone()),
                ("Last hash of the record", origin.last_hash.clone()),
                ("Rules", rules_of(origin)),
                ("Hash of the rules", origin.rules_hash.clone()),
                ("Text of the law", origin.text_of_law.clone()),
                ("Written", moment(origin.written)),
                ("Program", origin.program.clone()),
            ];
            let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
            let facts = facts.map(|(name, value)| (name.to_owned(), value)).collect();
            vec![heading(2, "Where this comes from"), Block::Facts(facts)]
        }
    }
}

/// The blocks of one part of a rule.
pub fn blocks_of_rule(part: &RulePart) -> Vec<Block> {
    match part {
        RulePart::Verdict(rule) => vec![verdict(rule)],
        RulePart::About(about) => vec![Block::Paragraph((*about).to_owned())],
        RulePart::Otherwise(dated) => {
            vec![Block::Paragraph(format!("If the law were about this tool, this rule would give {}.", dated.words()))]
        }
        RulePart::Grounds(told) => {
            std::iter::once(heading(4, "The conditions, with the words of the law")).chain(grounds(told)).collect()
        }
        RulePart::DecidedBy(answers) => {
            list(4, "Decided by", &answers.iter().map(crate::account::Reason::line).collect::<Vec<_>>())
        }
        RulePart::Contested(points, alone) => {
            let lines: Vec<String> = points.iter().map(crate::account::Contested::line).collect();
            let mut blocks = list(4, "Contested in law", &lines);
            if *alone {
                let told = "No fact is missing. How the law is read decides, and a lawyer has to say how you go on.";
                blocks.push(Block::Paragraph(told.to_owned()));
            }
            blocks
        }
        RulePart::Open(points) => list(4, "Not known yet", &points.iter().map(open_line).collect::<Vec<_>>()),
        RulePart::WouldChange(ways) => list(4, "It would change with", &ways.lines()),
        RulePart::MustStayTrue(texts) => list(4, "What must stay true", texts),
        RulePart::GuidelinesOnly(texts) => texts.iter().cloned().map(Block::Paragraph).collect(),
        RulePart::ToDo(steps) => {
            let items = steps.iter().map(|step| step.text.clone()).collect();
            vec![heading(4, "What to do about this rule"), Block::List { ordered: true, items }]
        }
        RulePart::HelpLines(lines) => list(4, "Where to turn", lines),
        RulePart::Proof(sections) => {
            vec![heading(4, "The answers as the rule reads them"), Block::Tree(Section::brief_all(sections))]
        }
        RulePart::Picture(rule, tree) => vec![picture(&format!("({}) as a picture of the list above.", rule.id), tree)],
        RulePart::LookToo(texts) => list(4, "Look at these rules too", texts),
        RulePart::Neighbours(neighbours) => {
            let names: Vec<String> = neighbours.iter().map(crate::account::NeighbourTold::name).collect();
            list(4, "Other rules that may apply all the same", &names)
        }
    }
}

fn rules_of(origin: &OriginTold) -> String {
    let told = format!("edition {}, law as of {}", origin.edition, day(origin.law_as_of));
    if origin.rules.is_empty() { told } else { format!("{told}, {}", origin.rules) }
}

/// The verdict of a rule with its day and reason.
fn verdict(rule: &RuleTold) -> Block {
    Block::Verdict { verdict: rule.verdict, words: rule.words.clone(), text: rule.reason.clone() }
}

/// Each condition with what it gives, the law's words below it.
fn grounds(grounds: &[Ground]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for ground in grounds {
        blocks.push(Block::Paragraph(ground.line()));
        match (ground.phrase.is_empty(), ground.sources()) {
            (false, place) => blocks.push(Block::Quotation { phrase: ground.phrase.clone(), place }),
            (true, sources) if !sources.is_empty() => blocks.push(Block::Paragraph(sources)),
            (true, _) => {}
        }
    }
    blocks
}

fn picture(title: &str, tree: &Tree) -> Block {
    Block::Figure { title: title.to_owned(), svg: svg::write(&tree.clone().brief(), svg::Setting::InPage, false) }
}

fn open_point(point: &OpenPoint) -> Vec<String> {
    let texts = [&point.address, &point.question, &point.to_find_out, &point.who_can_tell, &point.by_when];
    texts.into_iter().cloned().collect()
}

fn open_line(point: &OpenPoint) -> String {
    let beside =
        [("To find out", &point.to_find_out), ("Who can tell", &point.who_can_tell), ("By when", &point.by_when)];
    let beside = beside.into_iter().filter(|(_, text)| !text.is_empty());
    let beside: Vec<String> = beside.map(|(label, text)| format!("{label}: {text}")).collect();
    format!("{} ({}) {}", point.question, point.address, beside.join(" ")).trim_end().to_owned()
}

fn answer(told: &AnswerTold) -> Vec<String> {
    let mut beside: Vec<String> =
        told.remarks.iter().map(|remark| format!("{}: {}", remark.label, remark.value)).collect();
    beside.extend(told.look_again.iter().map(|why| format!("LOOK AGAIN: {why}")));
    if told.question.is_empty() {
        beside.push("these rules do not ask this".to_owned());
    } else if told.asked != told.question {
        beside.push(format!("Asked in other words: {}", told.asked));
    }
    if told.answer == Answer::NotSure && told.needed {
        beside.push("still matters".to_owned());
    }
    let question = if told.question.is_empty() { &told.asked } else { &told.question };
    let word = told.answer.word();
    vec![
        told.address.clone(),
        question.clone(),
        if told.needed { word.to_owned() } else { format!("({word}) not needed") },
        format!("{} {}", told.who, moment(told.at)).trim().to_owned(),
        beside.join("; "),
    ]
}

/// Names under the answers, the next look and the removal plan.
pub fn standing_blocks(standing: &StandingTold) -> Vec<Block> {
    let plan = if standing.plan.is_empty() { Vec::new() } else { plan_blocks(&standing.plan) };
    signed(standing).into_iter().chain(plan).collect()
}

fn signed(standing: &StandingTold) -> Vec<Block> {
    let mut blocks = list(2, "Sign-off", &standing.sign_off);
    if !standing.standing.is_empty() {
        let facts = standing.standing.iter().map(|fact| (fact.label.clone(), fact.value.clone()));
        blocks.push(heading(2, "This check"));
        blocks.push(Block::Facts(facts.collect()));
    }
    blocks
}

fn plan_blocks(plan: &[PlanTold]) -> Vec<Block> {
    let rows = plan.iter().map(|task| {
        let done = if task.done { "done" } else { "" };
        vec![task.task.clone(), task.who.clone(), task.by.clone(), done.to_owned(), task.note.clone()]
    });
    vec![heading(2, "Removal plan"), table(["Task", "Who", "By when", "Done", "Note"], rows.collect())]
}
