//! Reads answers out of whatever came back: a page that was filled in, the text around it in a mail, a form in which a
//! program has changed the quotation marks. The reader goes by the marks in square brackets and by labels at the
//! beginning of lines. It takes nothing for an answer that `ticked` cannot read.

use super::form::{FORM, Form, FormQuestion, SignedPart};
use crate::words::typed_day;
use crate::words::{Key, Lang, key, within};

/// How many digits of the hash of a question's words stand in its mark.
pub const MARK_DIGITS: usize = 8;
/// What the web page writes behind the last answer.
const END: &str = "--";

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Check,
    By,
    On,
    Address,
    Ask,
    Answer,
    Note,
    /// A label for the people who read the page, or for the form as such.
    Other,
}

/// The labels of the small file, and of the pages in every language.
const LABELS: [(Label, &str, Option<Key>); 11] = [
    (Label::By, "answered_by", Some(key!("asked-by"))),
    (Label::On, "answered_on", Some(key!("asked-on"))),
    (Label::Answer, "answer", Some(key!("asked-answer"))),
    (Label::Note, "note", Some(key!("asked-note"))),
    (Label::Check, "check", None),
    (Label::Address, "address", None),
    (Label::Ask, "ask", None),
    (Label::Other, "find_out", None),
    (Label::Other, "to", None),
    (Label::Other, "tool", None),
    (Label::Other, "questions", None),
];

/// The mark of a check on a page.
pub fn check_mark(reference: &str) -> String {
    format!("[{reference}]")
}

/// The mark of a question on a page: its address, and what binds an answer to its words.
pub fn question_mark(address: &str, wording: &str) -> String {
    format!("[{address} {}]", &wording[..MARK_DIGITS.min(wording.len())])
}

/// Reads a text. Nothing when no question is marked in it.
pub fn read_by_hand(text: &str) -> Option<Form> {
    let mut reader = Reader {
        labels: labels(),
        form: blank(),
        answered: false,
        named_first: false,
        ended: false,
        field: Label::Other,
        parts: Vec::new(),
        since_by: 0,
        alone: false,
    };
    for line in text.lines() {
        reader.line(&unquoted(line));
    }
    reader.sign();
    for question in &mut reader.form.questions {
        for text in [&mut question.ask, &mut question.answer, &mut question.note] {
            *text = text.trim().to_owned();
        }
    }
    (!reader.form.questions.is_empty()).then_some(reader.form)
}

fn blank() -> Form {
    Form {
        article5_questions: FORM,
        check: String::new(),
        tool: String::new(),
        to: String::new(),
        answered_by: String::new(),
        answered_on: String::new(),
        questions: Vec::new(),
    }
}

fn labels() -> Vec<(Label, String)> {
    let mut all: Vec<(Label, String)> = Vec::new();
    for (label, of_file, of_page) in LABELS {
        all.push((label, of_file.to_owned()));
        if let Some(key) = of_page {
            let in_language = |lang| within(lang, || key.text().to_lowercase());
            all.extend(Lang::OFFERED.into_iter().map(|lang| (label, in_language(lang))));
        }
    }
    all
}

/// A line without what mail programs and Markdown put around it.
fn unquoted(line: &str) -> String {
    let mut rest = line.trim();
    while let Some(inner) =
        rest.strip_prefix(['>', '|']).or_else(|| rest.strip_prefix("- ")).or_else(|| rest.strip_prefix("* "))
    {
        rest = inner.trim_start();
    }
    let rest = rest.trim_start_matches('#').trim_start().replace("**", "").replace('\u{a0}', " ");
    let mut plain = String::with_capacity(rest.len());
    let mut letters = rest.chars().peekable();
    while let Some(c) = letters.next() {
        // Markdown and RON put a backslash before signs.
        if c != '\\' || !letters.peek().is_some_and(char::is_ascii_punctuation) {
            plain.push(c);
        } else if let Some(sign) = letters.next() {
            plain.push(sign);
        }
    }
    plain
}

#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own about the lines that were read")]
struct Reader {
    labels: Vec<(Label, String)>,
    form: Form,
    /// Whether the line for the answer to the current question was met.
    answered: bool,
    /// Whether the page says who answered before its first question, as the web page does.
    named_first: bool,
    /// Whether the answers of the web page are over. Behind them a mail program may add anything.
    ended: bool,
    /// The label to which the next lines belong.
    field: Label,
    /// The people who say that they answered, each with the number of questions that stand before the name.
    parts: Vec<(usize, SignedPart)>,
    /// How many lines there were since the last name. The day of an answer stands close below the name; a day further
    /// down in a mail is another one.
    since_by: usize,
    /// Whether the label of the current field stands on a line of its own, as in a text copied out of a Word file.
    alone: bool,
}

