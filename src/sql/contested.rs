//! Where the law itself keeps a rule open, as a condition of SQL.
//!
//! A rule is open only while no condition is missing and no exception holds; then every condition and exception that is
//! not known keeps it open. So a contested point keeps its rule open where everything above it is unknown and the part
//! that is contested holds.

use super::expression::Expression;
use super::part::{Columns, Part};
use crate::logic::{Element, Exception, Structure, Test};

/// A contested point, and the condition under which it keeps its rule open, if the rule is open.
pub(super) struct Point {
    pub(super) why: String,
    pub(super) on: Expression,
}

/// The contested points of a rule: each once for a condition or exception, in the order of asking.
pub(super) fn points(columns: &Columns<'_>, structure: &Structure) -> Vec<Point> {
    let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
    let mut found = Vec::new();
    for element in structure.conditions.iter().chain(exceptions) {
        let mut seeker = Seeker { columns, exceptions: &structure.exceptions, found: Vec::new() };
        seeker.element(element, Expression::True);
        found.append(&mut seeker.found);
    }
    found
}

struct Seeker<'a> {
    columns: &'a Columns<'a>,
    exceptions: &'a [Exception],
    found: Vec<Point>,
}

impl Seeker<'_> {
    fn worth(&self, test: &Test) -> Expression {
        test.fold(&mut Part { columns: self.columns, exceptions: self.exceptions })
    }

    /// An answer to the whole stands over its questions.
    fn element(&mut self, element: &Element, above: Expression) {
        let by_questions = self.columns.is_said(element.address).not();
        self.test(&element.test, &above.and(by_questions));
    }

    fn test(&mut self, test: &Test, above: &Expression) {
        match test {
            Test::Ask(_) => {}
            Test::All(parts) | Test::Any(parts) => {
                let above = above.clone().and(self.worth(test).is_unknown());
                for part in parts {
                    self.test(part, &above);
                }
            }
            Test::Not(part) => self.test(part, above),
            Test::Unsettled(part, why) => {
                let contested = self.worth(part);
                self.add(why, above.clone().and(contested.is_true()));
                self.test(part, &above.clone().and(contested.is_unknown()));
            }
            Test::Exception(index) => {
                if let Some(exception) = self.exceptions.get(*index) {
                    self.element(&exception.element, above.clone());
                }
            }
        }
    }

    fn add(&mut self, why: &str, on: Expression) {
        if on == Expression::False {
            return;
        }
        match self.found.iter_mut().find(|point| point.why == why) {
            Some(known) => known.on = known.on.clone().or(on),
            None => self.found.push(Point { why: why.to_owned(), on }),
        }
    }
}
