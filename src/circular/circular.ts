import { circular as words } from "../messages/zh/circular";
import { sheets } from "../messages/zh/sheets";
import { annexTables } from "./annex-tables";
import type { Block } from "./block";
import type { CircularChoices } from "./choices";
import type { MonthFacts } from "./month-facts";
import { overallSection } from "./overall-section";
import { demandSection, problemSection } from "./problem-section";
import { rankingSection } from "./ranking-section";
import { numbered } from "./sections";
import { taskSection } from "./task-section";

/** The whole circular, from the red mark to the 版记. Every number in it is bound to cells but those that the user wrote. */
export function circularOf(facts: MonthFacts, choices: CircularChoices): Block[] {
  const tables = annexTables(facts, choices);
  const { subject, units } = choices;
  return [
    ...labelsOf(facts),
    ...officialHead(choices),
    { kind: "title", segments: words.title(facts, subject, facts.correction !== null) },
    { kind: "to", text: choices.to },
    paragraphOf(words.lead(facts.methodTitle, facts.document, facts.lastMonth, units, subject)),
    ...correctionOf(facts),
    ...numbered([
      overallSection(facts, choices),
      taskSection(facts, choices),
      rankingSection(facts, choices),
      problemSection(facts, choices),
      demandSection(choices),
    ]),
    { kind: "attachments", titles: words.attachments(tables.map(({ title }) => title)) },
    { kind: "signed", office: choices.signed, date: choices.date },
    ...tables,
    ...printedOf(choices),
  ];
}

/** What nobody may overlook. */
function labelsOf({ isSample, isDraft }: MonthFacts): Block[] {
  const labels = [...(isSample ? [sheets.sample] : []), ...(isDraft ? [words.draft] : [])];
  return labels.map((text) => ({ kind: "label", text }));
}

const paragraphOf = (text: string): Block => ({ kind: "paragraph", lead: "", runs: [text] });

function officialHead({ isOfficial, office, number }: CircularChoices): Block[] {
  if (!isOfficial) return [];
  return [
    { kind: "mark", text: words.officeFile(office) },
    { kind: "number", text: number },
  ];
}

function correctionOf({ correction, lastMonth }: MonthFacts): Block[] {
  if (!correction) return [];
  const { time, code, moves } = correction;
  return [
    paragraphOf(words.corrects(lastMonth, time, code)),
    paragraphOf(words.correctedPlaces(moves)),
  ];
}

function printedOf({ copies, printedBy, printedOn }: CircularChoices): Block[] {
  if (copies === "" && printedBy === "") return [];
  return [
    {
      kind: "print",
      copies: words.copies(copies),
      office: printedBy,
      date: words.printedOn(printedOn),
    },
  ];
}
