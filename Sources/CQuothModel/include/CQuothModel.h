#ifndef CQUOTHMODEL_H
#define CQUOTHMODEL_H

#include <stddef.h>
#include <stdint.h>

/// The weights file, as `Training/FORMAT.md` describes it. Lives as long as the program.
const uint8_t *_Nonnull quoth_model_bytes(void);
size_t quoth_model_size(void);

/// The weights that decide who speaks in a dialogue, a file of its own.
const uint8_t *_Nonnull quoth_dialogue_bytes(void);
size_t quoth_dialogue_size(void);

/// The weights that decide whom *he* and *she* take up, a file of its own.
const uint8_t *_Nonnull quoth_antecedents_bytes(void);
size_t quoth_antecedents_size(void);

/// The weights that decide whom a pronoun takes up in news, a file of its own.
const uint8_t *_Nonnull quoth_news_bytes(void);
size_t quoth_news_size(void);

/// The weights that decide whom a description in news means, a file of its own.
const uint8_t *_Nonnull quoth_descriptions_bytes(void);
size_t quoth_descriptions_size(void);

/// How many windows are computed side by side. All arrays below have this as their last dimension.
enum { QUOTH_LANES = 16 };

/// Rows of the last matrix: seven labels, and one of zeros.
enum { QUOTH_LABELS = 8 };

/// Which arithmetic is used: 0 portable, 1 AVX2 with FMA, 2 AVX-512.
int32_t quoth_kernel(void);

/// One LSTM in one direction over `steps` places, 16 windows side by side, from zero states.
///
/// gates      [steps][4 * hidden][16]: input·x + bias, gate order i, f, g, o; overwritten
/// recurrent  [4 * hidden][hidden]
/// output     [steps][hidden][16]
/// state      [hidden][16]: scratch
void quoth_lstm(
    float *_Nonnull gates, const float *_Nonnull recurrent, float *_Nonnull output,
    float *_Nonnull state, int32_t steps, int32_t hidden, int32_t kernel);

/// result[rows][16] = bias + matrix[rows][columns] · input[columns][16], for each of `steps` places.
void quoth_project(
    const float *_Nonnull matrix, const float *_Nonnull bias, const float *_Nonnull input,
    float *_Nonnull result, int32_t steps, int32_t rows, int32_t columns, int32_t kernel);

/// result[rows] = bias + transposed[columns][rows]ᵀ · input[columns], for each of `steps` vectors.
void quoth_project_words(
    const float *_Nonnull transposed, const float *_Nonnull bias, const float *_Nonnull input,
    float *_Nonnull result, int32_t steps, int32_t rows, int32_t columns, int32_t kernel);

/// sum[width] += row[width] · scale
void quoth_add_bytes(
    float *_Nonnull sum, const int8_t *_Nonnull row, float scale, int32_t width);

/// sum[width] += the row of the table.
void quoth_add_row(
    float *_Nonnull sum, const float *_Nonnull table, int32_t row, int32_t width);

/// Puts the sums of rows of five tables into one lane: `index` has five offsets for each place. Rows
/// have 2 * half numbers; the first half goes to `forward`, the second to `backward`, whose places
/// are in reverse order.
void quoth_gather(
    const float *_Nonnull const *_Nonnull tables, const int32_t *_Nonnull index,
    float *_Nonnull forward, float *_Nonnull backward, int32_t places, int32_t lane, int32_t half,
    int32_t kernel);

/// Puts the states of both directions side by side: in the order of the places, or reversed; each lane
/// has so many `places`.
void quoth_assemble(
    const float *_Nonnull forward, const float *_Nonnull backward, float *_Nonnull states,
    const int32_t *_Nonnull places, int32_t hidden, int32_t reversed);

/// scores[steps][8][16] from states[steps][size][16]; `cues` has the place of the cue in each lane.
void quoth_head(
    const float *_Nonnull states, const int32_t *_Nonnull cues, const float *_Nonnull word,
    const float *_Nonnull cue, const float *_Nonnull bias, const float *_Nonnull output,
    const float *_Nonnull output_bias, float *_Nonnull scores, int32_t steps, int32_t size,
    int32_t head, int32_t kernel);

#endif
