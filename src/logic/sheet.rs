//! The answer sheet: one slot for everything that can be answered.

use super::Answer;

/// Where an answer can be given: to a question, a whole condition or a whole exception. Handed out by the rulebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(pub u16);

/// The answers so far, by address. An empty slot means: not answered.
#[derive(Debug, Clone, Default)]
pub struct Sheet(Vec<Option<Answer>>);

/// Two sheets are equal when they hold the same answers, however much room each has.
impl PartialEq for Sheet {
    fn eq(&self, other: &Self) -> bool {
        self.given().eq(other.given())
    }
}

impl Eq for Sheet {}

impl Sheet {
    /// A blank sheet with room for `addresses` answers.
    pub fn blank(addresses: usize) -> Self {
        Self(vec![None; addresses])
    }

    /// What was answered at `address`, if anything.
    pub fn get(&self, address: Address) -> Option<Answer> {
        self.0.get(usize::from(address.0)).copied().flatten()
    }

    /// Writes or, with `None`, takes back an answer.
    pub fn set(&mut self, address: Address, answer: Option<Answer>) {
        let slot = usize::from(address.0);
        if slot >= self.0.len() {
            self.0.resize(slot + 1, None);
        }
        self.0[slot] = answer;
    }

    /// The same sheet with one answer changed.
    #[must_use]
    pub fn with(&self, address: Address, answer: Option<Answer>) -> Self {
        let mut sheet = self.clone();
        sheet.set(address, answer);
        sheet
    }

    /// Empties every slot and keeps the room, so that one sheet can serve many rows.
    pub fn clear(&mut self) {
        self.0.fill(None);
    }

    /// Everything that has been answered, in the order of addresses.
    pub fn given(&self) -> impl Iterator<Item = (Address, Answer)> + '_ {
        self.0.iter().enumerate().filter_map(|(slot, answer)| {
            let slot = u16::try_from(slot).ok()?;
            answer.map(|answer| (Address(slot), answer))
        })
    }
}
