//! Blocks as paragraphs, lists and tables.

use docx_rs::{
    BorderType, BreakType, Docx, IndentLevel, NumberingId, Paragraph, ParagraphBorder, ParagraphBorderPosition,
    ParagraphBorders, Run, Shading, Table, TableBorder, TableBorderPosition, TableBorders, TableCell, TableCellMargins,
    TableLayoutType, TableRow, WidthType,
};

use super::styles::{DEEPEST, FIRST_NUMBERED, POINTS, TREE, numbered};
use super::text::{clean, run, styled, styled_with};
use super::{drawing, parts};
use crate::account::Branch;
use crate::logic::Verdict;
use crate::report::block::{Block, Document};
use crate::report::columns::{Columns, Kept, Type};
use crate::text::visible_lines;
use crate::words::say;

const LINE: &str = "C9CED4";
const QUIET: &str = "565D66";
/// The column of labels beside facts, in twentieths of a point.
const LABELS: usize = 2_400;
/// So many facts stay on one page.
const MOST_TOGETHER: usize = 10;
/// How tables are set.
const TABLE: Type = Type { letters: 170, beside: 230 };

/// The document as it grows.
pub(super) struct Body<'a> {
    docx: Docx,
    accent: &'a str,
    /// Between the margins, in twentieths of a point.
    width: usize,
    next_list: usize,
    break_before: bool,
    /// Headings of level 2 so far: the list of contents leads to each.
    parts: usize,
    /// The heading above. A table is called by it for people who do not see the page.
    under: String,
    /// What the library cannot write, in the order of its places.
    raw: Raw,
}

/// What is put into the finished document: the paragraphs that the library cannot write, and what each table is called.
#[derive(Default)]
pub(super) struct Raw {
    pub paragraphs: Vec<String>,
    pub tables: Vec<String>,
}

impl<'a> Body<'a> {
    pub fn new(docx: Docx, accent: &'a str, width: usize) -> Self {
        let (under, raw) = (String::new(), Raw::default());
        Self { docx, accent, width, next_list: FIRST_NUMBERED, break_before: false, parts: 0, under, raw }
    }

    pub fn finish(self) -> (Docx, Raw) {
        (self.docx, self.raw)
    }

    /// One block; `next` is the one below it, with which some stay on a page.
    pub fn put(&mut self, block: &Block, next: Option<&Block>, document: &Document) {
        match block {
            Block::Heading { level, text } => {
                let level = (*level).clamp(2, 4);
                let broken = std::mem::take(&mut self.break_before);
                self.under.clone_from(text);
                let mut heading = styled(&format!("Heading{level}"), text).page_break_before(broken);
                if level == 2 {
                    self.parts += 1;
                    heading = heading.add_bookmark_start(self.parts, bookmark(self.parts)).add_bookmark_end(self.parts);
                }
                self.paragraph(heading);
            }
            Block::Verdict { verdict, words, text } => self.paragraph(verdict_paragraph(*verdict, words, text)),
            Block::Notice(text) => self.paragraph(styled("Notice", text)),
            Block::Contents => {
                self.paragraph(styled("TableHead", say!("memo-contents")));
                for (at, part) in document.contents().enumerate() {
                    self.raw(parts::contents_line(&bookmark(at + 1), &clean(part), self.width));
                }
            }
            Block::Paragraph(text) => {
                let leads_on = matches!(
                    next,
                    Some(Block::Facts(_) | Block::Table { .. } | Block::List { .. } | Block::LongList(_))
                );
                for line in visible_lines(text).lines() {
                    self.paragraph(Paragraph::new().add_run(run(line)).keep_next(leads_on));
                }
            }
            Block::Quotation { phrase, place } => {
                self.paragraph(styled("Quote", &format!("\u{201c}{phrase}\u{201d} ({place})")));
            }
            Block::LongList(items) => self.list(false, &items.iter().collect::<Vec<_>>()),
            Block::LongTable { head, rows } => self.head_and_rows(head, &rows.iter().collect::<Vec<_>>()),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Facts(facts) => {
                let rest = self.width.saturating_sub(LABELS);
                // Facts directly below facts belong to them, as an answer belongs to its question.
                let goes_on = matches!(next, Some(Block::Facts(_)));
                let rows = facts.iter().enumerate().map(|(at, (name, value))| {
                    let stays = facts.len() <= MOST_TOGETHER && (goes_on || at + 1 < facts.len());
                    let name = Paragraph::new().style("TableText").add_run(run(name).color(QUIET)).keep_next(stays);
                    let value = styled("TableText", value).keep_next(stays);
                    TableRow::new(vec![cell(name, LABELS), cell(value, rest)]).cant_split()
                });
                self.table(rows.collect(), vec![LABELS, rest], plain_borders(), goes_on);
            }
            Block::Table { head, rows } => self.head_and_rows(head, rows),
            Block::Tree(sections) => {
                for section in sections {
                    let heading = Paragraph::new().style("TreeText");
                    let heading = heading.numbering(NumberingId::new(TREE), IndentLevel::new(0));
                    self.paragraph(heading.add_run(run(section.heading)));
                    section.branches.iter().for_each(|branch| self.branch(branch, 1));
                }
            }
            Block::Figure { title, picture } => {
                self.raw(drawing::paragraph(picture, self.raw.paragraphs.len() + 1, title, self.width));
                self.paragraph(styled("Caption", title));
            }
            Block::PageBreak => self.break_before = true,
        }
    }

