### What `article5 --version` tells.

version-rules = ingebouwde regels: editie { $edition }, wet zoals die gold op { $day }
version-hash = hash van deze regels: { $hash }
