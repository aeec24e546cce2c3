/** Patterns of neighbouring words that choose another tag: wink-nlp's automata, whose transitions stand here in a table of numbers. */

/** Events of a transition: tags up to this number, then words by their hints. */
const FIRST_HINT = 32;
const EVENTS = FIRST_HINT + 256;
/** The numbers under which the model's JSON has hints, and the event for any other word. */
const JSON_HINTS = 1_080_000;
const JSON_OTHERWISE = 2_070_003;
/** The pattern that changes nothing. */
const NO_CHANGE = 0;
const ROOT = 0;

/** A text whose tags are being chosen, in columns by part of word. */
export interface TagColumns {
  /** Numbers of tags, which patterns change. */
  readonly tags: number[];
  /** The number under which patterns know the word itself; 0 for most. */
  readonly hints: readonly number[];
  /** A bit for each tag that the word can have. */
  readonly possible: readonly number[];
}

/** Applies the patterns of one automaton to all parts, from left to right, the longest first. */
export type ContextPatterns = (columns: TagColumns) => void;

interface Automaton {
  /** The next state by state and event. */
  readonly next: Uint8Array;
  /** By state: the pattern that ends here when nothing longer matches; `ROOT` without one. */
  readonly otherwise: Uint8Array;
  /** By state that ends a pattern: the tag it gives, negative when given whatever the word can be; `NO_CHANGE` for none. */
  readonly gives: Int8Array;
  readonly isEnd: Uint8Array;
  /** By state that ends a pattern: how far behind its first word the one stands that is changed. */
  readonly changed: Uint8Array;
}

/** Reads an automaton of the model, `[version, states, transitions, ends, marks, …]` as JSON. Throws when it has more states than a byte counts. */
export function contextPatterns(json: string): ContextPatterns {
  const automaton = parse(json);
  return (columns) => apply(automaton, columns);
}

type ByState<T> = Readonly<Record<string, T>>;

function parse(json: string): Automaton {
  const [, last, transitions, ends, marks] = JSON.parse(json) as [
    number,
    number,
    ByState<ByState<number>>,
    ByState<string>,
    ByState<[number, number]>,
  ];
  const states = last + 1;
  if (states > 256) throw new Error(`the tagger's model has patterns of ${states} states, where 256 are the most`);
  const next = new Uint8Array(states * EVENTS);
  const otherwise = new Uint8Array(states);
  for (const [state, events] of Object.entries(transitions))
    for (const [event, target] of Object.entries(events)) {
      const number = Number(event);
      if (number === JSON_OTHERWISE) otherwise[Number(state)] = target;
      else if (number >= 0) next[Number(state) * EVENTS + (number < JSON_HINTS ? number : number - JSON_HINTS + FIRST_HINT)] = target;
    }
  const gives = new Int8Array(states);
  const isEnd = new Uint8Array(states);
  const changed = new Uint8Array(states);
  for (const [state, tag] of Object.entries(ends)) {
    isEnd[Number(state)] = 1;
    gives[Number(state)] = Number(tag);
    changed[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return { next, otherwise, gives, isEnd, changed };
}

function apply({ next, otherwise, gives, isEnd, changed }: Automaton, { tags, hints, possible }: TagColumns): void {
  const count = tags.length;
  for (let first = 0; first < count; first++) {
    let state = ROOT;
    let shorter = ROOT;
    let shorterLast = first;
    let at = first;
    for (; at < count; at++) {
      const hint = hints[at]!;
      state = next[state * EVENTS + (hint === 0 ? tags[at]! : FIRST_HINT + hint)]!;
      if (state === ROOT || isEnd[state] === 1) break;
      if (otherwise[state] !== ROOT) {
        shorter = otherwise[state]!;
        shorterLast = at;
      }
    }
    const isWhole = at < count && state !== ROOT;
    const found = isWhole ? state : shorter;
    if (found === ROOT) continue;
    const tag = gives[found]!;
    const place = first + changed[found]!;
    if (tag < 0) tags[place] = -tag;
    else if (tag !== NO_CHANGE && (possible[place]! >> tag) & 1) tags[place] = tag;
    first = isWhole ? at : shorterLast;
  }
}
