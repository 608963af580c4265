//! The small file in which a colleague answers open questions, and what is taken in from it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Asked, Check, Entry, Inquiry, Remark, Step};
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::rulebook::plain_words;
use crate::words::say;

/// The version of the form that this program writes.
pub const FORM: u32 = 1;
/// More than this stands on no page of questions.
const MOST_BYTES: usize = 1024 * 1024;
/// A text longer than this is refused, so that no line of a record grows too long.
const MOST_LETTERS: usize = 4000;
/// A longer name is none.
const MOST_NAME: usize = 200;

/// The form with its questions and, once filled in, its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The version of the form.
    pub article5_questions: u32,
    /// The name of the check.
    pub check: String,
    /// The name of the tool, for the reader alone.
    pub tool: String,
    /// Who is asked.
    pub to: String,
    /// Who answers.
    pub answered_by: String,
    /// On which day, such as 2026-11-30.
    pub answered_on: String,
    /// The questions.
    pub questions: Vec<FormQuestion>,
}

/// A question of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormQuestion {
    /// Its address.
    pub address: String,
    /// Its words.
    pub ask: String,
    /// What to find out, for the reader alone.
    pub find_out: String,
    /// yes, no or not sure; empty when not answered.
    pub answer: String,
    /// Anything else.
    pub note: String,
}

/// Why a form is refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormFlaw {
    /// It is no form, or damaged.
    #[error(
        "{}", say!("reply-unreadable", line = .line, what = .what))]
    Unreadable {
        /// Where, from 1.
        line: usize,
        /// What the reader says.
        what: String,
    },
    /// It is larger than any form.
    #[error("{}", say!("reply-too-large"))]
    TooLarge,
    /// It would be larger than any form that can be read again.
    #[error(
        "{}", say!("reply-page-too-large"))]
    TooMuch,
    /// A newer program made it.
    #[error("{}", say!("reply-newer", format = .0))]
    Newer(u32),
    /// It does not say who answers.
    #[error("{}", say!("reply-nobody"))]
    Nobody,
    /// The day cannot be read.
    #[error("{}", say!("reply-no-day", day = .0))]
    NoDay(String),
    /// The name of who answers is no name.
    #[error("{}", say!("reply-long-name", MOST_NAME = .MOST_NAME))]
    NoName,
    /// It was answered on a day that has not come yet.
    #[error("{}", say!("reply-day-to-come", day = .0))]
    NotYet(Date),
    /// It belongs to another check.
    #[error("{}", say!("reply-of-another-check", check = .0))]
    OtherCheck(String),
}

impl Form {
    /// The blank form of an inquiry.
    pub fn of(inquiry: &Inquiry, reference: &str, tool: &str) -> Self {
        let questions = inquiry.questions.iter().map(|question| FormQuestion {
            address: question.name.clone(),
            ask: question.ask.clone(),
            find_out: question.find_out.clone(),
            answer: String::new(),
            note: String::new(),
        });
        Self {
            article5_questions: FORM,
            check: reference.to_owned(),
            tool: tool.to_owned(),
            to: inquiry.to.clone(),
            answered_by: String::new(),
            answered_on: String::new(),
            questions: questions.collect(),
        }
    }

    /// The form as a text to fill in.
    ///
    /// # Errors
    /// [`FormFlaw::TooMuch`] when nobody could send it back: [`Form::read`] refuses it.
    pub fn write(&self) -> Result<String, FormFlaw> {
        let pretty = ron::ser::PrettyConfig::default().escape_strings(true);
        // Texts, numbers and lists: RON can always write them.
        let body = ron::ser::to_string_pretty(self, pretty).unwrap_or_default();
        let how: Vec<String> = say!("reply-page-how").lines().map(|line| format!("// {line}")).collect();
        let text = format!("{}\n{body}\n", how.join("\n"));
        // What is filled in comes on top.
        if text.len() > MOST_BYTES / 2 { Err(FormFlaw::TooMuch) } else { Ok(text) }
    }

