//! A ballot in the minutes: what was asked, the votes of each round, both sides in their words, and what came of it.

use super::Subject;
use crate::logic::Answer;
use crate::report::block::Block;
use crate::rulebook::{Item, Rulebook};
use crate::words::{clock, moment, say};
use crate::workshop::ballot::{Ballot, Round};
use crate::workshop::decision::How;
use crate::workshop::ways;

/// The blocks of a ballot.
pub(super) fn blocks(subject: &Subject, number: usize, ballot: &Ballot) -> Vec<Block> {
    let heading = say!("workshoppaper-ballot", number = number, ask = &ballot.about.asked.words);
    let mut blocks = vec![Block::Heading { level: 3, text: heading }, Block::Facts(facts(subject, ballot))];
    let rows =
        (1..).zip(&ballot.rounds).filter(|(_, round)| round.shown).map(|(number, round)| row(subject, number, round));
    let head = [
        say!("workshoppaper-round"),
        Answer::Yes.word(),
        Answer::No.word(),
        Answer::NotSure.word(),
        say!("workshoppaper-who-voted"),
    ];
    blocks.push(Block::Table { head: head.map(str::to_owned).to_vec(), rows: rows.collect() });
    let items: Vec<String> = Answer::ALL.into_iter().filter_map(|side| side_in_words(subject, ballot, side)).collect();
    if !items.is_empty() {
        blocks.push(Block::Paragraph(say!("workshoppaper-sides").to_owned()));
        blocks.push(Block::List { ordered: false, items });
    }
    if ballot.struck.is_none() && is_open(ballot) && subject.workshop.is_last_on(ballot) {
        blocks.push(Block::Paragraph(say!("workshoppaper-both-ways").to_owned()));
        blocks.push(Block::List { ordered: false, items: both_ways(subject, ballot) });
    }
    blocks
}

/// Whether the votes did not settle it.
fn is_open(ballot: &Ballot) -> bool {
    ballot.decision.is_none_or(|decision| decision.how == How::LeftOpen || decision.answer == Answer::NotSure)
}

fn facts(subject: &Subject, ballot: &Ballot) -> Vec<(String, String)> {
    let item = subject.rulebook.address(&ballot.about.to).map(|address| subject.rulebook.item(address));
    let rule = item.and_then(|_| subject.rulebook.rule_of(subject.rulebook.address(&ballot.about.to)?));
    let rule = rule.map(|rule| &subject.rulebook.rules[rule]);
    let answer = ballot.decision.map_or(say!("workshoppaper-not-decided"), |decision| decision.answer.word());
    let how = ballot.decision.map(|decision| decision.words(ballot.rule, |seat| subject.person(seat)));
    let found = [
        (say!("workshoppaper-tool"), Some(subject.tool(&ballot.about.check))),
        (say!("workshoppaper-rule"), rule.map(|rule| format!("({}) {}", rule.id, rule.title))),
        (say!("workshoppaper-law"), item.and_then(|item| law(subject.rulebook, item))),
        (say!("workshoppaper-decided-by"), Some(ballot.rule.sentence(|seat| subject.person(seat)))),
        (say!("workshoppaper-answer"), Some(answer.to_owned())),
        (say!("workshoppaper-struck-at"), ballot.struck.map(|at| say!("workshoppaper-struck-how", when = moment(at)))),
        (say!("workshoppaper-how"), how),
        (say!("workshoppaper-dissent"), dissent(subject, ballot)),
        (say!("workshoppaper-at"), Some(clock(ballot.opened))),
        (say!("workshoppaper-in-check"), Some(in_check(ballot).to_owned())),
    ];
    found.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// The words of the law on what was voted on: those of a condition, and those of the questions under it that stand in
/// the same place of the law. A phrase that is part of another one is not told again.
fn law(rulebook: &Rulebook, item: &Item) -> Option<String> {
    let own = item.law.as_ref()?;
    let under = rulebook.questions_under(&item.kind).into_iter().filter_map(|at| rulebook.item(at).law.as_ref());
    let here: Vec<&str> =
        std::iter::once(own).chain(under).filter(|law| law.place == own.place).map(|law| law.phrase.as_str()).collect();
    let is_within = |at: usize, phrase: &str| {
        here.iter()
            .enumerate()
            .any(|(other, known)| other != at && known.contains(phrase) && (known.len() > phrase.len() || other < at))
    };
    let told = here.iter().enumerate().filter(|(at, phrase)| !is_within(*at, phrase));
    let told: Vec<String> = told.map(|(_, phrase)| say!("workshoppaper-law-phrase", phrase = *phrase)).collect();
    Some(say!("workshoppaper-law-words", phrases = told.join("; "), place = &own.place))
}

fn in_check(ballot: &Ballot) -> &'static str {
    if ballot.taken_back.is_some() {
        say!("workshoppaper-taken-back")
    } else if ballot.written.is_some() {
        say!("workshoppaper-written")
    } else {
        say!("workshoppaper-not-written")
    }
}

/// Who said otherwise than what was decided: by name where the votes were open, else as a number.
fn dissent(subject: &Subject, ballot: &Ballot) -> Option<String> {
    let (decision, round) = (ballot.decision?, ballot.round()?);
    if decision.how == How::LeftOpen {
        return None;
    }
    let told = round.sides().into_iter().filter(|(side, _)| *side != decision.answer).map(|(side, count)| {
        let who = subject.people(&round.of_side(side));
        if who.is_empty() {
            say!("workshoppaper-dissent-count", side = side.word(), count = count)
        } else {
            say!("workshoppaper-dissent-who", side = side.word(), who = who)
        }
    });
    let told: Vec<String> = told.collect();
    Some(if told.is_empty() { say!("workshoppaper-no-dissent").to_owned() } else { told.join("; ") })
}

fn row(subject: &Subject, number: usize, round: &Round) -> Vec<String> {
    let who: Vec<String> = Answer::ALL
        .into_iter()
        .map(|side| (side, subject.people(&round.of_side(side))))
        .filter(|(_, who)| !who.is_empty())
        .map(|(side, who)| say!("workshoppaper-side-who", side = side.word(), who = who))
        .collect();
    let who = match (round.secret, who.is_empty()) {
        (true, _) => say!("workshoppaper-secret").to_owned(),
        (false, true) => say!("workshoppaper-counted").to_owned(),
        (false, false) => who.join("; "),
    };
    let counts = round.counts().map(|count| count.to_string());
    [vec![number.to_string()], counts.to_vec(), vec![who]].concat()
}

fn side_in_words(subject: &Subject, ballot: &Ballot, side: Answer) -> Option<String> {
    let words = ballot.words_of(side)?;
    Some(say!("workshoppaper-side", side = side.word(), words = subject.told(words)))
}

fn both_ways(subject: &Subject, ballot: &Ballot) -> Vec<String> {
    let Some(check) = subject.check(&ballot.about.check) else { return Vec::new() };
    let found = ways(subject.rulebook, check, &ballot.about, subject.on);
    let definite = found.into_iter().filter(|way| way.answer != Answer::NotSure);
    definite.map(|way| way.sentence()).collect()
}
