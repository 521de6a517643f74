"""Fits the model that decides who speaks in dialogues; see Training/README.md."""
