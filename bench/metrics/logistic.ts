/** A logistic model, fitted with a pull towards zero so that few examples give small weights. */

export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
}

const STEPS = 4000;
const RATE = 0.5;

/** The weights of most penalised likelihood; `pull` is how many examples' worth of evidence it takes to move a weight. The first weight, that of "always", is free. */
export function fitLogistic(examples: readonly Example[], pull: number): readonly number[] {
  const size = examples[0]?.features.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -pull * weight));
    for (const { features, right } of examples) {
      const miss = Number(right) - chanceOf(weights, features);
      features.forEach((value, at) => (slope[at]! += miss * value));
    }
    slope.forEach((value, at) => (weights[at]! += (RATE * value) / examples.length));
  }
  return weights;
}

/** The chance that the weights give. */
export function chanceOf(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * features[at]!, 0)));
}
