/** The day that names a release: of `SOURCE_DATE_EPOCH` where it is set, else of the clock, in UTC. */
import { failure } from "./failure.ts";

/** `YYYY-MM-DD`. Throws a failure of usage when `SOURCE_DATE_EPOCH` is no number of seconds. */
export function publicationDay(environment: Readonly<Record<string, string | undefined>>): string {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return new Date().toISOString().slice(0, 10);
  const seconds = Number(epoch);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 253_402_300_799)
    throw failure(`SOURCE_DATE_EPOCH is no number of seconds since 1970: ${epoch}`, 2);
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
