/** What a number of a definition must be. `of` is the column whose number it is held against. */
export type NumberBound =
  | { readonly kind: "positive" | "not-negative" | "zero" | "place" | "year" }
  /** As many decimals as points are rounded to. */
  | { readonly kind: "decimals"; readonly most: number }
  | { readonly kind: "at-most" | "at-least"; readonly of: string; readonly value: string };

/** The facts of findings in the definition of an own method, as `FindingFacts` are. `header` is a column or a label of the head. */
export interface DefinitionFacts {
  // The sheet
  "definition-head-missing": { readonly label: string };
  "definition-table-missing": { readonly table: string };
  "definition-table-unknown": { readonly text: string; readonly tables: readonly string[] };
  /** The same heading, label, code, name or item again. */
  "definition-repeated": { readonly header: string; readonly text: string; readonly first: string };

  // Cells
  "definition-cell-blank": { readonly header: string };
  "definition-cell-unused": {
    readonly header: string;
    readonly text: string;
    readonly rule: string;
  };
  "definition-word-unknown": {
    readonly header: string;
    readonly text: string;
    readonly choices: readonly string[];
  };
  /** `seems` is the number it looks like, or null. */
  "definition-number-unreadable": {
    readonly header: string;
    readonly text: string;
    readonly seems: string | null;
  };
  /** A number 0 where functions cannot tell it from a blank cell. */
  "definition-zero-typed": { readonly header: string };
  /** Excel has made a date or a fraction of a percent of what was typed; `seems` is that, or null. */
  "definition-cell-reformatted": {
    readonly header: string;
    readonly value: string;
    readonly seems: string | null;
  };
  "definition-number-outside": {
    readonly header: string;
    readonly text: string;
    readonly bound: NumberBound;
  };
  /** A percent of what, its own or of the reference? */
  "definition-percent-unclear": {
    readonly text: string;
    readonly points: string;
    readonly share: string;
  };

  // Names
  "definition-code-malformed": { readonly text: string };
  /** No such name in that table. */
  "definition-name-unknown": {
    readonly text: string;
    readonly table: string;
    readonly names: readonly string[];
  };
  /** `what`: the heading of the towns' column; a word with a meaning of its own; more than the words of a header; a sign that parts names. */
  "definition-name-unfit": {
    readonly text: string;
    readonly why: "town" | "word" | "more";
  };
  /** Words that a sheet's header could mean either of. */
  "definition-names-alike": {
    readonly text: string;
    readonly other: string;
    readonly first: string;
  };
  "definition-unit-unfit": {
    readonly text: string;
    readonly kind: string;
    readonly units: readonly string[];
  };
  "definition-units-differ": {
    readonly text: string;
    readonly unit: string;
    readonly first: string;
  };
  "definition-unclear-few": { readonly text: string };
  /** A change over the year needs the column that holds the figure a year earlier. */
  "definition-no-last-year": {
    readonly header: string;
    readonly text: string;
    readonly rule: string;
  };
  /** Two columns that cannot be held against each other. */
  "definition-pair-unfit": {
    readonly header: string;
    readonly one: string;
    readonly other: string;
    readonly why: "same" | "kind";
  };
  /** 状态 says 定稿, and nothing was sealed. */
  "definition-not-sealed": object;
  /** Parts of a sealed definition that are not as they were sealed. */
  "definition-changed": { readonly parts: readonly string[]; readonly sealedOn: string };
  "definition-corrects-itself": { readonly document: string };

  // Rules
  /** Points that an entered figure gives, in a column that holds no points. */
  "definition-not-points": { readonly text: string };
  "definition-category-split": { readonly category: string; readonly first: string };
  "definition-points-differ": { readonly stated: string; readonly sum: string };
  "definition-tier-order": {
    readonly code: string;
    readonly why: "bound" | "overlap" | "points";
  };
  "definition-levels-unordered": { readonly code: string };
  "definition-ends-equal": { readonly text: string };
  /** A rule without its rows in another table, `items` of which are missing. */
  "definition-rows-missing": {
    readonly code: string;
    readonly table: string;
    readonly items: readonly string[];
  };
  /** A row of a table for which the rule of its code has no use. */
  "definition-row-unused": {
    readonly table: string;
    readonly code: string;
    readonly rule: string;
  };
  "definition-circle": { readonly codes: readonly string[] };
  "definition-part-without-points": { readonly code: string };
  "definition-monitored-counted": { readonly code: string };
  /** A code outside of the total, or none, that decides between equal totals. */
  "definition-tie-code": { readonly code: string };
  /** A choice of the convention `rankTies` beside what the head says in 同分. */
  "definition-ties-twice": object;
  /** 名次依据 精确值, and 口径11 ranks by what is published. */
  "definition-basis-twice": object;
  /** 总分为0 and 扣分 would lift whoever meets them. */
  "definition-condition-rewards": object;
  /** The question is that of another convention. */
  "definition-question-differs": { readonly code: string; readonly other: string };
  "definition-convention-unknown": { readonly text: string };
  /** What has no finding of its own. */
  "definition-rule-faulty": { readonly code: string };

  // Warnings
  "definition-name-unused": { readonly table: string; readonly name: string };
  "definition-unit-doubtful": {
    readonly task: string;
    readonly unit: string;
    readonly rule: string;
  };
  "definition-kinds-differ": { readonly one: string; readonly other: string };
  "definition-most-above-full": { readonly text: string; readonly full: string };
}
