#include "server/domain/log_batch.h"
