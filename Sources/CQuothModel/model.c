#include "CQuothModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
_Alignas(64) static const uint8_t weights[] = {
#embed "model.bin"
};

const uint8_t *quoth_model_bytes(void) { return weights; }

size_t quoth_model_size(void) { return sizeof weights; }

_Alignas(64) static const uint8_t dialogue[] = {
#embed "dialogue.bin"
};

const uint8_t *quoth_dialogue_bytes(void) { return dialogue; }

size_t quoth_dialogue_size(void) { return sizeof dialogue; }

_Alignas(64) static const uint8_t antecedents[] = {
#embed "antecedents.bin"
};

const uint8_t *quoth_antecedents_bytes(void) { return antecedents; }

size_t quoth_antecedents_size(void) { return sizeof antecedents; }

_Alignas(64) static const uint8_t descriptions[] = {
#embed "descriptions.bin"
};

const uint8_t *quoth_descriptions_bytes(void) { return descriptions; }

size_t quoth_descriptions_size(void) { return sizeof descriptions; }

_Alignas(64) static const uint8_t news[] = {
#embed "news.bin"
};

const uint8_t *quoth_news_bytes(void) { return news; }

size_t quoth_news_size(void) { return sizeof news; }
