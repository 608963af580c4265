//! Colours, and how many of them a terminal shows.
//!
//! Every colour has two forms: as it is meant, and as one of the 240 that all terminals with 256 colours share. Where
//! fewer are promised none is used: the sixteen old ones are whatever somebody's theme made of them.

use ratatui::style::Color;

/// How many colours the terminal promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    /// Any colour.
    #[default]
    True,
    /// 256 colours.
    Many,
    /// Sixteen, or none.
    Few,
}

impl Depth {
    /// What a terminal of this name (`TERM`) promises, with what `COLORTERM` adds. A console of Windows has no name;
    /// one that reads escape sequences (`console`) shows any colour.
    pub fn promised(term: Option<&str>, colorterm: Option<&str>, console: Option<bool>) -> Self {
        /// Names of terminals that always show every colour.
        const SHOW_ALL: [&str; 5] = ["kitty", "alacritty", "foot", "ghostty", "wezterm"];
        if colorterm.is_some_and(|value| matches!(value.trim(), "truecolor" | "24bit")) {
            return Self::True;
        }
        match (term, console) {
            (Some(term), _) if term.ends_with("-direct") || SHOW_ALL.iter().any(|name| term.contains(name)) => {
                Self::True
            }
            (_, Some(true)) => Self::True,
            (Some(term), _) if term.contains("256color") => Self::Many,
            _ => Self::Few,
        }
    }
}

impl Depth {
    /// The same, or 256 colours where the terminal promises fewer and somebody says that it shows them.
    #[must_use]
    pub const fn at_least_many(self) -> Self {
        match self {
            Self::Few => Self::Many,
            Self::Many | Self::True => self,
        }
    }
}

/// A colour as it is meant, and its number among 256.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour {
    meant: u32,
    of_many: u8,
}

const fn colour(meant: u32, of_many: u8) -> Colour {
    Colour { meant, of_many }
}

impl Colour {
    /// As the terminal is told; `None` where it shows too few.
    pub(super) const fn at(self, depth: Depth) -> Option<Color> {
        match depth {
            Depth::True => {
                let [_, red, green, blue] = self.meant.to_be_bytes();
                Some(Color::Rgb(red, green, blue))
            }
            Depth::Many => Some(Color::Indexed(self.of_many)),
            Depth::Few => None,
        }
    }
}

/// The colours of a palette, by what they are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colours {
    /// Behind everything.
    pub(super) ground: Colour,
    /// Behind the line that has the focus.
    pub(super) focus: Colour,
    /// Ordinary text.
    pub(super) text: Colour,
    /// Side remarks.
    pub(super) quiet: Colour,
    /// All conditions met.
    pub(super) met: Colour,
    /// Not caught.
    pub(super) missing: Colour,
    /// Open.
    pub(super) open: Colour,
    /// A message.
    pub(super) notice: Colour,
}

pub(super) const DARK: Colours = Colours {
    ground: colour(0x0010_1418, 233),
    focus: colour(0x0024_405A, 237),
    text: colour(0x00E8_EAED, 255),
    quiet: colour(0x00A8_B0B8, 249),
    met: colour(0x00FF_B000, 214),
    missing: colour(0x005A_B4F0, 75),
    open: colour(0x00FF_FFFF, 231),
    notice: colour(0x00FF_8A65, 209),
};

pub(super) const LIGHT: Colours = Colours {
    ground: colour(0x00FF_FFFF, 231),
    focus: colour(0x00D6_E8F7, 195),
    text: colour(0x001A_1D21, 234),
    quiet: colour(0x0056_5D66, 240),
    met: colour(0x00A6_3A00, 94),
    missing: colour(0x000B_62B0, 25),
    open: colour(0x002B_2B2B, 235),
    notice: colour(0x00B3_261E, 124),
};

const WHITE: Colour = colour(0x00FF_FFFF, 231);

pub(super) const CONTRAST: Colours = Colours {
    ground: colour(0, 16),
    focus: colour(0x0000_0080, 17),
    text: WHITE,
    quiet: WHITE,
    met: WHITE,
    missing: WHITE,
    open: WHITE,
    notice: WHITE,
};

#[cfg(test)]
mod tests {
    use super::*;

