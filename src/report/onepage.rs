//! One page for whoever decides: the result with what decided it, what is open, which days count, what to do next and
//! by whom, and whose name stands under it. No sentence is cut: what has no room is left out whole, with how much of it
//! stands in the memo.

use std::cmp::Reverse;

use super::arrange::answered_by;
use super::block::{Block, heading, list, table};
use crate::account::{Account, Fact, FactKey, NeighbourTold, PlanTold, RuleTold};
use crate::check::{Dated, Field};
use crate::logic::Verdict;
use crate::text::whole_sentences;
use crate::words::{and, day, say};

/// What fits on one A4 page.
const MOST_NOTICES: usize = 2;
const MOST_SIGNED: usize = 2;
const MOST_WHO: usize = 4;
/// So many letters of a text that a person typed stand here, in whole sentences. What follows from a result is told whole.
const MOST_IN_TITLE: usize = 120;
const MOST_IN_FACT: usize = 200;
const MOST_IN_CELL: usize = 90;
const MOST_IN_LINE: usize = 260;
/// The names of those who can tell are typed too, and stand in the headline.
const MOST_IN_HEADLINE: usize = 1200;

/// A text in whole sentences as far as they have room, and that the memo has the rest.
fn cut(text: &str, most: usize) -> String {
    let Some((kept, letters)) = whole_sentences(text, most) else {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    };
    if kept.is_empty() {
        say!("onepage-long", letters = letters)
    } else {
        format!("{kept} {}", say!("onepage-goes-on"))
    }
}

/// How many lines each list may have: fewer where there are many lists.
#[derive(Clone, Copy)]
pub(super) struct Room {
    rows: usize,
    kept_true: usize,
    readings: usize,
    /// How many facts beyond the few that decide most.
    more_facts: usize,
    /// Whether every rule stands by its name, those that call for nothing too.
    names: bool,
    /// Whether somebody can sign on the paper.
    to_sign: bool,
}

/// What a page is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    /// Lines of plain text.
    Text,
    /// A printed sheet, which takes more letters to a line.
    Print,
}

impl Room {
    /// What a page may take, most first, for the case that all of it does not fit.
    pub(super) fn of(account: &Account, measure: Measure) -> impl Iterator<Item = Self> {
        let roomy = [8, 6, 5, 4, 3, 2].into_iter().flat_map(|rows| {
            [true, false].map(|names| Self {
                rows,
                kept_true: rows,
                readings: rows.min(3),
                more_facts: rows,
                names,
                to_sign: true,
            })
        });
        let roomy = roomy.filter(move |_| measure == Measure::Print);
        let has_terms = account.rules.iter().any(|rule| !rule.must_stay_true.is_empty());
        let has_readings = account.rules.iter().any(|rule| !rule.contested.is_empty());
        let lists = [has_terms, has_readings, !account.open_points.is_empty(), !account.notices.is_empty()];
        let few = lists.into_iter().filter(|list| *list).count() <= 1;
        let room =
            |rows, kept_true, readings| Self { rows, kept_true, readings, more_facts: 0, names: false, to_sign: false };
        let most = few.then(|| room(3, 4, 2));
        let less = [room(2, 2, 2), room(2, 2, 1), room(1, 2, 1), room(1, 1, 1), room(1, 0, 0)];
        roomy.chain(most).chain(less)
    }
}

/// The title and the blocks of the page.
pub(super) fn one_page(account: &Account, room: Room) -> (String, Vec<Block>) {
    let mut blocks = notices(account);
    let result = &account.result;
    blocks.push(Block::Verdict {
        verdict: result.verdict,
        words: result.words.clone(),
        text: cut(&result.text, MOST_IN_HEADLINE),
    });
    blocks.extend(described(account));
    blocks.extend(why(account, room));
    blocks.extend(open(account, room));
    blocks.extend(high_risk(account, room));
    blocks.extend(tasks(account, room));
    blocks.extend(days(account));
    blocks.push(heading(2, say!("onepage-rules")));
    blocks.push(Block::Facts(by_result(&account.rules, room)));
    blocks.extend(signed(account, room));
    blocks.push(Block::Paragraph(account.not_advice.to_owned()));
    blocks.push(Block::Paragraph(say!(
        "onepage-origin",
        check = cut(&account.origin.check, MOST_IN_CELL),
        edition = cut(&account.origin.edition_and_rules(), MOST_IN_FACT),
        day = day(account.origin.law_as_of),
        hash = cut(&account.origin.last_hash, MOST_IN_FACT)
    )));
    (cut(&account.title, MOST_IN_TITLE), blocks)
}

/// What has to be known before anything rests on the result stands above it.
fn notices(account: &Account) -> Vec<Block> {
    let told = account.notices.iter().take(MOST_NOTICES);
    let mut blocks: Vec<Block> = told.map(|notice| Block::Notice(notice.shortly())).collect();
    let more = account.notices.len().saturating_sub(MOST_NOTICES);
    if more > 0 {
        blocks.push(Block::Notice(say!("onepage-more-notices", count = more)));
    }
    blocks
}

