/** Which merged meeting each meeting draft became, by its document. */
import { readNumbered, type Decided } from "../decide-records.ts";
import type { RankedDraft } from "../rank-drafts.ts";
import { numberKey } from "../../spool/sort-key.ts";
import { cursor } from "../../spool/sorted.ts";
import type { Sorted, Spool, Step } from "../../spool/spool.ts";

/** The key of each meeting draft and its meeting, under the canonical key of its document; for `meetingReader`. */
export function* meetingPlaces(ranked: Iterable<RankedDraft>, { numbered, ids }: Decided, spool: Spool): Generator<Step, Sorted<string>> {
  const places = spool.texts();
  const numberedAt = cursor(numbered.sorted());
  for (const { rank, document, prepared } of ranked) {
    const [text] = numberedAt(numberKey(rank));
    places.add(document, `${text === undefined ? prepared.ownId : ids.at(readNumbered(text).number)} ${prepared.key}`);
    yield null;
  }
  return places;
}

/** Gives the merged meeting of the draft with `key` in a document, which is named by its canonical key; documents must be asked for in canonical order. */
export function meetingReader(places: Sorted<string>): (document: string, key: string | null) => string | null {
  const inDocument = cursor(places.sorted());
  return (document, key) => {
    const place = key === null ? undefined : inDocument(document).find((one) => one.slice(one.indexOf(" ") + 1) === key);
    return place?.slice(0, place.indexOf(" ")) ?? null;
  };
}
