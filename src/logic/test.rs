//! The and/or tree that the law is written in.

use super::{Address, Element, Exception, Kleene, Sheet, Truth};

/// A tree over questions. The order of parts is the order of asking; it never changes what the tree gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// One plain fact.
    Ask(Address),
    /// Every part has to hold.
    All(Vec<Test>),
    /// One part is enough.
    Any(Vec<Test>),
    /// Holds when the part does not: how an exit by definition is written.
    Not(Box<Test>),
    /// The law itself is contested here: a Yes counts as unknown, and this is why.
    Unsettled(Box<Test>, Box<str>),
    /// Another exception of the same rule, by its place in the list.
    Exception(usize),
}

impl Test {
    /// What the tree gives on these answers. `exceptions` are those of the rule that the tree belongs to.
    pub fn truth(&self, sheet: &Sheet, exceptions: &[Exception]) -> Truth {
        self.fold(&mut OnSheet { sheet, exceptions })
    }

    /// Every question in the tree, in the order of asking, repeats included.
    pub fn questions(&self, exceptions: &[Exception], found: &mut Vec<Address>) {
        self.fold(&mut Questions { exceptions, found });
    }
}

/// Truth on one sheet.
pub(super) struct OnSheet<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) exceptions: &'a [Exception],
}

impl Kleene for OnSheet<'_> {
    type Value = Truth;

    fn yes(&mut self) -> Truth {
        Truth::Yes
    }
    fn no(&mut self) -> Truth {
        Truth::No
    }
    fn ask(&mut self, address: Address) -> Truth {
        self.sheet.get(address).into()
    }
    fn both(&mut self, first: Truth, second: Truth) -> Truth {
        Truth::all([first, second])
    }
    fn either(&mut self, first: Truth, second: Truth) -> Truth {
        Truth::any([first, second])
    }
    fn not(&mut self, part: Truth) -> Truth {
        part.not()
    }
    fn unsettled(&mut self, part: Truth, _: &str) -> Truth {
        part.unsettled()
    }
    fn exception(&mut self, index: usize) -> Truth {
        match self.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => Truth::Unknown,
        }
    }
    fn ends_all(&self, value: &Truth) -> bool {
        *value == Truth::No
    }
    fn ends_any(&self, value: &Truth) -> bool {
        *value == Truth::Yes
    }
    fn element(&mut self, element: &Element) -> Truth {
        match self.sheet.get(element.address) {
            Some(answer) => Some(answer).into(),
            None => element.test.fold(self),
        }
    }
}

/// Collects the questions.
struct Questions<'a> {
    exceptions: &'a [Exception],
    found: &'a mut Vec<Address>,
}

impl Kleene for Questions<'_> {
    type Value = ();

    fn yes(&mut self) {}
    fn no(&mut self) {}
    fn ask(&mut self, address: Address) {
        self.found.push(address);
    }
    fn both(&mut self, (): (), (): ()) {}
    fn either(&mut self, (): (), (): ()) {}
    fn not(&mut self, (): ()) {}
    fn unsettled(&mut self, (): (), _: &str) {}
    fn exception(&mut self, index: usize) {
        if let Some(exception) = self.exceptions.get(index) {
            self.element(&exception.element);
        }
    }
}
