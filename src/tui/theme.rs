//! Looks. Meaning never rests on colour: every tone has a word or a sign beside it.

use ratatui::style::{Modifier, Style};

use super::colours::{CONTRAST, Colour, Colours, DARK, Depth, LIGHT};
use crate::logic::Verdict;
use crate::words::say;

/// What a piece of text is, for the eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// Ordinary text.
    #[default]
    Text,
    /// Side remarks; never needed information.
    Quiet,
    /// Headings and the question itself.
    Strong,
    /// The line that has the focus.
    Focus,
    /// A rule is met, or an exception is claimed.
    Met,
    /// Open.
    Open,
    /// A condition is missing.
    Missing,
    /// A message that wants attention.
    Notice,
}

impl Tone {
    /// The tone of a verdict.
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Prohibited | Verdict::ExceptionClaimed => Self::Met,
            Verdict::Open => Self::Open,
            Verdict::NotCaught | Verdict::OutsideTheAct => Self::Missing,
            Verdict::NotChecked => Self::Text,
        }
    }
}

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// The terminal's own two colours, with bold, underline and reverse.
    #[default]
    Terminal,
    /// Light on dark.
    Dark,
    /// Dark on light.
    Light,
    /// Black and white.
    Contrast,
}

impl Palette {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Terminal, Self::Dark, Self::Light, Self::Contrast];

    /// The word that is kept for it in the settings. It stays when the name of the variant changes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Terminal => "Terminal",
            Self::Dark => "Dark",
            Self::Light => "Light",
            Self::Contrast => "Contrast",
        }
    }

    /// The name on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => say!("look-terminal"),
            Self::Dark => say!("look-dark"),
            Self::Light => say!("look-light"),
            Self::Contrast => say!("look-contrast"),
        }
    }
}

/// How everything looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// The colours.
    pub palette: Palette,
    /// No colour at all: bold, underline and reverse stay.
    pub no_color: bool,
    /// ASCII signs alone.
    pub ascii: bool,
    /// How many colours the terminal shows.
    pub depth: Depth,
}

impl Look {
    /// The sign of a verdict.
    pub const fn sign(self, verdict: Verdict) -> &'static str {
        if self.ascii { verdict.ascii_sign() } else { verdict.sign() }
    }

    /// The sign in front of the line that has the focus.
    pub const fn pointer(self) -> &'static str {
        if self.ascii { ">" } else { "▶" }
    }

    /// Why the colours that were chosen are not seen, in a sentence; nothing where they are, or none were chosen.
    pub fn no_colours(self) -> Option<&'static str> {
        match (self.palette, self.no_color, self.depth) {
            (Palette::Terminal, ..) | (_, false, Depth::Many | Depth::True) => None,
            (_, true, _) => Some(say!("settings-no-colour")),
            (_, false, Depth::Few) => Some(say!("settings-few-colours")),
        }
    }

    /// What stands in front of a line: the pointer where it has the focus.
    pub const fn mark(self, here: bool) -> &'static str {
        if here { self.pointer() } else { " " }
    }

    /// The style of the whole screen.
    pub fn base(self) -> Style {
        match self.colours() {
            Some(colours) => self.painted(Style::new(), colours.text, Some(colours.ground)),
            None => Style::new(),
        }
    }

    /// The style of a tone.
    pub fn style(self, tone: Tone) -> Style {
        let style = match tone {
            Tone::Text | Tone::Quiet => Style::new(),
            Tone::Strong | Tone::Focus => Style::new().add_modifier(Modifier::BOLD),
            Tone::Met => Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED),
            Tone::Open => Style::new().add_modifier(Modifier::UNDERLINED),
            Tone::Missing => Style::new(),
            Tone::Notice => Style::new().add_modifier(Modifier::BOLD),
        };
        let Some(colours) = self.colours() else { return style };
        match tone {
            Tone::Text | Tone::Strong => self.painted(style, colours.text, None),
            Tone::Quiet => self.painted(style, colours.quiet, None),
            Tone::Focus => self.painted(style, colours.text, Some(colours.focus)),
            Tone::Met => self.painted(style.remove_modifier(Modifier::REVERSED), colours.met, None),
            Tone::Missing => self.painted(style, colours.missing, None),
            Tone::Open => self.painted(style, colours.open, None),
            Tone::Notice => self.painted(style, colours.notice, None),
        }
    }

    /// The colours of the palette; `None` where colours are not to be used.
    fn colours(self) -> Option<Colours> {
        if self.no_color || self.depth == Depth::Few {
            return None;
        }
        match self.palette {
            Palette::Terminal => None,
            Palette::Dark => Some(DARK),
            Palette::Light => Some(LIGHT),
            Palette::Contrast => Some(CONTRAST),
        }
    }

    /// A style of these colours, where the terminal shows them.
    fn painted(self, style: Style, text: Colour, ground: Option<Colour>) -> Style {
        let style = text.at(self.depth).map_or(style, |text| style.fg(text));
        ground.and_then(|ground| ground.at(self.depth)).map_or(style, |ground| style.bg(ground))
    }
}
