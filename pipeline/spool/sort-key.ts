/** Numbers as texts that sort as the numbers do. */

const DIGITS = 10;

/** A whole number from 0. */
export const numberKey = (value: number): string => String(value).padStart(DIGITS, "0");

const VIEW = new DataView(new ArrayBuffer(8));

/** Any number but NaN, the largest first: the bits of a double sort as it does once the sign is mended. */
export function descendingKey(value: number): string {
  VIEW.setFloat64(0, value === 0 ? 0 : value);
  const bits = VIEW.getBigUint64(0);
  const ascending = bits >> 63n === 1n ? ~bits & 0xffffffffffffffffn : bits | 0x8000000000000000n;
  return (~ascending & 0xffffffffffffffffn).toString(16).padStart(16, "0");
}
