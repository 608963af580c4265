//! What may stand in a field of the description, and how what was typed is read.

use super::DeskError;
use super::country::country;
use crate::check::{Field, FieldKind, Status};
use crate::rulebook::Rulebook;
use crate::text::{euros, number, visible, visible_lines};

/// One of several values that a field can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the record keeps.
    pub id: String,
    /// What a person reads.
    pub label: String,
}

/// The choices of a field; none where it holds a text.
pub fn choices(rulebook: &Rulebook, field: Field) -> Vec<Choice> {
    match field.kind() {
        FieldKind::Status => {
            Status::ALL.map(|status| Choice { id: status.key().to_owned(), label: status.words().to_owned() }).to_vec()
        }
        FieldKind::Size => {
            let sizes = rulebook.consequences.sizes.iter();
            sizes.map(|size| Choice { id: size.id.clone(), label: size.label.clone() }).collect()
        }
        FieldKind::Line | FieldKind::Lines | FieldKind::Euro | FieldKind::Country => Vec::new(),
    }
}

/// Reads what was typed into a field: a choice by its number or its words, a number where one is asked for, a text.
/// Nothing typed takes back what stands there.
///
/// # Errors
/// When it is none of the choices, or no number.
pub fn read_field(rulebook: &Rulebook, field: Field, typed: &str) -> Result<String, DeskError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(String::new());
    }
    let choices = choices(rulebook, field);
    if !choices.is_empty() {
        let by_number = number::<usize>(typed).and_then(|number| choices.get(number.wrapping_sub(1)));
        let by_name = || {
            let same = |text: &str| text.eq_ignore_ascii_case(typed);
            choices.iter().find(|choice| same(&choice.id) || same(&choice.label))
        };
        let chosen = by_number.or_else(by_name).map(|choice| choice.id.clone());
        return chosen.ok_or(DeskError::NoChoice(field.label(), choices.len()));
    }
    match field.kind() {
        // A sum is kept with its hidden signs made visible, so it has to be a number in that form too.
        FieldKind::Euro if euros(typed).is_none() || euros(&visible(typed)).is_none() => {
            Err(DeskError::NoNumber(field.label()))
        }
        FieldKind::Country => country(typed).ok_or(DeskError::NoCountry(field.label())),
        FieldKind::Lines => Ok(visible_lines(typed).into_owned()),
        _ => Ok(visible(typed).into_owned()),
    }
}
