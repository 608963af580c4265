//! Conditions and exceptions as three-valued conditions of SQL, over the columns of the steps before.

use super::Dialect;
use super::expression::Expression;
use crate::logic::{Address, Element, Exception, Kleene, Sheet};
use crate::rulebook::{Kind, Rulebook};

/// The columns that one step hands to the next. Their names are an address with a colon and a word behind it; no
/// address has a colon, so no column is taken for another.
#[derive(Debug)]
pub(super) struct Columns<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) dialect: Dialect,
    /// A blank sheet, which holds the ties.
    pub(super) sheet: Sheet,
}

impl<'a> Columns<'a> {
    pub(super) fn new(rulebook: &'a Rulebook, dialect: Dialect) -> Self {
        Self { rulebook, dialect, sheet: rulebook.blank_sheet() }
    }

    fn column(&self, address: Address, step: &str) -> Expression {
        Expression::sql(self.dialect.name(&format!("{}{step}", self.rulebook.item(address).name)))
    }

    /// What was said: TRUE, FALSE, or NULL for anything else.
    pub(super) fn said(&self, address: Address) -> Expression {
        self.column(address, "")
    }

    /// Whether anything was said at all, be it unsure. There is one for every condition and exception.
    pub(super) fn is_said(&self, address: Address) -> Expression {
        self.column(address, ":said")
    }

    /// What was said and contradicts nothing. There is one where something is tied to the question.
    pub(super) fn stands(&self, address: Address) -> Expression {
        self.column(address, ":stands")
    }

    /// What counts.
    pub(super) fn worth(&self, address: Address) -> Expression {
        if self.is_tied(address) { self.column(address, ":worth") } else { self.said(address) }
    }

    /// What a condition or an exception gives.
    pub(super) fn met(&self, element: &Element) -> Expression {
        self.column(element.address, ":met")
    }

    pub(super) fn is_tied(&self, address: Address) -> bool {
        !self.sheet.ties().tied_to(address).is_empty()
    }

    /// Everything to which something is tied.
    pub(super) fn tied(&self) -> impl Iterator<Item = Address> + '_ {
        self.rulebook.addresses().filter(|address| self.is_tied(*address))
    }

    /// Whether an address is a condition or an exception as a whole.
    pub(super) fn is_whole(&self, address: Address) -> bool {
        !matches!(self.rulebook.item(address).kind, Kind::Question { .. })
    }
}

/// A tree as a condition of SQL that is NULL where it is not known.
pub(super) struct Part<'a> {
    pub(super) columns: &'a Columns<'a>,
    pub(super) exceptions: &'a [Exception],
}

impl Kleene for Part<'_> {
    type Value = Expression;

    fn yes(&mut self) -> Expression {
        Expression::True
    }
    fn no(&mut self) -> Expression {
        Expression::False
    }
    fn ask(&mut self, address: Address) -> Expression {
        self.columns.worth(address)
    }
    fn both(&mut self, first: Expression, second: Expression) -> Expression {
        first.and(second)
    }
    fn either(&mut self, first: Expression, second: Expression) -> Expression {
        first.or(second)
    }
    fn not(&mut self, part: Expression) -> Expression {
        part.not()
    }
    /// With NULL, a Yes is unknown and a No stays No.
    fn unsettled(&mut self, part: Expression, _: &str) -> Expression {
        part.and(Expression::sql("NULL"))
    }
    fn exception(&mut self, index: usize) -> Expression {
        match self.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => Expression::sql("NULL"),
        }
    }
    fn element(&mut self, element: &Element) -> Expression {
        let parts = element.test.fold(self);
        let (said, whole) = (self.columns.is_said(element.address), self.columns.worth(element.address));
        Expression::sql(format!("CASE WHEN {} THEN {} ELSE {} END", said.written(), whole.written(), parts.written()))
    }
}
