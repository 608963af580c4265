//! Pictures as drawings of the word processor itself: boxes, lines and words that stay sharp, take the house's fonts
//! and can be changed. They stand where the picture of a web page stands, from the same layout.

use std::fmt::Write;

use crate::account::tree::{Look, Mark, Tree};
use crate::logic::Verdict;
use crate::report::block::Picture;
use crate::report::graph::escape::xml;
use crate::report::graph::layout::{CHIP_HEIGHT, Chip, Face, Form, Joint, Line, MARGIN, Place, layout};
use crate::report::graph::measure;
use crate::report::graph::svg::described;
use crate::report::portfolio::RuleCounts;
use crate::text::{cut_at_words, visible};
use crate::words::say;

/// English Metric Units in a pixel of a screen.
const PIXEL: u64 = 9_525;
/// English Metric Units in a twentieth of a point.
const TWIP: u64 = 635;
/// The highest drawing: 225 mm.
const HIGHEST: u64 = 8_100_000;

/// How far corners are cut or rounded, in pixels of the layout.
const CUT: u32 = 8;

const INK: &str = "1A1D21";
const QUIET: &str = "565D66";
const EDGE: &str = "6B747D";
const SOFT: &str = "F3F5F7";
const WHITE: &str = "FFFFFF";

/// A drawing as a paragraph of the document, within `room` twentieths of a point. `number` tells it from the others,
/// `title` says what it shows.
pub(super) fn paragraph(picture: &Picture, number: usize, title: &str, room: usize) -> String {
    match picture {
        Picture::Tree(tree) => of_tree(tree, number, title, room),
        Picture::Verdicts(rules) => of_verdicts(rules, number, title, room),
    }
}

struct Drawing {
    /// English Metric Units in a pixel of the layout.
    scale: u64,
    shapes: String,
    next: usize,
}

/// How a line or an edge is drawn.
#[derive(Clone, Copy)]
struct Stroke {
    colour: &'static str,
    /// Hundredths of a pixel.
    width: u64,
    dash: &'static str,
}

const SOLID: &str = "solid";
const DASHED: &str = "dash";
const DOTTED: &str = "sysDot";

impl Drawing {
    fn new(width: u32, height: u32, number: usize, room: usize) -> Self {
        let (width, height) = (u64::from(width.max(1)), u64::from(height.max(1)));
        let wide = u64::try_from(room).unwrap_or_default() * TWIP;
        let scale = PIXEL.min(wide / width).min(HIGHEST / height).max(1);
        Self { scale, shapes: String::new(), next: number * 10_000 }
    }

    /// Writing to a String cannot fail.
    fn put(&mut self, text: &str) {
        let _ = self.shapes.write_str(text);
    }

    fn id(&mut self) -> usize {
        self.next += 1;
        self.next
    }

    fn shape(&mut self, form: &str, place: (u32, u32, u32, u32), fill: Option<&str>, stroke: Option<Stroke>) {
        let (x, y, width, height) = place;
        let at = |pixels: u32| u64::from(pixels) * self.scale;
        let (x, y, width, height) = (at(x), at(y), at(width), at(height));
        let fill = fill.map_or_else(
            || "<a:noFill/>".to_owned(),
            |fill| {
                if fill.starts_with('<') { fill.to_owned() } else { solid(fill) }
            },
        );
        let stroke = stroke.map_or_else(
            || "<a:ln><a:noFill/></a:ln>".to_owned(),
            |Stroke { colour, width, dash }| {
                let width = width * self.scale / 100;
                format!("<a:ln w=\"{width}\">{}<a:prstDash val=\"{dash}\"/></a:ln>", solid(colour))
            },
        );
        // Corners are cut by so many hundred-thousandths of the shorter side.
        let cut = u64::from(CUT) * self.scale * 100_000 / width.min(height).max(1);
        let corners = match form {
            "octagon" | "roundRect" => {
                format!("<a:avLst><a:gd name=\"adj\" fmla=\"val {}\"/></a:avLst>", cut.min(50_000))
            }
            _ => "<a:avLst/>".to_owned(),
        };
        let id = self.id();
        self.put(&format!(
            "<wps:wsp><wps:cNvPr id=\"{id}\" name=\"{id}\"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"{x}\" y=\"{y}\"/>\
             <a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"{form}\">{corners}</a:prstGeom>{fill}\
             {stroke}</wps:spPr><wps:bodyPr/></wps:wsp>"
        ));
    }

