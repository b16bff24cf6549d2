import {
  decimalsIn,
  fraction,
  minus,
  order,
  percent,
  printed,
  sign,
  size,
  type Fraction,
} from "./fraction";
import { isMet, type MonthTruth, type TaskTruth, type TaskTruths } from "./month-truth";

const NUMBER = "-?\\d+(?:\\.\\d+)?";
const TREND = `(?:增长${NUMBER}%|下降${NUMBER}%|与去年同期持平|去年同期为零，增幅不计算)`;
const STANDING = `(?:(?:高于|低于)目标${NUMBER}个百分点|与目标持平)`;
const UNITS = "乡镇（街道、园区）";

/** Reads a circular as a person would, sentence by sentence, and says what is not so. Nothing of it may be left unread. */
export class SecondReader {
  readonly faults: string[] = [];
  /** Which kinds of sentence were read, and how often. */
  readonly read = new Map<string, number>();
  private readonly name: string;

  constructor(private readonly truth: MonthTruth) {
    const names = [...truth.towns].sort((a, b) => b.length - a.length);
    this.name = `(?:${names.map((name) => name.replace(/[()]/g, "\\$&")).join("|")})`;
  }

  /** The paragraphs from 一、 to the attachments. */
  paragraphs(all: readonly string[]): void {
    let heading = "";
    for (const text of all) {
      if (/^[一二三四五]、/.test(text)) heading = text.slice(2);
      else if (heading === "总体情况") this.sentences(text, this.overall());
      else if (heading === "主要指标完成情况") this.task(text);
      else if (heading === "考核排名情况") this.sentences(text, this.ranking());
      else if (heading === "存在问题") this.sentences(text, this.problems());
    }
  }

  private sentences(text: string, rules: readonly Rule[]): void {
    let rest = text;
    while (rest !== "") {
      const rule = rules.find(([pattern]) => pattern.test(rest));
      const found = rule?.[0].exec(rest);
      if (!rule || !found) {
        this.faults.push(`not understood: ${rest}`);
        return;
      }
      const [, kind, check] = rule;
      const seen = this.read.get(kind);
      this.read.set(kind, seen === undefined ? 1 : seen + 1);
      check(...found.slice(1));
      rest = rest.slice(found[0].length);
    }
  }

  private holds(isSo: boolean, what: string): void {
    if (!isSo) this.faults.push(what);
  }

  private equal(said: string | undefined, is: Fraction | number, what: string): void {
    const value = typeof is === "number" ? fraction(is) : is;
    const text = said ?? "";
    this.holds(printed(value, decimalsIn(text)) === text, `${what}: ${text}`);
  }

  private trend(said: string, value: Fraction | null): void {
    const number = /[\d.]+/.exec(said)?.[0] ?? "";
    if (value === null) return this.holds(said.includes("去年同期为零"), `no base: ${said}`);
    const word = ["下降", "与去年同期持平", "增长"][sign(value) + 1] ?? "";
    this.holds(said.startsWith(word), `${said} of ${printed(value, 6)}`);
    if (sign(value) !== 0) {
      this.equal(number, size(value), said);
      this.holds(/[1-9]/.test(number), `nothing: ${said}`);
    }
  }

  private standing(said: string | undefined, shown: string, one: TaskTruth): void {
    if (one.kind !== "value") return this.holds(said === undefined, "a standing of nothing");
    const { value, target } = one;
    const side = order(value, target);
    const text = said ?? "";
    if (side === 0) return this.holds(text === "与目标持平", text);
    // 持平 shows no number of its own.
    const decimals = decimalsIn(shown === "" ? (/[\d.]+/.exec(text)?.[0] ?? "") : shown);
    const gap = minus(fraction(printed(value, decimals)), fraction(printed(target, decimals)));
    this.holds(text.startsWith(side > 0 ? "高于" : "低于"), text);
    this.equal(/[\d.]+/.exec(text)?.[0], size(gap), text);
    this.holds(sign(gap) === side, `${text} as printed`);
  }

