#include "plain_text.h"

#include <stdbool.h>
#include <string.h>

/* Whether U+2010 to U+2027 stands there: marks, dashes, dots. */
static bool is_general_punctuation(const uint8_t *utf8, int32_t at, int32_t length) {
  return at + 2 < length && utf8[at] == 0xE2 && utf8[at + 1] == 0x80 && utf8[at + 2] >= 0x90 &&
         utf8[at + 2] <= 0xA7;
}

/* Words */

enum { OTHER, LETTER, DIGIT, SPACE, UNSURE };

/* CR LF is one segment; a low line joins whatever it touches; locales differ in what @ is. */
static const uint8_t word_classes[256] = {
    ['a' ... 'z'] = LETTER, ['A' ... 'Z'] = LETTER, ['0' ... '9'] = DIGIT, [' '] = SPACE,
    ['\r'] = UNSURE,        ['_'] = UNSURE,         ['@'] = UNSURE,        [0x80 ... 0xFF] = UNSURE,
};

static uint8_t word_class(uint8_t c) { return word_classes[c]; }

/* Whether no combining mark or format character, which would belong to what is before, begins there. */
static bool begins_anew(const uint8_t *utf8, int32_t at, int32_t length) {
  return at == length || utf8[at] < 0x80 || utf8[at] == 0xC3 ||
         is_general_punctuation(utf8, at, length);
}

/* The length of a mark that joins two of `joined`, or 0. */
static int32_t joiner(const uint8_t *utf8, int32_t at, int32_t length, uint8_t joined) {
  switch (utf8[at]) {
    case '.':
    case '\'':
      return 1;
    case ':':
      return joined == LETTER;
    case ',':
    case ';':
      return joined == DIGIT;
    default:
      /* U+2018, U+2019, U+2024 join both, U+2027 joins letters. */
      if (!is_general_punctuation(utf8, at, length)) return 0;
      switch (utf8[at + 2]) {
        case 0x98:
        case 0x99:
        case 0xA4:
          return 3;
        case 0xA7:
          return joined == LETTER ? 3 : 0;
        default:
          return 0;
      }
  }
}

/* The end of a run of letters or of digits, or 0. */
static int32_t run_end(const uint8_t *utf8, int32_t start, int32_t length, uint8_t joined) {
  int32_t at = start;
  for (;;) {
    while (at < length && word_class(utf8[at]) == joined) at++;
    if (at == length) return at;
    int32_t width = joiner(utf8, at, length, joined);
    if (width == 0) break;
    int32_t next = at + width;
    if (next == length) return at;
    uint8_t after = word_class(utf8[next]);
    if (after == UNSURE && !is_general_punctuation(utf8, next, length)) return 0;
    if (after != joined) return at;
    /* Locales differ in what a colon joins. */
    if (utf8[at] == ':') return 0;
    at = next;
  }
  switch (word_class(utf8[at])) {
    case OTHER:
    case SPACE:
      return at;
    case UNSURE:
      return utf8[at] == '\r' || is_general_punctuation(utf8, at, length) ? at : 0;
    default:
      return 0;
  }
}

int32_t quoth_plain_word_end(const uint8_t *utf8, int32_t start, int32_t length, uint8_t *kind) {
  uint8_t class = word_class(utf8[start]);
  switch (class) {
    case LETTER:
      *kind = 2;
      return run_end(utf8, start, length, class);
    case DIGIT:
      *kind = 1;
      return run_end(utf8, start, length, class);
    default:
      break;
  }
  int32_t end = start + 1;
  if (class == SPACE) {
    while (end < length && utf8[end] == ' ') end++;
  } else if (class == UNSURE) {
    if (!is_general_punctuation(utf8, start, length)) return 0;
    end = start + 3;
  }
  *kind = 0;
  return begins_anew(utf8, end, length) ? end : 0;
}

int32_t quoth_plain_words_resume(const uint8_t *utf8, int32_t start, int32_t length) {
  enum { FEW = 4 };
  int32_t at = start;
  while ((at += 1) + FEW < length) {
    const uint8_t *space = memchr(utf8 + at, ' ', (size_t)(length - FEW - at));
    if (space == NULL) break;
    at = (int32_t)(space - utf8);
    if (utf8[at - 1] == ' ') continue;
    /* Other scripts' spaces join with it; of their lead bytes none is needed here. */
    if (at - start >= 3 && utf8[at - 3] >= 0xE1 && utf8[at - 3] <= 0xE3) continue;
    /* Text that is not plain for good is read in one go. */
    bool is_plain = true;
    for (int32_t i = 1; i <= FEW; i++) is_plain &= utf8[at + i] < 0x80;
    if (is_plain) return at;
  }
  return length;
}

