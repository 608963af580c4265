//! What a colleague answers, and what is taken in from it.

use jiff::civil::Date;

use super::by_hand::read_by_hand;
use super::form::{Form, FormFlaw, FormQuestion, MOST_LETTERS, MOST_NAME};
use super::ticked::{Ticked, ticked};
use super::{Asked, Check, Entry, Remark, Step, Wording};
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::words::{say, typed_day};

/// Reads answers in whatever form they came back: the small file as it was written, else by marks and labels.
///
/// # Errors
/// When a newer program made it, or no question stands in it.
pub fn read_reply(text: &str) -> Result<Form, FormFlaw> {
    // Word processors have hyphens at which no line ends, and keep them in copied text.
    let text = &text.replace(['\u{2010}', '\u{2011}'], "-");
    match Form::read(text) {
        Ok(form) => Ok(form),
        Err(flaw @ (FormFlaw::Newer(_) | FormFlaw::TooLarge)) => Err(flaw),
        // A part of the small file is missing. Nobody could tell which answers stood in it.
        Err(flaw) if text.contains("article5_questions") && text.rfind(']') < text.rfind("note") => Err(flaw),
        Err(_) => read_by_hand(text).ok_or(FormFlaw::NoQuestions),
    }
}

/// An answer that can be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The address in words.
    pub name: String,
    /// The question.
    pub asked: Asked,
    /// What stands there now, if anything, with who said it.
    pub old: Option<(Answer, String)>,
    /// What the colleague says.
    pub new: Answer,
    /// What was written beside it.
    pub note: String,
    /// Who says it.
    pub who: String,
    /// On which day it was said.
    pub when: Date,
}

/// An answer that is refused, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The address as the form has it.
    pub name: String,
    /// Why, in a sentence.
    pub why: String,
}

/// What a form says to a check. Nothing is written yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replies {
    /// Who answered; several people, each of a part, stand behind each other.
    pub who: String,
    /// On which day, the first of them.
    pub when: Date,
    /// What can be taken in.
    pub replies: Vec<Reply>,
    /// The addresses of answers that were taken in before and still stand. They are not taken in again.
    pub known: Vec<String>,
    /// What is refused.
    pub refused: Vec<Refused>,
}

/// Weighs a form against the check that it names. `today` stands in for a day that was left empty.
pub fn weigh(
    form: &Form,
    reference: &str,
    check: &Check,
    rulebook: &Rulebook,
    today: Date,
) -> Result<Replies, FormFlaw> {
    if form.check != reference {
        return Err(FormFlaw::OtherCheck(form.check.clone()));
    }
    let whole = Signer::of(&form.answered_by, &form.answered_on, today)?;
    let mut replies =
        Replies { who: everybody(form), when: whole.when, replies: Vec::new(), known: Vec::new(), refused: Vec::new() };
    for question in &form.questions {
        let signer = match &question.signed {
            None => Ok(whole.clone()),
            Some(part) => Signer::of(&part.by, &part.on, today),
        };
        match weighed(question, form, check, rulebook, signer) {
            Ok(Some((reply, day))) => match taken_in(&reply, day, check) {
                None => replies.replies.push(reply),
                Some(_) if reply.old.as_ref().is_some_and(|(stands, _)| *stands == reply.new) => {
                    replies.known.push(reply.name);
                }
                Some(step) => replies
                    .refused
                    .push(Refused { name: reply.name, why: say!("reply-changed-since", step = step.to_string()) }),
            },
            Ok(None) => {}
            Err(why) => replies.refused.push(Refused { name: question.address.clone(), why }),
        }
    }
    Ok(replies)
}

/// Everybody who signed, once each.
fn everybody(form: &Form) -> String {
    let parts = form.questions.iter().filter_map(|question| question.signed.as_ref()).map(|part| part.by.trim());
    let mut names: Vec<&str> = vec![form.answered_by.trim()];
    for name in parts.filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join("; ")
}

/// Who answered, and when.
#[derive(Debug, Clone)]
struct Signer {
    who: String,
    when: Date,
    /// The day that the page itself gives. A page without a day says the same whenever it comes back.
    day: Option<Date>,
}

