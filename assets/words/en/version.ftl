### What `article5 --version` tells.

# $day is a date such as 2026-11-22.
version-rules = rules inside: edition { $edition }, law as of { $day }
# $hash is the SHA-256 over all rule files inside the program.
version-hash = hash of these rules: { $hash }
