import { defineConfig } from "vitest/config";

// Files that share what a worker has loaded take half the time: lexicons and compiled code are made once, not 370 times. Order is shuffled, so what one leaves behind shows in another.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], isolate: false, testTimeout: 60_000, hookTimeout: 60_000, sequence: { shuffle: true } },
});
