import { order } from "./fraction";
import { isMet, type TaskTruth, type TaskTruths } from "./month-truth";
import { NUMBER, STANDING, TREND, UNITS, type Rule, type SentenceReader } from "./sentence-reader";

function ofTown(reader: SentenceReader, task: TaskTruths, town: string): TaskTruth {
  const one = task.towns[reader.truth.towns.indexOf(town)];
  return one ?? { kind: "none", why: "no town" };
}

export function taskRules(reader: SentenceReader, task: TaskTruths): Rule[] {
  const judged = reader.truth.towns.flatMap((town, i) => {
    const one = task.towns[i];
    return one?.kind === "value" ? [{ town, ...one }] : [];
  });
  const unmet = judged.filter((one) => !isMet(one));
  const high = [...judged].sort((a, b) => order(b.value, a.value));
  const low = [...unmet].sort((a, b) => order(b.value, a.value));
  const item = new RegExp(
    `^(${reader.name})（(?:(${TREND})|完成(${NUMBER})家|(${NUMBER})%)(?:，(?:(${STANDING})|任务(${NUMBER})家))?）$`,
  );
  const towns = (list: string): string[] =>
    list.split("、").map((said) => {
      const [, town = "", trend, count, rate, standing, aim] = item.exec(said) ?? [];
      const one = ofTown(reader, task, town);
      if (one.kind !== "value") {
        reader.holds(false, `not a town with a figure: ${said}`);
        return town;
      }
      if (trend !== undefined) reader.trend(trend, one.value);
      else reader.equal(count ?? rate, one.value, said);
      if (aim !== undefined) reader.equal(aim, one.target, said);
      const shown = /[\d.]+/.exec(trend ?? rate ?? "")?.[0] ?? "";
      if (standing !== undefined) reader.standing(standing, shown, one);
      return town;
    });
  const namesOf = (list: readonly { readonly town: string }[]) =>
    list.map(({ town }) => town).join();
  const because =
    (why: string) =>
    (list = "") => {
      const wanted = reader.truth.towns.filter((_, i) => {
        const one = task.towns[i];
        return one?.kind === "none" && one.why === why;
      });
      reader.holds(reader.names(list).join() === wanted.join(), `${why}: ${list}`);
    };
  const whose = judged.length < reader.truth.towns.length ? `有数据和目标的${UNITS}` : `各${UNITS}`;
  return [
    [
      /^增幅居前三位的是：(.+?)。/,
      "leaders",
      (list = "") => {
        const bound = high[2];
        const wanted = high.filter(({ value }) => bound && order(value, bound.value) >= 0);
        reader.holds(high.length >= 6, "leaders of few");
        reader.holds(towns(list).join() === namesOf(wanted), `leaders: ${list}`);
      },
    ],
    [
      /^完成目标的(\d+)个；/,
      "met",
      (count) => reader.equal(count, judged.length - unmet.length, "met"),
    ],
    [
      /^未完成目标的是：(.+?)。/,
      "unmet",
      (list = "") => {
        reader.holds(unmet.length <= 6, "a long list");
        reader.holds(towns(list).join() === namesOf(low), `unmet: ${list}`);
      },
    ],
    [
      /^未完成目标的(\d+)个，其中最低的是(.+?)。/,
      "unmet many",
      (count, list = "") => {
        const worst = low.at(-1);
        const wanted = low.filter(({ value }) => worst && order(value, worst.value) <= 0);
        reader.holds(unmet.length > 6, "a short list");
        reader.equal(count, unmet.length, "unmet");
        reader.holds(towns(list).join() === namesOf(wanted), `lowest: ${list}`);
      },
    ],
    [
      new RegExp(`^${whose}均(未?)完成目标。`),
      "all",
      (not) => reader.holds(unmet.length === (not === "未" ? judged.length : 0), `all ${not}`),
    ],
    [
      /^已完成目标。/,
      "one met",
      () => reader.holds(reader.truth.towns.length === 1 && unmet.length === 0, "one"),
    ],
    [/^([^，。]+)去年同期为零，增幅不计算。/, "no base", because("no-base")],
    [/^([^，。]+)的分母为零，不作统计。/, "nothing of", because("nothing-of")],
    [/^([^，。]+)未报送，不作统计。/, "not reported", because("not-reported")],
    [/^([^，。]+)不适用，不作统计。/, "not applicable", because("not-applicable")],
  ];
}