/// The day may stand at most so many lines below the name.
const DAY_WITHIN: usize = 2;

impl Reader {
    fn line(&mut self, line: &str) {
        self.since_by += usize::from(!line.trim().is_empty());
        if let Some(mark) = mark(line) {
            self.ended = false;
            self.field = Label::Other;
            match mark {
                Mark::Check(reference) => self.check(&reference),
                Mark::Question(address, wording) => self.question(address, wording),
            }
            return;
        }
        self.ended |= self.named_first && line.trim_end() == END;
        if self.ended {
            return;
        }
        // Mail programs put a signature under two hyphens, and begin a quoted mail with five or more.
        if self.field == Label::Note && self.on_a_page() && is_end_of_mail(line) {
            self.field = Label::Other;
            return;
        }
        match self.labelled(line) {
            Some((Label::On, _)) if !self.waits_for_day() => self.goes_on(line),
            Some((label, _)) if self.field == Label::Note && self.is_of_note(label) => self.goes_on(line),
            Some((label, value)) => {
                self.alone = false;
                self.says(label, value);
            }
            None => match self.label_alone(line) {
                Some(label) => {
                    self.alone = true;
                    self.says(label, "");
                }
                None => self.goes_on(line),
            },
        }
    }

    /// Whether a day that stands here is the day of the last name.
    fn waits_for_day(&self) -> bool {
        self.since_by <= DAY_WITHIN && self.parts.last().is_some_and(|(_, part)| part.on.is_empty())
    }

    /// The label that a line is, where the whole line is a label. A label loses its colon when its table is lost in
    /// copying.
    fn label_alone(&self, line: &str) -> Option<Label> {
        let whole = line.trim().to_lowercase();
        let (label, _) = self.labels.iter().find(|(_, label)| *label == whole)?;
        match label {
            Label::Answer if !self.answered => Some(Label::Answer),
            Label::Note if self.answered && self.field != Label::Note => Some(Label::Note),
            Label::By if self.on_a_page() && !self.named_first => Some(Label::By),
            Label::On if self.waits_for_day() => Some(Label::On),
            _ => None,
        }
    }

    /// Whether the current question stands on a page and so has a mark.
    fn on_a_page(&self) -> bool {
        self.form.questions.last().is_some_and(|question| !question.wording.is_empty())
    }

    /// Puts down who answered: for the whole page, or for each part where several people gave their names.
    fn sign(&mut self) {
        let names: Vec<&str> =
            self.parts.iter().map(|(_, part)| part.by.as_str()).filter(|by| !by.is_empty()).collect();
        let several = !self.named_first && names.iter().any(|name| *name != names[0]);
        if several {
            let mut from = 0;
            for (before, part) in &self.parts {
                for question in self.form.questions.iter_mut().take(*before).skip(from) {
                    question.signed = Some(part.clone());
                }
                from = *before;
            }
            for question in self.form.questions.iter_mut().skip(from) {
                question.signed = Some(SignedPart::default());
            }
        }
        for (_, part) in std::mem::take(&mut self.parts) {
            first(&mut self.form.answered_by, &part.by);
            first(&mut self.form.answered_on, &part.on);
        }
    }

    /// Whether a line that begins with this label still belongs to the note above it. A note may hold any words, such
    /// as a mail with `To:` and `Date:`.
    fn is_of_note(&self, label: Label) -> bool {
        let on_a_page = self.on_a_page();
        match label {
            Label::Answer => self.answered,
            // The web page says who answered before the first question. Other pages say it behind the last one.
            Label::By | Label::On => on_a_page && self.named_first,
            Label::Check | Label::Address | Label::Ask | Label::Note | Label::Other => on_a_page,
        }
    }