impl Signer {
    /// Reads a name and a day. `today` stands in for a day that was left empty.
    fn of(name: &str, day: &str, today: Date) -> Result<Self, FormFlaw> {
        let who = name.trim().to_owned();
        if who.is_empty() {
            return Err(FormFlaw::Nobody);
        }
        let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
        if who.chars().count() > MOST_NAME || who.chars().any(breaks) {
            return Err(FormFlaw::NoName);
        }
        let day = match day.trim() {
            "" => None,
            typed => Some(typed_day(typed).ok_or_else(|| FormFlaw::NoDay(day.to_owned()))?),
        };
        let when = day.unwrap_or(today);
        // A colleague in another time zone may be a day ahead.
        if today.tomorrow().is_ok_and(|tomorrow| when > tomorrow) {
            return Err(FormFlaw::NotYet(when));
        }
        Ok(Self { who, when, day })
    }
}

/// The step that took a reply in: the same answer of the same person, in the same words, with the same note.
fn taken_in(reply: &Reply, on: Option<Date>, check: &Check) -> Option<u64> {
    let is_it = |entry: &&Entry| match &entry.did {
        Step::Replied { to, asked, answer, who, when, note } => {
            (to, answer, who, note) == (&reply.name, &reply.new, &reply.who, &reply.note)
                && asked.is_same(&reply.asked)
                && on.is_none_or(|on| on == *when)
                && !check.is_undone(entry.number)
        }
        _ => false,
    };
    check.steps.iter().rev().find(is_it).map(|entry| entry.number)
}

/// An answer that can be taken in, with the day that the page says; nothing where nobody answered.
fn weighed(
    question: &FormQuestion,
    form: &Form,
    check: &Check,
    rulebook: &Rulebook,
    signer: Result<Signer, FormFlaw>,
) -> Result<Option<(Reply, Option<Date>)>, String> {
    let name = &question.address;
    let said = ticked(&question.answer);
    let Ticked { answer, behind } = said.map_err(|_| say!("reply-no-answer", typed = question.answer.trim()))?;
    let Some(new) = answer else {
        let alone = !question.note.trim().is_empty();
        return if alone { Err(say!("reply-note-alone").to_owned()) } else { Ok(None) };
    };
    let Signer { who, when, day } = signer.map_err(|flaw| match flaw {
        FormFlaw::Nobody => say!("reply-unsigned").to_owned(),
        flaw => flaw.to_string(),
    })?;
    let note = [behind.as_str(), question.note.trim()].into_iter().filter(|text| !text.is_empty());
    let note = note.collect::<Vec<_>>().join("\n");
    let address = rulebook.address(name).ok_or(say!("reply-no-such-question"))?;
    let item = rulebook.item(address);
    let same = if question.wording.is_empty() {
        [item.ask.as_str(), item.source_words()].iter().any(|words| even(words) == even(&question.ask))
    } else {
        Wording::at(rulebook, address).begins_with(&question.wording)
    };
    if !same {
        return Err(say!("reply-other-words", now = &item.ask));
    }
    if form.questions.iter().filter(|other| other.address == *name).count() > 1 {
        return Err(say!("reply-twice").to_owned());
    }
    if note.chars().count() > MOST_LETTERS || form.answered_by.chars().count() > MOST_LETTERS {
        return Err(say!("reply-too-long", MOST_LETTERS = MOST_LETTERS));
    }
    let old = check.answers.get(name).map(|given| (given.answer, given.who.clone()));
    let asked = Asked::at(rulebook, address);
    Ok(Some((Reply { name: name.clone(), asked, old, new, note, who, when }, day)))
}

/// A question without the signs that programs change in a text that passes through them: quotation marks and blanks.
fn even(words: &str) -> String {
    let plain = |c: char| match c {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' => '\'',
        '–' | '—' | '‑' => '-',
        c => c,
    };
    words.split_whitespace().map(|word| word.chars().map(plain).collect::<String>()).collect::<Vec<_>>().join(" ")
}

impl Replies {
    /// The steps that take the answers in. A note goes beside the answer, below what stands there.
    pub fn steps(&self, check: &Check) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for reply in &self.replies {
            let Reply { name, asked, new, note, who, when, .. } = reply.clone();
            let by = who.clone();
            steps.push(Step::Replied { to: name.clone(), asked, answer: new, who, when, note: note.clone() });
            if !note.is_empty() {
                let standing = check.remark(&name, Remark::Note);
                let text = if standing.is_empty() { note } else { format!("{standing}\n{by}: {note}") };
                steps.push(Step::Noted { to: name, what: Remark::Note, text });
            }
        }
        steps
    }
}
