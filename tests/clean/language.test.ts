import { expect, test } from "vitest";
import { cleaned } from "../support/cleaned.ts";

const language = (body: string, declared: string | null = null): string | null => cleaned(body, { language: declared }).row.language;

test.each([
  ["en", "The ministers of the two states have agreed on a text that will be signed in the spring."],
  ["de", "Die Minister der beiden Staaten haben sich auf einen Text geeinigt, der im Frühjahr unterzeichnet wird."],
  ["fr", "Les ministres des deux pays se sont mis d'accord sur un texte qui sera signé au printemps par les présidents."],
  ["es", "Los ministros de los dos países se pusieron de acuerdo en un texto que será firmado en la primavera."],
  ["it", "I ministri dei due paesi si sono accordati su un testo che sarà firmato in primavera dal presidente della repubblica."],
  ["ja", "両国の外相は木曜日に会談し、新しい事務所を開くことで合意した。"],
  ["zh", "两国外长星期四举行会谈，同意设立新的办事处。"],
  ["ko", "양국 외교장관은 목요일 회담을 갖고 새 사무소를 열기로 합의했다."],
  ["ru", "Министры двух стран договорились о тексте, который будет подписан весной, и это не было для них новым."],
])("%s is recognised", (code, text) => expect(language(text)).toBe(code));

test("too little text decides nothing", () => expect(language("Accra 2020")).toBeNull());

test("a declared language stands where the text does not contradict it", () => {
  expect(language("Accra 2020", "en-US")).toBe("en");
  expect(language("Accra 2020", "English")).toBeNull();
  expect(language("The ministers of the two states have agreed on a text that will be signed in the spring.", "fr")).toBe("en");
});
