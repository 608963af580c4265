//! Describing the tool, field by field. An empty line leaves a field as it is; the words for help, back, undo and
//! leaving work here too.

use std::io::{BufRead, Write};

use super::elsewhere::language_of;
use super::hear::Text;
use super::keyboard::Pasted;
use super::words::{Line, in_quotes, is_back, is_command, is_one_of, understand, within_a_field};
use super::{Flow, Leave, Stop, Talk};
use crate::check::{Field, FieldKind};
use crate::desk::acts::Act;
use crate::desk::choices;
use crate::record::PLACE_OF_FORM;
use crate::text::visible;
use crate::words::{key, say};

/// Where the talk goes after a line in a field.
enum After {
    Next,
    Before,
    Again,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    pub(super) fn welcome(&mut self) -> Flow<()> {
        self.say(say!("line-welcome"))?;
        self.say(say!("line-welcome-what"))?;
        if self.desk().list(true).unwrap_or_default().is_empty() {
            self.tell_first_start()?;
        }
        self.say(say!("line-welcome-how"))?;
        Ok(())
    }

    /// Puts the field that is named, by its label or its key; without a name every field, from the first one.
    pub(super) fn describe_again(&mut self, named: &str) -> Flow<()> {
        if named.is_empty() {
            return self.describe();
        }
        let is_named = |field: &&Field| field.key() == named || field.label().to_lowercase() == named.to_lowercase();
        let Some(field) = Field::ALL.iter().find(is_named) else {
            let labels: Vec<&str> = Field::ALL.into_iter().map(Field::label).collect();
            return Ok(self.say(&say!("line-no-such-field", fields = crate::words::or(&labels)))?);
        };
        while matches!(self.field(*field)?, After::Again) {}
        Ok(())
    }

    /// Puts every field, from the first one.
    pub(super) fn describe(&mut self) -> Flow<()> {
        self.describe_from(0)
    }

    /// Goes on where the description was left half-filled. The lines of a pipe are counted, and none of them is taken for
    /// the text of a field: there the questions go on, and the field is named.
    pub(super) fn go_on_describing(&mut self) -> Flow<()> {
        let fields = self.acting().fields();
        let Some(left) = self.form_left_at() else { return Ok(()) };
        let Some(at) = fields.iter().position(|field| *field == left) else { return Ok(()) };
        let label = left.label();
        if !self.around.confirms {
            return Ok(self.say(&say!("line-form-left-asks", field = label))?);
        }
        self.say(&say!("line-form-left", field = label))?;
        self.describe_from(at)
    }

    fn describe_from(&mut self, mut at: usize) -> Flow<()> {
        let fields = self.acting().fields();
        while let Some(field) = fields.get(at) {
            if self.around.confirms {
                self.stands_at(*field);
            }
            let after = self.field(*field).inspect_err(|_| self.stands_at(*field))?;
            match after {
                After::Next => at += 1,
                After::Again => {}
                After::Before if at == 0 => self.say(say!("line-first-field"))?,
                After::Before => at -= 1,
            }
        }
        self.forget_unfinished(&[PLACE_OF_FORM.to_owned()]);
        Ok(())
    }

