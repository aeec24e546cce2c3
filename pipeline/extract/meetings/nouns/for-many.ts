/** "a reception for the diplomatic corps", "a reception marking the anniversary": what is given for many is no talk; one given for an office-holder is. */
import type { Referent } from "../../mention.ts";
import type { NounFrame } from "./noun-frame.ts";

/** Whether the noun tells such an occasion, and nobody by office for whom it was given. */
export const isForMany = ({ relation, use }: NounFrame, partner: Referent | null): boolean =>
  use === "given" && !(relation === "object" && partner !== null && partner.level !== null);
