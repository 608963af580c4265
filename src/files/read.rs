//! Reading a plain file of limited size. A pipe or a device is not even opened: it might never end, or never begin.

use std::borrow::Cow;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use super::private::private_file;
use super::reason::{Doing, reason};
use crate::text::whole_text;
use crate::words::say;

/// Whether a file may be reached through a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// A person named it, and may name a link.
    Follow,
    /// It lies in our own folder, where no link belongs.
    Refuse,
}

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is a folder.
    #[error("{}", say!("files-is-a-folder"))]
    Folder,
    /// It is a link, and links are not followed there.
    #[error("{}", say!("files-is-a-link"))]
    Link,
    /// It is a pipe, a device or a socket, or a file that the system makes up while it is read.
    #[error("{}", say!("files-is-not-plain"))]
    NotPlain,
    /// It is larger than so many bytes.
    #[error("{}", say!("files-is-too-large", most = size(*.0)))]
    TooLarge(u64),
    /// It is not a text.
    #[error("{}", say!("files-is-not-utf8"))]
    NotUtf8,
    /// The system does not give it.
    #[error("{}", reason(.0, Doing::Reading))]
    System(#[source] io::Error),
}

impl Unreadable {
    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::System(error) if error.kind() == io::ErrorKind::NotFound)
    }
}

/// The bytes of a plain file of at most `most` bytes.
pub fn read(path: &Path, most: u64, links: Links) -> Result<Vec<u8>, Unreadable> {
    let bytes = read_beginning(path, most.saturating_add(1), links)?;
    if bytes.len() as u64 > most { Err(Unreadable::TooLarge(most)) } else { Ok(bytes) }
}

/// The first `most` bytes of a plain file, or all of it where it is shorter.
pub fn read_beginning(path: &Path, most: u64, links: Links) -> Result<Vec<u8>, Unreadable> {
    let file = open_plain(path, links)?;
    let about = file.metadata().map_err(Unreadable::System)?;
    let mut bytes = Vec::with_capacity(usize::try_from(about.len().min(most)).unwrap_or_default());
    file.take(most).read_to_end(&mut bytes).map_err(Unreadable::System)?;
    Ok(bytes)
}

/// A plain file, opened for reading.
pub fn open_plain(path: &Path, links: Links) -> Result<File, Unreadable> {
    let about = match links {
        Links::Follow => std::fs::metadata(path),
        Links::Refuse => std::fs::symlink_metadata(path),
    };
    plain(&about.map_err(Unreadable::System)?)?;
    let file = open(path, links).map_err(Unreadable::System)?;
    // What the name stood for may be another file by now.
    plain(&file.metadata().map_err(Unreadable::System)?)?;
    if made_up(&file) { Err(Unreadable::NotPlain) } else { Ok(file) }
}

/// The text of a plain file of at most `most` bytes, without a byte order mark.
pub fn read_text(path: &Path, most: u64, links: Links) -> Result<String, Unreadable> {
    text_of(read(path, most, links)?)
}

/// The text that bytes are, without a byte order mark.
pub fn text_of(bytes: Vec<u8>) -> Result<String, Unreadable> {
    let mut text = String::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

/// The text of a plain file that a program of a person's own wrote, such as a table: in UTF-8, UTF-16 or Windows-1252.
pub fn read_letters(path: &Path, most: u64, links: Links) -> Result<String, Unreadable> {
    let bytes = read(path, most, links)?;
    whole_text(&bytes).map(Cow::into_owned).ok_or(Unreadable::NotUtf8)
}

fn plain(about: &Metadata) -> Result<(), Unreadable> {
    let kind = about.file_type();
    if kind.is_file() {
        Ok(())
    } else if kind.is_dir() {
        Err(Unreadable::Folder)
    } else if kind.is_symlink() {
        Err(Unreadable::Link)
    } else {
        Err(Unreadable::NotPlain)
    }
}

#[cfg(unix)]
fn open(path: &Path, links: Links) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = private_file();
    if links == Links::Follow {
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::CLOEXEC;
        options.custom_flags(flags.bits().cast_signed());
    }
    options.read(true).open(path)
}

#[cfg(windows)]
fn open(path: &Path, links: Links) -> io::Result<File> {
    match links {
        Links::Follow => File::open(path),
        Links::Refuse => private_file().read(true).open(path),
    }
}

/// Whether the kernel makes the file up while it is read: such a file can say nothing of its size, wait or never end.
#[cfg(target_os = "linux")]
fn made_up(file: &File) -> bool {
    /// proc, sysfs, debugfs, tracefs, bpf, configfs, cgroup and cgroup 2, by the numbers in the kernel's `magic.h`.
    const MADE_UP: [u64; 8] =
        [0x9fa0, 0x6265_6572, 0x6462_6720, 0x7472_6163, 0xcafe_4a11, 0x6265_6570, 0x0027_e0eb, 0x6367_7270];
    rustix::fs::fstatfs(file).is_ok_and(|system| u64::try_from(system.f_type).is_ok_and(|kind| MADE_UP.contains(&kind)))
}

#[cfg(not(target_os = "linux"))]
fn made_up(_: &File) -> bool {
    false
}

/// A size in words.
fn size(bytes: u64) -> String {
    match bytes / 1024 {
        kib if kib >= 1024 => say!("files-size-mib", size = kib / 1024),
        kib => say!("files-size-kib", size = kib),
    }
}
