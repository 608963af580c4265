//! Records on disk: what is kept, what is refused, and what a fault can and cannot do.

mod damage;
mod format;
mod full_disk;
mod kept;
mod limits;
mod names;
mod recovery;
mod rights;
mod saving;
mod shelf;
mod two_writers;
mod versions;
