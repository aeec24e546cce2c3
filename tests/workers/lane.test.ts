import { expect, test } from "vitest";
import { openLane } from "../../pipeline/workers/lane.ts";
import type { InputUnit } from "../../schemas/input-unit.ts";
import { workerScript } from "../support/worker-script.ts";

const unit = (order: string): InputUnit => ({ source: order, format: "plain-text", bytes: new TextEncoder().encode(order), fields: {} });

test("a closed lane fails what runs, and starts no thread that nobody would end", async () => {
  const module = new URL("../support/fake-reader.mjs", import.meta.url).href;
  const lane = openLane({ module, options: { name: "test" }, script: await workerScript(), deadlineMs: 60_000, signal: undefined });
  expect(await lane.run([unit("go")])).toHaveLength(1);
  const running = lane.run([unit("hang"), unit("go")]);
  const closing = lane.close();
  await expect(running).rejects.toThrow("closed");
  await closing;
  await expect(lane.run([unit("go")])).rejects.toThrow("closed");
});