    /// The label at the beginning of a line, and what stands behind it.
    fn labelled<'l>(&self, line: &'l str) -> Option<(Label, &'l str)> {
        let (before, value) = line.split_once([':', '：'])?;
        let before = before.trim().trim_start_matches(['(', '{', ',']).trim().to_lowercase();
        let found = self.labels.iter().find(|(_, label)| *label == before);
        found.map(|(label, _)| (*label, value))
    }

    fn says(&mut self, label: Label, value: &str) {
        self.field = label;
        self.answered |= label == Label::Answer;
        self.named_first |= label == Label::By && self.form.questions.is_empty();
        match label {
            Label::Check => self.check(&bare(value)),
            Label::By => {
                let part = SignedPart { by: bare(value).trim_end_matches(',').to_owned(), on: String::new() };
                self.parts.push((self.form.questions.len(), part));
                self.since_by = 0;
            }
            Label::On => self.day(bare(value).trim_end_matches(',')),
            Label::Address => {
                self.question(bare(value), String::new());
            }
            Label::Ask | Label::Answer | Label::Note => {
                if let Some(text) = self.text() {
                    if !text.is_empty() {
                        text.push(if label == Label::Note { '\n' } else { ' ' });
                    }
                    text.push_str(&bare(value));
                }
            }
            Label::Other => {}
        }
    }

    /// Takes in a line without a label: it belongs to the field above it.
    fn goes_on(&mut self, line: &str) {
        let field = self.field;
        let line = line.trim();
        // In the small file a line of brackets ends a question. A blank line ends a name and a day.
        let is_end = !line.is_empty() && line.chars().all(|c| "()[]{},".contains(c));
        let ends = is_end || (line.is_empty() && !self.alone && matches!(field, Label::By | Label::On));
        if field == Label::Other || ends {
            self.field = Label::Other;
            return;
        }
        let line = bare(line);
        match field {
            Label::By => {
                if let Some((_, part)) = self.parts.last_mut() {
                    first(&mut part.by, &line);
                }
                self.since_by = 0;
            }
            // Where the label stands alone and its place was left empty, any sentence may follow.
            Label::On if !self.alone || typed_day(&line).is_some() => self.day(&line),
            _ => {}
        }
        match self.text() {
            Some(text) if field == Label::Note || !line.is_empty() => {
                text.push(if field == Label::Note { '\n' } else { ' ' });
                text.push_str(&line);
            }
            // An answer ends with the first blank line behind it.
            Some(text) if !text.trim().is_empty() => self.field = Label::Other,
            Some(_) => {}
            // A name and a day are one line each.
            None if !line.is_empty() => self.field = Label::Other,
            None => {}
        }
    }

    /// The text of the current field of the current question.
    fn text(&mut self) -> Option<&mut String> {
        let field = self.field;
        let question = self.form.questions.last_mut()?;
        match field {
            Label::Ask => Some(&mut question.ask),
            Label::Answer => Some(&mut question.answer),
            Label::Note => Some(&mut question.note),
            _ => None,
        }
    }

    fn day(&mut self, day: &str) {
        if let Some((_, part)) = self.parts.last_mut() {
            first(&mut part.on, day);
        }
    }

    fn check(&mut self, reference: &str) {
        first(&mut self.form.check, reference);
    }

    fn question(&mut self, address: String, wording: String) {
        self.answered = false;
        self.form.questions.push(FormQuestion { address, wording, ..FormQuestion::default() });
    }
}

/// Whether a line ends what a person wrote: the mark of a signature, or the line above a mail that is quoted.
fn is_end_of_mail(line: &str) -> bool {
    let line = line.trim();
    line == END || line.starts_with("-----")
}

fn first(field: &mut String, value: &str) {
    if field.is_empty() {
        value.clone_into(field);
    }
}

enum Mark {
    Check(String),
    Question(String, String),
}

/// A mark anywhere in a line.
fn mark(line: &str) -> Option<Mark> {
    line.split('[').skip(1).find_map(|rest| {
        let (inside, _) = rest.split_once(']')?;
        let sound = |text: &str, more: &[char]| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(&c))
        };
        match inside.trim().split_once(char::is_whitespace) {
            None => {
                let reference = inside.trim();
                let is_one = reference.starts_with("A5-") && sound(reference, &['-']);
                is_one.then(|| Mark::Check(reference.to_owned()))
            }
            Some((address, wording)) => {
                let (address, wording) = (address.trim().to_ascii_lowercase(), wording.trim().to_ascii_lowercase());
                let is_hash = wording.len() >= MARK_DIGITS && wording.bytes().all(|byte| byte.is_ascii_hexdigit());
                (is_hash && address.contains('.') && sound(&address, &['.', '-', '_']))
                    .then_some(Mark::Question(address, wording))
            }
        }
    })
}

/// A value without the quotation marks, commas and lines to write on that stand around it.
fn bare(value: &str) -> String {
    const QUOTES: [char; 9] = ['"', '“', '”', '„', '«', '»', '‘', '’', '\''];
    let value = value.trim().trim_matches('_').trim();
    let inner = value.trim_end_matches(',').trim_end();
    let quoted = inner.chars().count() > 1 && inner.starts_with(QUOTES) && inner.ends_with(QUOTES);
    let value = match (quoted, inner.starts_with(QUOTES) && inner != value) {
        (true, _) => inner.trim_matches(QUOTES),
        // The quotation mark at the other end was lost.
        (false, true) => inner.trim_start_matches(QUOTES),
        (false, false) => value,
    };
    value.replace("\\n", "\n").trim().to_owned()
}
