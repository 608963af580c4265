//! Letterheads and logos: pictures and nothing else, and nothing that takes long to read.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use article5::report::letterhead::{Letterhead, Logo, read_letterhead};

#[test]
fn letterheads_are_checked() {
    for (text, what) in [
        ("Letterhead(accent: \"1a4d8f\")", "no sign"),
        ("Letterhead(accent: \"#1a4d8\")", "five digits"),
        ("Letterhead(accent: \"#red;}}\")", "no digits"),
        ("Letterhead(accent: \"#ffee00\")", "too light"),
        ("Letterhead(colour: \"#1a4d8f\")", "an unknown field"),
        ("Letterhead(", "half a file"),
        ("", "an empty file"),
    ] {
        assert!(read_letterhead(text).is_err(), "{what}");
    }
    let long = format!("Letterhead(organisation: \"{}\")", "x".repeat(201));
    assert!(read_letterhead(&long).is_err());
    let good =
        read_letterhead("Letterhead(organisation: \"We\", footer: \"Foot\", accent: \"#1A4D8F\", logo: \"l.png\")");
    let good = good.expect("a letterhead");
    assert_eq!(good.logo.as_deref(), Some("l.png"));
    assert_eq!(good.without_logo().accent.map(|accent| accent.digits().to_owned()).as_deref(), Some("1a4d8f"));
}

fn with_logo(bytes: &[u8]) -> Result<Letterhead, String> {
    let draft = read_letterhead("Letterhead(logo: \"logo\")").expect("a letterhead");
    draft.with_logo(bytes.to_vec()).map_err(|flaw| flaw.to_string())
}

#[test]
fn a_logo_that_would_take_long_to_read_is_refused_at_once() {
    let many = |most: u32, one: &dyn Fn(u32) -> String| (0..most).map(one).collect::<Vec<_>>().concat();
    let attributes = many(100_000, &|at| format!(" a{at}=\"\""));
    let nested = many(20_000, &|at| format!("<g xmlns:n{at}=\"x\">"));
    for inside in [format!("<g{attributes}/>"), format!("{nested}{}", "</g>".repeat(20_000))] {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");
        assert!(with_logo(svg.as_bytes()).is_err());
    }
}

#[test]
fn logos_are_pictures_and_nothing_else() {
    let svg = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\">{inside}</svg>")
    };
    for good in [
        "<rect width=\"4\" height=\"4\" fill=\"url(#g)\"/>",
        "<use x:href=\"#g\"/>",
        "<style>.a { fill: #123456 }</style>",
    ] {
        assert!(with_logo(svg(good).as_bytes()).is_ok(), "{good}");
    }
    for bad in [
        "<script>alert(1)</script>",
        "<x:script/>",
        "<rect onload=\"alert(1)\"/>",
        "<foreignObject/>",
        "<a href=\"https://e.example\"/>",
        "<image x:href=\"https://e.example/a.png\"/>",
        "<image href=\"data:text/html;base64,AAAA\"/>",
        "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
        "<rect fill=\"url(https://e.example/a)\"/>",
        "<rect style=\"background: u\\72l(//e.example)\"/>",
        "<style>@import \"https://e.example\";</style>",
        "<style>a { fill: url( 'https://e.example' ) }</style>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<?xml-stylesheet href=\"https://e.example\"?>",
    ] {
        assert!(with_logo(svg(bad).as_bytes()).is_err(), "{bad}");
    }
    let entity = format!("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{}", svg("&x;"));
    for bad in [entity.as_bytes(), b"<html/>", b"<svg/>", b"GIF89a", b"", b"\xff\xfe"] {
        assert!(with_logo(bad).is_err());
    }
    let mut png =
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x02\0\0\0\x01\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\0\0\0\0".to_vec();
    assert!(matches!(
        with_logo(&png).map(|letterhead| letterhead.logo),
        Ok(Some(Logo::Png { width: 2, height: 1, .. }))
    ));
    assert!(with_logo(&png[..png.len() - 1]).is_err(), "a PNG that was cut off");
    png.extend_from_slice(b"<script>");
    assert!(with_logo(&png).is_err(), "a PNG with something behind it");
}
