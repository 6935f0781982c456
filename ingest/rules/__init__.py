"""Tables of patterns, by stage. A new style or kind is a new row."""
