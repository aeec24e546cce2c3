/** From mentions to the profiles of their names, through the spool: names may be more than fit into memory. */
import type { CountryNames } from "../country-names.ts";
import { asciiJson, UNIT } from "../../spool/pieces.ts";
import { numberKey } from "../../spool/sort-key.ts";
import type { Sorter, Spool, Step } from "../../spool/spool.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { actorName } from "./actor-name.ts";
import { officesOf, startProfile, type Profile, type ProfileMaker } from "./profile.ts";

/** How a profile is known. */
export interface ProfileKeys {
  /** Of the name. */
  readonly key: string;
  /** Its own: another bearer of a name has an office besides. */
  readonly ownKey: string;
}

/** A profile as a text, so that what is only passed on is not parsed. */
const profileText = (keys: ProfileKeys, profile: Profile): string => [asciiJson(keys), asciiJson(profile)].join(UNIT);
export const keysIn = (text: string): ProfileKeys => JSON.parse(text.slice(0, text.indexOf(UNIT))) as ProfileKeys;
export const profileIn = (text: string): Profile => JSON.parse(text.slice(text.indexOf(UNIT) + 1)) as Profile;

/** Before what tells the second bearer of a name from the first. */
const NAMESAKE = "\tother\t";
/** Persons come before all others. */
const [PERSON, OTHER] = ["0", "1"];

/** Whether a profile under this key of `collectProfiles` is that of a person. */
export const isPersonKey = (key: string): boolean => key.startsWith(PERSON);

type Said = readonly [number: number, ...said: readonly (string | null | undefined)[]];

/** The texts of the profiles of all names, persons first, each in the order in which the names are first mentioned. The mentions are given oldest first. */
export function* collectProfiles(mentions: Iterable<ActorMention>, countries: CountryNames, spool: Spool): Generator<Step, Sorter<string>> {
  const byName = spool.sorter<Said>();
  const coded = new Set<string>();
  let number = 0;
  for (const mention of mentions) {
    const key = mention.key ?? actorName(mention, countries).key;
    const { kind, name, role, country, code, document, day } = mention;
    // A code is a whole identity: what is said of it again is nothing new.
    if (code !== null && coded.has(key)) continue;
    if (code !== null) coded.add(key);
    byName.add(key, [number++, kind, name, role, country, document, day]);
    yield null;
  }
  const profiles = spool.texts();
  const finish = (key: string, first: number, maker: ProfileMaker): void => {
    for (const [at, profile] of maker.profiles().entries()) {
      const ownKey = at === 0 ? key : `${key}${NAMESAKE}${officesOf(profile)[0]}`;
      profiles.add([profile.kind === "person" ? PERSON : OTHER, numberKey(first), numberKey(at)].join(" "), profileText({ key, ownKey }, profile));
    }
  };
  let current = null as { readonly key: string; readonly first: number; readonly maker: ProfileMaker } | null;
  for (const { key, value } of byName.sorted()) {
    yield null;
    const [at, kind, name, role, country, document, day] = value;
    const mention = { kind, name, role, country, document: document ?? undefined, day } as ActorMention;
    if (current?.key === key) {
      current.maker.add(mention);
      continue;
    }
    if (current !== null) finish(current.key, current.first, current.maker);
    current = { key, first: at, maker: startProfile(mention) };
  }
  if (current !== null) finish(current.key, current.first, current.maker);
  return profiles;
}
