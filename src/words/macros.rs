//! How code names a sentence: the key and its variables are looked up while the program is compiled.

/// A [`Key`](super::Key) for a table: `key!("act-begin")`, or `key!("act-began", name)` for a sentence with variables.
#[doc(hidden)]
#[macro_export]
macro_rules! __words_key {
    ($key:literal $(, $name:ident)* $(,)?) => {
        {
            const KEY: $crate::words::Key = $crate::words::Key::checked($key, &[$(stringify!($name)),*]);
            KEY
        }
    };
}

/// The sentence of a key in the language that is spoken: a `&'static str` without variables, a `String` with them.
///
/// ```compile_fail
/// article5::words::say!("verdict-that-nobody-wrote");
/// ```
/// ```compile_fail
/// article5::words::say!("verdict-prohibited-from", date = "tomorrow");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __words_say {
    ($key:literal $(,)?) => {
        $crate::words::key!($key).text()
    };
    ($key:literal $(, $name:ident = $value:expr)+ $(,)?) => {
        $crate::words::key!($key $(, $name)+).with(&[$((stringify!($name), $crate::words::Value::from($value))),+])
    };
}

pub use __words_key as key;
pub use __words_say as say;
