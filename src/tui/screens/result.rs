//! The result over all rules, and one rule with its tree.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::ahead::all_asked;
use super::describe::title;
use super::{Form, Info, Origin, Plan, Question, Screen, Then, moved};
use crate::check::{Check, Findings, Headline};
use crate::logic::Verdict;
use crate::report::block::Branch;
use crate::report::sentences::{day, decided_by, reason, verdict_of, would_change};
use crate::report::{afterwards, branch_of_rule, brief};
use crate::rulebook::Rulebook;
use crate::tui::act::{About, Act};
use crate::tui::app::App;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, letter, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::theme::Tone;

/// The result over all rules.
#[derive(Debug, Clone, Default)]
pub struct Whole {
    focus: usize,
}

impl Whole {
    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let mut page =
            Page { title: format!("{} | Result", title(app)), status: "step 5 of 5".to_owned(), ..Page::default() };
        let (Some(rulebook), Some(findings), Some(current)) = (app.rulebook(), app.findings(), &app.current) else {
            return page;
        };
        let tone = if findings.headline() == Headline::StopAndGetAdvice { Tone::Met } else { Tone::Strong };
        page.body.push(Row::led(&format!("{} ", app.look().sign(findings.tool)), &findings.headline().words(), tone));
        page.body.push(Row::led("  ", &in_a_sentence(&findings), Tone::Text));
        page.body.push(Row::blank());
        for (index, finding) in findings.by_urgency().into_iter().enumerate() {
            let rule = &rulebook.rules[finding.rule];
            let here = index == self.focus;
            let pointer = if here { app.look().pointer() } else { " " };
            let words = format!("{} {}", app.look().sign(finding.verdict), verdict_of(rulebook, finding, findings.on));
            page.body.push(
                Row::led(&format!("{pointer} {:<2} ", rule.id), &rule.title, Tone::Text)
                    .right(&words, Tone::of(finding.verdict))
                    .focused(here),
            );
            if here {
                page.side.push(Row::text(&format!("({}) {words}", rule.id), Tone::of(finding.verdict)));
                page.side.push(Row::text(&reason(rulebook, finding, &current.sheet), Tone::Text));
                for (title, told) in [
                    ("Decided by", decided_by(rulebook, finding)),
                    ("Contested in law", finding.contested.clone()),
                    ("It would change with", would_change(rulebook, finding, &current.sheet)),
                ] {
                    if !told.is_empty() && finding.verdict != Verdict::NotChecked {
                        page.side.push(Row::text(title, Tone::Strong));
                        page.side.extend(told.iter().map(|line| Row::led("  ", line, Tone::Text)));
                    }
                }
                page.side.push(Row::text(
                    &format!("{}, applies from {}", rule.provision, day(rule.applies_from)),
                    Tone::Quiet,
                ));
            }
        }
        page.body.push(Row::blank());
        page.body.extend(signed(&current.check, rulebook));
        page.body.push(Row::text(
            "This is not legal advice. It rests on the answers above. \"Not caught\" does not mean \"allowed\": other parts of the AI Act and other laws may still apply.",
            Tone::Text,
        ));
        page.body.push(Row::blank());
        page.body.extend(what_to_do(rulebook, &findings));
        if let Some(next) = findings.next_change {
            page.body.push(Row::text(
                &format!("The result speaks about {}. On {} other rules begin to apply.", day(findings.on), day(next)),
                Tone::Quiet,
            ));
        }
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, app: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Enter, "Enter", "how was this decided?", "the rule with its tree", Act::Continue));
        bindings.push(letter('e', "report", "write a report as web page and Markdown", Act::Export));
        bindings.push(letter('r', "answers", "check your answers", Act::Review));
        bindings.push(letter('m', "all questions", "see all questions, jump to one", Act::Map));
        bindings.push(letter('t', "history", "everything that ever happened to this check", Act::Transcript));
        if app.can_write() {
            bindings.push(letter('s', "sign off", "put a name under these answers", Act::SignOff));
        }
        if Plan::is_called_for(app) {
            bindings.push(letter('p', "plan", "plan how the forbidden use ends", Act::Plan));
        }
        bindings.push(letter('h', "home", "all tools", Act::Home));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        let Some(findings) = app.findings() else { return Then::Stay };
        let order: Vec<usize> = findings.by_urgency().into_iter().map(|finding| finding.rule).collect();
        self.focus = moved(self.focus, act, order.len());
        match (act, order.get(self.focus)) {
            (Act::Continue, Some(rule)) => Then::Push(Box::new(Screen::Tree(Tree {
                rule: *rule,
                focus: 0,
                folded: BTreeSet::new(),
                sentences: false,
                everything: false,
            }))),
            (Act::SignOff, _) => Then::Push(Box::new(Screen::Form(Box::new(Form::sign_off(app))))),
            (Act::Plan, _) => Then::Push(Box::new(Screen::Plan(Plan::default()))),
            _ => Then::Stay,
        }
    }
}

