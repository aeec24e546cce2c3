/** Closed classes of words that rules on statements, meetings and agreements all ask for. */
import { wordSet } from "./word-set.ts";

/** Pronouns that say whose something is. */
export const POSSESSIVES = wordSet("his her their");

/** What opens an indirect question. */
export const QUESTION_WORDS = wordSet("whether if what how why when where who which");

/** What opens a subordinate clause, in front of its main clause too. */
export const SUBORDINATORS = wordSet("while as after before when if although though since because once");

/** "on the sidelines of the summit": beside a larger meeting. */
export const SIDELINES = wordSet("sidelines sideline margins fringes");

/** Verbs that take their subject to a place. */
export const MOTION = wordSet("travel visit tour fly journey arrive go come head return land stop drive");

/** What one state is to another: "its northern neighbour Peru". */
export const KINSHIP = wordSet("neighbour neighbor rival arch-rival archrival foe arch-foe adversary ally ruler colonizer coloniser");

/** Nouns that go back to a state: "the country's cabinet", "the landlocked nation's envoy". */
export const STATE_NOUNS = wordSet("country nation state republic kingdom emirate sultanate");

/** Parts of a state: those who are in "northern Niger" are not Niger. */
export const STATE_PARTS = wordSet(
  "north northern south southern east eastern west western central upper lower northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western",
);
