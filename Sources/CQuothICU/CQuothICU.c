#include "CQuothICU.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucasemap.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

#include "plain_text.h"

struct quoth_breaker {
  UBreakIterator *iterator;
  quoth_break_kind kind;
  // Whether plain text may be cut without the iterator.
  bool is_quick;
  const uint8_t *utf8;
  int32_t length;
  // The last boundary.
  int32_t position;
  // The stretch of the text that the iterator reads, while the position lies within.
  UText *text;
  int32_t stretch_start;
  int32_t stretch_end;
  // One clone that waits to be used again.
  _Atomic(quoth_breaker *) spare;
};

static quoth_breaker *wrap(UBreakIterator *iterator, quoth_break_kind kind, bool is_quick) {
  if (iterator == NULL) return NULL;
  quoth_breaker *breaker = calloc(1, sizeof *breaker);
  if (breaker == NULL) {
    ubrk_close(iterator);
    return NULL;
  }
  breaker->iterator = iterator;
  breaker->kind = kind;
  breaker->is_quick = is_quick;
  return breaker;
}

quoth_breaker *quoth_breaker_open(quoth_break_kind kind, const char *locale, bool is_quick) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType type = kind == QUOTH_BREAK_WORD ? UBRK_WORD : UBRK_SENTENCE;
  UBreakIterator *iterator = ubrk_open(type, locale, NULL, 0, &status);
  // In Greek a semicolon ends a sentence; for POSIX a stop ends a word.
  bool is_plain = strncmp(locale, "el", 2) != 0 && strstr(locale, "POSIX") == NULL;
  return U_FAILURE(status) ? NULL : wrap(iterator, kind, is_quick && is_plain);
}

quoth_breaker *quoth_breaker_clone(const quoth_breaker *prototype) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone(prototype->iterator, &status);
  return U_FAILURE(status) ? NULL : wrap(iterator, prototype->kind, prototype->is_quick);
}

quoth_breaker *quoth_breaker_take(quoth_breaker *prototype) {
  quoth_breaker *breaker = atomic_exchange(&prototype->spare, NULL);
  return breaker != NULL ? breaker : quoth_breaker_clone(prototype);
}

void quoth_breaker_give_back(quoth_breaker *prototype, quoth_breaker *breaker) {
  quoth_breaker_close(atomic_exchange(&prototype->spare, breaker));
}

void quoth_breaker_close(quoth_breaker *breaker) {
  if (breaker == NULL) return;
  quoth_breaker_close(atomic_exchange(&breaker->spare, NULL));
  ubrk_close(breaker->iterator);
  if (breaker->text != NULL) utext_close(breaker->text);
  free(breaker);
}

void quoth_breaker_set_text(quoth_breaker *breaker, const uint8_t *utf8, int32_t length) {
  breaker->utf8 = utf8;
  breaker->length = length;
  breaker->position = 0;
  breaker->stretch_end = 0;
}

static uint8_t kind_of(int32_t status) {
  if (status < UBRK_WORD_NONE_LIMIT) return 0;
  if (status < UBRK_WORD_NUMBER_LIMIT) return 1;
  if (status < UBRK_WORD_LETTER_LIMIT) return 2;
  if (status < UBRK_WORD_KANA_LIMIT) return 3;
  return 4;
}

/* Has the iterator read from the last boundary on, up to where plain text surely begins again. */
static bool begin_stretch(quoth_breaker *breaker) {
  int32_t start = breaker->position;
  int32_t end = breaker->length;
  if (breaker->is_quick)
    end = breaker->kind == QUOTH_BREAK_WORD
              ? quoth_plain_words_resume(breaker->utf8, start, breaker->length)
              : quoth_plain_sentences_resume(breaker->utf8, start, breaker->length);
  breaker->stretch_start = start;
  breaker->stretch_end = end;
  UErrorCode status = U_ZERO_ERROR;
  breaker->text =
      utext_openUTF8(breaker->text, (const char *)breaker->utf8 + start, end - start, &status);
  if (U_FAILURE(status)) return false;
  ubrk_setUText(breaker->iterator, breaker->text, &status);
  if (U_FAILURE(status)) return false;
  ubrk_first(breaker->iterator);
  return true;
}

