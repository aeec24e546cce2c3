/** Whether what several agree is a course of action or a view that they share. */
import type { AgreementKind } from "../../../schemas/agreement.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { AgreementContent } from "./content/agreement-content.ts";
import { courseIn } from "./content/course-clause.ts";

const VIEWS = new Set(["need", "necessity", "importance", "urgency", "value", "significance", "centrality", "desirability", "seriousness"]);

/** "agreed on the vital importance of open seas": a view, and no course. */
function isView({ tokens }: Analysis, first: number): boolean {
  const from = tokens.lower[first] === "on" || tokens.lower[first] === "upon" ? first + 1 : first;
  return tokens.lower[from] === "the" && (VIEWS.has(tokens.lower[from + 1]!) || VIEWS.has(tokens.lower[from + 2]!));
}

/** How far behind its verb what is agreed may begin: "it was agreed between A and B in Oslo that". */
const LONGEST_CIRCUMSTANCE = 12;

/** "it was agreed that", "it was further agreed between A and B that": `first` is where what was agreed begins. */
function isImpersonal({ tokens: { lower } }: Analysis, chunks: Chunks, first: number): boolean {
  const verb = chunks.verbs.findLast(({ last }) => last <= first);
  return verb !== undefined && verb.passive && first - verb.last <= LONGEST_CIRCUMSTANCE && lower[verb.first - 1] === "it";
}

/** "agreed to act" and "agreed they will act" settle a course; "agreed that it is so" affirms a view. */
export function agreementKind(analysis: Analysis, chunks: Chunks, kind: AgreementKind, content: AgreementContent): AgreementKind {
  if (kind !== "agreed" || content.form === "to") return kind;
  if (content.form === "np") return isView(analysis, content.first) ? "affirmed" : kind;
  const course = courseIn(analysis, chunks, content.first);
  if (course === null) return kind;
  // "It was agreed that Chile would pay", "should meet": what is settled without saying by whom is a course.
  if ((course.acts || course.modal === "should") && isImpersonal(analysis, chunks, content.first)) return "agreed";
  return course.acts && course.joint ? "agreed" : "affirmed";
}
