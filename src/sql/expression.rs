//! Conditions in SQL, put together without superfluous brackets and constants.

use std::rc::Rc;

use crate::logic::Boolean;

/// A condition in SQL. Its value may be NULL where it stands for something that may be unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression {
    True,
    False,
    /// Something that binds closer than NOT.
    Sql(Rc<str>),
    And(Vec<Expression>),
    Or(Vec<Expression>),
    Not(Rc<Expression>),
}

impl Expression {
    /// Something that binds closer than NOT, such as a name or `x IS TRUE`.
    pub(super) fn sql(text: impl Into<Rc<str>>) -> Self {
        Self::Sql(text.into())
    }

    /// Both of two; Kleene's where they may be NULL.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, other) | (other, Self::True) => other,
            (first, second) => {
                let (mut parts, more) = (first.parts_of_and(), second.parts_of_and());
                add(&mut parts, more);
                single(parts, Self::And)
            }
        }
    }

    /// One of two; Kleene's where they may be NULL.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::True, _) | (_, Self::True) => Self::True,
            (Self::False, other) | (other, Self::False) => other,
            (first, second) => {
                let (mut parts, more) = (first.parts_of_or(), second.parts_of_or());
                add(&mut parts, more);
                single(parts, Self::Or)
            }
        }
    }

    /// The opposite.
    pub(super) fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Not(part) => (*part).clone(),
            part => Self::Not(Rc::new(part)),
        }
    }

    /// One of many.
    pub(super) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::False, Self::or)
    }

    /// Where it is TRUE: a condition that is never NULL.
    pub(super) fn is_true(&self) -> Self {
        self.is("TRUE")
    }

    /// Where it is FALSE.
    pub(super) fn is_false(&self) -> Self {
        self.is("FALSE")
    }

    /// Where it is not known.
    pub(super) fn is_unknown(&self) -> Self {
        self.is("NULL")
    }

    /// Where it is known.
    pub(super) fn is_known(&self) -> Self {
        self.is_unknown().not()
    }

    fn is(&self, value: &str) -> Self {
        match self {
            Self::True | Self::False if value == self.written() => Self::True,
            Self::True | Self::False => Self::False,
            part => Self::sql(format!("{} IS {value}", part.bound())),
        }
    }

    /// The condition in SQL.
    pub(super) fn written(&self) -> String {
        match self {
            Self::True => "TRUE".to_owned(),
            Self::False => "FALSE".to_owned(),
            Self::Sql(text) => text.to_string(),
            Self::And(parts) => joined(parts, " AND "),
            Self::Or(parts) => joined(parts, " OR "),
            Self::Not(part) => format!("NOT {}", part.bound()),
        }
    }

    /// The same, between AND or OR. Everything but those two binds closer.
    fn beside(&self) -> String {
        match self {
            Self::And(_) | Self::Or(_) => format!("({})", self.written()),
            Self::True | Self::False | Self::Sql(_) | Self::Not(_) => self.written(),
        }
    }

    /// The same, before IS or behind NOT.
    fn bound(&self) -> String {
        match self {
            Self::True | Self::False => self.written(),
            Self::Sql(text) if !text.contains(' ') || text.starts_with("CASE ") => text.to_string(),
            Self::Sql(_) | Self::And(_) | Self::Or(_) | Self::Not(_) => format!("({})", self.written()),
        }
    }

    fn parts_of_and(self) -> Vec<Self> {
        if let Self::And(parts) = self { parts } else { vec![self] }
    }

    fn parts_of_or(self) -> Vec<Self> {
        if let Self::Or(parts) = self { parts } else { vec![self] }
    }
}

fn add(parts: &mut Vec<Expression>, more: Vec<Expression>) {
    for part in more {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
}

fn single(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(one) if parts.is_empty() => one,
        last => {
            parts.extend(last);
            join(parts)
        }
    }
}

fn joined(parts: &[Expression], between: &str) -> String {
    parts.iter().map(Expression::beside).collect::<Vec<_>>().join(between)
}

/// The rows on which a condition holds, for the table of verdicts. The conditions are never NULL there.
pub(super) struct Rows;

impl Boolean for Rows {
    type Set = Expression;

    fn everywhere(&self) -> Expression {
        Expression::True
    }
    fn nowhere(&self) -> Expression {
        Expression::False
    }
    fn and(&self, a: &Expression, b: &Expression) -> Expression {
        a.clone().and(b.clone())
    }
    fn or(&self, a: &Expression, b: &Expression) -> Expression {
        a.clone().or(b.clone())
    }
    fn and_not(&self, a: &Expression, b: &Expression) -> Expression {
        a.clone().and(b.clone().not())
    }
}
