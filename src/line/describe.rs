//! Describing the tool, field by field. An empty line leaves a field as it is.

use std::io::{BufRead, Write};

use super::{Flow, Leave, Stop, Talk};
use crate::check::{Field, FieldKind, Status, Step};
use crate::rulebook::wording::visible;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    pub(super) fn welcome(&mut self) -> Flow<()> {
        self.say("Article 5 check, line by line.")?;
        self.say(
            "You answer short questions about one AI tool. At the end you see which of the prohibited practices of \
             Article 5 of the EU AI Act may matter for it, and why. It stays on this computer. It is a thinking aid, \
             not legal advice.",
        )?;
        self.say("First, describe the tool. An empty line leaves a field empty. You can type q at any question to save and leave.")?;
        Ok(())
    }

    pub(super) fn describe(&mut self) -> Flow<()> {
        for field in Field::ASKED {
            let value = self.field(field)?;
            if !value.is_empty() {
                self.step(Step::Described { field, value })?;
            }
        }
        Ok(())
    }

    fn field(&mut self, field: Field) -> Flow<String> {
        let choices: Vec<(String, String)> = match field.kind() {
            FieldKind::Status => {
                Status::ALL.map(|status| (status.key().to_owned(), status.words().to_owned())).to_vec()
            }
            FieldKind::Size => {
                let sizes = &self.around.rulebook.consequences.sizes;
                sizes.iter().map(|size| (size.id.clone(), size.label.clone())).collect()
            }
            FieldKind::Line | FieldKind::Lines | FieldKind::Euro => Vec::new(),
        };
        self.say(field.hint())?;
        for (index, (_, label)) in choices.iter().enumerate() {
            self.say(&format!("{}, {label}.", index + 1))?;
        }
        loop {
            self.prompt(&format!("{}: ", field.label()))?;
            let line = self.hear()?;
            let typed = line.trim();
            if typed == "q" {
                return Err(Stop::Leave(Leave));
            }
            if typed.is_empty() {
                return Ok(String::new());
            }
            if field.kind() == FieldKind::Euro && !typed.chars().all(|c| c.is_ascii_digit() || " .,".contains(c)) {
                self.say("Write a number in euro, digits alone, or leave the line empty.")?;
                continue;
            }
            if choices.is_empty() {
                return Ok(visible(typed).into_owned());
            }
            let chosen = typed.parse::<usize>().ok().and_then(|number| choices.get(number.wrapping_sub(1)));
            let named =
                choices.iter().find(|(id, label)| typed.eq_ignore_ascii_case(id) || typed.eq_ignore_ascii_case(label));
            match chosen.or(named) {
                Some((id, _)) => return Ok(id.clone()),
                None => self.say(&format!("Type a number from 1 to {}, or leave the line empty.", choices.len()))?,
            }
        }
    }
}