    /// A place for a paragraph that is put in when the document is finished.
    fn raw(&mut self, paragraph: String) {
        self.raw.paragraphs.push(paragraph);
        self.paragraph(Paragraph::new().style(parts::PLACE));
    }

    fn paragraph(&mut self, paragraph: Paragraph) {
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx.add_paragraph(paragraph);
    }

    fn list(&mut self, ordered: bool, items: &[String]) {
        let id = if ordered {
            let id = self.next_list;
            self.next_list += 1;
            self.docx = numbered(std::mem::take(&mut self.docx), id);
            id
        } else {
            POINTS
        };
        for item in items {
            self.paragraph(styled("ListText", item).numbering(NumberingId::new(id), IndentLevel::new(0)));
        }
    }

    /// Writes one place of the tree. What is not needed is grey, and its mark also says so in words.
    fn branch(&mut self, branch: &Branch, depth: usize) {
        let tinted = |run: Run| if branch.matters() { run } else { run.color(QUIET) };
        let mut paragraph =
            Paragraph::new().style("TreeText").numbering(NumberingId::new(TREE), IndentLevel::new(depth.min(DEEPEST)));
        if let Some(mark) = branch.mark {
            paragraph = paragraph.add_run(tinted(run(&format!("{}: ", mark.words())).bold()));
        }
        paragraph = paragraph.add_run(tinted(run(&branch.label)));
        let beside = branch.beside();
        if !beside.is_empty() {
            paragraph = paragraph.add_run(run(&format!(" ({beside})")).color(QUIET));
        }
        self.paragraph(paragraph);
        for part in branch.below() {
            self.branch(part, depth + 1);
        }
    }

    fn head_and_rows(&mut self, head: &[String], rows: &[Vec<String>]) {
        let Columns { widths, kept } = Columns::of(head, rows, self.width, TABLE);
        let line = |style: &str, kept: Kept, cells: &[String]| {
            let cells = cells.iter().zip(&widths).map(|(text, width)| cell(styled_with(style, text, kept), *width));
            TableRow::new(cells.collect()).cant_split()
        };
        let head = line("TableHead", Kept::Nothing, head);
        let all = std::iter::once(head).chain(rows.iter().map(|row| line("TableText", kept, row))).collect();
        let head_edge = TableBorder::new(TableBorderPosition::Top).border_type(BorderType::Single);
        let borders = plain_borders().set(head_edge.size(12).color(self.accent));
        self.table(all, widths, borders, false);
    }

    fn table(&mut self, rows: Vec<TableRow>, widths: Vec<usize>, borders: TableBorders, goes_on: bool) {
        let table = Table::new(rows)
            .set_grid(widths)
            .width(self.width, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .margins(TableCellMargins::new().margin(40, 90, 40, 0))
            .set_borders(borders);
        self.raw.tables.push(clean(&self.under));
        let docx = std::mem::take(&mut self.docx);
        // Word joins tables that touch each other.
        self.docx = docx.add_table(table).add_paragraph(Paragraph::new().style("AfterTable").keep_next(goes_on));
    }
}

fn plain_borders() -> TableBorders {
    let line = |position| TableBorder::new(position).border_type(BorderType::Single).size(4).color(LINE);
    TableBorders::with_empty().set(line(TableBorderPosition::InsideH)).set(line(TableBorderPosition::Bottom))
}

fn cell(paragraph: Paragraph, width: usize) -> TableCell {
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(paragraph)
}

/// The verdict in words first; the frame repeats it for the eye.
fn verdict_paragraph(verdict: Verdict, words: &str, text: &str) -> Paragraph {
    let (colour, edge, fill) = match verdict {
        Verdict::Prohibited => ("A63A00", BorderType::Single, "FBEFE8"),
        Verdict::ExceptionClaimed => ("A63A00", BorderType::Dashed, "FBEFE8"),
        Verdict::Open => ("1A1D21", BorderType::Dotted, "F5F6F7"),
        Verdict::NotChecked => ("565D66", BorderType::Single, "FFFFFF"),
        Verdict::NotCaught | Verdict::OutsideTheAct => ("0B62B0", BorderType::Single, "FFFFFF"),
    };
    let side = |position, size| ParagraphBorder::new(position).val(edge).size(size).space(5).color(colour);
    let borders = ParagraphBorders::with_empty()
        .set(side(ParagraphBorderPosition::Left, 36).val(BorderType::Single))
        .set(side(ParagraphBorderPosition::Top, 8))
        .set(side(ParagraphBorderPosition::Bottom, 8))
        .set(side(ParagraphBorderPosition::Right, 8));
    let mut paragraph = Paragraph::new()
        .add_run(run(words).bold().size(24))
        .add_run(Run::new().add_break(BreakType::TextWrapping).add_text(clean(text)))
        .indent(Some(140), None, Some(140), None)
        .keep_lines(true)
        .keep_next(true);
    paragraph.property = paragraph.property.set_borders(borders).shading(Shading::new().fill(fill));
    paragraph
}

fn bookmark(part: usize) -> String {
    format!("_Toc{}", 5_000_000 + part)
}