fn described(account: &Account) -> Vec<Block> {
    let wanted = [Field::Does, Field::Owner, Field::Status].map(FactKey::Field);
    let facts = account.tool.description.iter().filter(|fact| wanted.contains(&fact.key));
    let facts: Vec<(String, String)> = facts.map(|fact| (fact.label.clone(), cut(&fact.value, MOST_IN_FACT))).collect();
    if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] }
}

/// The facts that decided it; for an exception what must stay true, and where the law is open both readings.
fn why(account: &Account, room: Room) -> Vec<Block> {
    let mut because = account.result.because.clone();
    let rest = &account.result.because_rest;
    because.extend(rest.iter().take(room.more_facts).cloned());
    let more = rest.len().saturating_sub(room.more_facts);
    if more > 0 {
        because.push(say!("onepage-more", count = more));
    }
    let mut blocks = list(2, say!("onepage-why"), &because);
    let decisive = || account.rules.iter().filter(|rule| rule.verdict == account.result.verdict);
    if account.result.verdict == Verdict::OutsideTheAct {
        let ground = account.scope.grounds.iter().find(|ground| !ground.phrase.is_empty());
        blocks.extend(
            ground.map(|ground| Block::Quotation { phrase: ground.phrase.clone(), place: ground.place.to_string() }),
        );
    }
    if account.result.verdict <= Verdict::Open
        && let Some(rule) = decisive().min_by_key(|rule| rule.pressing())
    {
        let about = say!("onepage-rule-says", rule = rule.name(), about = &rule.about);
        blocks.push(Block::Paragraph(about));
    }
    let kept: Vec<&String> = account.rules.iter().flat_map(|rule| &rule.must_stay_true).collect();
    blocks.extend(some_of(say!("onepage-must-stay-true"), &kept, room.kept_true));
    let readings: Vec<String> =
        account.rules.iter().flat_map(|rule| &rule.contested).map(crate::account::Contested::line).collect();
    // Whole or not at all: the second reading stands at the end of each.
    blocks.extend(some_of(say!("onepage-readings"), &readings.iter().collect::<Vec<_>>(), room.readings));
    blocks
}

/// The first few of a list, and how many more there are.
fn some_of(title: &str, all: &[&String], most: usize) -> Vec<Block> {
    let mut items: Vec<String> = all.iter().take(most).map(|text| (*text).clone()).collect();
    let more = all.len().saturating_sub(most);
    if more > 0 {
        items.push(say!("onepage-more", count = more));
    }
    list(2, title, &items)
}

fn open(account: &Account, room: Room) -> Vec<Block> {
    let points = &account.open_points;
    if points.is_empty() {
        return Vec::new();
    }
    let rows = points.iter().take(room.rows).map(|point| {
        vec![
            point.question.clone(),
            or_not_set(&cut(&point.who_can_tell, MOST_IN_CELL)),
            or_not_set(&cut(&point.by_when, MOST_IN_CELL)),
        ]
    });
    let head = [say!("onepage-not-known"), say!("onepage-who-can-tell"), say!("onepage-by-when")];
    with_more(say!("onepage-open"), table(head, rows.collect()), points.len().saturating_sub(room.rows))
}

/// A table under its heading, and how many more rows the memo has.
fn with_more(title: &str, table: Block, more: usize) -> Vec<Block> {
    let mut blocks = vec![heading(2, title), table];
    if more > 0 {
        blocks.push(Block::Paragraph(say!("onepage-more", count = more)));
    }
    blocks
}

fn or_not_set(text: &str) -> String {
    if text.is_empty() { say!("onepage-not-set").to_owned() } else { text.to_owned() }
}

/// Which duties of high-risk tools are near, where the result leaves room for them.
fn high_risk(account: &Account, room: Room) -> Vec<Block> {
    if matches!(account.result.verdict, Verdict::Prohibited | Verdict::OutsideTheAct | Verdict::NotChecked) {
        return Vec::new();
    }
    let duties: Vec<&NeighbourTold> = account.neighbours.iter().filter(|told| told.high_risk).collect();
    let near: Vec<String> = duties.iter().filter(|told| told.near).map(|told| told.name()).collect();
    if near.is_empty() && !duties.is_empty() {
        let kinds: Vec<&str> = duties.iter().map(|told| told.title.as_str()).collect();
        let told = say!("onepage-high-risk-elsewhere", kinds = kinds.join("; "));
        return vec![Block::Paragraph(told)];
    }
    some_of(say!("onepage-high-risk"), &near.iter().collect::<Vec<_>>(), room.rows)
}

