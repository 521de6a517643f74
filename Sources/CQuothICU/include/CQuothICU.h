/* A shim over ICU that names no ICU type, so that Swift can import it beside Foundation. */
#ifndef QUOTH_ICU_H
#define QUOTH_ICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct quoth_breaker quoth_breaker;

typedef enum { QUOTH_BREAK_WORD = 0, QUOTH_BREAK_SENTENCE = 1 } quoth_break_kind;

/* A prototype to clone from; never set text on it. NULL if ICU lacks its data. A quick one cuts plain
   text without ICU where its rules leave no doubt, and has the same boundaries. */
quoth_breaker *quoth_breaker_open(quoth_break_kind kind, const char *locale, bool is_quick);
quoth_breaker *quoth_breaker_clone(const quoth_breaker *prototype);
/* A clone of the prototype, which any thread may take; give it back when done. */
quoth_breaker *quoth_breaker_take(quoth_breaker *prototype);
void quoth_breaker_give_back(quoth_breaker *prototype, quoth_breaker *breaker);
void quoth_breaker_close(quoth_breaker *breaker);

/* `utf8` must outlive every call of quoth_breaker_next until the next text is set. */
void quoth_breaker_set_text(quoth_breaker *breaker, const uint8_t *utf8, int32_t length);

/* Writes up to `capacity` further boundaries (byte offsets) and, of words, the kind of the segment that
   ends there: 0 none, 1 number, 2 letters, 3 kana, 4 ideographs. Returns how many; 0 at the end. */
int32_t quoth_breaker_next(quoth_breaker *breaker, int32_t *boundaries, uint8_t *kinds,
                           int32_t capacity);

/* Unicode's Quotation_Mark property; writes up to `capacity` code points, returns how many exist. */
int32_t quoth_quotation_marks(uint32_t *out, int32_t capacity);

/* By general category: 1 for an opening mark (Pi, Ps), -1 for a closing one (Pf, Pe), 0 for others. */
int32_t quoth_mark_direction(uint32_t code_point);

/* The delimiters of a locale: out = { open, close, alternate open, alternate close }. */
bool quoth_locale_delimiters(const char *locale, uint32_t out[4]);

/* Letters folded for comparison: NFKD, marks removed, case folded, then Latin-ASCII where it
   applies. Returns the length written, or the length needed if larger than `capacity`; -1 on error. */
int32_t quoth_fold(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity);

/* NFKD, case folded, without the characters of a combining class, and nothing more: how scorers in
   other languages compare names. Returns as quoth_fold does. */
int32_t quoth_base_letters(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity);

/* Any script in the letters a to z and digits, as ICU transliterates it (Any-Latin; Latin-ASCII;
   Lower): "Зеленский" is "zelenskij". Returns the length written, or the length needed if larger
   than `capacity`; -1 on error. Any thread may call it. */
int32_t quoth_romanize(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity);

/* General category as one of 'L' 'M' 'N' 'P' 'S' 'Z' 'C', with 'U' for an upper- or titlecase letter. */
uint8_t quoth_category(uint32_t code_point);

const char *quoth_icu_version(void);

#ifdef __cplusplus
}
#endif

#endif
