/** Quotations of single texts. */
import { scoreQuotes, type QuotedText, type QuoteKind } from "../metrics/quotes.ts";
import { figure, share, type Figure } from "./figure.ts";

const KINDS: readonly QuoteKind[] = ["all", "direct", "mixed", "indirect"];

/** Joint F1 by kind, joint precision and recall, content F1 and speakers. */
export function quoteFigures(name: string, texts: readonly QuotedText[], speechOnly = false): readonly Figure[] {
  const found = scoreQuotes(texts, speechOnly);
  const { all } = found;
  return [
    ...KINDS.map((kind) => figure(`${name}.joint_f1.${kind}`, found[kind].joint.f1, found[kind].gold)),
    share(`${name}.joint_precision.all`, all.joint.precision, all.predicted),
    share(`${name}.joint_recall.all`, all.joint.recall, all.gold),
    figure(`${name}.content_f1.all`, all.content.f1, all.gold),
    share(`${name}.speaker.all`, all.speaker, all.gold),
  ];
}
