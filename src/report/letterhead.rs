//! Whose paper a report is written on: organisation, footer, accent colour and logo. Everything is checked when it is
//! read, so that no writer has to doubt it.

use base64::Engine;
use serde::Deserialize;

use super::house_style::HouseStyle;
use super::logo_svg;
use crate::files;
use crate::rulebook::plain_words;
use crate::text::cut_at_words;
use crate::words::{Key, say};

/// More than this does not fit beside a logo or into a footer.
const MOST_CHARACTERS: usize = 200;
/// In the footer this stands for the group of what is reported, such as the client.
pub const OF_GROUP: &str = "{group}";
/// A longer name of a group is cut in the footer.
const MOST_IN_GROUP: usize = 80;
/// Headings in the accent colour have to be readable on white paper (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// The file as people write it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Letterhead", deny_unknown_fields, default)]
struct Raw {
    organisation: Option<String>,
    footer: Option<String>,
    accent: Option<String>,
    logo: Option<String>,
    template: Option<String>,
}

/// What a letterhead file says, with the logo and the template still to be fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    letterhead: Letterhead,
    /// The file of the logo as it was written, seen from the letterhead file.
    pub logo: Option<String>,
    /// The file of the Word template, likewise.
    pub template: Option<String>,
}

/// A checked letterhead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letterhead {
    /// The organisation's name.
    pub organisation: Option<String>,
    /// A line for the foot of every page; [`OF_GROUP`] in it stands for the group of what is reported.
    pub footer: Option<String>,
    /// The colour of headings and lines.
    pub accent: Option<Accent>,
    /// The logo.
    pub logo: Option<Logo>,
    /// The looks of Word files.
    pub house: Option<HouseStyle>,
}

/// A colour that is readable on white, as six hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accent(String);

impl Accent {
    /// Six hexadecimal digits without a sign before them.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// A logo that holds nothing but a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Logo {
    /// A PNG.
    Png {
        /// The file.
        bytes: Vec<u8>,
        /// Its width in dots.
        width: u32,
        /// Its height in dots.
        height: u32,
    },
    /// An SVG without scripts and without references to anywhere.
    Svg(String),
}

impl Logo {
    /// The logo as an address that holds the whole picture.
    pub fn data_uri(&self) -> String {
        let (kind, bytes) = match self {
            Self::Png { bytes, .. } => ("png", bytes.as_slice()),
            Self::Svg(text) => ("svg+xml", text.as_bytes()),
        };
        format!("data:image/{kind};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes))
    }
}

/// What is wrong with a letterhead or its logo, in a sentence with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterheadFlaw {
    /// The file cannot be understood.
    #[error("{}", say!("letterhead-syntax", line = .line, column = .column, what = .what))]
    Syntax {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What is wrong there.
        what: String,
    },
    /// The file is too large.
    #[error("{}", say!("letterhead-too-large"))]
    TooLarge,
    /// A text is too long for a page.
    #[error("{}", say!("letterhead-too-long", field = .0, most = MOST_CHARACTERS))]
    TooLong(&'static str),
    /// What stands for the colour is no colour.
    #[error("{}", say!("letterhead-no-colour"))]
    NotAColour,
    /// The colour is too light.
    #[error("{}", say!("letterhead-too-light"))]
    TooLight,
    /// The logo is too large.
    #[error("{}", say!("letterhead-logo-too-large"))]
    LogoTooLarge,
    /// The logo is neither PNG nor SVG.
    #[error("{}", say!("letterhead-no-picture"))]
    NotAPicture,
    /// The footer names a group where there is none.
    #[error("{}", say!("letterhead-no-group", sign = OF_GROUP))]
    NoGroup,
    /// The SVG could do more than show a picture.
    #[error("{}", say!("letterhead-not-plain", what = .0.text()))]
    NotPlain(Key),
}

/// Reads a letterhead file; the logo is put in with [`Draft::with_logo`].
pub fn read_letterhead(text: &str) -> Result<Draft, LetterheadFlaw> {
    if text.len() as u64 > files::LETTERHEAD {
        return Err(LetterheadFlaw::TooLarge);
    }
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let raw: Raw = options.from_str(text.trim_start_matches('\u{feff}')).map_err(|error| LetterheadFlaw::Syntax {
        line: error.span.start.line,
        column: error.span.start.col,
        what: plain_words(&error.code).0,
    })?;
    for (name, text) in [("organisation", &raw.organisation), ("footer", &raw.footer)] {
        if text.as_ref().is_some_and(|text| text.chars().count() > MOST_CHARACTERS) {
            return Err(LetterheadFlaw::TooLong(name));
        }
    }
    let some = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let letterhead = Letterhead {
        organisation: some(raw.organisation),
        footer: some(raw.footer),
        accent: raw.accent.as_deref().map(accent).transpose()?,
        logo: None,
        house: None,
    };
    Ok(Draft { letterhead, logo: some(raw.logo), template: some(raw.template) })
}

impl Draft {
    /// The letterhead without a logo.
    pub fn without_logo(self) -> Letterhead {
        self.letterhead
    }

