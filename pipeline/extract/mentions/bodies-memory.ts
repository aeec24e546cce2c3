/** Bodies named by memory: "the ministry", "the Japanese ministry", and acronyms the document itself expands. */
import { findsOf, makeFind, place, type Find } from "./find.ts";
import { ACRONYM, wordAt, type Words } from "./words.ts";

/** Gives bare heads the last body of their kind, and acronyms in brackets their expansion. */
export function recallBodies(words: Words): void {
  const latest: Find[] = [];
  for (const find of findsOf(words.owner)) {
    const body = find.kind === "body" ? find : find.body;
    if (body === null) continue;
    if (!isBareHead(body)) latest.push(body);
    else if (find.kind === "body") renameBare(words, find, latest);
  }
  recallAcronyms(words);
}

const isBareHead = (find: Find): boolean =>
  find.entry !== null && (find.entry.form === "ministry" || find.entry.form === "department") && find.portfolio === null;

function renameBare(words: Words, find: Find, latest: readonly Find[]): void {
  const like = latest.findLast((body) => body.entry?.detail === "ministry" && (find.country === null || body.country === find.country));
  if (like !== undefined) place(words.owner, { ...find, name: like.name, country: like.country, portfolio: like.portfolio });
  else if (find.country === null) words.owner.fill(null, find.first, find.last);
}

/** "the Ruritanian Transport Board (RTB)": from there on the acronym means it. */
function recallAcronyms(words: Words): void {
  const expansions = new Map<string, Find>();
  for (const find of findsOf(words.owner)) {
    const inside = find.last + 1;
    const isShort = (find.kind === "organisation" || find.kind === "body") && wordAt(words, find.last) === "(" && wordAt(words, inside + 1) === ")";
    if (isShort && words.shapes[inside] === ACRONYM) expansions.set(wordAt(words, inside), find);
  }
  if (expansions.size === 0) return;
  for (let at = 0; at < words.tokens.count; at++) {
    const meant = words.shapes[at] === ACRONYM ? expansions.get(wordAt(words, at)) : undefined;
    if (meant === undefined || at < meant.last || (words.owner[at] !== null && words.owner[at]!.kind !== "person")) continue;
    place(words.owner, makeFind(meant.kind, at, at + 1, meant.name, { country: meant.country, portfolio: meant.portfolio, entry: meant.entry }));
    // What in capitals is one state's may be any state's ("Foreign Office").
    if (meant.entry?.code == null) serveBody(words, at + 1, meant);
  }
}

/** "RTB spokesman Commodore Holm": whoever's office stands right behind the acronym serves the state of the body. */
function serveBody(words: Words, from: number, { country }: Find): void {
  if (country === null) return;
  for (let at = from; ;) {
    const find = words.owner[at] ?? null;
    if (find === null || find.office === null || find.country !== null || find.first !== at) return;
    place(words.owner, { ...find, country, countries: [country] });
    if (find.kind === "person") return;
    at = find.last;
  }
}
