/** The names under which sources give the fields of an article, and the values they give. */

/** Fields of an article that a source may give. `charset` says how the bytes are to be decoded. */
export type Field = "id" | "text" | "html" | "title" | "published" | "url" | "publisher" | "byline" | "language" | "charset";

/** What a source gives, each field as one string; a field that is absent or empty is missing. */
export type GivenFields = ReadonlyMap<Field, string>;

/** Field → the names it goes by, best first, as `foldName` leaves them. */
const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "docid", "documentid", "articleid", "uid", "uuid", "guid"],
  text: ["text", "body", "content", "maintext", "article", "articlebody", "articletext", "fulltext", "plaintext", "story"],
  html: ["html", "rawhtml", "bodyhtml", "contenthtml"],
  title: ["title", "headline"],
  published: [
    "published",
    "date",
    "pubdate",
    "publishdate",
    "publisheddate",
    "publishedat",
    "publishedon",
    "publishedtime",
    "datepublished",
    "datepublish",
    "publicationdate",
    "dct",
  ],
  url: ["url", "link", "articleurl", "sourceurl", "canonicalurl"],
  publisher: ["publisher", "source", "sourcename", "sourcedomain", "outlet", "sitename", "newspaper", "publication", "domain"],
  byline: ["byline", "author", "authors", "creator"],
  language: ["language", "lang", "languagecode", "inlanguage"],
  charset: ["charset", "encoding"],
};

const ALIAS_ENTRIES = Object.entries(ALIASES) as unknown as ReadonlyArray<readonly [Field, readonly string[]]>;

/** Fields whose line breaks are content. */
const LONG_FIELDS: ReadonlySet<Field> = new Set(["text", "html"]);

/** The fields of `record`, by their own names or their aliases. Keys are only ever compared, so `__proto__` is a name like any other. */
export function fieldsOf(record: object): GivenFields {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const folded = foldName(name);
    if (!values.has(folded)) values.set(folded, value);
  }
  const fields = new Map<Field, string>();
  for (const [field, names] of ALIAS_ENTRIES) {
    for (const name of names) {
      const text = LONG_FIELDS.has(field) ? longText(values.get(name)) : shortText(values.get(name));
      if (text === "") continue;
      fields.set(field, text);
      break;
    }
  }
  return fields;
}

/** Later maps give way to earlier ones. */
export function firstOf(...sources: readonly GivenFields[]): GivenFields {
  return new Map(sources.toReversed().flatMap((source) => [...source]));
}

const foldName = (name: string): string => name.toLowerCase().replace(/[_\-\s]/g, "");

/** A body is a string, kept to the last character, or a list of paragraphs. */
function longText(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return longText(value.join("\n\n"));
  return typeof value === "string" && value.trim() !== "" ? value : "";
}

/** A short value on one line; numbers as they print, lists joined, and of an object (`{"name": …}`) its name. */
function shortText(value: unknown): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => (Array.isArray(item) ? "" : shortText(item)));
    return items.filter((item) => item !== "").join(", ");
  }
  if (typeof value === "object" && value !== null && Object.hasOwn(value, "name")) {
    const { name } = value as { name: unknown };
    return typeof name === "string" ? shortText(name) : "";
  }
  return "";
}
