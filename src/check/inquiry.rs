//! Which open questions go to which colleague: what still matters, why, what to find out and by when.

use super::{Check, Finding, Findings, Names, Remark, Wording, open_questions};
use crate::logic::Answer;
use crate::rulebook::Rulebook;

/// A question that somebody else may be able to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Its address in words.
    pub name: String,
    /// The question.
    pub ask: String,
    /// Whether somebody answered it Not sure; else nobody has answered it.
    pub not_sure: bool,
    /// What binds an answer to its words, in whatever language it is put.
    pub wording: Wording,
    /// Why it is asked.
    pub why: String,
    /// What counts.
    pub like: Vec<String>,
    /// What does not count.
    pub unlike: Vec<String>,
    /// What to find out.
    pub find_out: String,
    /// By when; empty when nobody said.
    pub by_when: String,
    /// The rules that wait for it, by letter; `scope` is one of them.
    pub decides: Vec<String>,
}

/// Everything that one colleague is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    /// Who may know; empty when nobody is named.
    pub to: String,
    /// Whether somebody named that person; else the rules say who usually knows.
    pub is_named: bool,
    /// The questions, in the order of asking.
    pub questions: Vec<OpenQuestion>,
}

impl Inquiry {
    /// What goes into one file each: one file for every named person, and one for all other questions.
    pub fn files(asked: &[Self]) -> Vec<Vec<Self>> {
        let (named, others): (Vec<&Self>, Vec<&Self>) = asked.iter().partition(|inquiry| inquiry.is_named);
        let mut files: Vec<Vec<Self>> = named.into_iter().map(|inquiry| vec![inquiry.clone()]).collect();
        if !others.is_empty() {
            files.push(others.into_iter().cloned().collect());
        }
        files
    }

    /// The same without the names of people.
    #[must_use]
    pub fn without(mut self, names: &Names) -> Self {
        self.to = names.hide_name(&self.to);
        for question in &mut self.questions {
            question.find_out = names.hide(&question.find_out);
            question.by_when = names.hide(&question.by_when);
        }
        self
    }
}

/// The open questions that still matter, by the person who may know. That is whoever is named beside the answer, or
/// else whom the rules name.
pub fn inquiries(check: &Check, rulebook: &Rulebook, findings: &Findings) -> Vec<Inquiry> {
    let mut found: Vec<Inquiry> = Vec::new();
    for address in open_questions(rulebook, &check.sheet(rulebook), findings) {
        let item = rulebook.item(address);
        let told = |what, otherwise: &str| {
            let text = check.remark(&item.name, what).trim();
            if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
        };
        let mut decides: Vec<String> = Vec::new();
        if findings.scope_open.contains(&address) {
            decides.push("scope".to_owned());
        }
        let begins = |finding: &&Finding| rulebook.rules[finding.rule].quick == address;
        let waits = |finding: &&Finding| finding.open.contains(&address) || begins(finding);
        let waiting = findings.rules.iter().filter(waits);
        decides.extend(waiting.map(|finding| rulebook.rules[finding.rule].id.clone()));
        let question = OpenQuestion {
            name: item.name.clone(),
            ask: item.ask.clone(),
            not_sure: check.answers.get(&item.name).is_some_and(|given| given.answer == Answer::NotSure),
            wording: Wording::at(rulebook, address),
            why: item.help.clone(),
            like: item.like.clone(),
            unlike: item.unlike.clone(),
            find_out: told(Remark::ToFindOut, &item.find_out),
            by_when: told(Remark::ByWhen, ""),
            decides,
        };
        let to = told(Remark::WhoKnows, &item.who_knows);
        let is_named = !check.remark(&item.name, Remark::WhoKnows).trim().is_empty();
        match found.iter_mut().find(|inquiry| inquiry.to.to_lowercase() == to.to_lowercase()) {
            Some(inquiry) => {
                inquiry.is_named |= is_named;
                inquiry.questions.push(question);
            }
            None => found.push(Inquiry { to, is_named, questions: vec![question] }),
        }
    }
    found
}
