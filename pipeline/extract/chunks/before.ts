/** What stands before a token: asked for the place -1, the engine looks up the name of a property, there and ever after. */
import type { Tag } from "../../tagger/tagger.ts";
import type { Tokens } from "../../text/tokens.ts";

/** The tag before token `at`; null before the first. */
export const tagBefore = (tags: readonly Tag[], at: number): Tag | null => (at > 0 ? tags[at - 1]! : null);

/** The folded form before token `at`; empty before the first. */
export const wordBefore = ({ lower }: Pick<Tokens, "lower">, at: number): string => (at > 0 ? lower[at - 1]! : "");
