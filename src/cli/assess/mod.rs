//! Many tools at once, from CSV, JSON or JSON Lines, streaming.
