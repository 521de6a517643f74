#include "CQuothModel.h"

#pragma clang fp contract(fast)

#define TARGET
#define WIDTH 4
#define NAME(x) portable_##x
#include "kernels.inc"
#undef TARGET
#undef WIDTH
#undef NAME

#if defined(__x86_64__)
#define TARGET __attribute__((target("avx2,fma")))
#define WIDTH 8
#define NAME(x) avx2_##x
#include "kernels.inc"
#undef TARGET
#undef WIDTH
#undef NAME

#define TARGET __attribute__((target("avx512f,avx512vl,avx512dq,fma")))
#define WIDTH 16
#define NAME(x) avx512_##x
#include "kernels.inc"
#undef TARGET
#undef WIDTH
#undef NAME

#define DISPATCH(function, ...)          \
  switch (kernel) {                      \
    case 2:                              \
      avx512_##function(__VA_ARGS__);    \
      return;                            \
    case 1:                              \
      avx2_##function(__VA_ARGS__);      \
      return;                            \
    default:                             \
      portable_##function(__VA_ARGS__);  \
  }

int32_t quoth_kernel(void) {
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq"))
    return 2;
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 1 : 0;
}
#else
#define DISPATCH(function, ...) \
  (void)kernel;                 \
  portable_##function(__VA_ARGS__)

int32_t quoth_kernel(void) { return 0; }
#endif

void quoth_lstm(
    float *gates, const float *recurrent, float *output, float *state, int32_t steps,
    int32_t hidden, int32_t kernel) {
  DISPATCH(lstm, gates, recurrent, output, state, steps, hidden);
}

void quoth_project(
    const float *matrix, const float *bias, const float *input, float *result, int32_t steps,
    int32_t rows, int32_t columns, int32_t kernel) {
  DISPATCH(project, matrix, bias, input, result, steps, rows, columns);
}

void quoth_project_words(
    const float *transposed, const float *bias, const float *input, float *result, int32_t steps,
    int32_t rows, int32_t columns, int32_t kernel) {
  DISPATCH(project_words, transposed, bias, input, result, steps, rows, columns);
}

void quoth_add_bytes(float *sum, const int8_t *row, float scale, int32_t width) {
  for (int32_t i = 0; i < width; i++) sum[i] += (float)row[i] * scale;
}

void quoth_add_row(float *sum, const float *table, int32_t row, int32_t width) {
  const float *from = table + (size_t)row * width;
  for (int32_t i = 0; i < width; i++) sum[i] += from[i];
}

void quoth_gather(
    const float *const *tables, const int32_t *index, float *forward, float *backward,
    int32_t places, int32_t lane, int32_t half, int32_t kernel) {
  DISPATCH(gather, tables, index, forward, backward, places, lane, half);
}

void quoth_assemble(
    const float *forward, const float *backward, float *states, const int32_t *places,
    int32_t hidden, int32_t reversed) {
  const size_t lanes = QUOTH_LANES, size = hidden * lanes;
  // Neighbouring lanes are mostly of one length, and then copied together.
  for (size_t lane = 0, count; lane < lanes; lane += count) {
    const int32_t length = places[lane];
    for (count = 1; lane + count < lanes && places[lane + count] == length;) count++;
    for (int32_t place = 0; place < length; place++) {
      float *out = states + (reversed ? length - 1 - place : place) * 2 * size + lane;
      const float *f = forward + place * size + lane;
      const float *b = backward + (length - 1 - place) * size + lane;
      for (int32_t unit = 0; unit < hidden; unit++, out += lanes, f += lanes, b += lanes)
        for (size_t i = 0; i < count; i++) {
          out[i] = f[i];
          out[size + i] = b[i];
        }
    }
  }
}

void quoth_head(
    const float *states, const int32_t *cues, const float *word, const float *cue,
    const float *bias, const float *output, const float *output_bias, float *scores,
    int32_t steps, int32_t size, int32_t head, int32_t kernel) {
  DISPATCH(head, states, cues, word, cue, bias, output, output_bias, scores, steps, size, head);
}