    /// Words of one line, whose foot stands on `y`.
    fn words(&mut self, x: u32, y: u32, size: u32, look: (bool, &str), text: &str) {
        let (bold, colour) = look;
        let points = u64::from(size) * self.scale * 2 / 12_700;
        // Bold letters are wider.
        let width = measure::width(text, size) * if bold { 112 } else { 100 } / 100 + 12;
        let (left, top) = (u64::from(x) * self.scale, u64::from(y.saturating_sub(size)) * self.scale);
        let (wide, high) = (u64::from(width) * self.scale, u64::from(size + size / 2) * self.scale);
        let bold = if bold { "<w:b/>" } else { "" };
        let (id, text, size) = (self.id(), xml(text, false), points.max(6));
        self.put(&format!(
            "<wps:wsp><wps:cNvPr id=\"{id}\" name=\"{id}\"/><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm>\
             <a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>\
             <wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"Drawing\"/></w:pPr><w:r><w:rPr>{bold}\
             <w:color w:val=\"{colour}\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr>\
             <w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p></w:txbxContent></wps:txbx>\
             <wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></wps:bodyPr>\
             </wps:wsp>"
        ));
    }

    fn line(&mut self, line: &Line, colour: &str) {
        let bold = matches!(line.face, Face::Title | Face::Heading | Face::Strong);
        self.words(line.x, line.y, line.face.size(), (bold, colour), &line.text);
    }

    /// The whole as one paragraph that is told in words to whoever does not see it.
    fn finish(self, width: u32, height: u32, number: usize, title: &str, described: &str) -> String {
        let (wide, high) = (u64::from(width) * self.scale, u64::from(height) * self.scale);
        let (title, described) = (xml(&visible(title), false), xml(&visible(described), false));
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\">\
             <w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{wide}\" cy=\"{high}\"/>\
             <wp:docPr id=\"{number}\" name=\"{title}\" descr=\"{described}\"/><wp:cNvGraphicFramePr/>\
             <a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">\
             <a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>\
             <wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/>\
             <a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"{wide}\" cy=\"{high}\"/></a:xfrm></wpg:grpSpPr>{}</wpg:wgp>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>\
             <w:t xml:space=\"preserve\">{described}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            self.shapes
        )
    }
}

fn solid(colour: &str) -> String {
    format!("<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>")
}

fn of_tree(tree: &Tree, number: usize, title: &str, room: usize) -> String {
    let layout = layout(tree);
    let mut drawing = Drawing::new(layout.width, layout.height, number, room);
    let thin = Stroke { colour: "D5DADE", width: 100, dash: SOLID };
    for y in &layout.rules {
        drawing.shape("line", (MARGIN, *y, layout.width - 2 * MARGIN, 0), None, Some(thin));
    }
    for joint in &layout.joints {
        joints(&mut drawing, joint);
    }
    for line in &layout.lines {
        let small = line.face == Face::Small || line.face == Face::Name;
        drawing.line(line, if small { QUIET } else { INK });
    }
    for place in &layout.places {
        place_of(&mut drawing, place);
    }
    drawing.finish(layout.width, layout.height, number, title, &described(tree))
}

fn joints(drawing: &mut Drawing, joint: &Joint) {
    let Some(last) = joint.legs.last() else { return };
    let stroke = |aside: bool, broken: bool| Stroke {
        colour: EDGE,
        width: 150,
        dash: if aside {
            DOTTED
        } else if broken {
            DASHED
        } else {
            SOLID
        },
    };
    let (x, y) = joint.from;
    let along = stroke(joint.aside, false);
    drawing.shape("line", (x, y, joint.trunk.saturating_sub(x), 0), None, Some(along));
    drawing.shape("line", (joint.trunk, y, 0, last.to.1.saturating_sub(y)), None, Some(along));
    for leg in &joint.legs {
        let place = (joint.trunk, leg.to.1, leg.to.0.saturating_sub(joint.trunk), 0);
        drawing.shape("line", place, None, Some(stroke(leg.aside, leg.broken)));
    }
}

fn place_of(drawing: &mut Drawing, place: &Place) {
    let Place { x, y, width, height, .. } = *place;
    let look = place.branch.and_then(|branch| branch.mark).map(Mark::look);
    let (thick, dash) = match look {
        Some(Look::Filled) => (250, SOLID),
        Some(Look::Dashed) => (175, DASHED),
        Some(Look::Outlined) | None => (125, SOLID),
        Some(Look::Bracketed) => (100, DOTTED),
    };
    let edge = Stroke { colour: EDGE, width: thick, dash };
    let broken = Stroke { dash: if look.is_none() { DASHED } else { dash }, ..edge };
    let all = (x, y, width, height);
    match place.form {
        Form::Condition => {
            drawing.shape("rect", all, Some(SOFT), Some(edge));
            drawing.shape("rect", (x, y, 5, height), Some(INK), None);
        }
        Form::Exception => drawing.shape("octagon", all, Some(SOFT), Some(edge)),
        Form::Pill => drawing.shape("roundRect", all, Some(SOFT), Some(edge)),
        Form::DoublePill => {
            drawing.shape("roundRect", all, Some(SOFT), Some(edge));
            let inside = (x + 3, y + 3, width.saturating_sub(6), height.saturating_sub(6));
            drawing.shape("roundRect", inside, None, Some(edge));
        }
        Form::BrokenPill | Form::Pointer => drawing.shape("roundRect", all, Some(WHITE), Some(broken)),
        Form::Question => drawing.shape("rect", all, Some(WHITE), Some(edge)),
        Form::Note => {
            let bar = Stroke { dash: DASHED, ..edge };
            drawing.shape("line", (x + 1, y + 3, 0, height.saturating_sub(6)), None, Some(bar));
        }
    }
    for line in &place.lines {
        let small = matches!(line.face, Face::Small | Face::Name);
        drawing.line(line, if small { QUIET } else { INK });
    }
    if let Some(chip) = &place.chip {
        chip_of(drawing, chip);
    }
}

