//! Measures of the page.

/// A4 in twentieths of a point.
pub(super) const PAGE: (u32, u32) = (11_906, 16_838);
/// On every side, in twentieths of a point.
pub(super) const MARGIN: i32 = 1_134;
/// Between the margins.
pub(super) const WIDTH: usize = 9_638;
/// English Metric Units in a millimetre.
pub(super) const EMU: u32 = 36_000;
/// The largest logo in millimetres.
pub(super) const LOGO: (u32, u32) = (45, 16);
