### The first start, where look and language are chosen.

first-language = Language: { $languages }
