//! The result over all rules.

use super::focus::moved;
use super::plan::Plan;
use crate::account::{Headline, Part, RulePart, RuleTold};
use crate::report::{blocks_of, blocks_of_rule};
use crate::tui::act::Act;
use crate::tui::intent::{Destination, Intent};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, letter, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::telling::rows_of_all;
use crate::tui::theme::{Look, Tone};

/// The result over all rules.
#[derive(Debug, Clone, Default)]
pub struct Whole {
    focus: usize,
}

impl Whole {
    /// What it shows: every part of the account, but for those that have a page of their own.
    pub fn page(&self, state: &State) -> Page {
        let mut page =
            Page { title: format!("{} | Result", state.title()), status: "step 5 of 5".to_owned(), ..Page::default() };
        let Some(account) = state.account() else { return page };
        let look = state.look();
        for part in account.parts() {
            let rows = match part {
                Part::Headline(result) => {
                    let stop = matches!(result.headline, Headline::StopAndGetAdvice);
                    let tone = if stop { Tone::Met } else { Tone::Strong };
                    vec![
                        Row::led(&format!("{} ", look.sign(result.verdict)), &result.words, tone)
                            .right(&result.verdict_words, Tone::of(result.verdict)),
                        Row::led("  ", &result.text, Tone::Text),
                    ]
                }
                Part::Notices(notices) => notices.iter().map(|told| Row::text(&told.words(), Tone::Notice)).collect(),
                Part::Rules(rules) => self.list(rules, look),
                // Each rule stands on its page with its tree; the one in focus is told beside the list as well.
                Part::Rule(_) => continue,
                // "Check your answers" has the tool and every answer.
                Part::Tool(_) | Part::Answers(..) => continue,
                Part::Days(_)
                | Part::NotAdvice(_)
                | Part::Role(_)
                | Part::Scope(_)
                | Part::ToDo(_)
                | Part::Open(_)
                | Part::Signed(_)
                | Part::Plan(_)
                | Part::Fines(_)
                | Part::Enforcers(_)
                | Part::Neighbours(_)
                | Part::HelpLines(_)
                | Part::Caveats(_)
                | Part::Records(_)
                | Part::Origin(..) => rows_of_all(&blocks_of(&part), look),
            };
            if !page.body.is_empty() && !matches!(part, Part::Notices(_)) {
                page.body.push(Row::blank());
            }
            page.body.extend(rows);
        }
        if let Some(rule) = account.rules.get(self.focus) {
            page.side.push(Row::text(&format!("({}) {}", rule.id, rule.title), Tone::Strong));
            for part in rule.parts() {
                // The tree has a page of its own.
                if !matches!(part, RulePart::Proof(_) | RulePart::Picture(..)) {
                    page.side.extend(rows_of_all(&blocks_of_rule(&part), look));
                }
            }
            let place = format!("{}, applies from {}", rule.provision, crate::words::day(rule.applies_from));
            page.side.push(Row::text(&place, Tone::Quiet));
        }
        page
    }

    fn list(&self, rules: &[RuleTold], look: Look) -> Vec<Row> {
        let rows = rules.iter().enumerate().map(|(index, rule)| {
            let here = index == self.focus;
            let pointer = if here { look.pointer() } else { " " };
            let words = format!("{} {}", look.sign(rule.verdict), rule.words);
            Row::led(&format!("{pointer} {:<2} ", rule.id), &rule.title, Tone::Text)
                .right(&words, Tone::of(rule.verdict))
                .focused(here)
        });
        rows.collect()
    }

    /// Which keys work here.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Enter, "how was this decided?", "the rule with its tree", Act::Continue));
        bindings.push(letter('e', "report", "write a report as web page and Markdown", Act::Export));
        bindings.push(letter('q', "answers", "check your answers", Act::Review));
        bindings.push(letter('m', "all questions", "see all questions, jump to one", Act::Map));
        bindings.push(on(Code::F(2), "history", "everything that ever happened to this check", Act::Transcript));
        if state.can_write() {
            bindings.push(letter('s', "sign off", "put a name under these answers", Act::SignOff));
        }
        if Plan::is_called_for(state) {
            bindings.push(letter('p', "plan", "plan how the forbidden use ends", Act::Plan));
        }
        bindings.push(letter('h', "home", "all tools", Act::Home));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let Some(findings) = state.findings() else { return Intent::Stay };
        let order: Vec<usize> = findings.by_urgency().into_iter().map(|finding| finding.rule).collect();
        self.focus = moved(self.focus, act, order.len());
        match (act, order.get(self.focus)) {
            (Act::Continue, Some(rule)) => Intent::Go(Destination::Tree(*rule)),
            (Act::SignOff, _) => Intent::Go(Destination::SignOff),
            (Act::Plan, _) => Intent::Go(Destination::Plan),
            _ => Intent::Stay,
        }
    }
}
