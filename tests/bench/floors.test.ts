import { expect, test } from "vitest";
import { missedFloors, updatedFloors, type Floors } from "../../bench/floors.ts";
import { figure, share } from "../../bench/suites/figure.ts";

const pinned: Floors = { gold: "g1", floors: { a: 0.5, b: 0.7 }, lowered: [] };
const figures = (a: number, b: number) => [figure("a", a, 10), figure("b", b, 10)];

test("figures at their floors pass; each miss is a line of its own", () => {
  expect(missedFloors(pinned, figures(0.5, 0.7), "g1")).toEqual([]);
  expect(missedFloors(pinned, figures(0.4999, 0.9), "g1")).toEqual(["a is 0.500, below its floor of 0.500"]);
  expect(missedFloors(pinned, [figure("a", 0.6, 10)], "g1")[0]).toContain("b is no longer measured");
  expect(missedFloors(pinned, [...figures(0.6, 0.8), figure("c", 0.1, 3)], "g1")[0]).toContain("c has no floor");
});

test("changed gold does not pass with old floors", () => {
  expect(missedFloors(pinned, figures(0.9, 0.9), "g2")[0]).toContain("the gold has changed");
});

test("an update raises floors, and never rounds up", () => {
  expect(updatedFloors(pinned, figures(0.66666, 0.7), "g2", null)).toEqual({ gold: "g2", floors: { a: 0.666, b: 0.7 }, lowered: [] });
});

test("an update lowers nothing without a reason, and keeps the reason", () => {
  expect(updatedFloors(pinned, figures(0.9, 0.6), "g1", null)).toEqual({ refused: ["b"] });
  expect(updatedFloors(pinned, figures(0.9, 0.6), "g1", "stricter gold")).toEqual({
    gold: "g1",
    floors: { a: 0.9, b: 0.6 },
    lowered: [{ reason: "stricter gold", figures: ["b"] }],
  });
});

test("a share of what was found has no floor, and arithmetic loses none", () => {
  expect(missedFloors(pinned, [...figures(0.5 - 1e-12, 0.7), share("c", 0.1, 3)], "g1")).toEqual([]);
  expect(updatedFloors(pinned, [...figures(0.6 - 1e-12, 0.7), share("c", 0.1, 3)], "g1", null)).toMatchObject({ floors: { a: 0.6, b: 0.7 } });
});
