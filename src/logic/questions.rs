//! What a tree and a rule ask, in the order of asking.

use super::{Address, Exception, Kleene, Structure, Test};

impl Test {
    /// Every question in the tree, in the order of asking, repeats included.
    pub fn questions(&self, exceptions: &[Exception], found: &mut Vec<Address>) {
        self.fold(&mut Questions { exceptions, found });
    }
}

impl Structure {
    /// Every question of the rule in the order of asking, each once.
    pub fn questions(&self) -> Vec<Address> {
        let mut found = Vec::new();
        let exceptions = self.exceptions.iter().map(|exception| &exception.element);
        for element in self.conditions.iter().chain(exceptions) {
            element.test.questions(&self.exceptions, &mut found);
        }
        keep_first(&mut found);
        found
    }

    /// Every address of the rule: its questions, its conditions and its exceptions.
    pub fn addresses(&self) -> Vec<Address> {
        let mut found = self.questions();
        found.extend(self.conditions.iter().map(|condition| condition.address));
        found.extend(self.exceptions.iter().map(|exception| exception.element.address));
        found
    }
}

/// Keeps each address where it comes first. This runs many times at each key press; marking what was seen needs no
/// sorting.
pub(super) fn keep_first(addresses: &mut Vec<Address>) {
    let most = addresses.iter().map(|address| usize::from(address.0)).max().unwrap_or_default();
    let mut seen = vec![false; most + 1];
    addresses.retain(|address| !std::mem::replace(&mut seen[usize::from(address.0)], true));
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
