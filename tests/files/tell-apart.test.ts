import { expect, test } from "vitest";
import { tellApart } from "../../pipeline/files/tell-apart.ts";

test("folders are named by as much of the end of their paths as tells them apart", () => {
  expect(tellApart(["/data/mon", "/data/tue"])).toEqual(["mon", "tue"]);
  expect(tellApart(["/data/mon/in", "/data/tue/in", "/data/wed"])).toEqual(["mon/in", "tue/in", "wed"]);
  expect(tellApart(["/in", "/data/in"])).toEqual(["in", "data/in"]);
  expect(tellApart(["/data/in"])).toEqual(["in"]);
});