fn chip_of(drawing: &mut Drawing, chip: &Chip) {
    let Chip { x, y, width, mark } = *chip;
    let edge = |dash| Some(Stroke { colour: INK, width: 150, dash });
    let place = (x, y, width, CHIP_HEIGHT);
    let (bold, ink) = match mark.look() {
        Look::Filled => {
            drawing.shape("roundRect", place, Some(INK), None);
            (true, WHITE)
        }
        Look::Outlined => {
            drawing.shape("roundRect", place, Some(WHITE), edge(SOLID));
            (true, INK)
        }
        Look::Dashed => {
            drawing.shape("roundRect", place, Some(WHITE), edge(DASHED));
            (true, INK)
        }
        Look::Bracketed => (false, QUIET),
    };
    drawing.words(x + 9, y + 14, 12, (bold, ink), mark.words());
}

const LABEL: u32 = 250;
const BARS: u32 = 460;
const ROW: u32 = 28;
const TOP: u32 = 62;
const MOST_IN_LABEL: usize = 36;

/// Bars with patterns that tell verdicts apart without colours.
fn of_verdicts(rules: &[RuleCounts], number: usize, title: &str, room: usize) -> String {
    let rows = u32::try_from(rules.len()).unwrap_or_default();
    let (width, height) = (LABEL + BARS + 10, TOP + rows * ROW + 8);
    let mut drawing = Drawing::new(width, height, number, room);
    let edge = Some(Stroke { colour: INK, width: 100, dash: SOLID });
    for (at, verdict) in (0_u32..).zip(Verdict::ALL) {
        let (x, y) = (10 + (at % 3) * 230, 8 + (at / 3) * 22);
        drawing.shape("rect", (x, y, 26, 14), Some(&pattern(verdict)), edge);
        drawing.words(x + 34, y + 12, 12, (false, INK), verdict.words());
    }
    let most = rules.iter().map(|rule| rule.counts.iter().sum::<usize>()).max().unwrap_or_default().max(1);
    for (at, rule) in (0_u32..).zip(rules) {
        let y = TOP + at * ROW;
        let name = say!("report-provision", place = say!("report-letter", rule = &rule.rule), title = &rule.title);
        drawing.words(10, y + 16, 12, (false, INK), &cut_at_words(&visible(&name), MOST_IN_LABEL));
        let mut before = 0;
        for (verdict, count) in Verdict::ALL.into_iter().zip(&rule.counts).filter(|(_, count)| **count > 0) {
            let place = |count: usize| LABEL + u32::try_from(count * 460 / most).unwrap_or_default();
            let from = place(before);
            before += count;
            let wide = place(before) - from;
            drawing.shape("rect", (from, y, wide, 22), Some(&pattern(verdict)), edge);
            let text = count.to_string();
            let chip = measure::width(&text, 12) + 8;
            if wide > chip + 4 {
                let left = from + (wide - chip) / 2;
                drawing.shape("rect", (left, y + 3, chip, 16), Some(WHITE), None);
                drawing.words(left + 4, y + 15, 12, (true, INK), &text);
            }
        }
    }
    drawing.finish(width, height, number, title, &crate::report::chart::described(rules))
}

fn pattern(verdict: Verdict) -> String {
    let pattern = |preset: &str| {
        format!(
            "<a:pattFill prst=\"{preset}\"><a:fgClr><a:srgbClr val=\"{INK}\"/></a:fgClr>\
             <a:bgClr><a:srgbClr val=\"{WHITE}\"/></a:bgClr></a:pattFill>"
        )
    };
    match verdict {
        Verdict::Prohibited => solid(INK),
        Verdict::ExceptionClaimed => pattern("wdUpDiag"),
        Verdict::Open => pattern("pct25"),
        Verdict::NotChecked => pattern("ltHorz"),
        Verdict::NotCaught => solid("D5DADE"),
        Verdict::OutsideTheAct => solid(WHITE),
    }
}
