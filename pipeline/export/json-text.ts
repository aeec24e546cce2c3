/** The one form in which a release holds JSON: two spaces, keys in the order given, a final line break. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
