import { attribute } from "../zip/attributes";
import { rootOf } from "../zip/part-shape";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The two sets of names that the parts of a workbook are written in: transitional or strict (ISO/IEC 29500). */
export interface Dialect {
  /** What relationships of the workbook are called by. */
  readonly office: string;
  /** A part of ours, as this workbook would say it. */
  inOwnWords(xml: string): string;
}

const TRANSITIONAL: Dialect = { office: OFFICE, inOwnWords: (xml) => xml };
/** What a part of ours may name. */
const IN_STRICT = [
  [MAIN, STRICT_MAIN],
  [OFFICE, STRICT_OFFICE],
  ...["main", "chart", "spreadsheetDrawing"].map(
    (name) =>
      [
        `http://schemas.openxmlformats.org/drawingml/2006/${name}`,
        `http://purl.oclc.org/ooxml/drawingml/${name}`,
      ] as const,
  ),
] as const;

const STRICT: Dialect = {
  office: STRICT_OFFICE,
  inOwnWords: (xml) =>
    IN_STRICT.reduce((text, [ours, theirs]) => text.replaceAll(`"${ours}"`, `"${theirs}"`), xml),
};

export function dialectOf(workbookXml: string): Dialect {
  return rootOf(workbookXml)?.tag.includes(STRICT_MAIN) ? STRICT : TRANSITIONAL;
}

/** The names that an attribute with a relationship's id may have here: its prefix is r nearly everywhere. */
export function relationshipAttributes(workbookXml: string): readonly string[] {
  const declared = workbookXml.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g);
  const names = [...declared].flatMap(([, prefix = "", name]) =>
    name === OFFICE || name === STRICT_OFFICE ? [`${prefix}:id`] : [],
  );
  return [...new Set(names)];
}

/** The relationship that the tag of a sheet names; `names` as above. */
export function relationshipId(tag: string, names: readonly string[]): string | null {
  return names.map((name) => attribute(tag, name)).find((id) => id !== null) ?? null;
}
