//! The first line of a file of a room. Files of both kinds have the same shape; the field that holds the version of the
//! format says by its name which kind it is.

use jiff::Timestamp;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Kind;
use crate::record::Reference;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Header {
    /// What the file tells about.
    pub kind: Kind,
    /// The version of the format.
    pub format: u32,
    /// The version of the program that began the file.
    pub program: String,
    /// The name, such as `TR-2026-11-26-7F3KQ`.
    pub reference: String,
    /// When it began, in UTC.
    pub created: Timestamp,
    /// The edition of the rules.
    pub edition: String,
    /// The SHA-256 of the rules.
    pub rules: String,
    /// The seal of this line.
    pub seal: String,
}

/// The line as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, deserialize_with = "number")]
    article5_training: Option<u32>,
    #[serde(default, deserialize_with = "number")]
    article5_workshop: Option<u32>,
    program: String,
    // Files are named after it: no text that leads anywhere else gets in here.
    reference: Reference,
    created: Timestamp,
    edition: String,
    rules: String,
    #[serde(default)]
    seal: String,
}

fn number<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    u32::deserialize(from).map(Some)
}

impl TryFrom<Written> for Header {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Written { article5_training, article5_workshop, program, reference, created, edition, rules, seal } =
            written;
        let (kind, format) = match (article5_training, article5_workshop) {
            (Some(format), None) => (Kind::Training, format),
            (None, Some(format)) => (Kind::Workshop, format),
            _ => return Err("kind"),
        };
        Ok(Self { kind, format, program, reference: reference.into(), created, edition, rules, seal })
    }
}

impl Serialize for Header {
    /// The seal is put behind the line, over what is written here.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut line = to.serialize_struct("Header", 6)?;
        line.serialize_field(self.kind.format_field(), &self.format)?;
        line.serialize_field("program", &self.program)?;
        line.serialize_field("reference", &self.reference)?;
        line.serialize_field("created", &self.created)?;
        line.serialize_field("edition", &self.edition)?;
        line.serialize_field("rules", &self.rules)?;
        line.end()
    }
}
