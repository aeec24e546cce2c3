/** The dictionary form of a verb: lists of irregular forms and of verbs in a silent "e", and rules for all others. */
import type { VerbForms } from "../../lexicon/verb-forms.ts";

const DOUBLED = /([bdgklmnprtv])\1$/;
const KEEPS_DOUBLE = /^(?:add|odd|err|purr|butt|.{1,4}ll|(?:inst|enr|forest)[ao]ll)$/;
/** "labelled", "expelled": of two syllables, an "l" is doubled behind an "e". */
const DOUBLES_L = /^[a-z]*[aeiou][^aeiou]+ell$/;
/** Endings whose verbs drop an "e": negotiate, announce, serve, criticize, argue, urge, settle, advise. */
const DROPS_E = /(?:[cilrnudgpsv]at|[cvzu]|[rd]g|[bcdfgkptz]l|is)$/;
const KEEPS_END = /(?:reat|oat|eat|quiz|waltz)$/;
const VOWEL = /[aeiouy]/;
const ENDS_IN_EE = /(?:agr|guarant|decr|fr|fl|overs)eed$/;
const SIBILANT = /(?:ss|x|ch|sh|zz|o)es$/;

/** The lemma of a folded verb form: "vowing" → "vow", "met" → "meet". */
export function verbLemma(form: string, verbs: VerbForms): string {
  const known = verbs.lemmas.get(form);
  if (known !== undefined) return known;
  const lemma = derive(form, verbs);
  if (form.length <= LONGEST && verbs.lemmas.size < MOST_LEMMAS) verbs.lemmas.set(form, lemma);
  return lemma;
}

/** Longer words and more of them are noise, which does not come back. */
const LONGEST = 20;
const MOST_LEMMAS = 20_000;

function derive(form: string, verbs: VerbForms): string {
  if (form.endsWith("n't")) return verbLemma(form === "won't" ? "will" : form.slice(0, -3), verbs);
  if (form.endsWith("ies") || form.endsWith("ied")) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (ENDS_IN_EE.test(form)) return form.slice(0, -1);
  if (form.endsWith("eed")) return form;
  if (form.endsWith("ed") && VOWEL.test(form.slice(0, -2))) return restored(form.slice(0, -2), verbs);
  if (form.endsWith("ing") && VOWEL.test(form.slice(0, -3))) return restored(form.slice(0, -3), verbs);
  if (SIBILANT.test(form)) return form.slice(0, -2);
  return /[^su]s$/.test(form) && form.length > 3 ? form.slice(0, -1) : form;
}

/** The lemma behind a stem that lost "-ed" or "-ing": a consonant may have been doubled for them, or an "e" dropped. */
function restored(stem: string, verbs: VerbForms): string {
  const full = `${stem}e`;
  if (verbs.silentE.has(full)) return full;
  if (DOUBLED.test(stem) && (!KEEPS_DOUBLE.test(stem) || DOUBLES_L.test(stem))) return stem.slice(0, -1);
  return DROPS_E.test(stem) && !KEEPS_END.test(stem) ? full : stem;
}
