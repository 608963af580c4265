//! What a colleague answers, and what is taken in from it.

use jiff::civil::Date;

use super::by_hand::read_by_hand;
use super::form::{Form, FormFlaw, FormQuestion, MOST_LETTERS, MOST_NAME};
use super::ticked::ticked;
use super::{Asked, Check, Entry, Remark, Step, Wording};
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::words::{say, typed_day};

/// Reads answers in whatever form they came back: the small file as it was written, else by marks and labels.
///
/// # Errors
/// When a newer program made it, or no question stands in it.
pub fn read_reply(text: &str) -> Result<Form, FormFlaw> {
    match Form::read(text) {
        Ok(form) => Ok(form),
        Err(flaw @ (FormFlaw::Newer(_) | FormFlaw::TooLarge)) => Err(flaw),
        // Of the small file a part may be missing; nobody could tell which answers stood in it.
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
        day => typed_day(day).ok_or_else(|| FormFlaw::NoDay(form.answered_on.clone()))?,
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
    let said = ticked(&question.answer);
    let said = said.map_err(|_| say!("reply-no-answer", typed = question.answer.trim()))?;
    let Some(new) = said else {
        let alone = !question.note.trim().is_empty();
        return if alone { Err(say!("reply-note-alone").to_owned()) } else { Ok(None) };
    };
    let address = rulebook.address(name).ok_or(say!("reply-no-such-question"))?;
    let item = rulebook.item(address);
    let same = if question.wording.is_empty() {
        let source = item.ask_in_source.as_ref().unwrap_or(&item.ask);
        [&item.ask, source].iter().any(|words| even(words) == even(&question.ask))
    } else {
        Wording::at(rulebook, address).begins_with(&question.wording)
    };
    if !same {
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

/// A question without what programs change in a text that passes through them: quotation marks and blanks.
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
