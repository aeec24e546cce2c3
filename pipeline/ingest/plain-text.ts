/** Plain text: all of it is the body. What else is known of it stands in the sidecar. */
import { decodeText } from "./charset.ts";
import { fieldsOf } from "./fields.ts";
import type { SourceFormat } from "./source-format.ts";

/** `.txt` */
export const PLAIN_TEXT: SourceFormat = {
  name: "plain-text",
  extensions: [".txt"],
  framing: "file",
  read: ({ bytes, source, fields }) => {
    const text = decodeText(bytes, fieldsOf(fields).get("charset"), source);
    return typeof text === "string" ? fieldsOf({ text }) : text;
  },
};
