import type { Analysed, AnalysisRequest } from "../../src/features/analysis/analysed-month";
import {
  analyseChanges,
  analyseEnvelope,
  analyseGaps,
  analyseConventions,
} from "../../src/features/analysis/analyse-month";
import { changeRows } from "../../src/features/analysis/change-rows";
import { gapRows } from "../../src/features/analysis/gap-rows";
import { envelopeRows, conventionRows } from "../../src/features/analysis/convention-rows";
import { everyExplanation as explanationInEnglish } from "../../src/messages/en/own-rule-words";
import { conventions as conventionsInEnglish } from "../../src/messages/en/conventions";
import { everyExplanation as explanationInChinese } from "../../src/messages/zh/own-rule-words";
import { conventions as conventionsInChinese } from "../../src/messages/zh/conventions";
import type { Workbook } from "../../src/workbook/workbook";
import { canonicalText } from "./canonical-text";
import type { Output } from "./output";

const LANGUAGES = [
  { language: "zh", conventions: conventionsInChinese, explanation: explanationInChinese },
  { language: "en", conventions: conventionsInEnglish, explanation: explanationInEnglish },
];

/** 口径, 名次区间, 差距 and 较上期 of a month, a row a line as the pane is given it. */
export async function analysisOutputs(workbook: Workbook, period: string): Promise<Output[]> {
  const request: AnalysisRequest = {
    period,
    signal: new AbortController().signal,
    onProgress: () => {},
  };
  const conventions = done(await analyseConventions(workbook, request));
  const envelope = done(await analyseEnvelope(workbook, request));
  const gaps = done(await analyseGaps(workbook, request));
  const changes = done(await analyseChanges(workbook, request));
  const { result: found } = envelope;
  if (!found || !gaps.result.towns || changes.result.kind !== "compared") {
    throw new Error("the sample cannot be analysed");
  }
  const inWords = LANGUAGES.flatMap(({ language, ...words }) => [
    output(
      `readings ${language}`,
      conventionRows(conventions.scores, conventions.result.effects, words),
    ),
    output(`envelope ${language}`, envelopeRows(envelope.scores, found, words.conventions)),
  ]);
  const { period: than, towns, revised } = changes.result;
  return [
    ...inWords,
    output("envelope facts", [found.combinations, found.leftOut]),
    output("gaps", [gaps.result.currency, ...gapRows(gaps.scores, gaps.result.towns)]),
    output("changes", [than, ...changeRows(changes.scores, towns), ...revised]),
  ];
}

function done<Result>(analysis: Analysed<Result>) {
  if (analysis.kind !== "analysed") throw new Error(`the analysis is ${analysis.kind}`);
  return analysis;
}

const output = (name: string, rows: readonly unknown[]): Output => ({
  name,
  text: rows.map(canonicalText).join("\n"),
});
