"""Fits the network of Quoth's Reports stage: which words near a possible cue are quoted, and by whom."""
