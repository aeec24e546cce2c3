/** Those whom a traveller meets where the trip has led, of no state that is said: "flew to Oslo to meet government officials", "arrived in Chile for talks with the government". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Mention, Referent } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import { wordSet } from "../../word-set.ts";

const HOSTS = wordSet("officials government authorities hosts host leaders leadership ministers");
/** What says that they are of the place. */
const LOCAL = wordSet("government local authorities hosts host leadership country");
const LEADING = wordSet("to in at visit visits visited visiting toured touring");

/** Whom the words mean by the place that the sentence has led to, or that stands right behind them; null for anybody else. */
export function hostsOf(analysis: Analysis, chunks: Chunks, range: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const words = lower.slice(range.first, range.last);
  if (!HOSTS.has(words.at(-1)!) || !(words.some((word) => LOCAL.has(word)) || lower[range.last] === "there")) return null;
  if (mentionsIn(analysis, range.first, range.last).some(({ country }) => country !== null)) return null;
  const place =
    placeBehind(analysis, range.last) ?? mentionsIn(analysis, chunks.sentence.first, range.first).findLast((one) => isReached(analysis, one));
  if (place?.country == null) return null;
  const span = spanOf(analysis, range);
  return {
    kind: "anonymous",
    name: analysis.tokens.text.slice(span.start, span.end),
    role: null,
    country: place.country,
    home: { start: place.start, end: place.end },
    level: null,
    portfolio: null,
    parties: [place.country],
    members: [],
    spans: [span],
    stated: false,
  };
}

function placeBehind(analysis: Analysis, at: number): Mention | null {
  const place = analysis.tokens.lower[at] === "in" ? mentionAt(analysis, at + 1) : null;
  return place !== null && isReached(analysis, place) ? place : null;
}

const isReached = ({ tokens: { lower } }: Analysis, { kind, adjectival, first }: Mention): boolean =>
  (kind === "place" || kind === "country") && !adjectival && LEADING.has(lower[lower[first - 1] === "the" ? first - 2 : first - 1] ?? "");
