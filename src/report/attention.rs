//! What needs attention among many checks. Tools are kept by their places and told only when their turn comes.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;

use super::packed::Tools;
use super::tool_line::{MOST_IN_TITLE, ToolLine};
use crate::logic::Verdict;
use crate::rulebook::Rulebook;
use crate::text::cut_at_words as cut;
use crate::words::say;

/// A sentence names at most so many of the tools that a rule may concern, and counts the others.
const MOST_CONCERNED: usize = 200;

/// One kind of attention, with what needs it. Empty kinds are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attention {
    /// What it is about.
    pub title: String,
    needs: Needs,
}

/// What needs attention: tools by their places, each told when its turn comes, or sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Needs {
    Tools(Kind, Vec<u32>),
    Told(Vec<String>),
}

/// Why a tool needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Damaged,
    Newer,
    LookAgain,
    With(Verdict),
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Damaged,
        Self::Newer,
        Self::LookAgain,
        Self::With(Verdict::Prohibited),
        Self::With(Verdict::ExceptionClaimed),
        Self::With(Verdict::Open),
        Self::With(Verdict::NotChecked),
    ];

    fn title(self) -> &'static str {
        match self {
            Self::Damaged => say!("portfolio-damaged"),
            Self::Newer => say!("portfolio-newer"),
            Self::LookAgain => say!("portfolio-look-again"),
            Self::With(Verdict::Prohibited) => say!("portfolio-prohibited"),
            Self::With(Verdict::ExceptionClaimed) => say!("portfolio-claimed"),
            Self::With(Verdict::Open) => say!("portfolio-open"),
            Self::With(_) => say!("portfolio-not-checked"),
        }
    }

    /// Whether the tool needs it.
    fn holds(self, tool: &ToolLine) -> bool {
        match self {
            Self::Damaged => tool.damage.is_some() && !tool.is_newer,
            Self::Newer => tool.is_newer,
            Self::LookAgain => tool.look_again > 0,
            Self::With(verdict) => tool.rules.iter().any(|rule| rule.dated.verdict == verdict),
        }
    }

    /// What is told of it.
    fn told(self, tool: &ToolLine) -> String {
        let verdict = match self {
            Self::Damaged | Self::Newer => {
                return format!("{}: {}", tool.title(), tool.damage.as_deref().unwrap_or_default());
            }
            Self::LookAgain => {
                return say!("portfolio-look-again-at", tool = tool.title(), count = tool.look_again);
            }
            Self::With(verdict) => verdict,
        };
        let of_verdict = tool.rules.iter().filter(|rule| rule.dated.verdict == verdict);
        let told: Vec<String> = of_verdict
            .map(|rule| match rule.dated.from {
                None => format!("({})", rule.rule),
                Some(_) => format!("({}) {}", rule.rule, rule.dated.words()),
            })
            .collect();
        if told.len() == tool.rules.len() {
            say!("portfolio-all-rules", tool = tool.title())
        } else {
            format!("{}: {}", tool.title(), told.join(", "))
        }
    }
}

impl Attention {
    /// How much needs it.
    pub fn len(&self) -> usize {
        match &self.needs {
            Needs::Tools(_, places) => places.len(),
            Needs::Told(told) => told.len(),
        }
    }

    /// Whether nothing needs it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What needs it at a place, in words.
    pub fn item(&self, at: usize, tools: &Tools) -> String {
        match &self.needs {
            Needs::Tools(kind, places) => {
                let tool = places.get(at).and_then(|place| tools.at(usize::try_from(*place).ok()?));
                tool.map(|tool| kind.told(&tool)).unwrap_or_default()
            }
            Needs::Told(told) => told.get(at).cloned().unwrap_or_default(),
        }
    }

    /// All that needs it, in words.
    pub fn items<'a>(&'a self, tools: &'a Tools) -> impl Iterator<Item = String> + 'a {
        (0..self.len()).map(|at| self.item(at, tools))
    }
}

/// What needs attention, and how many tools have which verdict, rule by rule. Both come out of one pass, so that every
/// line is unpacked once.
pub(super) fn went_through(tools: &Tools, rulebook: &Rulebook, on: Date) -> (Vec<Attention>, Vec<Vec<usize>>) {
    let mut numbers = vec![vec![0; Verdict::ALL.len()]; rulebook.rules.len()];
    let mut places = Kind::ALL.map(|_| Vec::new());
    let next = rulebook.next_change(on);
    let starting: Vec<usize> =
        (0..rulebook.rules.len()).filter(|rule| Some(rulebook.rules[*rule].applies_from) == next).collect();
    let mut concerned: Vec<Concerned> = starting.iter().map(|_| Concerned::default()).collect();
    for (place, tool) in (0..).zip(tools.iter()) {
        for (line, numbers) in tool.rules.iter().zip(&mut numbers) {
            numbers[line.dated.verdict as usize] += 1;
        }
        for (kind, places) in Kind::ALL.iter().zip(&mut places) {
            if kind.holds(&tool) {
                places.push(place);
            }
        }
        for (rule, concerned) in starting.iter().zip(&mut concerned) {
            if tool.rules.get(*rule).is_some_and(|line| line.dated.verdict < Verdict::NotCaught) {
                concerned.meet(&tool.name);
            }
        }
    }
    let kinds = Kind::ALL.into_iter().zip(places);
    let mut attention: Vec<Attention> = kinds
        .map(|(kind, places)| Attention { title: kind.title().to_owned(), needs: Needs::Tools(kind, places) })
        .collect();
    if let Some(next) = next {
        let told = starting.iter().zip(concerned).map(|(rule, concerned)| {
            let rule = &rulebook.rules[*rule];
            say!("portfolio-may-concern", rule = &rule.id, title = &rule.title, tools = concerned.told())
        });
        let title = say!("portfolio-begin-on", day = next);
        attention.push(Attention { title, needs: Needs::Told(told.collect()) });
    }
    attention.retain(|attention| !attention.is_empty());
    (attention, numbers)
}

/// The tools that may be concerned by a rule that has yet to begin. Each is named once, however many checks of it there
/// are, and no more are named than anybody reads.
#[derive(Default)]
struct Concerned {
    named: Vec<String>,
    met: HashSet<u64>,
}

impl Concerned {
    fn meet(&mut self, name: &str) {
        let mut hash = DefaultHasher::new();
        name.hash(&mut hash);
        if self.met.insert(hash.finish()) && self.named.len() < MOST_CONCERNED {
            self.named.push(cut(name, MOST_IN_TITLE));
        }
    }

    fn told(self) -> String {
        match self.met.len() - self.named.len() {
            0 if self.named.is_empty() => say!("portfolio-no-tool").to_owned(),
            0 => self.named.join(", "),
            more => say!("portfolio-and-more", named = self.named.join(", "), count = more),
        }
    }
}