    /// Puts one field until it holds what was typed.
    fn field(&mut self, field: Field) -> Flow<After> {
        self.say(field.hint())?;
        for (index, choice) in choices(self.around.rulebook, field).iter().enumerate() {
            self.say(&format!("{}, {}.", index + 1, choice.label))?;
        }
        let now = self.field_now(field);
        if let Some(now) = &now {
            self.say(now)?;
        }
        loop {
            self.prompt(&format!("{}: ", field.label()))?;
            self.field = Some(field);
            let heard = self.hear_text()?;
            self.field = None;
            let line = match heard {
                Text::Typed(line) => line,
                Text::Pasted(pasted) => match self.take_paste(field, pasted)? {
                    Some(after) => return Ok(after),
                    None => continue,
                },
            };
            let typed = line.trim();
            if typed.is_empty() {
                return Ok(After::Next);
            }
            if is_back(typed) {
                return Ok(After::Before);
            }
            if let Line::Act(Act::Settings, named) = understand(typed)
                && language_of(&named).is_some()
            {
                self.language(&named)?;
                continue;
            }
            // The lines of a pipe are counted, and a tool may have that name.
            if self.around.confirms && understand(typed) == Line::Act(Act::Example, String::new()) {
                self.tell_example()?;
                continue;
            }
            match within_a_field(typed) {
                Some(Act::Leave) => return Err(Stop::Leave(Leave)),
                Some(Act::Home) => return Err(Stop::Home(None)),
                Some(Act::Undo) => {
                    self.undo()?;
                    return Ok(After::Again);
                }
                Some(Act::Redo) => {
                    self.redo()?;
                    return Ok(After::Again);
                }
                Some(_) => {
                    self.say(say!("line-field-help"))?;
                    continue;
                }
                None => {}
            }
            let is_choice = !choices(self.around.rulebook, field).is_empty();
            let is_text = !is_choice && matches!(field.kind(), FieldKind::Line | FieldKind::Lines);
            let is_word = |typed| is_text && is_command(typed, field);
            if is_word(typed) && !is_one_of(key!("typed-empty"), typed) {
                if self.around.confirms {
                    self.say(&say!("line-field-command", typed = visible(typed)))?;
                    continue;
                }
                // The lines of a pipe are counted: none of them is asked for again, and none is misread without a word.
                self.say(&say!("line-field-takes-command", typed = visible(typed), field = field.label()))?;
            }
            let typed = in_quotes(typed).filter(|inside| is_word(inside)).unwrap_or(typed);
            let empties = is_one_of(key!("typed-empty"), typed) || is_choice && is_one_of(key!("typed-none"), typed);
            match self.acting().describe(field, if empties { "" } else { typed }) {
                Ok(step) => {
                    let told = empties;
                    if let Some(step) = step {
                        self.step(step)?;
                    }
                    if told {
                        self.say(&say!("line-field-emptied", field = field.label()))?;
                    }
                    return Ok(After::Next);
                }
                Err(error) => {
                    self.say(&error.to_string())?;
                    if let Some(now) = &now {
                        self.say(now)?;
                    }
                }
            }
        }
    }

    /// What was pasted into a field is its text, as far as the field has room for it; no line of it is a word that does
    /// something. Of a paste that bore no marks the last line may still wait for Enter. Nothing where it is not taken.
    fn take_paste(&mut self, field: Field, mut pasted: Pasted) -> Flow<Option<After>> {
        let refused = match field.kind() {
            FieldKind::Status | FieldKind::Size => Some(say!("line-paste-answers-nothing").to_owned()),
            FieldKind::Line | FieldKind::Euro | FieldKind::Country if pasted.lines() > 1 => {
                Some(say!("line-paste-one-line", field = field.label(), lines = pasted.lines()))
            }
            FieldKind::Line | FieldKind::Euro | FieldKind::Country | FieldKind::Lines => None,
        };
        if let Some(why) = refused {
            self.refuse(&pasted, &why)?;
            return Ok(None);
        }
        while !pasted.is_whole {
            self.prompt(&say!("line-paste-came", field = field.label(), lines = pasted.lines()))?;
            match self.hear_text()? {
                Text::Typed(line) if is_back(&line) => return Ok(Some(After::Again)),
                Text::Typed(line) => {
                    pasted.text = format!("{}\n{line}", pasted.text);
                    pasted.is_whole = true;
                }
                Text::Pasted(more) => {
                    pasted.text = format!("{}\n{}{}", pasted.text, more.before, more.text);
                    pasted.is_whole = more.is_whole;
                }
            }
        }
        let text = format!("{}{}", pasted.before, pasted.text);
        match self.acting().describe(field, &text) {
            Ok(step) => {
                if let Some(step) = step {
                    self.step(step)?;
                }
                self.say(&say!("line-paste-taken", field = field.label(), lines = pasted.lines()))?;
                Ok(Some(After::Next))
            }
            Err(error) => {
                self.say(&error.to_string())?;
                Ok(None)
            }
        }
    }

    /// What stands in a field, in the words of its choices, and how it is left or emptied; nothing while it is empty.
    fn field_now(&self, field: Field) -> Option<String> {
        let tool = &self.check().tool;
        let kept = tool.get(field);
        let choice = choices(self.around.rulebook, field).into_iter().find(|choice| choice.id == kept);
        let shown = choice.map_or_else(|| tool.shown(field).to_owned(), |choice| choice.label);
        (!kept.is_empty()).then(|| say!("line-field-now", value = shown))
    }
}
