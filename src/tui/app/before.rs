//! What has to be seen before Enter keeps anything: the mark, and what the choice leads to.

use jiff::Timestamp;

use super::App;
use crate::tui::act::Act;
use crate::tui::intent::{Asking, Intent};
use crate::tui::screens::Screen;
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Brings into view what Enter would act on, where the last frame did not show it. `false` where it did.
    pub(super) fn shows_first(&mut self, now: Timestamp) -> bool {
        let answers = matches!(
            self.screens.last(),
            Some(Screen::Question(_) | Screen::Boxes(_) | Screen::Training(_) | Screen::Workshop(_))
        );
        if answers && self.seen.mark_is_away {
            self.seen.mark_is_away = false;
            (self.scrolled, self.read_on) = (0, 0);
            self.say(say!("screen-mark-is-here"), Tone::Notice);
            return true;
        }
        let leads_to = match self.screens.last() {
            Some(Screen::Question(question)) => question.leads_to(&self.state),
            Some(Screen::Boxes(boxes)) => boxes.leads_to(&self.state),
            _ => None,
        };
        let Some((_, text)) = leads_to.filter(|(number, _)| self.seen.leads_to != Some(*number)) else { return false };
        let state = &self.state;
        match self.screens.last_mut().map_or(Intent::Stay, |screen| screen.act(state, Act::Continue)) {
            keeps @ Intent::Answer(..) => {
                let choices = vec![
                    (say!("question-keep-it").into(), Intent::All(vec![Intent::Act(Act::Back), keeps])),
                    (say!("question-not-yet").into(), Intent::Act(Act::Back)),
                ];
                let title = say!("question-next").to_owned();
                self.screens.push(Screen::Message(Asking { title, text, choices, about_leaving: false }.into()));
            }
            other => self.carry(other, now),
        }
        true
    }
}