/// The first steps, whoever has planned what; below them the tasks that somebody was named for or that have a day, those
/// that are left before those that are done, then the tasks that nobody has taken yet; or that nobody was named for the
/// steps.
fn tasks(account: &Account, room: Room) -> Vec<Block> {
    // A step is told whole or not at all: half of one may say the contrary.
    let items: Vec<String> = account.to_do.iter().take(room.rows).map(|step| step.text.told()).collect();
    let more = account.to_do.len().saturating_sub(items.len());
    let plan = &account.standing.plan;
    let mut blocks = list_of_steps(items);
    if plan.is_empty() {
        if !blocks.is_empty() {
            blocks.push(Block::Paragraph(say!("onepage-unplanned", count = more)));
        }
        return blocks;
    }
    if more > 0 {
        blocks.push(Block::Paragraph(say!("onepage-more", count = more)));
    }
    if plan.iter().all(|task| task.done) {
        blocks.push(heading(2, say!("onepage-planned")));
        blocks.push(Block::Paragraph(say!("onepage-all-done").to_owned()));
        return blocks;
    }
    let mut all: Vec<&PlanTold> = plan.iter().collect();
    all.sort_by_key(|task| {
        let is_planned = task.on.is_some() || !task.who.is_empty();
        (!is_planned && !task.done, task.done, task.on.is_none(), task.on, task.who.is_empty())
    });
    let (told, rest) = all.split_at(room.rows.min(all.len()));
    let head = [say!("onepage-task"), say!("onepage-who"), say!("onepage-by-when")];
    blocks.extend(with_more(say!("onepage-planned"), table(head, told.iter().map(|task| row(task)).collect()), 0));
    if !rest.is_empty() {
        let done = rest.iter().filter(|task| task.done).count();
        blocks.push(Block::Paragraph(say!("onepage-more-tasks", count = rest.len(), done = done)));
    }
    blocks
}

/// One task: what, who, by when, or that it is done.
fn row(task: &PlanTold) -> Vec<String> {
    let who = cut(&task.who, MOST_IN_CELL);
    let (who, by) = match (task.done, task.by.as_str()) {
        (false, by) => (or_not_set(&who), or_not_set(by)),
        (true, "") => (who, say!("onepage-done").to_owned()),
        (true, by) => (who, say!("onepage-done-by", day = by)),
    };
    vec![task.task.clone(), who, by]
}

fn list_of_steps(items: Vec<String>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(2, say!("onepage-next")), Block::List { ordered: true, items }]
}

fn days(account: &Account) -> Vec<Block> {
    let review = account.standing.standing.iter().find(|fact| fact.key == FactKey::ReviewDue);
    let review = review.map_or_else(
        || say!("onepage-no-review").to_owned(),
        |Fact { label, value, .. }| say!("onepage-review", label = label, day = value),
    );
    list(2, say!("onepage-days"), &[cut(&account.result.speaks_about, MOST_IN_LINE), review])
}

/// The rules by what they give: those that call for something by name, the others by their letters where names have no
/// room.
fn by_result(rules: &[RuleTold], room: Room) -> Vec<(String, String)> {
    let mut results: Vec<(Dated, &str, Vec<String>)> = Vec::new();
    for rule in rules {
        let named = room.names || rule.verdict <= Verdict::Open;
        let told = if named { rule.name() } else { say!("onepage-letter", rule = &rule.id) };
        match results.iter_mut().find(|(dated, ..)| *dated == rule.dated) {
            Some((.., told_already)) => told_already.push(told),
            None => results.push((rule.dated, &rule.words, vec![told])),
        }
    }
    results.into_iter().map(|(_, words, told)| (words.to_owned(), and(&told))).collect()
}

/// Who gave the answers, most first: a colleague, a workshop, a table.
fn given_by(account: &Account, room: Room) -> Option<Block> {
    let mut all: Vec<(&str, usize)> = Vec::new();
    for who in account.answers.iter().map(|answer| answer.who.as_str()).filter(|who| !who.is_empty()) {
        match all.iter_mut().find(|(known, _)| *known == who) {
            Some((_, count)) => *count += 1,
            None => all.push((who, 1)),
        }
    }
    all.sort_by_key(|(_, count)| Reverse(*count));
    let told = all.iter().take(MOST_WHO);
    let mut told: Vec<String> =
        told.map(|(who, count)| say!("onepage-gave", who = cut(who, MOST_IN_CELL), count = *count)).collect();
    if all.len() > MOST_WHO {
        told.push(say!("onepage-gave-others", count = all.len() - MOST_WHO));
    }
    // Where there is little room, the memo alone has it.
    (room.to_sign && !told.is_empty()).then(|| Block::Paragraph(say!("onepage-given-by", who = and(&told))))
}

fn signed(account: &Account, room: Room) -> Vec<Block> {
    let names = &account.standing.sign_off;
    let given = given_by(account, room);
    if names.is_empty() {
        let not_signed = Block::Paragraph(say!("onepage-not-signed").to_owned());
        let to_sign = room.to_sign.then(|| Block::Paragraph(say!("onepage-to-sign", line = "_".repeat(60))));
        return [heading(2, answered_by())].into_iter().chain(given).chain([not_signed]).chain(to_sign).collect();
    }
    // The last names are those that count.
    let before = names.len().saturating_sub(MOST_SIGNED);
    let mut told: Vec<String> = names.iter().skip(before).map(|signed| cut(signed, MOST_IN_LINE)).collect();
    if before > 0 {
        told.push(say!("onepage-more", count = before));
    }
    list(2, answered_by(), &told).into_iter().chain(given).collect()
}
