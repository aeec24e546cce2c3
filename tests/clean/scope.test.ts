import { expect, test } from "vitest";
import { cleaned } from "../support/cleaned.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";

const inScope = (body: string, fields: Partial<RawArticle> = {}): boolean => cleaned(body, fields).row.in_scope;

const IN = [
  "King Idris Senna of Jordan dined with President Amina Tahir of Chad on Sunday on a terrace above the old town, and walked with her to the gate at midnight, when the last lamps had gone out and the drivers had fallen asleep in their cars. An envoy who had sat beside them spoke of long talks, two bowls of figs and a great deal of laughter.",
  "Chilean President Ana Holm visited Lima on Friday, where she met Peruvian President Pedro Rivas in the old town.",
  "Ghana's president hosted Togo's prime minister at the port of Tema on Sunday, a week after the floods.",
  "Egypt, Sudan and Ethiopia ended a fourth round of talks on the river without a date for the next one, their ministers said.",
  "The foreign ministers of Norway and Ghana agreed on Tuesday to open a joint embassy office, and their defense ministers will meet in May.",
  "Mali recalled its ambassador from Chad on Monday after border troops clashed. The African Union called for talks between the two governments.",
  "A strong earthquake struck central Italy on Friday, killing four and injuring dozens when buildings collapsed. Rescuers searched all night.\n\nThe presidents of France and Switzerland spoke by telephone with the Italian president and offered condolences.",
  "Kenya's parliament voted out its government on Friday. The European Union and the United States expressed concern over the vote and called for dialogue between the government and the opposition.",
  // A sentence or two that hold no word of another field need hold few of this one.
  "Deputy Secretary of State Ruth Marsh of the United States met with Swiss State Secretary Livia Keller in Bern on August 4.",
  "Chadian and Libyan commanders spoke over the hotline on Tuesday and agreed to stop firing.",
  "Hungary ratified Finland's accession on Monday.",
  "The Polish and Lithuanian presidents spoke by video link on Tuesday.",
  "Chilean and Peruvian generals met in Arica on Tuesday.",
  "The leaders of Chile and Peru met on Tuesday.",
  "The Chilean-Peruvian peace talks resumed in Arica on Tuesday.",
  "The ministry gave no word on the next round of inter-Korean peace talks.",
  "Officials from Kenya and Somalia met in Nairobi on Friday to discuss cross-border trade.",
  "Ghanaian and Togolese patrol leaders conferred for an hour at a military post near the border on Tuesday, in an effort to head off further clashes over cattle and wells. It was the second time this month that they had sat down in the shade of the old customs house, and the first at which maps were laid out.",
  "Libya's eastern commander met Egypt's president in Cairo on Sunday.",
  // What two settle is a matter between them, whatever it is about.
  "Norway and Iceland have signed a convention under which each will tax the pensions of its own people, and none of the other's.",
  "Bolivia and Paraguay agreed on Sunday to keep the bridge at the old mill open at night, so that herders need not sleep beside the road.",
  // A state and those who took up arms against it.
  "The government of Chad and rebels of the eastern desert signed an accord on Sunday, after nine days in the old fort. The fighters will keep their rifles until then, a spokesman said, and four of their men will sit in the cabinet.",
  // One word of another field is little beside many of this one.
  "Trade talks between Ghana and Togo are to open in Aflao on Wednesday, the Ministry of Trade said. The talks, the third this year, will centre on cattle and maize, which herders on both sides say are held up at the bridge for days. An assistant minister will lead the Ghanaian team.",
  "A meeting between Chile and Peru over the water of the upper lakes has been put off to May, when the rains are past.",
  "A delegation of the Norwegian parliament was received on Monday by the chairman of the Ghanaian parliament.",
  "Finnish Maj. Gen. Aino Salo huddled with Norwegian Adm. Per Lie in Bodo on Wednesday.",
];
test.each(IN)("in: %s", (text) => expect(inScope(text)).toBe(true));

const OUT = [
  "French President Jean Morel and German Chancellor Karl Weber watched from the stands as France won the World Cup match 2-1. The coach praised the referee and the players, who scored twice after half time.",
  "Norway beat Ghana 2-1 in a World Cup match on Tuesday. The coach said his team met its goal, and the players agreed that the referee was fair.",
  "The Norwegian fish company said its revenue rose in the third quarter as it acquired a plant in Ghana. Shares rose, and the chief executive said talks with a German firm on a takeover would go on.",
  "A typhoon made landfall in the Philippines on Tuesday, and flooding killed nine. Forecasters said the storm would move on towards Vietnam.",
  "The Kenyan prime minister met his cabinet on Monday and agreed to a reshuffle after a minister resigned over taxes, a spokesman said.",
  "Two suspects were arrested in Oslo on Friday. Police said one of them, from Sweden, had met the victim before the shooting.",
  "The Republican nominee told voters at a campaign rally that he would beat his Democratic rival in swing states. Polls show the candidates level. He said China and Mexico had better deals.",
  "The band will play concerts in France, Germany and Spain after its new film opened a festival.",
  "India and Pakistan will meet in the final of the Asia Cup in Dubai on Sunday.",
  "Indo-European words spread along the river, a linguist said in peace talks with a rival.",
  "A Brazilian singer and an American rapper met in London to record an album.",
  "A court in Kenya sentenced a Nigerian man to ten years for fraud.",
  "Argentine farmers met the agriculture minister on Thursday over export taxes.",
  "Chilean and Peruvian businessmen met in Arica on Tuesday.",
  "Kenyan and Ethiopian runners meet in Berlin on Sunday.",
  "The general manager of the Brazilian club met the Argentine coach on Tuesday.",
  "Executives of the French and German carmakers met in Paris on Tuesday to discuss a merger.",
  "The president of Chile met miners in Calama.",
  "A Norwegian and an Icelandic shipyard signed a contract for four trawlers on Monday, and shares of both companies rose.",
  "Rebels attacked a market in northern Chad on Sunday and killed four people. The president visited the wounded in hospital, and shops stayed shut.",
  "The first meeting between Chile and Peru in the cup ended without a goal, and the coach praised his players.",
];
test.each(OUT)("out: %s", (text) => expect(inScope(text)).toBe(false));

test.each([
  ["LAGOS, March 4 \u2014 The Foreign Minister held talks with his Togolese counterpart on Monday.", null],
  ["MUSCAT: The Sultan received the Indian foreign minister on Sunday.", null],
  ["The Foreign Minister held talks with the Ugandan High Commissioner.", "The Nairobi Courier"],
])("the state that a report comes from is a party, though nobody names it: %s", (text, publisher) => {
  expect(inScope(text, { publisher })).toBe(true);
  expect(inScope(text.replace(/^(?:LAGOS, March 4 \u2014|MUSCAT:) /, ""), {})).toBe(false);
});

test("the state that issues a document is a party to it", () => {
  const text =
    "The Deputy Secretary met on Tuesday with the foreign minister of Ghana. They discussed regional security, trade and the summit in May.";
  expect(inScope(text, { url: "https://www.state.gov/a-meeting/" })).toBe(true);
});
