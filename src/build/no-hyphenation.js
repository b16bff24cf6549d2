// In the place of the grid's hyphenation patterns: it looks for one and finds none.
