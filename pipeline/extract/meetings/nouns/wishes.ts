/** Nouns behind which a meeting is hoped for, proposed or doubted: "the chances of resuming talks", "calls for a summit". */
export const WISHED_NOUNS: ReadonlySet<string> = new Set(
  (
    "hope hopes call calls plan plans proposal proposals prospect prospects need chance chances demand demands offer offers date venue conditions condition precondition " +
    "preconditions basis invitation request requests push interest readiness willingness support possibility likelihood idea aim goal way odds appeal suggestion suggestions overture overtures pressure desire"
  ).split(" "),
);