    /// Red, green and blue as light, from 0 to 1.
    fn light(colour: Colour, depth: Depth) -> [f64; 3] {
        let (red, green, blue) = match colour.at(depth) {
            Some(Color::Rgb(red, green, blue)) => (red, green, blue),
            // The grey ramp and the cube of six steps that xterm began and all others took over.
            Some(Color::Indexed(grey @ 232..)) => {
                let step = 8 + 10 * (grey - 232);
                (step, step, step)
            }
            Some(Color::Indexed(cube @ 16..)) => {
                let step = |part: u8| [0, 95, 135, 175, 215, 255][usize::from(part % 6)];
                (step((cube - 16) / 36), step((cube - 16) / 6), step(cube - 16))
            }
            other => panic!("{other:?} is whatever a theme made of it"),
        };
        [red, green, blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The contrast ratio of WCAG 2.
    fn contrast(one: Colour, other: Colour, depth: Depth) -> f64 {
        let luminance = |colour| {
            let [red, green, blue] = light(colour, depth);
            0.0722_f64.mul_add(blue, 0.2126_f64.mul_add(red, 0.7152 * green))
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn texts(of: &Colours) -> [Colour; 6] {
        [of.text, of.quiet, of.met, of.missing, of.open, of.notice]
    }

    #[test]
    fn every_text_is_readable_on_the_ground_and_on_the_focus() {
        for palette in [DARK, LIGHT, CONTRAST] {
            for depth in [Depth::True, Depth::Many] {
                for text in texts(&palette) {
                    let (plain, focused) =
                        (contrast(text, palette.ground, depth), contrast(text, palette.focus, depth));
                    assert!(plain >= 5.5, "{text:?} {depth:?} has {plain:.1} on the ground");
                    assert!(focused >= 4.5, "{text:?} {depth:?} has {focused:.1} on the focus");
                }
            }
        }
    }

    #[test]
    fn contrasts_are_the_ones_that_were_worked_out() {
        let rounded = |palette: Colours| {
            texts(&palette).map(|text| format!("{:.1}", contrast(text, palette.ground, Depth::True)))
        };
        assert_eq!(rounded(DARK), ["15.3", "8.4", "10.1", "8.1", "18.5", "8.0"]);
        assert_eq!(rounded(LIGHT), ["16.9", "6.7", "6.5", "6.2", "14.2", "6.5"]);
    }

    /// Red, green and blue as eyes with a colour vision deficiency see them (Machado 2009, full severity).
    const EYES: [[[f64; 3]; 3]; 4] = [
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ];

    fn seen(eye: &[[f64; 3]; 3], light: [f64; 3]) -> [f64; 3] {
        eye.map(|row| row.iter().zip(light).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0))
    }

    /// CIE L*a*b* under daylight.
    fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
        let root = |share: f64| if share > 0.008_856 { share.cbrt() } else { 7.787_f64.mul_add(share, 16.0 / 116.0) };
        let x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        let y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        let z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    #[test]
    fn results_stay_apart_for_eyes_that_do_not_see_every_colour() {
        for (palette, depth, least) in [
            (DARK, Depth::True, 40.0),
            (LIGHT, Depth::True, 35.0),
            (DARK, Depth::Many, 40.0),
            (LIGHT, Depth::Many, 35.0),
        ] {
            for eye in &EYES {
                let [met, missing, open] =
                    [palette.met, palette.missing, palette.open].map(|colour| lab(seen(eye, light(colour, depth))));
                for (one, other) in [(met, missing), (met, open), (missing, open)] {
                    let apart = one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt();
                    assert!(apart >= least, "{apart:.0} {palette:?} {depth:?}");
                }
            }
        }
    }

    #[test]
    fn a_terminal_gets_the_colours_that_it_promises() {
        for (term, colorterm, console, depth) in [
            (Some("xterm-256color"), Some("truecolor"), None, Depth::True),
            (Some("xterm-256color"), Some("24bit"), None, Depth::True),
            (Some("xterm-256color"), Some(""), None, Depth::Many),
            (Some("screen-256color"), None, None, Depth::Many),
            (Some("xterm-kitty"), None, None, Depth::True),
            (Some("xterm-direct"), None, None, Depth::True),
            (Some("xterm"), None, None, Depth::Few),
            (Some("linux"), Some("yes"), None, Depth::Few),
            (Some("vt100"), None, None, Depth::Few),
            (None, None, Some(true), Depth::True),
            (None, None, Some(false), Depth::Few),
            (None, None, None, Depth::Few),
        ] {
            assert_eq!(Depth::promised(term, colorterm, console), depth, "{term:?} {colorterm:?} {console:?}");
        }
    }
}
