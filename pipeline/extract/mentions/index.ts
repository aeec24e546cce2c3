/** All names of a document, in text order. */
import type { Mention } from "../mention.ts";
import { inferTitles } from "./bare-titles.ts";
import { recallBodies } from "./bodies-memory.ts";
import { readCapitalNames } from "./capital-names.ts";
import { resolveCounterparts } from "./counterparts.ts";
import { readRuns } from "./cued-persons.ts";
import { describePersons } from "./described-persons.ts";
import { findsOf } from "./find.ts";
import { inferBodies } from "./home-bodies.ts";
import { identify } from "./identify.ts";
import { joinTitles } from "./joined-titles.ts";
import { confirmListed } from "./listed-persons.ts";
import { scanNames } from "./scan.ts";
import { readSharedNames } from "./shared-names.ts";
import { readTitledPersons } from "./titled-persons.ts";
import { toMentions } from "./to-mention.ts";
import { readWordSurnames } from "./word-surnames.ts";
import { prepareWords, type MentionInput } from "./words.ts";

/** Finds the persons, offices, countries, organisations, bodies and places that a document names. Linear in its length; sentences tagged "X" are read too. */
export function findMentions(input: MentionInput): readonly Mention[] {
  const words = prepareWords(input);
  scanNames(words);
  readCapitalNames(words);
  readSharedNames(words);
  readTitledPersons(words);
  joinTitles(words);
  resolveCounterparts(words);
  readWordSurnames(words);
  readRuns(words);
  confirmListed(words);
  describePersons(words);
  recallBodies(words);
  const identities = identify(words);
  inferBodies(words);
  inferTitles(words, identities);
  return findsOf(words.owner).flatMap((find) => toMentions(words, find, identities.get(find)));
}
