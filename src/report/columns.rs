//! How wide the columns of a table are. Every word stays whole, what is short stands in one line, and the other columns
//! are set so that the table becomes as low as it can. Word files and web pages share this.

use super::graph::measure;
use crate::text::{Piece, pieces};

/// A column is never narrower than this, in twentieths of a point.
const NARROWEST: usize = 700;
/// The widths are worked out from at most so many rows of a longer table.
const ROWS: usize = 300;
/// The room is given away in so many shares.
const SHARES: usize = 60;

/// Letters and cells, in twentieths of a point.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    /// The size of the letters.
    pub letters: u32,
    /// What stands beside the text in a cell.
    pub beside: usize,
}

/// The columns of a table, in twentieths of a point.
pub(super) struct Columns {
    /// How wide each is; together they are the whole.
    pub widths: Vec<usize>,
    /// What has room in one line.
    pub kept: Kept,
}

/// What stays in one line, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// Everything that belongs together.
    Together,
    /// References and ranges of numbers, but not what has a space in it.
    Words,
    /// Nothing: any hyphen may end a line.
    Nothing,
}

impl Columns {
    /// The columns of a table that is `whole` wide. Words are broken only where the words alone do not fit, and then
    /// only the longest.
    pub fn of(head: &[String], rows: &[Vec<String>], whole: usize, size: Type) -> Self {
        let sample = Sample { head, rows: rows.get(..ROWS).unwrap_or(rows), size };
        let columns = head.len().max(1);
        let least = |kept: Kept| (0..columns).map(|column| sample.longest(column, kept)).collect::<Vec<usize>>();
        let fits = |kept: &Kept| least(*kept).iter().sum::<usize>() <= whole;
        let kept = [Kept::Together, Kept::Words].into_iter().find(fits).unwrap_or(Kept::Nothing);
        let mut least = least(kept);
        let mut most = whole;
        while least.iter().sum::<usize>() > whole && most > NARROWEST {
            most -= 20;
            for width in &mut least {
                *width = (*width).min(most);
            }
        }
        if least.iter().sum::<usize>() >= whole {
            return Self { widths: vec![whole / columns; columns], kept };
        }
        sample.few_lines(&mut least, whole);
        sample.short_in_one_line(&mut least, whole);
        sample.share(&mut least, whole);
        Self { widths: least, kept }
    }
}

impl Kept {
    /// A text in pieces that stay whole and others.
    pub fn pieces(self, text: &str) -> Vec<Piece<'_>> {
        let loosened = |piece| match (self, piece) {
            (Self::Together, piece) => vec![piece],
            (Self::Words, Piece::Kept(text)) if text.contains(' ') => {
                text.split_inclusive(' ').flat_map(pieces).collect()
            }
            (Self::Words, piece) => vec![piece],
            (Self::Nothing, piece) => vec![Piece::Loose(piece.text())],
        };
        pieces(text).into_iter().flat_map(loosened).collect()
    }
}

/// The rows that are looked at.
struct Sample<'a> {
    head: &'a [String],
    rows: &'a [Vec<String>],
    size: Type,
}