/// Names under the answers, void ones too, and when to look again.
fn signed(check: &Check, rulebook: &Rulebook) -> Vec<Row> {
    let told = afterwards(check, rulebook);
    let mut rows: Vec<Row> = told.sign_off.iter().map(|line| Row::led("  Signed: ", line, Tone::Notice)).collect();
    rows.extend(told.standing.iter().map(|fact| Row::led(&format!("  {}: ", fact.label), &fact.value, Tone::Text)));
    if !rows.is_empty() {
        rows.push(Row::blank());
    }
    rows
}

fn in_a_sentence(findings: &Findings) -> String {
    match findings.headline() {
        Headline::StopAndGetAdvice => {
            let met = findings.count(Verdict::Prohibited);
            let claimed = findings.count(Verdict::ExceptionClaimed);
            match (met, claimed) {
                (met, 0) => format!("On your answers, all conditions of {met} forbidden use(s) are met."),
                (0, claimed) => format!("On your answers, an exception is claimed for {claimed} rule(s). It needs proof."),
                (met, claimed) => format!("On your answers, {met} forbidden use(s) are met in full; for {claimed} an exception is claimed."),
            }
        }
        Headline::NotFinished(_) => "None is met in full, and something is still open.".to_owned(),
        Headline::NoRuleCaughtIt => "Every rule has a condition that is missing.".to_owned(),
        Headline::OutsideTheAct => "The law is not about this tool: a gate is shut, or an exclusion holds. See the map (M) for the answers that decided it.".to_owned(),
    }
}

fn what_to_do(rulebook: &Rulebook, findings: &Findings) -> Vec<Row> {
    let steps = rulebook.consequences.steps.iter().find(|steps| steps.on == findings.tool && steps.rule.is_none());
    let Some(steps) = steps else { return Vec::new() };
    let mut rows = vec![Row::text("What to do now", Tone::Strong)];
    rows.extend(
        steps
            .todo
            .iter()
            .enumerate()
            .map(|(index, todo)| Row::led(&format!("  {}  ", index + 1), &todo.text, Tone::Text)),
    );
    rows.push(Row::blank());
    rows
}

/// One rule with its tree.
#[derive(Debug, Clone)]
pub struct Tree {
    rule: usize,
    focus: usize,
    folded: BTreeSet<usize>,
    sentences: bool,
    /// What is not needed is opened up too.
    everything: bool,
}

/// A branch with its depth and its number in the whole tree.
struct Leaf {
    branch: Branch,
    depth: usize,
    number: usize,
}

impl Tree {
    fn leaves(&self, app: &App) -> Vec<Leaf> {
        let (Some(rulebook), Some(findings), Some(current)) = (app.rulebook(), app.findings(), &app.current) else {
            return Vec::new();
        };
        let mut leaves = Vec::new();
        let mut number = 0;
        let branches = branch_of_rule(rulebook, &current.check, &findings.rules[self.rule]);
        let branches = if self.everything { branches } else { brief(&branches) };
        for branch in branches {
            flatten(branch, 0, true, &self.folded, &mut number, &mut leaves);
        }
        leaves
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let (Some(rulebook), Some(findings), Some(current)) = (app.rulebook(), app.findings(), &app.current) else {
            return Page::default();
        };
        let rule = &rulebook.rules[self.rule];
        let finding = &findings.rules[self.rule];
        let mut page =
            Page { title: format!("{} | ({}) How was this decided?", title(app), rule.id), ..Page::default() };
        let words = verdict_of(rulebook, finding, findings.on);
        page.body.push(
            Row::led(
                &format!("{} ", app.look().sign(finding.verdict)),
                &format!("({}) {}: {words}", rule.id, rule.title),
                Tone::of(finding.verdict),
            )
            .right(&rule.provision, Tone::Text),
        );
        page.body.push(Row::text(&reason(rulebook, finding, &current.sheet), Tone::Text));
        page.body.push(Row::blank());
        if self.sentences {
            page.body.push(Row::text("Decided by", Tone::Strong).focused(true));
            for (index, told) in decided_by(rulebook, finding).iter().enumerate() {
                page.body.push(Row::led(&format!("{:>2}. ", index + 1), told, Tone::Text));
            }
        } else {
            for (index, leaf) in self.leaves(app).iter().enumerate() {
                page.body.push(row(leaf, index == self.focus, app));
            }
        }
        page.body.push(Row::blank());
        for (title, told) in [
            ("Contested in law", finding.contested.clone()),
            ("It would change with", would_change(rulebook, finding, &current.sheet)),
            ("Look at these rules too", pointers(rulebook, self.rule, app)),
        ] {
            if !told.is_empty() && finding.verdict != Verdict::NotChecked {
                page.body.push(Row::text(title, Tone::Strong));
                page.body.extend(told.iter().map(|line| Row::led("  ", line, Tone::Text)));
            }
        }
        page.body.extend(rule.help_lines.iter().map(|line| Row::text(line, Tone::Notice)));
        self.side(app, rulebook, &mut page);
        page
    }

