/** Work that another thread may do beside the rest of a merge. */
import { findActors, type FindActors } from "./people/find-actors.ts";
import { decideSayings, type DecideSayings } from "./sayings/decide-sayings.ts";

export interface Aside {
  /** Is asked first, and once. */
  readonly findActors: FindActors;
  /** Is asked for statements, once the actors are found. */
  readonly decideSayings: DecideSayings;
}

/** When there is no other thread. */
export const NOBODY_ASIDE: Aside = { findActors, decideSayings };
