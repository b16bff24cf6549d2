import { fraction } from "./fraction";
import { NUMBER, UNITS, type Rule, type SentenceReader } from "./sentence-reader";

/** 三、考核排名情况. */
export function rankingRules(reader: SentenceReader): Rule[] {
  const { truth } = reader;
  const place = (town: string): number => truth.places.get(town) ?? -1;
  const ranked = [...truth.towns].sort((a, b) => place(a) - place(b));
  const groups = new Map<number, string[]>();
  for (const town of ranked) groups.set(place(town), [...(groups.get(place(town)) ?? []), town]);
  const tied = [...groups].filter(([, towns]) => towns.length > 1);
  const scored = (list: string): string => {
    const item = new RegExp(`^(${reader.name})（(${NUMBER})分）$`);
    return list
      .split("、")
      .map((said) => {
        const [, town = "", points] = item.exec(said) ?? [];
        reader.equal(points, truth.points.get(town) ?? fraction(-1), said);
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
        reader.holds(isOneList, "one list");
        reader.holds(scored(list) === ranked.join(), list);
      },
    ],
    [
      /^得分居前三位的是：(.+?)；居后三位的是：(.+?)。/,
      "first and last",
      (list = "", end = "") => {
        reader.holds(!isOneList, "two lists");
        reader.holds(scored(list) === first.join(), list);
        reader.holds(scored(end) === last.join(), end);
      },
    ],
    [
      /^((?:[^；。]+得分相同，并列第\d+位；?)+)。/,
      "tied",
      (list = "") => {
        const said = list.split("；").map((one) => {
          const [, names = "", at] = /^(.+)得分相同，并列第(\d+)位$/.exec(one) ?? [];
          return `${at} ${reader.names(names).join()}`;
        });
        const wanted = tied.map(([at, towns]) => `${at} ${towns.join()}`);
        reader.holds(said.join("；") === wanted.join("；"), list);
      },
    ],
    ...changes(reader, place),
  ];
}

function changes(reader: SentenceReader, place: (town: string) => number): Rule[] {
  const { towns, before, month } = reader.truth;
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
      if (count !== undefined) reader.equal(count, wanted.length, list);
      const said = list.replace(/^的有\d+个，其中(?:上升|下降)最多的是|^的有：/, "").split("、");
      const names = said.map((one) => {
        const [, town = "", places] = /^(.+)（(?:上升|下降)(\d+)位）$/.exec(one) ?? [];
        reader.equal(places, Math.abs(moved(town)), one);
        return town;
      });
      const shown = wanted.length > 6 ? most : wanted;
      reader.holds(names.join() === shown.join(), `${kind} ${list}`);
    };
  const isAsked = before !== null;
  return [
    [/^与1—5月相比，/, "compared", () => reader.holds(isAsked, "compared")],
    [/^名次上升((?:的有：|的有\d+个，).+?)[；。]/, "risen", check("上升")],
    [/^名次下降((?:的有：|的有\d+个，).+?)[；。]/, "fallen", check("下降")],
    [
      /^其余名次不变。/,
      "others",
      () =>
        reader.holds(
          towns.some((town) => moved(town) === 0),
          "others",
        ),
    ],
    [
      new RegExp(`^各${UNITS}名次均无变化。`),
      "none moved",
      () =>
        reader.holds(
          towns.every((town) => moved(town) === 0),
          "none moved",
        ),
    ],
    [
      /^因本期口径与1—5月不同，名次不作比较。/,
      "reread",
      () => reader.holds(month.hasLast && month.isReread, "reread"),
    ],
  ];
}
