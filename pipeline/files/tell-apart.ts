/** Short names for folders. */

/** The shortest end of each path, in whole names, that no other path has; the paths are distinct. */
export function tellApart(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.split("/").filter((name) => name !== ""));
  const ending = (at: number, length: number): string => parts[at]!.slice(-length).join("/");
  return parts.map((names, at) => {
    let length = 1;
    while (length < names.length && parts.some((_, other) => other !== at && ending(other, length) === ending(at, length))) length++;
    return ending(at, length);
  });
}
