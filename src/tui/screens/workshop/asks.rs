//! What asks before it is done: ending, taking up again, striking, undoing. The choice that changes nothing stands
//! first.

use std::borrow::Cow;

use crate::room::State as _;
use crate::text::capital;
use crate::tui::act::Act;
use crate::tui::intent::{Asking, Destination, Intent};
use crate::tui::leading::{Leading, Towards, Typing};
use crate::tui::state::Led;
use crate::words::say;
use crate::workshop::{Agreed, Undoable, WorkshopStep, in_words, may_reopen};

fn asks(title: &str, text: String, does: &'static str, step: WorkshopStep) -> Intent {
    let writes = Intent::Lead(Leading::Write(vec![step]));
    let choices: Vec<(Cow<'static, str>, Intent)> =
        vec![(say!("message-stay-here").into(), Intent::Act(Act::Back)), (does.into(), writes)];
    Intent::Go(Destination::Message(Asking { title: capital(title), text, choices, about_leaving: false }))
}

/// Nothing ends by one key.
pub fn ends() -> Intent {
    let text = say!("workshopscreen-end-how").to_owned();
    asks(say!("workshopscreen-end-does"), text, say!("workshopscreen-end-now"), WorkshopStep::Ended)
}

/// Asks to take the workshop up again: after the end nothing is written before that. Nothing where the workshop goes
/// on.
pub fn reopens(led: &Led) -> Option<Intent> {
    let text = may_reopen(&led.workshop, &led.roster)?;
    let (title, does) = (say!("workshopagreed-reopen-sure"), say!("workshopagreed-reopen-now"));
    Some(asks(title, text, does, WorkshopStep::Reopened))
}

/// Before something that was agreed is struck.
pub fn strikes(led: &Led, what: Agreed) -> Intent {
    let Some(told) = in_words(&led.workshop, &led.roster, what) else { return Intent::Stay };
    let text = match what {
        Agreed::Ballot(_) => say!("workshopagreed-strike-decision", what = told),
        Agreed::Noted(_) => say!("workshopagreed-strike-note", what = told),
        Agreed::Next(_) | Agreed::Parked(_) => say!("workshopagreed-strike-how", what = told),
    };
    let (title, does) = (say!("workshopagreed-strike-sure"), say!("workshopagreed-strike-now"));
    asks(title, text, does, WorkshopStep::Struck(what))
}

/// Before what was agreed, corrected or struck last is undone: tells what that is.
pub fn undoes(led: &Led) -> Intent {
    let step = led.workshop.undoes().map(Undoable::step);
    let (Some(step), Some((_, text))) = (step, led.workshop.undoing_in_words(&led.roster)) else {
        return Intent::Say(say!("workshopagreed-nothing-to-undo").to_owned());
    };
    match step {
        Some(step) => asks(say!("workshopagreed-undo-sure"), capital(&text), say!("workshopagreed-undo-now"), step),
        // Only a vote brings a decision about.
        None => Intent::Say(text),
    }
}

/// Asks to take the workshop up again first, where what is wanted may not follow its end.
pub fn not_behind_an_end(led: &Led, intent: Intent) -> Intent {
    let workshop = &led.workshop;
    let may_not = match &intent {
        Intent::Lead(Leading::Write(steps)) => steps.iter().any(|step| workshop.refuses(step).is_some()),
        Intent::Lead(Leading::Comes { .. } | Leading::Tool(_) | Leading::TakeIn { .. })
        | Intent::LeadTo(Towards::Opening(_) | Towards::Typing(Typing::Comes(..) | Typing::Point | Typing::Tool)) => {
            true
        }
        Intent::Lead(Leading::Correct { what: Agreed::Noted(_), .. })
        | Intent::LeadTo(Towards::Typing(Typing::Correct(Agreed::Noted(_)))) => false,
        Intent::Lead(Leading::Put { .. } | Leading::Correct { .. })
        | Intent::LeadTo(Towards::Typing(Typing::Task(_) | Typing::Correct(_))) => !workshop.approved.is_empty(),
        _ => false,
    };
    if may_not { reopens(led).unwrap_or(intent) } else { intent }
}