/* The next boundary, without ICU if possible; UBRK_DONE if ICU fails. */
static int32_t next_boundary(quoth_breaker *breaker, uint8_t *kind) {
  if (breaker->position >= breaker->stretch_end) {
    int32_t end = 0;
    if (breaker->is_quick)
      end = breaker->kind == QUOTH_BREAK_WORD
                ? quoth_plain_word_end(breaker->utf8, breaker->position, breaker->length, kind)
                : quoth_plain_sentence_end(breaker->utf8, breaker->position, breaker->length);
    if (end > 0) return end;
    if (!begin_stretch(breaker)) return UBRK_DONE;
  }
  int32_t end = ubrk_next(breaker->iterator);
  if (end == UBRK_DONE) return UBRK_DONE;
  *kind = kind_of(ubrk_getRuleStatus(breaker->iterator));
  return breaker->stretch_start + end;
}

int32_t quoth_breaker_next(quoth_breaker *breaker, int32_t *boundaries, uint8_t *kinds,
                           int32_t capacity) {
  int32_t count = 0;
  while (count < capacity && breaker->position < breaker->length) {
    int32_t boundary = next_boundary(breaker, &kinds[count]);
    if (boundary == UBRK_DONE) break;
    boundaries[count++] = breaker->position = boundary;
  }
  return count;
}

int32_t quoth_quotation_marks(uint32_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  USet *set = uset_openEmpty();
  uset_applyIntPropertyValue(set, UCHAR_QUOTATION_MARK, 1, &status);
  int32_t count = 0;
  if (U_SUCCESS(status)) {
    int32_t size = uset_size(set);
    for (int32_t i = 0; i < size; i++) {
      UChar32 c = uset_charAt(set, i);
      if (count < capacity) out[count] = (uint32_t)c;
      count++;
    }
  }
  uset_close(set);
  return count;
}

int32_t quoth_mark_direction(uint32_t code_point) {
  switch (u_charType((UChar32)code_point)) {
    case U_INITIAL_PUNCTUATION:
    case U_START_PUNCTUATION:
      return 1;
    case U_FINAL_PUNCTUATION:
    case U_END_PUNCTUATION:
      return -1;
    default:
      return 0;
  }
}

bool quoth_locale_delimiters(const char *locale, uint32_t out[4]) {
  static const ULocaleDataDelimiterType types[4] = {
      ULOCDATA_QUOTATION_START, ULOCDATA_QUOTATION_END, ULOCDATA_ALT_QUOTATION_START,
      ULOCDATA_ALT_QUOTATION_END};
  UErrorCode status = U_ZERO_ERROR;
  ULocaleData *data = ulocdata_open(locale, &status);
  if (U_FAILURE(status)) return false;
  bool found = true;
  for (int i = 0; i < 4; i++) {
    UChar buffer[8];
    UErrorCode each = U_ZERO_ERROR;
    int32_t length = ulocdata_getDelimiter(data, types[i], buffer, 8, &each);
    if (U_FAILURE(each) || length < 1) {
      found = false;
      break;
    }
    int32_t at = 0;
    UChar32 c;
    U16_NEXT(buffer, at, length, c);
    out[i] = (uint32_t)c;
  }
  ulocdata_close(data);
  return found;
}

/* Letters that NFKD leaves whole although readers take them for a plain letter with a stroke. */
static const char *plain_letter(UChar32 c) {
  switch (c) {
    case 0x0142: return "l";
    case 0x00F8: return "o";
    case 0x0111: return "d";
    case 0x0131: return "i";
    case 0x00E6: return "ae";
    case 0x0153: return "oe";
    case 0x00F0: return "d";
    case 0x00FE: return "th";
    default: return NULL;
  }
}

#define LONGEST_DECOMPOSITION 32

/* The compatibility decomposition of the next character, or the character; returns its length. */
static int32_t next_decomposed(const UNormalizer2 *nfkd, const uint8_t *utf8, int32_t *at,
                               int32_t length, UChar out[LONGEST_DECOMPOSITION]) {
  UChar32 c;
  U8_NEXT_OR_FFFD(utf8, *at, length, c);
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = unorm2_getDecomposition(nfkd, c, out, LONGEST_DECOMPOSITION, &status);
  if (U_SUCCESS(status) && units >= 0) return units;
  units = 0;
  U16_APPEND_UNSAFE(out, units, c);
  return units;
}

