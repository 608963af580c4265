//! The steps of the view, each a common table expression with the columns that it adds.

use super::expression::{Expression, Rows};
use super::part::{Columns, Part};
use super::ranks::Ranks;
use crate::logic::{Address, Kleene, Known, Structure, Verdict, Verdicts};

/// What was written in a cell that is no answer: neither one of the three words nor blank.
pub(super) const UNCLEAR: &str = ":unclear";
/// The addresses of such cells, each after a blank.
pub(super) const UNCLEAR_CELLS: &str = ":unclear_cells";
/// Whether Article 5 is not reached.
pub(super) const OUTSIDE: &str = ":outside";

/// A column that a step adds.
pub(super) struct Added {
    pub(super) name: String,
    pub(super) value: String,
}

impl Added {
    fn new(columns: &Columns<'_>, name: &str, value: impl Into<String>) -> Self {
        Self { name: columns.dialect.name(name), value: value.into() }
    }

    fn at(place: &Expression, value: impl Into<String>) -> Self {
        Self { name: place.written(), value: value.into() }
    }
}

/// The name of the column with the rank of a rule.
pub(super) fn rank_of(rule: &str) -> String {
    format!("{rule}:rank")
}

fn said_of(rule: &str) -> String {
    format!("{rule}:said")
}

/// What was said, read from the table `t`.
pub(super) fn answers(columns: &Columns<'_>) -> Vec<Added> {
    let cell = |address: Address| format!("t.{}", columns.dialect.name(&columns.rulebook.item(address).name));
    let filled = |address| Expression::sql(format!("{} <> ''", cell(address)));
    let unclear = |address| format!("{} NOT IN ('yes', 'no', 'unsure', '')", cell(address));
    let mut added = Vec::new();
    for address in columns.rulebook.addresses() {
        let read = format!("CASE {} WHEN 'yes' THEN TRUE WHEN 'no' THEN FALSE END", cell(address));
        added.push(Added::at(&columns.said(address), read));
        if columns.is_whole(address) {
            added.push(Added::at(&columns.is_said(address), filled(address).is_true().written()));
        }
    }
    for (index, rule) in columns.rulebook.rules.iter().enumerate() {
        let own = columns.rulebook.addresses().filter(|address| columns.rulebook.owner(*address) == Some(index));
        added.push(Added::new(columns, &said_of(&rule.id), Expression::any(own.map(filled)).is_true().written()));
    }
    let all = Expression::any(columns.rulebook.addresses().map(|address| Expression::sql(unclear(address))));
    added.push(Added::new(columns, UNCLEAR, all.is_true().written()));
    let cells = columns.rulebook.addresses().map(|address| {
        let name = columns.dialect.text(&format!(" {}", columns.rulebook.item(address).name));
        format!("CASE WHEN {} THEN {name} ELSE '' END", unclear(address))
    });
    let cells = cells.collect::<Vec<_>>().join("\n      || ");
    added.push(Added::new(columns, UNCLEAR_CELLS, format!("CASE WHEN {} THEN {cells} END", all.written())));
    added
}

/// What was said and contradicts nothing.
pub(super) fn stands(columns: &Columns<'_>) -> Vec<Added> {
    let given = |address, yes| {
        let said = columns.said(address);
        if yes { said.is_true() } else { said.is_false() }
    };
    let sound = |address, yes| columns.sheet.ties().sound(address, yes, &Rows, given, |_| false);
    let added = |address| {
        let known = Known { yes: sound(address, true), no: sound(address, false) };
        Added::at(&columns.stands(address), three_valued(&known))
    };
    columns.tied().map(added).collect()
}

/// What counts: what stands, and what follows from it.
pub(super) fn worth(columns: &Columns<'_>) -> Vec<Added> {
    let sound = |address, yes| {
        let stands = columns.stands(address);
        if yes { stands.is_true() } else { stands.is_false() }
    };
    let added = |address| {
        let known = columns.sheet.ties().counting(address, &Rows, sound)?;
        Some(Added::at(&columns.worth(address), three_valued(&known)))
    };
    columns.tied().filter_map(added).collect()
}

fn three_valued(known: &Known<Expression>) -> String {
    format!("CASE WHEN {} THEN TRUE WHEN {} THEN FALSE END", known.yes.written(), known.no.written())
}

/// What each condition and exception gives, of the scope first.
pub(super) fn parts(columns: &Columns<'_>) -> Vec<Added> {
    let rules = columns.rulebook.rules.iter().map(|rule| &rule.structure);
    let mut added = Vec::new();
    for structure in std::iter::once(&columns.rulebook.scope.structure).chain(rules) {
        let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
        for element in structure.conditions.iter().chain(exceptions) {
            let mut part = Part { columns, exceptions: &structure.exceptions };
            added.push(Added::at(&columns.met(element), part.element(element).written()));
        }
    }
    added
}

/// Whether the tool is outside the Act, and the rank of each rule.
pub(super) fn found(columns: &Columns<'_>, ranks: &Ranks) -> Vec<Added> {
    let scope = verdicts(columns, &columns.rulebook.scope.structure);
    let mut added = vec![Added::new(columns, OUTSIDE, scope.not_caught.or(scope.claimed).written())];
    for (index, rule) in columns.rulebook.rules.iter().enumerate() {
        let followed = columns.tied().filter(|address| columns.rulebook.owner(*address) == Some(index));
        let touched = followed.map(|address| columns.worth(address).is_known());
        let touched = Expression::sql(columns.dialect.name(&said_of(&rule.id))).or(Expression::any(touched));
        let Verdicts { prohibited, claimed, not_caught } = verdicts(columns, &rule.structure);
        let rank = format!(
            "CASE WHEN {} THEN {} WHEN {} THEN {} WHEN {} THEN {} WHEN {} THEN {} ELSE {} END",
            touched.not().written(),
            ranks.rank(Verdict::NotChecked),
            prohibited.written(),
            ranks.of_prohibition(rule.applies_from),
            claimed.written(),
            ranks.rank(Verdict::ExceptionClaimed),
            not_caught.written(),
            ranks.rank(Verdict::NotCaught),
            ranks.rank(Verdict::Open),
        );
        added.push(Added::new(columns, &rank_of(&rule.id), rank));
    }
    added
}

fn verdicts(columns: &Columns<'_>, structure: &Structure) -> Verdicts<Expression> {
    let known = |element| {
        let met = columns.met(element);
        Known { yes: met.is_true(), no: met.is_false() }
    };
    let conditions: Vec<_> = structure.conditions.iter().map(known).collect();
    let exceptions: Vec<_> =
        structure.exceptions.iter().map(|exception| (known(&exception.element), exception.overlaps)).collect();
    Verdicts::of(&Rows, &conditions, &exceptions)
}
