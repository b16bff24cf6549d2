import { fraction, order, percent, sign, size, type Fraction } from "./fraction";
import { isMet, type TaskTruths } from "./month-truth";
import { rankingRules } from "./ranking-rules";
import { NUMBER, SentenceReader, STANDING, TREND, UNITS, type Rule } from "./sentence-reader";
import { taskRules } from "./task-rules";

/** Reads a circular as a person would, sentence by sentence, and says what is not so. */
export class SecondReader extends SentenceReader {
  /** The paragraphs from 一、 to the attachments. */
  paragraphs(all: readonly string[]): void {
    let heading = "";
    for (const text of all) {
      if (/^[一二三四五]、/.test(text)) heading = text.slice(2);
      else if (heading === "总体情况") this.sentences(text, overallRules(this));
      else if (heading === "主要指标完成情况") this.task(text);
      else if (heading === "考核排名情况") this.sentences(text, rankingRules(this));
      else if (heading === "存在问题") this.sentences(text, problemRules(this));
    }
  }

  private task(text: string): void {
    const [, name = ""] = /^（[一二三四]）(.+?)。/.exec(text) ?? [];
    const task = this.truth.tasks.find((one) => one.name === name);
    if (!task) {
      this.faults.push(`no task: ${text}`);
      return;
    }
    this.sentences(text.slice(text.indexOf("。") + 1), taskRules(this, task));
    const said = text.slice(text.indexOf("。") + 1);
    const judged = task.towns.filter((one) => one.kind === "value");
    this.holds(/完成目标/.test(said) || judged.length === 0, `no verdict: ${text}`);
  }
}

/** 一、总体情况. */
function overallRules(reader: SentenceReader): Rule[] {
  const { truth } = reader;
  const [growth, firms, , insured] = truth.tasks as readonly [
    TaskTruths,
    TaskTruths,
    TaskTruths,
    TaskTruths,
  ];
  const judged = growth.towns.filter((one) => one.kind === "value");
  return [
    [/^1—6月，全县/, "county", () => {}],
    [
      new RegExp(`^实现自营出口额(${NUMBER})万美元，(?:同比)?(${TREND})(?:，(${STANDING}))?`),
      "county growth",
      (amount, trend = "", standing) => {
        const { county } = growth;
        const value = county.kind === "value" ? county.value : null;
        if (truth.exports) reader.equal(amount, truth.exports, "exports");
        reader.trend(trend, value);
        const shown = /[\d.]+/.exec(trend)?.[0] ?? "";
        if (value) reader.standing(standing, shown, county);
      },
    ],
    [
      new RegExp(`^新增有出口实绩企业(${NUMBER})家，完成任务数的(${NUMBER})%`),
      "county firms",
      (count, rate) => {
        if (firms.county.kind !== "value") return reader.holds(false, "firms of nobody");
        const { value, target } = firms.county;
        reader.equal(count, value, "firms");
        reader.equal(rate, percent(value, target) ?? fraction(-1), "rate of firms");
      },
    ],
    [
      new RegExp(`^累计投保完成率(${NUMBER})%，(${STANDING})`),
      "county insured",
      (rate = "", standing) => {
        if (insured.county.kind !== "value") return reader.holds(false, "rate of nobody");
        reader.equal(rate, insured.county.value, "insured");
        reader.standing(standing, rate, insured.county);
      },
    ],
    [
      new RegExp(`^因(${reader.name})没有数据，全县(?:自营出口增幅)不计算。`),
      "county unknown",
      (town) => reader.holds(truth.month.gap?.town === town && truth.exports === null, `${town}`),
    ],
    [/^[；。]/, "stop", () => {}],
    [
      new RegExp(
        `^(有自营出口增幅数据和目标的)?(\\d+)个${UNITS}中，(\\d+)个完成自营出口增幅目标，(\\d+)个未完成(?:，其中(\\d+)个下降)?。`,
      ),
      "split",
      (part, all, met, unmet, fallen) => {
        reader.holds((part !== undefined) === judged.length < truth.towns.length, `part ${part}`);
        reader.equal(all, judged.length, "towns");
        reader.equal(met, judged.filter(isMet).length, "met");
        reader.equal(unmet, judged.filter((one) => !isMet(one)).length, "unmet");
        const falls = judged.filter(({ value }) => sign(value) < 0).length;
        reader.holds(fallen === (falls === 0 ? undefined : String(falls)), `fallen ${fallen}`);
      },
    ],
  ];
}

/** 四、存在问题. */
function problemRules(reader: SentenceReader): Rule[] {
  const { truth } = reader;
  const rank = (town: string): number => truth.places.get(town) ?? -1;
  const falls = (task: TaskTruths): { towns: string[]; by: Fraction } | null => {
    const known = task.towns.flatMap((one, i) =>
      one.kind === "value" && sign(one.value) < 0 ? [{ town: truth.towns[i] ?? "", ...one }] : [],
    );
    const [worst] = [...known].sort((a, b) => order(a.value, b.value));
    if (!worst || task.form !== "growth") return null;
    const towns = known.filter(({ value }) => order(value, worst.value) === 0);
    return { towns: towns.map(({ town }) => town), by: size(worst.value) };
  };
  return [
    [/^[一二三四五六七八九]是/, "ordinal", () => {}],
    [
      new RegExp(
        `^([^，。]+?)未完成目标的有(\\d+)个(?:，([^，。]+)同比下降(${NUMBER})%，降幅最大)?。`,
      ),
      "problem unmet",
      (name, count, towns, by) => {
        const task = truth.tasks.find((one) => one.name === name);
        const unmet = task?.towns.filter((one) => one.kind === "value" && !isMet(one)) ?? [];
        reader.equal(count, unmet.length, `${name}`);
        const fall = task ? falls(task) : null;
        reader.holds((towns !== undefined) === (fall !== null), `${name} falls`);
        if (!fall || towns === undefined) return;
        reader.holds(reader.names(towns).join() === fall.towns.join(), towns);
        reader.equal(by, fall.by, "the fall");
      },
    ],
    [
      new RegExp(`^自营出口增幅为负，([^，。]+)同比下降(${NUMBER})%，降幅最大。`),
      "problem falls",
      (towns = "", by) => {
        const fall = truth.tasks[0] ? falls(truth.tasks[0]) : null;
        reader.holds(fall !== null && reader.names(towns).join() === fall.towns.join(), towns);
        if (fall) reader.equal(by, fall.by, "the fall");
      },
    ],
    [
      /^([^，。]+)未报送自营出口额。/,
      "problem gap",
      (town) =>
        reader.holds(
          truth.month.gap?.town === town && truth.month.gap?.kind === "not-reported",
          `${town}`,
        ),
    ],
    [
      /^([^，。]+)连续两期居末位。/,
      "last again",
      (list = "") => {
        const { before } = truth;
        const worst = Math.max(...truth.towns.map(rank));
        const earlier = before ? Math.max(...before.values()) : -1;
        const wanted = truth.towns.filter(
          (town) => rank(town) === worst && before?.get(town) === earlier,
        );
        reader.holds(reader.names(list).join() === wanted.join(), list);
      },
    ],
  ];
}
