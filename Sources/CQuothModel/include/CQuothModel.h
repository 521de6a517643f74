#ifndef CQUOTHMODEL_H
#define CQUOTHMODEL_H

#include <stddef.h>
#include <stdint.h>

/// The weights file, as `Training/FORMAT.md` describes it. Lives as long as the program.
const uint8_t *_Nonnull quoth_model_bytes(void);
size_t quoth_model_size(void);

/// How many windows are computed side by side. All arrays below have this as their last dimension.
enum { QUOTH_LANES = 16 };

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

#endif
