/** What `checkMethod` finds, each at the cell that is wrong. */
import { a1, type CellAddress } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { checkMethod, type MethodFault } from "../../method/check";
import type { Method } from "../../method/method";
import { bestIsLow } from "../../method/own-rules";
import { OWN_TABLES } from "../../method/own-sheet/terms";
import { codesNeeded } from "../../method/scoring-order";
import { ITEM_LEVELS } from "../../method/sheet-terms";
import { firstUnordered } from "../../method/tier-order";
import { LEVELS } from "../../method/types";
import { compare, exact } from "../../numbers/exact";
import { plain } from "../words/plain-text";
import { shownText } from "../words/table-rows";
import { outside } from "./definition-cell";
import type { ReadIndicator } from "./definition";
import type { DefinitionRow } from "./definition-row";
import type { ReadConventions } from "./conventions";

/** Of a method as far as it could be read; what only the whole method can tell is left out of a part of one. */
export function checkDefinition(
  method: Method,
  read: readonly ReadIndicator[],
  chosen: ReadConventions,
  isWhole: boolean,
): readonly Finding[] {
  const faults = checkMethod({ ...method, defaultConventions: chosen.conventions });
  const byCode = new Map(read.map((each) => [each.code, each]));
  const circle = faults.filter(({ kind }) => kind === "part-in-circle").map(({ at }) => at);
  return faults.flatMap((fault) => {
    if (fault.kind === "tie-code-unknown") return isWhole ? tieFault(fault.at, chosen) : [];
    if (fault.kind === "part-unknown" && !isWhole) return [];
    if (fault.kind === "total-differs") return [];
    const indicator = byCode.get(fault.at);
    if (!indicator) return [];
    if (fault.kind === "part-in-circle") return circleFault(indicator, circle);
    return faultOf(fault.kind, indicator, byCode);
  });
}

function tieFault(code: string, { cells }: ReadConventions): Finding[] {
  return [block("definition-tie-code", cells.get("rankTies") ?? null, { code })];
}

/** At the first cell by which the code gets back to itself. */
function circleFault(read: ReadIndicator, circle: readonly string[]): readonly Finding[] {
  return codesNamed(read)
    .filter(({ code }) => circle.includes(code))
    .slice(0, 1)
    .map(({ cell }) => block("definition-circle", cell, { codes: circle }));
}

/** The codes whose points a rule takes, each with the cell that says so: 取自 of 【合成】, or 数据 of 得分. */
function codesNamed({ rule, row, rowsIn }: ReadIndicator): readonly {
  readonly code: string;
  readonly cell: CellAddress;
}[] {
  if (!rule) return [];
  return codesNeeded(rule).flatMap((code, index) => {
    if (rule.kind !== "combined") return [{ code, cell: row.cell("数据") }];
    const part = rowsIn("parts")[index];
    return part ? [{ code, cell: part.cell("取自") }] : [];
  });
}

type FaultsOf = (
  read: ReadIndicator,
  byCode: ReadonlyMap<string, ReadIndicator>,
) => readonly Finding[];

function faultOf(
  kind: MethodFault["kind"],
  read: ReadIndicator,
  byCode: ReadonlyMap<string, ReadIndicator>,
): readonly Finding[] {
  const found = FAULTS[kind]?.(read, byCode) ?? [];
  if (found.length > 0) return found;
  return [block("definition-rule-faulty", read.row.cell("规则"), { code: read.code })];
}

type Bound = Parameters<typeof outside>[2];

/** A number of the row itself. */
const number =
  (header: string, boundOf: (read: ReadIndicator) => Bound): FaultsOf =>
  (read) => {
    const place = read.row.at(header);
    return place ? [outside(place, shownText(place.value).trim(), boundOf(read))] : [];
  };

const positive = (): Bound => ({ kind: "positive" });
const atMostFull = ({ points }: ReadIndicator): Bound => ({
  kind: "at-most",
  of: "分值",
  value: points ?? "",
});

const rowFault = (
  row: DefinitionRow | undefined,
  header: string,
  say: (row: DefinitionRow, cell: ReturnType<DefinitionRow["cell"]>) => Finding,
): readonly Finding[] => (row ? [say(row, row.cell(header))] : []);

function tierFault({ code, rule, rowsIn }: ReadIndicator): readonly Finding[] {
  const fault =
    rule?.kind === "tier"
      ? firstUnordered(rule.tiers, bestIsLow(rule))
      : rule?.kind === "counted-projects"
        ? firstUnordered(rule.tiers.map(included), false)
        : null;
  if (!fault) return [];
  const header = fault.why === "points" ? "分" : "界线";
  return rowFault(rowsIn("tiers")[fault.index], header, (_, cell) =>
    block("definition-tier-order", cell, { code, why: fault.why }),
  );
}