    /// The letterhead with this file as its logo.
    pub fn with_logo(self, bytes: Vec<u8>) -> Result<Letterhead, LetterheadFlaw> {
        Ok(Letterhead { logo: Some(logo(bytes)?), ..self.letterhead })
    }
}

impl Letterhead {
    /// The letterhead for what belongs to this group.
    ///
    /// # Errors
    /// [`LetterheadFlaw::NoGroup`] when the footer names the group and it is empty.
    pub fn for_group(mut self, group: &str) -> Result<Self, LetterheadFlaw> {
        if let Some(footer) = self.footer.as_mut().filter(|footer| footer.contains(OF_GROUP)) {
            if group.trim().is_empty() {
                return Err(LetterheadFlaw::NoGroup);
            }
            let group = cut_at_words(group, MOST_IN_GROUP);
            if group.ends_with('.') {
                // A name such as `N.V.` ends the sentence by itself.
                *footer = footer.replace(&format!("{OF_GROUP}."), OF_GROUP);
            }
            *footer = footer.replace(OF_GROUP, &group);
        }
        Ok(self)
    }
}

fn accent(text: &str) -> Result<Accent, LetterheadFlaw> {
    let digits = text.strip_prefix('#').ok_or(LetterheadFlaw::NotAColour)?;
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(LetterheadFlaw::NotAColour);
    }
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map(linear).unwrap_or_default();
    let luminance = 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
    if 1.05 / (luminance + 0.05) < LEAST_CONTRAST {
        return Err(LetterheadFlaw::TooLight);
    }
    Ok(Accent(digits.to_lowercase()))
}

/// A channel of sRGB as light (WCAG 2.2, relative luminance).
fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
}

fn logo(bytes: Vec<u8>) -> Result<Logo, LetterheadFlaw> {
    if bytes.len() as u64 > files::LOGO {
        return Err(LetterheadFlaw::LogoTooLarge);
    }
    if bytes.starts_with(b"\x89PNG") {
        let (width, height) = size_of_png(&bytes).ok_or(LetterheadFlaw::NotAPicture)?;
        return Ok(Logo::Png { bytes, width, height });
    }
    let text = String::from_utf8(bytes).map_err(|_| LetterheadFlaw::NotAPicture)?;
    logo_svg::check(&text).map_err(|refused| match refused {
        logo_svg::Refused::NotAPicture => LetterheadFlaw::NotAPicture,
        logo_svg::Refused::NotPlain(what) => LetterheadFlaw::NotPlain(what),
    })?;
    Ok(Logo::Svg(text))
}

/// Width and height of a PNG whose chunks are whole and behind which nothing else hides.
fn size_of_png(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| -> Option<u32> {
        bytes.get(at..at + 4).and_then(|four| <[u8; 4]>::try_from(four).ok()).map(u32::from_be_bytes)
    };
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.get(12..16)? != b"IHDR" {
        return None;
    }
    let size = (number(16)?, number(20)?);
    if !(1..=20_000).contains(&size.0) || !(1..=20_000).contains(&size.1) {
        return None;
    }
    let mut at = 8;
    loop {
        let length = usize::try_from(number(at)?).ok()?;
        let kind = bytes.get(at + 4..at + 8)?;
        let end = at.checked_add(12)?.checked_add(length)?;
        if end > bytes.len() {
            return None;
        }
        if kind == b"IEND" {
            return (end == bytes.len()).then_some(size);
        }
        at = end;
    }
}
