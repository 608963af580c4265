//! What was being typed when the program was ended, and what was begun in the full screen and not done. It lies beside the
//! record, where both faces find it, and whoever goes on with the check is told of it.

use std::io::{BufRead, Write};

use super::put::Put;
use super::words::{Line, is_command, understand, within_a_field};
use super::{Flow, Talk};
use crate::check::{Field, FieldKind, Remark, Step};
use crate::desk::acts::Act;
use crate::record::{Drafts, PLACE_OF_FORM, place_of_field, place_of_remark};
use crate::text::visible;
use crate::words::say;

/// The place of a line that belongs to no field.
pub(super) const OF_A_LINE: &str = "line";

/// The remark that a line begins to write beside an answer, with its text.
fn beside(line: &str) -> Option<(Remark, String)> {
    let (what, text) = match understand(line) {
        Line::Act(Act::Note, text) => (Remark::Note, text),
        Line::Act(Act::Proof, text) => (Remark::Proof, text),
        Line::Act(Act::FindOut, text) => (Remark::ToFindOut, text),
        Line::Act(Act::WhoKnows, text) => (Remark::WhoKnows, text),
        Line::Act(Act::ByWhen, text) => (Remark::ByWhen, text),
        _ => return None,
    };
    (!text.is_empty()).then_some((what, text))
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Keeps half a line: in its field where that is empty and takes any text, else beside the record. It answers nothing.
    pub(super) fn keep_half(&mut self, half: &str) -> Flow<()> {
        let takes_text = |field: &Field| matches!(field.kind(), FieldKind::Line | FieldKind::Lines);
        let field = self.field.filter(takes_text);
        let field = field.filter(|field| within_a_field(half).is_none() && !is_command(half, *field));
        if let Some(field) = field
            && self.check().tool.get(field).is_empty()
            && let Ok(Some(step)) = self.acting().describe(field, half)
            && self.step(step)?
        {
            return Ok(self.say(&say!("line-half-field", field = field.label(), text = visible(half)))?);
        }
        let Some(mut drafts) = self.drafts() else {
            return Ok(self.say(&say!("line-half-not-done", text = visible(half)))?);
        };
        let here = match self.asked.last() {
            Some(Put::One(address)) => Some(self.around.rulebook.item(*address).name.clone()),
            _ => None,
        };
        let is_free = |name: &str, what| self.check().remark(name, what).is_empty();
        let (place, text) = match (field, here.zip(beside(half))) {
            (Some(field), _) => (place_of_field(field), half.to_owned()),
            (None, Some((name, (what, text)))) if is_free(&name, what) => (place_of_remark(&name, what), text),
            (None, _) => (OF_A_LINE.to_owned(), half.to_owned()),
        };
        drafts.keep(&place, &text);
        Ok(self.say(&say!("line-half-kept", text = visible(half)))?)
    }

    /// Tells what was begun and not done.
    pub(super) fn tell_unfinished(&mut self) -> Flow<()> {
        let Some(drafts) = self.drafts() else { return Ok(()) };
        for (place, text) in drafts.unfinished() {
            let text = visible(&text);
            let is_field = |field: &&Field| place_of_field(**field) == place;
            if place == OF_A_LINE {
                self.say(&say!("line-half-told", text = text))?;
            } else if let Some(field) = Field::ALL.iter().find(is_field) {
                if !text.is_empty() && self.check().tool.get(*field) != text {
                    self.say(&say!("line-half-told-field", field = field.label(), text = text))?;
                }
            } else if let Some((ask, what)) = self.remark_at(&place)
                && !text.is_empty()
            {
                self.say(&say!("line-half-told-remark", what = what.label(), ask = ask, text = text))?;
            }
        }
        Ok(())
    }

    /// The words of the question, and what is written beside its answer there.
    fn remark_at(&self, place: &str) -> Option<(String, Remark)> {
        let (name, what) = place.strip_prefix("note.")?.rsplit_once('/')?;
        let address = self.around.rulebook.address(name)?;
        Some((self.around.rulebook.item(address).ask.clone(), Remark::read(what)?))
    }

    /// The places that a step writes; half a line counts no more once anything was done.
    pub(super) fn written_by(did: &Step) -> Vec<String> {
        let place = match did {
            Step::Described { field, .. } => Some(place_of_field(*field)),
            Step::Noted { to, what, .. } => Some(place_of_remark(to, *what)),
            // An answer leaves the description behind.
            Step::Answered { .. } => Some(PLACE_OF_FORM.to_owned()),
            _ => None,
        };
        place.into_iter().chain([OF_A_LINE.to_owned()]).collect()
    }

    /// What was begun in these places is done.
    pub(super) fn forget_unfinished(&self, places: &[String]) {
        let Some(mut drafts) = self.drafts() else { return };
        for place in places {
            drafts.forget(place);
        }
    }

    /// The description stands at this field: both faces go on there. As long as nothing is written there is nothing to go on
    /// with, and what can only be read is gone on with by nobody.
    pub(super) fn stands_at(&self, field: Field) {
        let is_begun = !self.check().steps.is_empty() && !self.is_shut();
        if let Some(mut drafts) = self.drafts().filter(|_| is_begun) {
            drafts.keep(PLACE_OF_FORM, &place_of_field(field));
        }
    }

    /// The field at which the description was left half-filled.
    pub(super) fn form_left_at(&self) -> Option<Field> {
        let unfinished = self.drafts()?.unfinished();
        let (_, left) = unfinished.into_iter().find(|(place, _)| place == PLACE_OF_FORM)?;
        Field::ALL.into_iter().find(|field| place_of_field(*field) == left)
    }

    fn drafts(&self) -> Option<Drafts> {
        self.sitting.as_ref().map(|sitting| Drafts::beside(sitting.keeping.path()))
    }
}