/* Writes a character as far as there is room; returns what is then written or needed. */
static int32_t append(UChar32 c, uint8_t *out, int32_t written, int32_t capacity) {
  uint8_t encoded[4];
  int32_t size = 0;
  U8_APPEND_UNSAFE(encoded, size, c);
  for (int32_t k = 0; k < size; k++, written++)
    if (written < capacity) out[written] = encoded[k];
  return written;
}

int32_t quoth_fold(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t written = 0;
  int32_t at = 0;
  while (at < length) {
    UChar parts[LONGEST_DECOMPOSITION];
    int32_t units = next_decomposed(nfkd, utf8, &at, length, parts);
    for (int32_t i = 0; i < units;) {
      UChar32 part;
      U16_NEXT(parts, i, units, part);
      if (u_getCombiningClass(part) != 0 || u_charType(part) == U_NON_SPACING_MARK) continue;
      part = u_foldCase(part, U_FOLD_CASE_DEFAULT);
      const char *plain = plain_letter(part);
      if (plain != NULL) {
        for (; *plain != 0; plain++, written++)
          if (written < capacity) out[written] = (uint8_t)*plain;
        continue;
      }
      written = append(part, out, written, capacity);
    }
  }
  return written;
}

int32_t quoth_base_letters(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t written = 0;
  int32_t at = 0;
  while (at < length) {
    UChar parts[LONGEST_DECOMPOSITION];
    int32_t units = next_decomposed(nfkd, utf8, &at, length, parts);
    // Full folding makes at most three of one.
    UChar folded[3 * LONGEST_DECOMPOSITION];
    UErrorCode each = U_ZERO_ERROR;
    int32_t count = u_strFoldCase(folded, 3 * LONGEST_DECOMPOSITION, parts, units,
                                  U_FOLD_CASE_DEFAULT, &each);
    if (U_FAILURE(each)) continue;
    for (int32_t i = 0; i < count;) {
      UChar32 part;
      U16_NEXT(folded, i, count, part);
      if (u_getCombiningClass(part) == 0) written = append(part, out, written, capacity);
    }
  }
  return written;
}

/* One transliterator that waits to be used again: to open one takes milliseconds, and none may be
   used by two threads at a time. */
static _Atomic(UTransliterator *) spare_romanizer;

static UTransliterator *take_romanizer(void) {
  UTransliterator *romanizer = atomic_exchange(&spare_romanizer, NULL);
  if (romanizer != NULL) return romanizer;
  static const UChar rules[] = u"Any-Latin; Latin-ASCII; Lower";
  UErrorCode status = U_ZERO_ERROR;
  romanizer = utrans_openU(rules, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
  return U_FAILURE(status) ? NULL : romanizer;
}

static void give_back_romanizer(UTransliterator *romanizer) {
  romanizer = atomic_exchange(&spare_romanizer, romanizer);
  if (romanizer != NULL) utrans_close(romanizer);
}

int32_t quoth_romanize(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity) {
  if (length > INT32_MAX / 16) return -1;
  UTransliterator *romanizer = take_romanizer();
  if (romanizer == NULL) return -1;
  int32_t written = -1;
  /* A character of Chinese or Korean becomes a syllable, no more than eight letters. */
  int32_t units = length * 8 + 16;
  UChar *text = malloc((size_t)units * sizeof *text);
  if (text != NULL) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t count = 0;
    u_strFromUTF8WithSub(text, units, &count, (const char *)utf8, length, 0xFFFD, NULL, &status);
    int32_t limit = count;
    utrans_transUChars(romanizer, text, &count, units, 0, &limit, &status);
    if (U_SUCCESS(status)) u_strToUTF8((char *)out, capacity, &written, text, count, &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) written = -1;
    free(text);
  }
  give_back_romanizer(romanizer);
  return written;
}

uint8_t quoth_category(uint32_t code_point) {
  switch (u_charType((UChar32)code_point)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return 'U';
    case U_LOWERCASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return 'L';
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return 'M';
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      return 'N';
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return 'Z';
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL:
      return 'S';
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return 'P';
    default:
      return 'C';
  }
}

const char *quoth_icu_version(void) { return U_ICU_VERSION; }
