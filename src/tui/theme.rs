//! Looks. Meaning never rests on colour: every tone has a word or a sign beside it.

use ratatui::style::{Color, Modifier, Style};

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

    /// The style of the whole screen.
    pub fn base(self) -> Style {
        match self.colours() {
            Some((text, ground, ..)) => Style::new().fg(text).bg(ground),
            None => Style::new(),
        }
    }

    /// The style of a tone.
    pub fn style(self, tone: Tone) -> Style {
        let colours = self.colours();
        let style = match tone {
            Tone::Text | Tone::Quiet => Style::new(),
            Tone::Strong | Tone::Focus => Style::new().add_modifier(Modifier::BOLD),
            Tone::Met => Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED),
            Tone::Open => Style::new().add_modifier(Modifier::UNDERLINED),
            Tone::Missing => Style::new(),
            Tone::Notice => Style::new().add_modifier(Modifier::BOLD),
        };
        let Some((text, _, quiet, met, missing, focus, notice)) = colours else { return style };
        match tone {
            Tone::Text | Tone::Strong | Tone::Open => style.fg(text),
            Tone::Quiet => style.fg(quiet),
            Tone::Focus => style.fg(text).bg(focus),
            Tone::Met => style.remove_modifier(Modifier::REVERSED).fg(met),
            Tone::Missing => style.fg(missing),
            Tone::Notice => style.fg(notice),
        }
    }

    /// Text, ground, quiet text, met, missing, focus ground, notice; `None` where colours are not to be used.
    fn colours(self) -> Option<(Color, Color, Color, Color, Color, Color, Color)> {
        if self.no_color {
            return None;
        }
        let rgb = |hex: u32| {
            let [_, red, green, blue] = hex.to_be_bytes();
            Color::Rgb(red, green, blue)
        };
        match self.palette {
            Palette::Terminal => None,
            Palette::Dark => Some((
                rgb(0x00E8_EAED),
                rgb(0x0010_1418),
                rgb(0x00A8_B0B8),
                rgb(0x00FF_B000),
                rgb(0x005A_B4F0),
                rgb(0x0024_405A),
                rgb(0x00FF_8A65),
            )),
            Palette::Light => Some((
                rgb(0x001A_1D21),
                rgb(0x00FF_FFFF),
                rgb(0x0056_5D66),
                rgb(0x00A6_3A00),
                rgb(0x000B_62B0),
                rgb(0x00D6_E8F7),
                rgb(0x00B3_261E),
            )),
            Palette::Contrast => {
                let (white, black) = (rgb(0x00FF_FFFF), rgb(0));
                Some((white, black, white, white, white, rgb(0x0000_0080), white))
            }
        }
    }
}
