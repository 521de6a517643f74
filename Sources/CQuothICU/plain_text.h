/* Boundaries of plain text, which ICU need not be asked for: ASCII, Latin letters with accents as far
   as they matter to sentences, and U+2010 to U+2027, the usual quotation marks, dashes and apostrophes.
   Wherever more than that, or a rule in which locales or versions of Unicode differ, has a say, the
   functions answer that they do not know. */
#ifndef QUOTH_PLAIN_TEXT_H
#define QUOTH_PLAIN_TEXT_H

#include <stdint.h>

/* The end of the word segment (UAX #29, WB3 to WB999) that begins at the boundary `start` < `length`,
   with its kind as quoth_breaker_next has it; 0 if unknown. */
int32_t quoth_plain_word_end(const uint8_t *utf8, int32_t start, int32_t length, uint8_t *kind);

/* Where plain text goes on after `start`, which is sure to be a boundary of words; or `length`. */
int32_t quoth_plain_words_resume(const uint8_t *utf8, int32_t start, int32_t length);

/* The end of the sentence (UAX #29, SB3 to SB998) that begins at the boundary `start` < `length`; 0 if
   unknown. */
int32_t quoth_plain_sentence_end(const uint8_t *utf8, int32_t start, int32_t length);

/* The first boundary after `start` that is a paragraph's end; or `length`. */
int32_t quoth_plain_sentences_resume(const uint8_t *utf8, int32_t start, int32_t length);

#endif