  private overall(): Rule[] {
    const { truth } = this;
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
          if (truth.exports) this.equal(amount, truth.exports, "exports");
          this.trend(trend, value);
          const shown = /[\d.]+/.exec(trend)?.[0] ?? "";
          if (value) this.standing(standing, shown, county);
        },
      ],
      [
        new RegExp(`^新增有出口实绩企业(${NUMBER})家，完成任务数的(${NUMBER})%`),
        "county firms",
        (count, rate) => {
          if (firms.county.kind !== "value") return this.holds(false, "firms of nobody");
          const { value, target } = firms.county;
          this.equal(count, value, "firms");
          this.equal(rate, percent(value, target) ?? fraction(-1), "rate of firms");
        },
      ],
      [
        new RegExp(`^累计投保完成率(${NUMBER})%，(${STANDING})`),
        "county insured",
        (rate = "", standing) => {
          if (insured.county.kind !== "value") return this.holds(false, "rate of nobody");
          this.equal(rate, insured.county.value, "insured");
          this.standing(standing, rate, insured.county);
        },
      ],
      [
        new RegExp(`^因(${this.name})没有数据，全县(?:自营出口增幅)不计算。`),
        "county unknown",
        (town) => this.holds(truth.month.gap?.town === town && truth.exports === null, `${town}`),
      ],
      [/^[；。]/, "stop", () => {}],
      [
        new RegExp(
          `^(有自营出口增幅数据和目标的)?(\\d+)个${UNITS}中，(\\d+)个完成自营出口增幅目标，(\\d+)个未完成(?:，其中(\\d+)个下降)?。`,
        ),
        "split",
        (part, all, met, unmet, fallen) => {
          this.holds((part !== undefined) === judged.length < truth.towns.length, `part ${part}`);
          this.equal(all, judged.length, "towns");
          this.equal(met, judged.filter(isMet).length, "met");
          this.equal(unmet, judged.filter((one) => !isMet(one)).length, "unmet");
          const falls = judged.filter(({ value }) => sign(value) < 0).length;
          this.holds(fallen === (falls === 0 ? undefined : String(falls)), `fallen ${fallen}`);
        },
      ],
    ];
  }

  private task(text: string): void {
    const [, name = ""] = /^（[一二三四]）(.+?)。/.exec(text) ?? [];
    const task = this.truth.tasks.find((one) => one.name === name);
    if (!task) {
      this.faults.push(`no task: ${text}`);
      return;
    }
    this.sentences(text.slice(text.indexOf("。") + 1), this.taskRules(task));
    const said = text.slice(text.indexOf("。") + 1);
    const judged = task.towns.filter((one) => one.kind === "value");
    this.holds(/完成目标/.test(said) || judged.length === 0, `no verdict: ${text}`);
  }

  private ofTown(task: TaskTruths, town: string): TaskTruth {
    const one = task.towns[this.truth.towns.indexOf(town)];
    return one ?? { kind: "none", why: "no town" };
  }

  private taskRules(task: TaskTruths): Rule[] {
    const judged = this.truth.towns.flatMap((town, i) => {
      const one = task.towns[i];
      return one?.kind === "value" ? [{ town, ...one }] : [];
    });
    const unmet = judged.filter((one) => !isMet(one));
    const high = [...judged].sort((a, b) => order(b.value, a.value));
    const low = [...unmet].sort((a, b) => order(b.value, a.value));
    const item = new RegExp(
      `^(${this.name})（(?:(${TREND})|完成(${NUMBER})家|(${NUMBER})%)(?:，(?:(${STANDING})|任务(${NUMBER})家))?）$`,
    );
    const towns = (list: string): string[] =>
      list.split("、").map((said) => {
        const [, town = "", trend, count, rate, standing, aim] = item.exec(said) ?? [];
        const one = this.ofTown(task, town);
        if (one.kind !== "value") {
          this.holds(false, `not a town with a figure: ${said}`);
          return town;
        }
        if (trend !== undefined) this.trend(trend, one.value);
        else this.equal(count ?? rate, one.value, said);
        if (aim !== undefined) this.equal(aim, one.target, said);
        const shown = /[\d.]+/.exec(trend ?? rate ?? "")?.[0] ?? "";
        if (standing !== undefined) this.standing(standing, shown, one);
        return town;
      });
    const namesOf = (list: readonly { readonly town: string }[]) =>
      list.map(({ town }) => town).join();
    const because =
      (why: string) =>
      (list = "") => {
        const wanted = this.truth.towns.filter((_, i) => {
          const one = task.towns[i];
          return one?.kind === "none" && one.why === why;
        });
        this.holds(this.names(list).join() === wanted.join(), `${why}: ${list}`);
      };
    const whose = judged.length < this.truth.towns.length ? `有数据和目标的${UNITS}` : `各${UNITS}`;
    return [
      [
        /^增幅居前三位的是：(.+?)。/,
        "leaders",
        (list = "") => {
          const bound = high[2];
          const wanted = high.filter(({ value }) => bound && order(value, bound.value) >= 0);
          this.holds(high.length >= 6, "leaders of few");
          this.holds(towns(list).join() === namesOf(wanted), `leaders: ${list}`);
        },
      ],
      [
        /^完成目标的(\d+)个；/,
        "met",
        (count) => this.equal(count, judged.length - unmet.length, "met"),
      ],
      [
        /^未完成目标的是：(.+?)。/,
        "unmet",
        (list = "") => {
          this.holds(unmet.length <= 6, "a long list");
          this.holds(towns(list).join() === namesOf(low), `unmet: ${list}`);
        },
      ],
      [
        /^未完成目标的(\d+)个，其中最低的是(.+?)。/,
        "unmet many",
        (count, list = "") => {
          const worst = low.at(-1);
          const wanted = low.filter(({ value }) => worst && order(value, worst.value) <= 0);
          this.holds(unmet.length > 6, "a short list");
          this.equal(count, unmet.length, "unmet");
          this.holds(towns(list).join() === namesOf(wanted), `lowest: ${list}`);
        },
      ],
      [
        new RegExp(`^${whose}均(未?)完成目标。`),
        "all",
        (not) => this.holds(unmet.length === (not === "未" ? judged.length : 0), `all ${not}`),
      ],
      [
        /^已完成目标。/,
        "one met",
        () => this.holds(this.truth.towns.length === 1 && unmet.length === 0, "one"),
      ],
      [/^([^，。]+)去年同期为零，增幅不计算。/, "no base", because("no-base")],
      [/^([^，。]+)的分母为零，不作统计。/, "nothing of", because("nothing-of")],
      [/^([^，。]+)未报送，不作统计。/, "not reported", because("not-reported")],
      [/^([^，。]+)不适用，不作统计。/, "not applicable", because("not-applicable")],
    ];
  }

  /** A、B和C as names; a name may itself begin with 和. */
  private names(list: string): string[] {
    const found: string[] = [];
    let rest = list;
    for (
      let one = new RegExp(`^${this.name}`).exec(rest);
      one;
      one = new RegExp(`^[、和](${this.name})`).exec(rest)
    ) {
      found.push(one[1] ?? one[0]);
      rest = rest.slice(one[0].length);
    }
    this.holds(rest === "", `names: ${list}`);
    return found;
  }

  private ranking(): Rule[] {
    const { truth } = this;
    const place = (town: string): number => truth.places.get(town) ?? -1;
    const ranked = [...truth.towns].sort((a, b) => place(a) - place(b));
    const groups = new Map<number, string[]>();
    for (const town of ranked) groups.set(place(town), [...(groups.get(place(town)) ?? []), town]);
    const tied = [...groups].filter(([, towns]) => towns.length > 1);
    const scored = (list: string): string => {
      const item = new RegExp(`^(${this.name})（(${NUMBER})分）$`);
      return list
        .split("、")
        .map((said) => {
          const [, town = "", points] = item.exec(said) ?? [];
          this.equal(points, truth.points.get(town) ?? fraction(-1), said);
          return town;
        })
        .join();
    };
    const first = ranked.filter((town) => place(town) <= place(ranked[2] ?? ""));
    const last = ranked.filter((town) => place(town) >= place(ranked.at(-3) ?? ""));
    const isOneList = ranked.length < 6 || first.some((town) => last.includes(town));
    return [
      [
        /^得分由高到低依次为：(.+?)。/,
        "all ranked",
        (list = "") => {
          this.holds(isOneList, "one list");
          this.holds(scored(list) === ranked.join(), list);
        },
      ],
      [
        /^得分居前三位的是：(.+?)；居后三位的是：(.+?)。/,
        "first and last",
        (list = "", end = "") => {
          this.holds(!isOneList, "two lists");
          this.holds(scored(list) === first.join(), list);
          this.holds(scored(end) === last.join(), end);
        },
      ],
      [
        /^((?:[^；。]+得分相同，并列第\d+位；?)+)。/,
        "tied",
        (list = "") => {
          const said = list.split("；").map((one) => {
            const [, names = "", at] = /^(.+)得分相同，并列第(\d+)位$/.exec(one) ?? [];
            return `${at} ${this.names(names).join()}`;
          });
          const wanted = tied.map(([at, towns]) => `${at} ${towns.join()}`);
          this.holds(said.join("；") === wanted.join("；"), list);
        },
      ],
      ...this.changes(place),
    ];
  }

  private changes(place: (town: string) => number): Rule[] {
    const { towns, before, month } = this.truth;
    const moved = (town: string): number => (before?.get(town) ?? place(town)) - place(town);
    const check =
      (kind: "上升" | "下降") =>
      (list = "") => {
        const way = kind === "上升" ? 1 : -1;
        const wanted = towns
          .filter((town) => moved(town) * way > 0)
          .sort((a, b) => (moved(b) - moved(a)) * way);
        const most = wanted.filter((town) => moved(town) === moved(wanted[0] ?? ""));
        const [, count] = /^的有(\d+)个/.exec(list) ?? [];
        if (count !== undefined) this.equal(count, wanted.length, list);
        const said = list.replace(/^的有\d+个，其中(?:上升|下降)最多的是|^的有：/, "").split("、");
        const names = said.map((one) => {
          const [, town = "", places] = /^(.+)（(?:上升|下降)(\d+)位）$/.exec(one) ?? [];
          this.equal(places, Math.abs(moved(town)), one);
          return town;
        });
        const shown = wanted.length > 6 ? most : wanted;
        this.holds(names.join() === shown.join(), `${kind} ${list}`);
      };
    const isAsked = before !== null;
    return [
      [/^与1—5月相比，/, "compared", () => this.holds(isAsked, "compared")],
      [/^名次上升((?:的有：|的有\d+个，).+?)[；。]/, "risen", check("上升")],
      [/^名次下降((?:的有：|的有\d+个，).+?)[；。]/, "fallen", check("下降")],
      [
        /^其余名次不变。/,
        "others",
        () =>
          this.holds(
            towns.some((town) => moved(town) === 0),
            "others",
          ),
      ],
      [
        new RegExp(`^各${UNITS}名次均无变化。`),
        "none moved",
        () =>
          this.holds(
            towns.every((town) => moved(town) === 0),
            "none moved",
          ),
      ],
      [
        /^因本期口径与1—5月不同，名次不作比较。/,
        "reread",
        () => this.holds(month.hasLast && month.isReread, "reread"),
      ],
    ];
  }

  private problems(): Rule[] {
    const { truth } = this;
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
          this.equal(count, unmet.length, `${name}`);
          const fall = task ? falls(task) : null;
          this.holds((towns !== undefined) === (fall !== null), `${name} falls`);
          if (!fall || towns === undefined) return;
          this.holds(this.names(towns).join() === fall.towns.join(), towns);
          this.equal(by, fall.by, "the fall");
        },
      ],
      [
        new RegExp(`^自营出口增幅为负，([^，。]+)同比下降(${NUMBER})%，降幅最大。`),
        "problem falls",
        (towns = "", by) => {
          const fall = truth.tasks[0] ? falls(truth.tasks[0]) : null;
          this.holds(fall !== null && this.names(towns).join() === fall.towns.join(), towns);
          if (fall) this.equal(by, fall.by, "the fall");
        },
      ],
      [
        /^([^，。]+)未报送自营出口额。/,
        "problem gap",
        (town) =>
          this.holds(
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
          this.holds(this.names(list).join() === wanted.join(), list);
        },
      ],
    ];
  }
}

type Rule = readonly [RegExp, string, (...found: (string | undefined)[]) => void];
