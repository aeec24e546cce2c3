import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

test.each([
  [
    "who is named without a state is of the one whose seat is, where no state stands nearer",
    "Prime Minister Jane Holt met President Ivan Petrov of Russia on Monday in Geneva. Downing Street said the talks on Ukraine had been difficult. Ukraine welcomed the talks. Ukraine had asked for them.",
    ["GBR", "RUS"],
  ],
  [
    "a president known by his surname, where his administration is named too",
    "President Ivan Petrov of Russia met President Holm on Monday. The Holm administration has sought a deal on Syria. The White House has faced little pressure over Syria. Syria was silent.",
    ["RUS", "USA"],
  ],
  [
    "not of a seat at which something happens",
    "Prime Minister Jane Holt met President Ivan Petrov of Russia on Monday in Geneva. The envoys had called at the Kremlin and at the Elysee Palace before. Ukraine welcomed the talks. Ukraine had asked for them. Ukraine was content.",
    ["RUS", "UKR"],
  ],
  [
    "not of the seat of the one whom he meets",
    "Prime Minister Jane Holt met President Ivan Petrov of Russia on Monday in Geneva. The Kremlin said the talks on Ukraine had been difficult. Ukraine welcomed the talks. Ukraine had asked for them.",
    ["RUS", "UKR"],
  ],
  [
    "few states have a minister who is called a secretary",
    "North Korea said its test was a success, and North Korean television showed it. Defense Secretary Carl Penn spoke on Wednesday with his South Korean counterpart Park Min-soo about the North Korean test, according to a Pentagon readout.",
    ["KOR", "USA"],
  ],
])("%s", (_why, text, parties) => {
  expect(meetingsIn(text)[0]!.parties.split(" ").toSorted()).toEqual(parties);
});