    /// Reads a form that came back.
    pub fn read(text: &str) -> Result<Self, FormFlaw> {
        #[derive(Deserialize)]
        struct Version {
            article5_questions: u32,
        }
        if text.len() > MOST_BYTES {
            return Err(FormFlaw::TooLarge);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if let Ok(Version { article5_questions: form }) = ron::from_str(text)
            && form > FORM
        {
            return Err(FormFlaw::Newer(form));
        }
        ron::from_str(text)
            .map_err(|error| FormFlaw::Unreadable { line: error.span.start.line, what: plain_words(&error.code).0 })
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
    /// Who answered.
    pub who: String,
    /// On which day.
    pub when: Date,
    /// What can be taken in.
    pub replies: Vec<Reply>,
    /// What was taken in already and still stands, by address: it is not taken in again.
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
    let who = form.answered_by.trim().to_owned();
    if who.is_empty() {
        return Err(FormFlaw::Nobody);
    }
    if who.chars().count() > MOST_NAME || who.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(FormFlaw::NoName);
    }
    let when = match form.answered_on.trim() {
        "" => today,
        day => day.parse().map_err(|_| FormFlaw::NoDay(form.answered_on.clone()))?,
    };
    // A colleague in another time zone may be a day ahead.
    if today.tomorrow().is_ok_and(|tomorrow| when > tomorrow) {
        return Err(FormFlaw::NotYet(when));
    }
    let mut replies = Replies { who, when, replies: Vec::new(), known: Vec::new(), refused: Vec::new() };
    // A page without a day says the same on every day on which it comes back.
    let day = (!form.answered_on.trim().is_empty()).then_some(when);
    for question in &form.questions {
        match weighed(question, form, check, rulebook) {
            Ok(Some(reply)) => match taken_in(&reply, &replies.who, day, check) {
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

/// The step that took a reply in: the same answer of the same person, in the same words, with the same note.
fn taken_in(reply: &Reply, by: &str, on: Option<Date>, check: &Check) -> Option<u64> {
    let is_it = |entry: &&Entry| match &entry.did {
        Step::Replied { to, asked, answer, who, when, note } => {
            (to, answer, who.as_str(), note) == (&reply.name, &reply.new, by, &reply.note)
                && asked.is_same(&reply.asked)
                && on.is_none_or(|on| on == *when)
                && !check.is_undone(entry.number)
        }
        _ => false,
    };
    check.steps.iter().rev().find(is_it).map(|entry| entry.number)
}

fn weighed(question: &FormQuestion, form: &Form, check: &Check, rulebook: &Rulebook) -> Result<Option<Reply>, String> {
    let name = &question.address;
    let said = Answer::read(&question.answer);
    let said = said.map_err(|_| say!("reply-no-answer", typed = question.answer.trim()))?;
    let Some(new) = said else { return Ok(None) };
    let address = rulebook.address(name).ok_or(say!("reply-no-such-question"))?;
    let item = rulebook.item(address);
    if question.ask != item.ask {
        return Err(say!("reply-other-words", now = &item.ask));
    }
    if form.questions.iter().filter(|other| other.address == *name).count() > 1 {
        return Err(say!("reply-twice").to_owned());
    }
    if question.note.chars().count() > MOST_LETTERS || form.answered_by.chars().count() > MOST_LETTERS {
        return Err(say!("reply-too-long", MOST_LETTERS = MOST_LETTERS));
    }
    let old = check.answers.get(name).map(|given| (given.answer, given.who.clone()));
    let asked = Asked::at(rulebook, address);
    Ok(Some(Reply { name: name.clone(), asked, old, new, note: question.note.trim().to_owned() }))
}

impl Replies {
    /// The steps that take the answers in. A note goes beside the answer, below what stands there.
    pub fn steps(&self, check: &Check) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for reply in &self.replies {
            let Reply { name, asked, new, note, .. } = reply.clone();
            let (who, when) = (self.who.clone(), self.when);
            steps.push(Step::Replied { to: name.clone(), asked, answer: new, who, when, note: note.clone() });
            if !note.is_empty() {
                let standing = check.remark(&name, Remark::Note);
                let text = if standing.is_empty() { note } else { format!("{standing}\n{}: {note}", self.who) };
                steps.push(Step::Noted { to: name, what: Remark::Note, text });
            }
        }
        steps
    }
}
