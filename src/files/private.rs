//! Files and folders that are the person's alone.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::Path;

use super::sync::{again, sync_folder};

/// Options for a private file of ours that is never reached through a link and never waits for a pipe.
pub fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::CLOEXEC;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }
    #[cfg(windows)]
    {
        /// With this flag a link is opened itself, and a link is no plain file.
        const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
        std::os::windows::fs::OpenOptionsExt::custom_flags(&mut options, FILE_FLAG_OPEN_REPARSE_POINT);
    }
    options
}

/// Makes folders one by one, private, and makes each of them lasting in the one above.
pub fn make_private(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
    if let Some(above) = above {
        make_private(above)?;
    }
    #[cfg_attr(windows, expect(unused_mut, reason = "rights are given on Unix"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match again(|| builder.create(folder)) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
        outcome => outcome?,
    }
    if let Some(above) = above {
        sync_folder(above);
    }
    Ok(())
}
