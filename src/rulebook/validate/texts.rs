//! The writing rules, applied to every text of every file.

use jiff::civil::Date;

use super::flaws::Flaws;
use super::raw_rulebook::RawRulebook;
use crate::rulebook::raw::{RawLaw, RawQuestion, RawTest, RawTrigger, Text};
use crate::rulebook::syntax::Source;
use crate::rulebook::wording::{
    faults_of_a_question, faults_of_a_quotation, faults_of_a_statement, faults_of_a_text, faults_of_a_tick,
};
use crate::words::{Key, key, say};

/// Checks every text of the rulebook.
pub fn check(raw: &RawRulebook, flaws: &mut Flaws) {
    if let Some((source, edition)) = &raw.edition {
        plain(source, [&edition.name, &edition.text_of_law], flaws);
    }
    let (source, scope) = &raw.scope;
    for gate in scope.gates.iter().chain(&scope.exclusions) {
        asked(source, &gate.ask, &gate.statement, flaws);
        plain(source, std::iter::once(&gate.help).chain(&gate.guidance), flaws);
        law(source, &gate.law, flaws);
        reasons(source, &gate.test, flaws);
    }
    for remark in &scope.remarks {
        plain(source, [&remark.say], flaws);
        reasons(source, &remark.when, flaws);
    }
    questions(source, &scope.questions, flaws);
    for (source, rule) in &raw.rules {
        plain(source, [&rule.provision, &rule.title, &rule.about], flaws);
        plain(source, &rule.help_lines, flaws);
        for pointer in &rule.see_also {
            plain(source, [&pointer.why], flaws);
            if let RawTrigger::When(test) = &pointer.when {
                reasons(source, test, flaws);
            }
        }
        for condition in &rule.conditions {
            asked(source, &condition.ask, &condition.statement, flaws);
            plain(source, std::iter::once(&condition.help).chain(&condition.guidance), flaws);
            law(source, &condition.law, flaws);
            reasons(source, &condition.test, flaws);
        }
        for exception in &rule.exceptions {
            asked(source, &exception.ask, &exception.statement, flaws);
            let texts = std::iter::once(&exception.help).chain(&exception.guidance);
            plain(source, texts.chain(&exception.must_stay_true).chain(&exception.guidelines_only), flaws);
            if let Some(phrase) = &exception.law {
                law(source, phrase, flaws);
            }
            if exception.law.is_none() && exception.guidelines_only.is_none() {
                let what = say!("flaw-no-ground");
                flaws.add(source, exception.id, what, say!("flaw-add-ground"));
            }
            reasons(source, &exception.test, flaws);
        }
        questions(source, &rule.questions, flaws);
    }
    let (source, glossary) = &raw.glossary;
    plain(source, glossary.words.iter().flat_map(|word| [&word.means, &word.law]), flaws);
}

fn questions(source: &Source, questions: &[RawQuestion], flaws: &mut Flaws) {
    for question in questions {
        asked(source, &question.ask, &question.statement, flaws);
        let RawQuestion { help, tick, like, unlike, hard, guidance, find_out, who_knows, .. } = question;
        let texts = [help, find_out, who_knows].into_iter().chain(tick);
        plain(source, texts.chain(like).chain(unlike).chain(guidance), flaws);
        for example in hard {
            plain(
                source,
                std::iter::once(&example.text).chain(example.answer.as_ref().map(|(_, because)| because)),
                flaws,
            );
        }
        if let Some(tick) = tick {
            faults(source, tick, faults_of_a_tick(&tick.0), flaws);
        }
        if let Some(phrase) = &question.law {
            law(source, phrase, flaws);
        }
        for (examples, name) in [(like, "like"), (unlike, "unlike")] {
            if examples.len() < 2 {
                let what = say!("flaw-few-examples", field = name);
                flaws.add(source, question.id, what, say!("flaw-give-examples"));
            }
        }
    }
}

fn asked(source: &Source, ask: &Text, statement: &Text, flaws: &mut Flaws) {
    faults(source, ask, faults_of_a_question(&ask.0), flaws);
    faults(source, statement, faults_of_a_statement(&statement.0), flaws);
}

fn law(source: &Source, RawLaw(phrase, place): &RawLaw, flaws: &mut Flaws) {
    faults(source, phrase, faults_of_a_quotation(&phrase.0), flaws);
    faults(source, place, faults_of_a_text(&place.0), flaws);
}

/// Checks texts that have no form of their own.
pub fn plain<'a, 's: 'a>(source: &Source, texts: impl IntoIterator<Item = &'a Text<'s>>, flaws: &mut Flaws) {
    for text in texts {
        faults(source, text, faults_of_a_text(&text.0), flaws);
    }
}

fn reasons(source: &Source, test: &RawTest, flaws: &mut Flaws) {
    match test {
        RawTest::Ask(_) | RawTest::Exception(_) => {}
        RawTest::All(parts) | RawTest::Any(parts) => {
            for part in parts {
                reasons(source, part, flaws);
            }
        }
        RawTest::Not(part) => reasons(source, part, flaws),
        RawTest::Unsettled(part, why) => {
            plain(source, [why], flaws);
            reasons(source, part, flaws);
        }
    }
}

/// Checks a name that stands where people read it, such as a word of the word list.
pub fn name(source: &Source, name: &str, flaws: &mut Flaws) {
    for fault in faults_of_a_text(name) {
        flaws.add(source, name, fault, REMEDY.text());
    }
}

fn faults(source: &Source, text: &Text, faults: Vec<String>, flaws: &mut Flaws) {
    for fault in faults {
        flaws.add(source, &text.0, fault, REMEDY.text());
    }
}

/// Checks the question above boxes.
pub fn above_boxes(source: &Source, ask: &Text, flaws: &mut Flaws) {
    faults(source, ask, faults_of_a_question(&ask.0), flaws);
}

const REMEDY: Key = key!("flaw-reword");

/// The texts by themselves.
pub fn owned(texts: &[Text]) -> Vec<String> {
    texts.iter().map(|text| text.0.to_string()).collect()
}

/// Reads a day such as `2026-12-02`.
pub fn date(source: &Source, text: &str, flaws: &mut Flaws) -> Option<Date> {
    let day = text.parse().ok();
    if day.is_none() {
        flaws.add(source, text, say!("flaw-no-day", text = text), say!("flaw-day-how"));
    }
    day
}