/* Sentences */

enum { PLAIN, LOWER, UPPER, NUMBER, SPACES, CLOSE, CONTINUE, STOP, MARK, LINE_END, UNKNOWN };

static const uint8_t sentence_classes[256] = {
    ['a' ... 'z'] = LOWER, ['A' ... 'Z'] = UPPER, ['0' ... '9'] = NUMBER,
    [' '] = SPACES,        ['\t'] = SPACES,       ['\v' ... '\f'] = SPACES,
    ['"'] = CLOSE,         ['\''] = CLOSE,        ['(' ... ')'] = CLOSE,
    ['['] = CLOSE,         [']'] = CLOSE,         ['{'] = CLOSE,
    ['}'] = CLOSE,         [','] = CONTINUE,      ['-'] = CONTINUE,
    [':'] = CONTINUE,      ['.'] = STOP,          ['!'] = MARK,
    ['?'] = MARK,          ['\n'] = LINE_END,     ['\r'] = UNKNOWN,
    [0x80 ... 0xFF] = UNKNOWN,
};

static uint8_t sentence_class(const uint8_t *utf8, int32_t at, int32_t length, int32_t *width) {
  uint8_t c = utf8[at];
  *width = 1;
  if (c < 0x80) return sentence_classes[c];
  if (c == 0xC3 && at + 1 < length) {
    uint8_t last = utf8[at + 1];
    *width = 2;
    /* × and ÷ are no letters. */
    if (last == 0x97 || last == 0xB7) return PLAIN;
    return last < 0x9F ? UPPER : LOWER;
  }
  if (!is_general_punctuation(utf8, at, length)) return UNKNOWN;
  *width = 3;
  switch (utf8[at + 2]) {
    case 0x98:
    case 0x99:
    case 0x9A:
    case 0x9B:
    case 0x9C:
    case 0x9D:
    case 0x9E:
    case 0x9F:
      return CLOSE;
    case 0x93:
    case 0x94:
      return CONTINUE;
    case 0xA4:
      return UNKNOWN;
    default:
      return PLAIN;
  }
}

/* SB8: whether a small letter follows, with nothing between that could begin a sentence; -1 if unknown. */
static int goes_on(const uint8_t *utf8, int32_t at, int32_t length) {
  while (at < length) {
    int32_t width;
    switch (sentence_class(utf8, at, length, &width)) {
      case LOWER:
        return 1;
      case UNKNOWN:
        return utf8[at] == '\r' ? 0 : -1;
      case UPPER:
      case STOP:
      case MARK:
      case LINE_END:
        return 0;
      default:
        at += width;
    }
  }
  return 0;
}

int32_t quoth_plain_sentence_end(const uint8_t *utf8, int32_t start, int32_t length) {
  int32_t at = start;
  uint8_t before = PLAIN;
  while (at < length) {
    while (at < length && sentence_classes[utf8[at]] <= CONTINUE) before = sentence_classes[utf8[at++]];
    if (at == length) return length;
    int32_t width;
    uint8_t class = sentence_class(utf8, at, length, &width);
    if (class == LINE_END) return at + 1;
    if (class == UNKNOWN) return 0;
    at += width;
    if (class != STOP && class != MARK) {
      before = class;
      continue;
    }
    bool follows_letter = before == LOWER || before == UPPER;
    before = PLAIN;
    if (at == length) return length;
    uint8_t after = sentence_class(utf8, at, length, &width);
    /* SB6, SB7 */
    if (class == STOP && (after == NUMBER || (follows_letter && after == UPPER))) continue;
    while (after == CLOSE) {
      at += width;
      if (at == length) return length;
      after = sentence_class(utf8, at, length, &width);
    }
    while (after == SPACES) {
      at += width;
      if (at == length) return length;
      after = sentence_class(utf8, at, length, &width);
    }
    if (after == LINE_END) return at + 1;
    /* Versions of Unicode differ in what a semicolon does. */
    if (after == UNKNOWN || utf8[at] == ';') return 0;
    /* SB8a */
    if (after == CONTINUE || after == STOP || after == MARK) continue;
    if (class == STOP) {
      int lasts = goes_on(utf8, at, length);
      if (lasts < 0) return 0;
      if (lasts) continue;
    }
    return at;
  }
  return length;
}

int32_t quoth_plain_sentences_resume(const uint8_t *utf8, int32_t start, int32_t length) {
  const uint8_t *line_end = memchr(utf8 + start, '\n', (size_t)(length - start));
  return line_end == NULL ? length : (int32_t)(line_end - utf8) + 1;
}
