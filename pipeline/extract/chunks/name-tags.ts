/** Tags of the words of names and titles, once these are read: what is inside one name is one noun group. */
import type { Tag } from "../../tagger/tagger.ts";
import type { Mention } from "../mention.ts";

const NAMED: ReadonlySet<Mention["kind"]> = new Set(["place", "country", "organisation", "body"]);

/** The tags with every word of a person's name a proper noun ("da" of "Ana da Lima"), no verb in the name of a place, a state or a body, and a noun inside a title its modifier ("vice foreign ministers"). */
export function tagNames(tags: readonly Tag[], mentions: readonly Mention[]): readonly Tag[] {
  const named = [...tags];
  for (const { kind, first, last } of mentions) {
    if (kind === "person") {
      for (let at = first; at < last; at++) if (named[at] !== "PUNCT") named[at] = "PROPN";
      // "said de Lavigne": a particle that the tagger knows from no English sentence.
      if (first > 0 && named[first - 1] === "X") named[first - 1] = "PROPN";
    }
    // "in Siem Reap", "Downing Street said": a word of a name is no verb.
    if (NAMED.has(kind)) for (let at = first; at < last; at++) if (named[at] === "VERB") named[at] = "PROPN";
    if (kind !== "office" && kind !== "group") continue;
    // "heads of government"
    if (kind === "group" && named[first] === "VERB") named[first] = "NOUN";
    // "the Under Secretary": no preposition begins a title.
    if (named[first] === "ADP") named[first] = "ADJ";
    // "the secretary general": what ends a title is its noun.
    if (named[last - 1] === "ADJ") named[last - 1] = "NOUN";
    for (let at = first; at + 1 < last; at++) if (named[at] === "NOUN" && named[at + 1] === "ADJ") named[at] = "ADJ";
  }
  return named;
}
