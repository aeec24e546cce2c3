/** JSON with holes for values that are not known yet, so that it is not parsed only to be completed. */

/** Stands for a value that comes later. Whatever texts may hold comes after the last hole. */
export const HOLE: any = "\u001a";

const MARK = JSON.stringify(HOLE);

/** The JSON with the JSON of `values` in its holes, one after the other. */
export function fillHoles(json: string, values: readonly string[]): string {
  let filled = "";
  let from = 0;
  for (const value of values) {
    const hole = json.indexOf(MARK, from);
    filled += json.slice(from, hole) + value;
    from = hole + MARK.length;
  }
  return filled + json.slice(from);
}
