//! A rule as a picture: text, Mermaid, DOT and SVG.
