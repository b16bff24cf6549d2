import Fraction from "fraction.js";
import { compare, divide, exact, multiply } from "../../src/numbers/exact";
import { scoreMonth } from "../scoring/month";
import { scoreByFloats } from "./float-loop";
import { medianMilliseconds, milliseconds, print, sideBySide } from "./measure";
import { observationsOf, randomFigures } from "./random-month";

/** The whole score sheet against a plain loop of floating-point numbers over the same figures. */
export function printScoringTimes(): void {
  for (const towns of [11, 1_000, 40_000]) {
    const figures = randomFigures(towns);
    const observations = observationsOf(figures);
    // As many towns in each run, so that none is too short to be measured.
    const times = Math.max(1, Math.round(2_000 / towns));
    const repeated = (run: () => unknown) => () => {
      for (let time = 0; time < times; time += 1) run();
    };
    print(
      `scoring ${towns} towns${times > 1 ? `, ${times} times` : ""}`,
      sideBySide(
        repeated(() => scoreMonth(observations)),
        repeated(() => scoreByFloats(figures)),
        towns > 10_000 ? 5 : 25,
      ),
    );
  }
}

/** One proportional score for 40,000 values: our exact numbers against a library of fractions. */
export function printNumberTimes(): void {
  const texts = randomFigures(40_000).map(({ exports }) => String(exports));
  const ours = medianMilliseconds(() => {
    const values = texts.map(exact);
    const best = values.reduce((most, value) => (compare(value, most) > 0 ? value : most));
    return values.map((value) => divide(multiply(exact("6"), value), best));
  }, 5);
  const library = medianMilliseconds(() => {
    const values = texts.map((text) => new Fraction(text));
    const best = values.reduce((most, value) => (value.compare(most) > 0 ? value : most));
    return values.map((value) => new Fraction(6).mul(value).div(best));
  }, 5);
  print(
    "exact numbers, one item, 40000 towns",
    `${milliseconds(ours)}; fraction.js ${milliseconds(library)}`,
  );
}
