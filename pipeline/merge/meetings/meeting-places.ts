/** Which merged meeting each meeting draft became, by its document. */
import { cursor } from "../../spool/sorted.ts";
import type { Spool } from "../../spool/spool.ts";

export interface MeetingPlaces {
  /** Says what became of the draft with `key` in a document, which is named by its canonical key. */
  readonly add: (document: string, key: string, id: string) => void;
  /** Gives the merged meeting of a draft; documents must be asked for in canonical order. */
  readonly reader: () => (document: string, key: string | null) => string | null;
}

/** Places that are kept in `spool`. */
export function meetingPlaces(spool: Spool): MeetingPlaces {
  const places = spool.sorter<{ readonly key: string; readonly id: string }>();
  return {
    add: (document, key, id) => places.add(document, { key, id }),
    reader: () => {
      const inDocument = cursor(places.sorted());
      return (document, key) => (key === null ? null : (inDocument(document).find((place) => place.key === key)?.id ?? null));
    },
  };
}
