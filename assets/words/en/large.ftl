### The big view for a wall.

large-title = Article 5 Check