    fn side(&self, app: &App, rulebook: &Rulebook, page: &mut Page) {
        let leaves = self.leaves(app);
        let Some(item) = leaves
            .get(self.focus)
            .and_then(|leaf| rulebook.address(&leaf.branch.name))
            .map(|address| rulebook.item(address))
        else {
            return;
        };
        page.side.push(Row::text(&item.ask, Tone::Strong));
        page.side.push(Row::text("The law says", Tone::Strong));
        page.side.extend(super::info::law(item));
        page.side.push(Row::text(&item.help, Tone::Text));
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Char(' '), "Space", "fold", "fold or unfold", Act::Fold));
        bindings.push(on(Code::Enter, "Enter", "change", "change this answer", Act::Continue));
        let mut everything = letter('a', "all parts", "open up what is not needed, or leave it out", Act::OnlyOpen);
        everything.in_footer = false;
        bindings.push(everything);
        bindings.push(letter('l', "law", "the words of the law", Act::About(About::Law)));
        bindings.push(letter('v', "as sentences", "the tree as plain sentences, for reading aloud", Act::Sentences));
        bindings.push(letter('e', "report", "write a report as web page and Markdown", Act::Export));
        bindings.push(letter('h', "home", "all tools", Act::Home));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        let leaves = self.leaves(app);
        self.focus = moved(self.focus, act, leaves.len());
        let leaf = leaves.get(self.focus);
        let address = leaf.and_then(|leaf| app.rulebook().and_then(|rulebook| rulebook.address(&leaf.branch.name)));
        match act {
            Act::Sentences => self.sentences = !self.sentences,
            Act::OnlyOpen => self.everything = !self.everything,
            Act::Fold => {
                if let Some(leaf) = leaf
                    && !self.folded.remove(&leaf.number)
                {
                    self.folded.insert(leaf.number);
                }
            }
            Act::Continue => {
                if let Some(address) = address {
                    let origin = Origin::List { all_asked: all_asked(app) };
                    return Then::Push(Box::new(Screen::Question(Question::new(app, address, origin))));
                }
                return Then::Say("This line has no answer of its own. Choose one below it.".to_owned());
            }
            Act::About(about) => {
                if let (Some(rulebook), Some(address)) = (app.rulebook(), address) {
                    let info = Info::about(rulebook, rulebook.item(address), about);
                    return Then::Push(Box::new(Screen::Info(info)));
                }
            }
            _ => {}
        }
        Then::Stay
    }
}

fn flatten(
    branch: Branch,
    depth: usize,
    shown: bool,
    folded: &BTreeSet<usize>,
    number: &mut usize,
    leaves: &mut Vec<Leaf>,
) {
    let here = *number;
    *number += 1;
    let parts = branch.parts.clone();
    if shown {
        leaves.push(Leaf { branch, depth, number: here });
    }
    let open = shown && !folded.contains(&here);
    for part in parts {
        flatten(part, depth + 1, open, folded, number, leaves);
    }
}

fn row(leaf: &Leaf, here: bool, app: &App) -> Row {
    let branch = &leaf.branch;
    let pointer = if here { app.look().pointer() } else { " " };
    let indent = "  ".repeat(leaf.depth);
    let joint = match (leaf.depth, app.look().ascii) {
        (0, _) => "",
        (_, true) => "+- ",
        (_, false) => "├─ ",
    };
    let mark = if branch.mark.is_empty() { String::new() } else { format!("{:<4} ", branch.mark) };
    let tone = if branch.counts && !branch.mark.is_empty() { Tone::Strong } else { Tone::Text };
    let name = if branch.name.is_empty() { String::new() } else { format!("  {}", branch.name) };
    let aside = if branch.aside.is_empty() { String::new() } else { format!("  ({})", branch.aside) };
    let lead = format!("{pointer} {indent}{joint}");
    Row::led(&lead, &mark, tone)
        .and(&branch.text, Tone::Text)
        .and(&name, Tone::Quiet)
        .and(&aside, Tone::Quiet)
        .focused(here)
}

fn pointers(rulebook: &Rulebook, rule: usize, app: &App) -> Vec<String> {
    let Some(current) = &app.current else { return Vec::new() };
    rulebook.rules[rule]
        .pointers(&current.sheet)
        .map(|pointer| {
            format!("({}) {}: {}", rulebook.rules[pointer.rule].id, rulebook.rules[pointer.rule].title, pointer.why)
        })
        .collect()
}
