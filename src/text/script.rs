//! Which characters are written with joiners, and why.

/// Joins two letters or pictures.
pub(super) const JOINER: char = '\u{200d}';
/// Keeps two letters from joining.
pub(super) const NON_JOINER: char = '\u{200c}';

/// Pictures that can be joined to one: a woman, a joiner and a rocket are an astronaut.
pub(super) fn is_picture(c: char) -> bool {
    matches!(c,
        '\u{1f000}'..='\u{1faff}' | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}'
        | '\u{2b00}'..='\u{2bff}')
}

/// Letters that change their shape with their neighbours: Arabic, Syriac, Thaana, N'Ko, Mongolian. Persian parts
/// words with the sign that keeps letters from joining.
pub(super) fn is_cursive(c: char) -> bool {
    matches!(c,
        '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6d5}' | '\u{6ee}'..='\u{6ff}' | '\u{710}'..='\u{72f}'
        | '\u{74d}'..='\u{7a5}' | '\u{7ca}'..='\u{7ea}' | '\u{8a0}'..='\u{8c9}' | '\u{1820}'..='\u{1878}')
}

/// Letters of the scripts of India, Sri Lanka, Tibet, Myanmar and Cambodia, where joiners choose between two shapes.
pub(super) fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{dff}' | '\u{f40}'..='\u{fbc}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17d3}')
}
