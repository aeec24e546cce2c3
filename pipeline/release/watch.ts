/** Hears how work on the tables of a release goes on, some rows at a time. May throw, which stops it. */
export type Watch = (work: "writing" | "verifying", rows: number) => void;

export const UNWATCHED: Watch = () => undefined;
