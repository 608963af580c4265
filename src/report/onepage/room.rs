//! How much one page takes of each list. The facts that decide the result come before anything else, then the names of
//! the rules, then the rest as far as there is room.

use crate::account::Account;
use crate::logic::Verdict;

/// How the rules stand on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// Each in a row, with its result and the reason.
    WithReasons,
    /// By what they give, each with its name.
    Named,
    /// By what they give; rules that call for nothing stand there by their letters alone. This is taken where nothing
    /// else is left to spare.
    Letters,
}

/// How many lines each list may have: fewer where there are many lists.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct Room {
    /// Open points, duties, steps and tasks.
    pub(super) rows: usize,
    pub(super) kept_true: usize,
    pub(super) readings: usize,
    /// How many facts beyond the few that decide most.
    pub(super) more_facts: usize,
    pub(super) votes: usize,
    pub(super) rules: Rules,
    /// Whether somebody can sign on the paper.
    pub(super) to_sign: bool,
}

/// What a page is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Measure {
    /// Lines of plain text.
    Text,
    /// A printed sheet, which takes more letters to a line.
    Print,
}

/// In effect all facts: a reader takes in no more than this.
const ALL: usize = 60;

impl Room {
    /// What a page may take, where not everything fits: the largest choice first.
    pub(in crate::report) fn of(account: &Account, measure: Measure) -> impl Iterator<Item = Self> {
        // Where no rule catches the tool, the reasons why not are what decided the result.
        let reasons_first = account.result.verdict == Verdict::NotCaught;
        let outside = account.result.verdict == Verdict::OutsideTheAct;
        let roomy = |rows: usize, rules| Self {
            rows,
            kept_true: rows,
            readings: rows.min(3),
            more_facts: ALL,
            votes: rows,
            rules,
            to_sign: true,
        };
        let with_reasons = |rows: &[usize]| -> Vec<Self> {
            let rows = rows.iter().filter(|_| !outside);
            rows.map(|rows| roomy(*rows, Rules::WithReasons)).collect()
        };
        let named = |rows: &[usize]| -> Vec<Self> { rows.iter().map(|rows| roomy(*rows, Rules::Named)).collect() };
        let printed = match (measure, reasons_first) {
            (Measure::Text, _) => Vec::new(),
            (Measure::Print, true) => [with_reasons(&[12, 8, 6, 5, 4, 3, 2]), named(&[8, 6, 5, 4, 3, 2])].concat(),
            (Measure::Print, false) => {
                [with_reasons(&[12, 10, 8, 6]), named(&[10, 8, 7, 6, 5]), with_reasons(&[4]), named(&[4, 3, 2])]
                    .concat()
            }
        };
        let has_terms = account.rules.iter().any(|rule| !rule.must_stay_true.is_empty());
        let has_readings = account.rules.iter().any(|rule| !rule.contested.is_empty());
        let lists = [has_terms, has_readings, !account.open_points.is_empty(), !account.notices.is_empty()];
        let few = lists.into_iter().filter(|list| *list).count() <= 1;
        let room = |rows, kept_true, readings, rules| Self {
            rows,
            kept_true,
            readings,
            more_facts: ALL,
            votes: 1,
            rules,
            to_sign: false,
        };
        let lists = [(3, 4, 2), (2, 2, 2), (2, 2, 1), (1, 2, 1), (1, 1, 1), (1, 0, 0)];
        let lists = &lists[usize::from(!few)..];
        let with =
            |rules| lists.iter().map(move |(rows, kept_true, readings)| room(*rows, *kept_true, *readings, rules));
        // Names are given up before facts, and facts before what has to stay true.
        let named = with(Rules::Named).filter(|room| room.kept_true > 1);
        let lettered = with(Rules::Letters).filter(|room| room.kept_true > 0);
        let text: Vec<Self> = named.chain(lettered).collect();
        let fewer_facts = [2, 1, 0].into_iter().flat_map(move |kept_true| {
            let least = room(1, kept_true, kept_true.min(1), Rules::Letters);
            [12, 6, 3, 0].map(|more_facts| Self { more_facts, votes: more_facts.min(1), ..least })
        });
        printed.into_iter().chain(text).chain(fewer_facts)
    }
}
