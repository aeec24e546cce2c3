/** The word of an office that says what it is. */

const heads = new Map<string, string>();
/** Offices of a text come back many times over, those of a corpus without end. */
const MOST_ROLES = 4096;

/** "minister" of "Minister of Foreign Affairs", "commissioner" of "trade and industry commissioner"; folded to small letters. */
export function officeHead(role: string): string {
  const known = heads.get(role);
  if (known !== undefined) return known;
  const [core] = role.toLowerCase().split(/ (?:of|for|to|at) /);
  const head = core!.slice(core!.lastIndexOf(" ") + 1);
  if (heads.size >= MOST_ROLES) heads.clear();
  heads.set(role, head);
  return head;
}