const included = ({ atLeast, points }: { readonly atLeast: string; readonly points: string }) => ({
  bound: atLeast,
  isIncluded: true,
  points,
});

const tierAboveFull: FaultsOf = (read) => {
  const { rule, points, rowsIn } = read;
  const tiers = rule?.kind === "tier" && points !== null ? rule.tiers : [];
  return tiers.flatMap((tier, index) => {
    const place = rowsIn("tiers")[index]?.at("分");
    const isAbove = compare(exact(tier.points), exact(points ?? "")) > 0;
    return place && isAbove ? [outside(place, tier.points, atMostFull(read))] : [];
  });
};

const repeatedPart: FaultsOf = ({ rule, rowsIn }) => {
  const codes = rule?.kind === "combined" ? rule.parts.map(({ code }) => code) : [];
  return codes.flatMap((code, index) => {
    const first = rowsIn("parts")[codes.indexOf(code)];
    if (codes.indexOf(code) === index || !first) return [];
    const { row, column } = first.cell("取自");
    const facts = { header: "取自", text: code, first: a1(row, column) };
    return rowFault(rowsIn("parts")[index], "取自", (_, cell) =>
      block("definition-repeated", cell, facts),
    );
  });
};

const partWithoutPoints: FaultsOf = (read, byCode) =>
  codesNamed(read)
    .filter(({ code }) => byCode.get(code)?.rule?.kind === "monitored")
    .map(({ code, cell }) => block("definition-part-without-points", cell, { code }));

/** At the limit that is stated; where both are, at 最高. */
const limitsCrossed: FaultsOf = (read) => {
  const { row } = read;
  if (!row.has("最高")) return number("最低", atMostFull)(read, new Map());
  const least = row.has("最低") ? shownText(row.at("最低")?.value ?? null).trim() : "0";
  return number("最高", () => ({ kind: "at-least", of: "最低", value: least }))(read, new Map());
};

/** At the first level that earns less than the one below it. */
const levels: FaultsOf = ({ code, rule, rowsIn }) => {
  if (rule?.kind !== "counted-items") return [];
  const points = LEVELS.map((level) => exact(rule.each[level]));
  const index = points.findIndex((own, at) => compare(own, points[at - 1] ?? own) < 0);
  const level = LEVELS[index];
  const row = rowsIn("ledgerPoints").find((each) => {
    const text = plain(shownText(each.at("项")?.value ?? null));
    return level !== undefined && text === ITEM_LEVELS[level];
  });
  return rowFault(row, "分", (_, cell) => block("definition-levels-unordered", cell, { code }));
};

const rowsMissing =
  (table: "tiers" | "parts"): FaultsOf =>
  ({ row, code }) => [
    block("definition-rows-missing", row.cell("规则"), {
      code,
      table: OWN_TABLES[table],
      items: [],
    }),
  ];

const FAULTS: Partial<Record<MethodFault["kind"], FaultsOf>> = {
  "step-not-positive": number("分", positive),
  "lost-step-not-positive": number("分", positive),
  "points-not-positive": number("分", positive),
  "unit-not-positive": number("每", positive),
  "base-above-full": number("起分", atMostFull),
  "least-above-full": number("最低", atMostFull),
  "limits-crossed": limitsCrossed,
  "monitored-with-points": number("分值", () => ({ kind: "zero" })),
  "monitored-in-total": ({ row, code }) => [
    block("definition-monitored-counted", row.cell("计入总分"), { code }),
  ],
  "interval-empty": ({ row }) => [
    block("definition-ends-equal", row.cell("至"), {
      text: shownText(row.at("至")?.value ?? null).trim(),
    }),
  ],
  "tiers-not-descending": tierFault,
  "tiers-unordered": tierFault,
  "tier-above-full": tierAboveFull,
  "tiers-missing": rowsMissing("tiers"),
  "parts-missing": rowsMissing("parts"),
  "part-repeated": repeatedPart,
  "part-without-points": partWithoutPoints,
  "levels-not-ascending": levels,
  "zero-of-unmeasured": ({ row, code }) => [
    block("definition-rule-faulty", row.cell("数据"), { code }),
  ],
  "decimal-malformed": ({ row, code }) => [
    block("definition-rule-faulty", row.cell("分值"), { code }),
  ],
};
