### What the full screen says wherever one stands.

screen-rules-not-loaded = The rules are not loaded yet.
