/** What one input may cost. A longer record is rejected, never truncated; nothing here grows with the input. */

/** The most bytes one record may have: one article of a plain file, one line, one row. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** The most a gzip file may grow. News text shrinks to a third or a fifth; only padding shrinks to a two-hundredth. */
export const MAX_GZIP_RATIO = 200;

/** Output up to this size is harmless whatever its ratio. */
export const GZIP_RATIO_FREE_BYTES = 1024 * 1024;
