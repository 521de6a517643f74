/* Deliberately empty: ICU's own headers use versioned macros and clash with Foundation's,
   so only CQuothICU includes them. This module exists to find and link the library. */
