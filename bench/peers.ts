/** The packages that a user would pick for the same tasks, on the same articles. */
import * as chrono from "chrono-node";
import nlp from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Article } from "./reader.ts";
import { speedOf } from "./timing.ts";

/** Articles a second of processor time. */
export interface PeerSpeeds {
  /** Tags alone. */
  readonly wink: number;
  /** Quotations, people, places, organisations, and dates by chrono-node. */
  readonly compromise: number;
  /** Dates alone. */
  readonly chrono: number;
}

/** Measures the peers; the slow ones read the first `few` articles. */
export function measurePeers(articles: readonly Article[], few: number): PeerSpeeds {
  const wink = winkNLP(winkModel, ["sbd", "pos"]);
  const dates = ({ text, published }: Article) => chrono.parse(text, new Date(`${published}T12:00:00Z`));
  const first = articles.slice(0, few);
  return {
    wink: speedOf(articles, ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos)),
    compromise: speedOf(first, (article) => {
      const read = nlp(article.text);
      const found = [read.quotations(), read.people(), read.places(), read.organizations()].map((view) => view.out("array"));
      return [found, dates(article)];
    }),
    chrono: speedOf(first, dates),
  };
}