impl Sample<'_> {
    fn width(&self, text: &str) -> usize {
        usize::try_from(measure::width(text, self.size.letters)).unwrap_or(usize::MAX / 4)
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &String> {
        self.rows.iter().filter_map(move |row| row.get(column))
    }

    /// The widest word of a column, with what is kept beside it. Only a head may break inside what belongs together.
    fn longest(&self, column: usize, kept: Kept) -> usize {
        let words = |text: &str| {
            let words = text.split_whitespace().flat_map(|word| word.split_inclusive('-'));
            words.map(|word| self.width(word)).max().unwrap_or_default()
        };
        let cell = |text: &String| {
            let widths = kept.pieces(text).into_iter().map(|piece| match piece {
                Piece::Kept(piece) => self.width(piece),
                Piece::Loose(piece) => words(piece),
            });
            widths.max().unwrap_or_default()
        };
        let widest = self.cells(column).map(cell).max().unwrap_or_default();
        // Heads are bold, which is wider.
        let head = self.head.get(column).map(|head| words(head) * 115 / 100).unwrap_or_default();
        (widest.max(head) + self.size.beside).max(NARROWEST)
    }

    /// Widens high columns, the highest first, so that no name stands in five lines beside days that have one each. A
    /// column gets room for two lines of its longest text, or a share of the page where that is less.
    fn few_lines(&self, widths: &mut [usize], whole: usize) {
        let widest = |column: usize| self.cells(column).map(|text| self.width(text)).max().unwrap_or_default();
        let mut columns: Vec<(usize, usize)> = (0..widths.len()).map(|column| (column, widest(column))).collect();
        columns.sort_by_key(|(column, widest)| std::cmp::Reverse(widest * 10 / widths[*column].max(1)));
        for (column, widest) in columns {
            // Words do not fill a line to its end.
            let wanted = (widest * 6 / 10 + self.size.beside).min(whole * 18 / 100);
            let left = whole.saturating_sub(widths.iter().sum());
            widths[column] += wanted.saturating_sub(widths[column]).min(left);
        }
    }

    /// Lets what is short, such as a day or a name, stand in one line, the shortest first, as far as there is room.
    fn short_in_one_line(&self, widths: &mut [usize], whole: usize) {
        let one_line = |column: usize| {
            // Heads may stand in several lines, and a word alone has its room already.
            let cells = self.cells(column).filter(|text| text.trim().contains(' '));
            cells.map(|text| self.width(text)).max().unwrap_or_default() + self.size.beside
        };
        let mut short: Vec<(usize, usize)> = (0..widths.len()).map(|column| (one_line(column), column)).collect();
        short.retain(|(width, _)| *width <= whole * 3 / 10);
        short.sort_unstable();
        for (width, column) in short {
            let more = width.saturating_sub(widths[column]);
            if widths.iter().sum::<usize>() + more <= whole {
                widths[column] += more;
            }
        }
    }

    /// Gives the room that is left, share by share, to the column that makes the table lower by most.
    fn share(&self, widths: &mut [usize], whole: usize) {
        let texts: Vec<Vec<f64>> = self
            .rows
            .iter()
            .map(|row| row.iter().map(|text| f64::from(measure::width(text, self.size.letters))).collect())
            .collect();
        let left = whole.saturating_sub(widths.iter().sum());
        let share = left / SHARES;
        let mut given = 0;
        if share > 0 {
            while given + share <= left {
                let heights: Vec<f64> =
                    (0..widths.len()).map(|column| self.height(&texts, widths, column, share)).collect();
                let best = (0..widths.len()).min_by(|a, b| heights[*a].total_cmp(&heights[*b])).unwrap_or_default();
                widths[best] += share;
                given += share;
            }
        }
        // What is left over is less than a share.
        if let Some(widest) = widths.iter_mut().max() {
            *widest += left - given;
        }
    }

    /// How high all rows would be, in lines, if one column were wider. A cell weighs by its fourth power, so that the
    /// highest of a row counts and the next is not forgotten.
    fn height(&self, texts: &[Vec<f64>], widths: &[usize], wider: usize, share: usize) -> f64 {
        let room: Vec<f64> = widths
            .iter()
            .enumerate()
            .map(|(column, width)| {
                let width = if column == wider { width + share } else { *width };
                f64::from(u32::try_from(width.saturating_sub(self.size.beside).max(1)).unwrap_or(u32::MAX))
            })
            .collect();
        let row = |cells: &Vec<f64>| cells.iter().zip(&room).map(|(text, room)| (text / room).powi(4)).sum::<f64>();
        // This adds the squares of the heights of rows: one row that fills a page is worse than many that are a little
        // higher.
        texts.iter().map(|cells| row(cells).sqrt()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Type = Type { letters: 170, beside: 230 };

    fn columns(head: &[&str], rows: &[&[&str]]) -> Columns {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        Columns::of(&owned(head), &rows.iter().map(|row| owned(row)).collect::<Vec<_>>(), 9_600, SIZE)
    }

    #[test]
    fn a_reference_stands_in_one_line_and_the_whole_is_given_away() {
        let told = "Learning and Development, on the third floor of the house at the harbour";
        let row: &[&str] = &["Engagement reader", "OPEN", "1", told, "A5-2026-11-27-SJ8AM", "27 November 2026"];
        let columns = columns(&["Tool", "Result", "Rules open or not checked", "Who", "Check", "Changed"], &[row, row]);
        assert_eq!(columns.kept, Kept::Together);
        assert_eq!(columns.widths.iter().sum::<usize>(), 9_600);
        let needed = Sample { head: &[], rows: &[], size: SIZE }.width("A5-2026-11-27-SJ8AM") + SIZE.beside;
        assert!(columns.widths[4] >= needed, "{:?}", columns.widths);
    }

    #[test]
    fn one_long_text_gets_the_room_that_empty_columns_do_not_need() {
        let long = "A company adds a tool to its video meetings of mixed office and home teams. ".repeat(3);
        let columns =
            columns(&["What", "Before", "After", "Why"], &[&["What it does", "", &long, ""], &["Name", "", "a", ""]]);
        assert!(columns.widths[2] > 4_800, "{:?}", columns.widths);
        assert!(columns.widths[1] < 1_100 && columns.widths[3] < 1_100, "{:?}", columns.widths);
    }

    #[test]
    fn a_name_has_few_lines_also_where_much_stands_in_one_beside_it() {
        let row: &[&str] = &[
            "Camera search for missing people",
            "EXCEPTION CLAIMED",
            "",
            "Marit de Boer",
            "A5-2026-11-27-MVDVA",
            "27 November 2026",
        ];
        let columns = columns(&["Tool", "Result", "Rules open", "Responsible here", "Check", "Changed"], &[row]);
        let sample = Sample { head: &[], rows: &[], size: SIZE };
        let name = sample.width("Camera search for missing people");
        assert!(columns.widths[0] - SIZE.beside >= name / 2, "{:?}", columns.widths);
        assert!(columns.widths[4] >= sample.width("A5-2026-11-27-MVDVA") + SIZE.beside, "{:?}", columns.widths);
    }

    #[test]
    fn words_that_are_wider_than_the_page_still_leave_every_column_some_room() {
        let wide = "W".repeat(300);
        let columns = columns(&["a", "b"], &[&[&wide, &wide]]);
        assert_eq!(columns.widths.len(), 2);
        assert!(columns.widths.iter().all(|width| *width >= NARROWEST));
        assert!(columns.widths.iter().sum::<usize>() <= 9_600);
    }
}
