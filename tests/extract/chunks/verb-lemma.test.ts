import { expect, test } from "vitest";
import { verbLemma } from "../../../pipeline/extract/chunks/verb-lemma.ts";
import { lexicon } from "../../support/lexicon.ts";

const FORMS =
  "said:say says:say saying:say told:tell agreed:agree agrees:agree agreeing:agree vowed:vow vowing:vow noted:note notes:note denied:deny denies:deny denying:deny planned:plan planning:plan added:add adding:add called:call calling:call urged:urge pledged:pledge pledging:pledge " +
  "announced:announce argued:argue criticized:criticize criticised:criticise reiterated:reiterate invited:invite visited:visit wrote:write written:write accused:accuse focused:focus discussed:discuss discusses:discuss proposed:propose declared:declare appeared:appear " +
  "offered:offer ordered:order decided:decide concluded:conclude welcomed:welcome claimed:claim warned:warn confirmed:confirm met:meet meets:meet held:hold holding:hold needed:need proceeded:proceed guaranteed:guarantee submitted:submit referring:refer referred:refer " +
  "quoted:quote tweeted:tweet repeated:repeat created:create treated:treat settled:settle underscored:underscore isn't:be won't:will didn't:do was:be has:have emphasized:emphasize stressed:stress stresses:stress expressed:express voiced:voice testified:testify replied:reply " +
  "released:release controlled:control installed:install committed:commit passed:pass missed:miss blamed:blame named:name hoped:hope assured:assure ensured:ensure praised:praise promised:promise threatened:threaten opened:open asked:ask answered:answer remained:remain " +
  "labelled:label expelled:expel levelling:level spelled:spell recalled:recall dwelled:dwell";

test.each(FORMS.split(" ").map((pair) => pair.split(":") as [string, string]))("%s is a form of %s", (form, lemma) => {
  expect(verbLemma(form, lexicon.verbForms)).toBe(lemma);
});
