### The big view for a wall.

large-title = Article 5 Check
large-key-end = end the large view
large-key-end-does = back to the usual view
