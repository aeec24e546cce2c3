import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

test.each(["on Monday telephoned", "telephoned on Monday"])("he goes back to the subject, wherever the day of its verb stands: %s", (did) => {
  const text = `Chilean Foreign Minister Pedro Rivas ${did} his Norwegian counterpart, Olav Holm. Later in the day he met Kenyan Ambassador Amos Otieno.`;
  expect(meetingsIn(text)).toContainEqual(expect.objectContaining({ parties: "CHL KEN", people: "Pedro Rivas, Amos Otieno" }));
});
