/** How values become lines of ASCII, and lines values. */
import { asciiJson } from "../spool/pieces.ts";

export interface Writing<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T;
}

export const AS_JSON: Writing<any> = { write: asciiJson, read: (text) => JSON.parse(text) };
export const AS_IT_IS: Writing<string> = { write: (text) => text, read: (text) => text };
