//! The page of questions as the small file in which a colleague answers, and why a page is refused.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Inquiry;
use crate::rulebook::plain_words;
use crate::words::say;

/// The version of the form that this program writes.
pub const FORM: u32 = 1;
/// More than this stands on no page of questions.
const MOST_BYTES: usize = 1024 * 1024;
/// A text longer than this is refused, so that no line of a record grows too long.
pub(super) const MOST_LETTERS: usize = 4000;
/// A longer name is none.
pub(super) const MOST_NAME: usize = 200;

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormQuestion {
    /// Its address.
    pub address: String,
    /// Its words.
    pub ask: String,
    /// The beginning of the hash of its words in the source language; empty in the small file, which has the words.
    #[serde(skip)]
    pub wording: String,
    /// What to find out, for the reader alone.
    pub find_out: String,
    /// yes, no or not sure; empty when not answered.
    pub answer: String,
    /// Anything else.
    pub note: String,
    /// Who signed for it and when, where several people answered parts of one page. `None` where one name stands under
    /// the whole page.
    #[serde(skip)]
    pub signed: Option<SignedPart>,
}

/// Who signed a part of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignedPart {
    /// Who answered; empty where nobody says so.
    pub by: String,
    /// On which day, as it was written.
    pub on: String,
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
    /// It is the web page itself, which holds no answers.
    #[error("{}", say!("reply-web-page"))]
    WebPage,
    /// It is a mail in whose text no answers stand.
    #[error("{}", say!("reply-mail"))]
    Mail,
    /// It is a file that holds no text.
    #[error("{}", say!("reply-no-text"))]
    NoText,
    /// No question of this program stands in it.
    #[error("{}", say!("reply-no-questions"))]
    NoQuestions,
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
            wording: String::new(),
            find_out: question.find_out.clone(),
            answer: String::new(),
            note: String::new(),
            signed: None,
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

    /// The form as a text to fill in. The caller has to check its size: [`Form::read`] refuses what is too large.
    pub fn write(&self) -> String {
        let pretty = ron::ser::PrettyConfig::default().escape_strings(true);
        // Texts, numbers and lists: RON can always write them.
        let body = ron::ser::to_string_pretty(self, pretty).unwrap_or_default();
        let how: Vec<String> = say!("reply-page-how").lines().map(|line| format!("// {line}")).collect();
        format!("{}\n{body}\n", how.join("\n"))
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
