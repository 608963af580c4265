//! The way through: which screen comes next, what lies below it, and the way back.

use jiff::Timestamp;

use super::App;
use crate::check::{Check, Stage};
use crate::desk::example;
use crate::logic::Address;
use crate::record::Header;
use crate::training::is_unused;
use crate::tui::act::{Act, Exit};
use crate::tui::effect::Effect;
use crate::tui::intent::Origin;
use crate::tui::place::Place;
use crate::tui::screens::{Boxes, Describe, Message, Question, Quick, Screen};
use crate::tui::state::{Current, Saved, State};
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Shows a check that was begun or opened, where the person stopped.
    pub(super) fn opened(
        &mut self,
        header: Header,
        check: Check,
        read_only: Option<String>,
        notice: Option<String>,
        drafts: Vec<(String, String)>,
    ) {
        self.screens.truncate(1);
        self.leave_session();
        self.leave_workshop();
        let Some(loaded) = &self.state.loaded else { return };
        self.state.saved = match (&read_only, check.steps.last()) {
            (Some(why), _) => Saved::ReadOnly(why.clone()),
            (None, Some(entry)) => Saved::At(entry.at),
            (None, None) => Saved::Nothing,
        };
        let was_begun = !check.steps.is_empty();
        let was_typing = drafts.iter().any(|(key, _)| *key != Place::Form.key());
        let unfinished: Vec<Place> = drafts.iter().filter_map(|(key, _)| Place::read(key)).collect();
        let unfinished_tool = unfinished.iter().any(|place| matches!(place, Place::Tool(_) | Place::Form));
        let same_rules = header.rules == loaded.rulebook.hash;
        self.state.current = Some(Current::new(Some(header), check, drafts, &loaded.rulebook, self.state.start.on));
        if read_only.is_some() {
            // Nothing can be asked where nothing can be written; everything can be looked at.
            self.screens.push(Screen::review(&self.state));
        } else if !was_begun || unfinished_tool {
            self.screens.push(Screen::Describe(Describe::new(&self.state)));
        } else if let Some(screen) = self.next_screen(Origin::Flow) {
            // Answers to look at again stand first among all answers; whoever came for the result is not led through.
            self.screens.push(screen);
        }
        if let Some(place) = unfinished.into_iter().find(|place| matches!(place, Place::Beside(..))) {
            self.reopen_note(&place);
        }
        if let Some(told) = self.told_as_shut().filter(|_| read_only.is_none()) {
            self.say(told, Tone::Notice);
        }
        if was_begun && !same_rules {
            self.say(say!("screen-begun-on-other-rules"), Tone::Notice);
        }
        if was_typing {
            self.say(say!("screen-welcome-back"), Tone::Notice);
        }
        if let Some(notice) = notice {
            self.say(&notice, Tone::Notice);
        }
        if let Some(why) = read_only {
            self.screens.push(Screen::Message(Message::told(
                say!("screen-read-only"),
                &say!("screen-read-only-because", why = why.trim_end_matches('.')),
            )));
        }
    }

    /// That the open check is closed or put away, for whoever opens it.
    fn told_as_shut(&self) -> Option<&'static str> {
        let standing = &self.state.current.as_ref()?.check.standing;
        match (standing.archived, standing.closed) {
            (true, _) => Some(say!("screen-is-put-away")),
            (false, true) => Some(say!("screen-is-closed")),
            (false, false) => None,
        }
    }

    /// Shows a check that is filled in already. It is read alone and kept nowhere.
    pub(super) fn show_example(&mut self, now: Timestamp) {
        let on = self.state.start.on;
        let found = self.state.rulebook().and_then(|rulebook| Some((rulebook, example(rulebook, now, on)?)));
        let Some((rulebook, check)) = found else {
            self.say(say!("example-none"), Tone::Notice);
            return;
        };
        let current = Current::new(None, check, Vec::new(), rulebook, on);
        self.state.current = Some(current);
        self.state.saved = Saved::ReadOnly(say!("example-why").to_owned());
        self.screens.truncate(1);
        self.screens.push(Screen::review(&self.state));
        self.screens.push(Screen::result(&self.state));
    }

    /// Opens the note that was being typed when the window closed.
    fn reopen_note(&mut self, place: &Place) {
        let Place::Beside(name, what) = place else { return };
        if let Some(address) = self.state.rulebook().and_then(|rulebook| rulebook.address(name)) {
            let mut question = Question::new(&self.state, address, Origin::Flow);
            question.write(&self.state, *what);
            if matches!(self.screens.last(), Some(Screen::Question(shown)) if shown.is_about(address)) {
                self.screens.pop();
            }
            self.screens.push(Screen::Question(question));
        }
    }

    /// Shows a screen that is open at most once: goes back to it where it lies below, or puts it on top.
    pub(super) fn show(&mut self, screen: impl FnOnce(&State) -> Screen) {
        if self.state.current.is_none() || self.state.loaded.is_none() {
            self.say(say!("screen-open-first"), Tone::Notice);
            return;
        }
        let screen = screen(&self.state);
        if self.is_found {
            // It still is the only one of its kind. What lay above it stays, so that Esc leads back there.
            let kind = std::mem::discriminant(&screen);
            let known = self.screens.iter().rposition(|known| std::mem::discriminant(known) == kind);
            let found = known.map_or(screen, |at| self.screens.remove(at));
            self.screens.push(found);
        } else if !self.return_to(&screen) {
            self.screens.push(screen);
        }
    }

    /// Takes away what lies above a screen of the same kind. `false` when there is none.
    fn return_to(&mut self, screen: &Screen) -> bool {
        let kind = std::mem::discriminant(screen);
        let below = self.screens.iter().rposition(|known| std::mem::discriminant(known) == kind);
        if let Some(below) = below {
            self.screens.truncate(below + 1);
        }
        below.is_some()
    }

    /// One step back. Within the questions it leads to the question before, even if the program was left in between.
    /// Nothing is lost by it: where the step out of a check would lose something, the person is asked first.
    pub(super) fn back(&mut self, now: Timestamp) {
        self.flush_typing(now);
        match self.screens.len() {
            0 | 1 => self.screens.push(Screen::Message(Message::leave())),
            _ if self.leaves_workshop() => self.ask_before_leaving_workshop(),
            2 if self.is_at_a_question() => {
                let before = self.screen_before();
                self.screens.truncate(1);
                self.screens.push(before);
            }
            2 if self.state.current.is_some() => {
                self.opening = self.takes_back();
                self.go_out(Exit::Home, now);
            }
            _ => {
                match self.screens.pop() {
                    Some(Screen::Training(left)) if left.is_in_session() => self.leave_session(),
                    Some(Screen::Describe(_)) => self.is_past_the_form(),
                    _ => {}
                }
                self.goes_back_to_check();
            }
        }
    }

    fn is_at_a_question(&self) -> bool {
        self.state.can_write()
            && matches!(self.screens.last(), Some(Screen::Question(_) | Screen::Boxes(_) | Screen::Quick(_)))
    }

    /// The question that was answered before the one that is shown, by the record; before the first, the description.
    fn screen_before(&self) -> Screen {
        let before = || {
            let (rulebook, current) = (self.state.rulebook()?, self.state.current.as_ref()?);
            let shown = self.screens.last()?;
            let quick = |address| rulebook.rules.iter().any(|rule| rule.quick == address);
            let is_shown = |address| match shown {
                Screen::Quick(_) => quick(address),
                shown => shown.puts(address),
            };
            let order: Vec<Address> = current.check.answered_in_order(rulebook);
            let here = order.iter().position(|address| is_shown(*address)).unwrap_or(order.len());
            order[..here].last().copied()
        };
        match before() {
            // What was ticked together comes back together.
            Some(address) => match Boxes::answered(&self.state, address, Origin::Flow) {
                Some(boxes) => Screen::Boxes(boxes),
                None => Screen::Question(Question::new(&self.state, address, Origin::Flow)),
            },
            None => Screen::Describe(Describe::new(&self.state)),
        }
    }

    /// To the next question that matters, or to the answers when all are asked.
    pub(super) fn go_on(&mut self) {
        self.is_past_the_form();
        let came_from_a_list = self.screens.len() > 1
            && matches!(self.screens.last(), Some(Screen::Describe(_)))
            && self.screens.get(self.screens.len() - 2).is_some_and(Screen::is_list);
        if came_from_a_list {
            self.screens.pop();
            return;
        }
        let Some(screen) = self.screen_to_look_again().or_else(|| self.next_screen(Origin::Flow)) else { return };
        let is_one_of_a_kind = matches!(screen, Screen::Quick(_) | Screen::Review(_));
        if is_one_of_a_kind && self.return_to(&screen) {
            if matches!(screen, Screen::Quick(_)) {
                // The list is entered at what is open now, and not where it was left.
                self.screens.pop();
                self.screens.push(screen);
            }
        } else {
            self.screens.push(screen);
        }
    }

    /// The first answer to be looked at again; none while answers are only tried out, because that settles nothing.
    fn screen_to_look_again(&self) -> Option<Screen> {
        let address = self.state.next_again().filter(|_| !self.state.is_trying())?;
        Some(self.announced(match Boxes::answered(&self.state, address, Origin::Flow) {
            Some(boxes) => Screen::Boxes(boxes),
            None => Screen::Question(Question::new(&self.state, address, Origin::Flow)),
        }))
    }

    fn next_screen(&self, origin: Origin) -> Option<Screen> {
        // Where no check is open nothing goes on; where one is, nothing next means that everything was asked.
        self.state.acting()?;
        let next = self.state.next();
        Some(self.announced(match next {
            Some(next) if next.stage == Stage::Quick => Screen::Quick(Quick::new(&self.state)),
            Some(next) => match Boxes::of(&self.state, &next, origin) {
                Some(boxes) => Screen::Boxes(boxes),
                None => Screen::Question(Question::new(&self.state, next.address, origin)),
            },
            None => Screen::review(&self.state),
        }))
    }

    /// A screen that says where another rule begins with it.
    fn announced(&self, mut screen: Screen) -> Screen {
        if screen.asks_for() != self.screens.iter().rev().find_map(Screen::asks_for) {
            screen.announce_rule();
        }
        screen
    }

    /// On to the next open question, from wherever one is. Lists on the way there are left.
    pub(super) fn go_on_from_anywhere(&mut self, now: Timestamp) {
        self.flush_typing(now);
        if self.state.current.is_none() {
            return;
        }
        while self.screens.len() > 1 && !self.screens.last().is_some_and(Screen::is_on_the_way) {
            self.screens.pop();
        }
        let again = self.state.next_again().filter(|_| !self.state.is_trying());
        let next = again.or_else(|| Some(self.state.next()?.address));
        match (next, self.screens.last()) {
            (Some(next), Some(shown)) if shown.puts(next) => {
                self.say(say!("question-this-is-next"), Tone::Text);
            }
            (Some(_), _) => self.go_on(),
            (None, _) => {
                self.go_on();
                let told = say!("question-nothing-next", key = self.state.key(Act::Result));
                self.say(&told, Tone::Notice);
            }
        }
    }

    /// On from a question: along the way, or back to the list that led there.
    pub(super) fn go_on_from(&mut self, origin: Origin) {
        match origin {
            Origin::Flow => self.go_on(),
            Origin::List { all_asked } | Origin::Found { all_asked } => self.go_back_or_on(origin, all_asked),
            Origin::Here => {}
        }
    }

    /// After an answer was changed from a list: first what the change made necessary, then back to the list.
    fn go_back_or_on(&mut self, origin: Origin, all_asked: bool) {
        let is_asked = self.state.all_asked();
        if all_asked && !is_asked {
            // The question before stays below: Esc leads back to it.
            let screen = match self.state.next() {
                Some(next) if next.stage == Stage::Quick => {
                    Some(Screen::Question(Question::new(&self.state, next.address, origin)))
                }
                _ => self.next_screen(origin),
            };
            self.screens.extend(screen);
            self.say(say!("question-new-by-change"), Tone::Notice);
            return;
        }
        let is_from_here = |screen: &Screen| match origin {
            Origin::Found { .. } => screen.was_found(),
            _ => matches!(screen, Screen::Question(_) | Screen::Boxes(_)),
        };
        while self.screens.len() > 1 && self.screens.last().is_some_and(is_from_here) {
            self.screens.pop();
        }
        let told = match (self.state.is_trying(), !self.state.has_next()) {
            (false, true) => say!("question-kept-all"),
            (false, false) => say!("question-kept-more"),
            (true, true) => say!("question-tried-all"),
            (true, false) => say!("question-tried-more"),
        };
        self.say(told, Tone::Text);
    }

    pub(super) fn show_result(&mut self, now: Timestamp) {
        let step = self.state.acting().and_then(|acting| acting.conclude());
        if let Some(step) = step.filter(|_| self.state.can_write()) {
            self.take(step, now);
        }
        self.show(Screen::result);
    }

    /// Goes home or ends the program, once nothing is left to save. What cannot be saved is asked about first.
    pub(super) fn go_out(&mut self, to: Exit, now: Timestamp) {
        self.flush_typing(now);
        if self.ask_about_trying(Some(to)) {
            return;
        }
        if !self.screens.iter().any(|screen| matches!(screen, Screen::Describe(_))) {
            self.is_past_the_form();
        }
        let has_steps = self.state.current.as_ref().is_some_and(|current| !current.check.steps.is_empty());
        match &self.state.saved {
            Saved::Never if has_steps => self.ask_before(Message::not_kept(to)),
            Saved::Not(_) => {
                self.leaving = Some(to);
                self.effects.push(Effect::Append(Vec::new()));
            }
            Saved::Saving => self.leaving = Some(to),
            _ => self.leave_for(to),
        }
    }

    /// To what is kept apart from checks: the check that is open is left first.
    pub(super) fn go_apart(&mut self, to: Effect, now: Timestamp) {
        if self.state.current.is_none() {
            self.way_back = None;
            self.effects.push(to);
        } else {
            self.remember_check();
            self.opening = Some(to);
            self.go_out(Exit::Home, now);
        }
    }

    /// Shows a question about leaving, unless it is on the screen already.
    pub(super) fn ask_before(&mut self, message: Message) {
        match self.screens.last_mut() {
            Some(Screen::Message(shown)) if shown.is_about_leaving() => *shown = message,
            _ => self.screens.push(Screen::Message(message)),
        }
    }

    /// Goes, whatever was saved.
    pub(super) fn leave_for(&mut self, to: Exit) {
        self.leaving = None;
        self.state.real = None;
        match to {
            Exit::Program => {
                // What was not begun leaves nothing behind.
                let session = self.state.practice.as_ref().and_then(|practice| practice.session.as_ref());
                if session.is_some_and(is_unused) {
                    self.leave_session();
                }
                self.effects.push(Effect::Leave);
                self.ended = true;
            }
            Exit::Home => {
                // The list keeps its order, its filter and its place.
                self.screens.truncate(1);
                if !matches!(self.screens.first(), Some(Screen::Home(_))) {
                    self.screens = vec![Screen::home()];
                }
                self.leave_session();
                self.leave_workshop();
                self.state.current = None;
                self.state.saved = Saved::Nothing;
                self.effects.extend([Effect::Close, Effect::ListShelf]);
                if self.opening.is_none() {
                    self.way_back = None;
                }
                self.effects.extend(self.opening.take());
            }
        }
    }
}
