//! One page for whoever decides: the result with what decided it, what is open, which days count, what to do next and
//! who does it, and whose name stands under it. No sentence is cut. What has no room is left out whole, and the page
//! says how much more the memo has.

mod room;
mod rules;
mod signed;
mod tasks;
mod votes;
mod whole;

pub(super) use self::room::{Measure, Room};
use self::rules::rules;
use self::signed::signed;
use self::tasks::tasks;
use self::votes::votes;
use self::whole::{MOST_IN_CELL, MOST_IN_FACT, MOST_IN_LINE, cut, or_not_set, some_of, with_more};
use super::block::{Block, heading, list, table};
use crate::account::{Account, Fact, FactKey, NeighbourTold};
use crate::check::Field;
use crate::logic::Verdict;
use crate::words::{day, say};

/// What fits on one A4 page.
const MOST_NOTICES: usize = 2;
/// So many letters of a name stand here, in whole sentences.
const MOST_IN_TITLE: usize = 120;
/// The headline names those who can tell. People typed these names too, so the headline needs a limit.
const MOST_IN_HEADLINE: usize = 1200;

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
    blocks.push(rules(&account.rules, room));
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

/// The facts that decided it. For an exception also what must stay true, and where the law is open also both readings.
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
    let says = match account.result.verdict {
        Verdict::Prohibited | Verdict::ExceptionClaimed => decisive().collect(),
        Verdict::Open => decisive().min_by_key(|rule| rule.pressing()).into_iter().collect(),
        Verdict::NotCaught | Verdict::NotChecked | Verdict::OutsideTheAct => Vec::new(),
    };
    for rule in says {
        blocks.push(Block::Paragraph(say!("onepage-rule-says", rule = rule.name(), about = &rule.about)));
    }
    blocks.extend(votes(account, room));
    let kept: Vec<&String> = account.rules.iter().flat_map(|rule| &rule.must_stay_true).collect();
    blocks.extend(some_of(say!("onepage-must-stay-true"), &kept, room.kept_true));
    let readings: Vec<String> =
        account.rules.iter().flat_map(|rule| &rule.contested).map(crate::account::Contested::line).collect();
    // A point is told whole or not at all, because the second reading stands at its end.
    blocks.extend(some_of(say!("onepage-readings"), &readings.iter().collect::<Vec<_>>(), room.readings));
    blocks
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

/// Takes off the words before a colon with which every title begins.
fn without_what_all_begin_with<'a>(titles: &[&'a str]) -> Vec<&'a str> {
    let first = titles.first().and_then(|title| title.split_once(": "));
    let shared = first.map(|(before, _)| before);
    let rest = |title: &&'a str| title.split_once(": ").filter(|(before, _)| Some(*before) == shared);
    let cut: Option<Vec<&str>> = titles.iter().map(|title| rest(title).map(|(_, after)| after)).collect();
    cut.unwrap_or_else(|| titles.to_vec())
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
        let told = say!("onepage-high-risk-elsewhere", kinds = without_what_all_begin_with(&kinds).join("; "));
        return vec![Block::Paragraph(told)];
    }
    some_of(say!("onepage-high-risk"), &near.iter().collect::<Vec<_>>(), room.rows)
}

fn days(account: &Account) -> Vec<Block> {
    let review = account.standing.standing.iter().find(|fact| fact.key == FactKey::ReviewDue);
    let review = review.map_or_else(
        || say!("onepage-no-review").to_owned(),
        |Fact { label, value, .. }| say!("onepage-review", label = label, day = value),
    );
    list(2, say!("onepage-days"), &[cut(&account.result.speaks_about, MOST_IN_LINE), review])
}
