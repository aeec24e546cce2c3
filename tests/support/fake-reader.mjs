/** A reader for tests of the pool: does what the text of a unit tells it. */
export function prepareReader(options) {
  if (options?.fails) throw new Error("no lexicon here");
  return async ({ source, bytes }) => {
    const order = new TextDecoder().decode(bytes);
    if (order === "hang") for (;;);
    if (order === "throw") throw new Error("a rule threw\nwith a second line");
    if (order === "exit") process.exit(7);
    if (order === "die")
      setImmediate(() => {
        throw new Error("outside of any promise");
      });
    if (order === "die") await new Promise(() => undefined);
    if (order === "slow") await new Promise((resolve) => setTimeout(resolve, 30));
    return { source, order, by: options?.name };
  };
}
