/** The words of the sheets that we write. The sheets are official documents: they are always Chinese. */
export interface SheetMessages {
  /** Put before the title of every sheet that holds invented figures. */
  readonly sample: string;
  readonly titles: {
    readonly task: (year: number) => string;
    readonly data: (year: number, period: string) => string;
    readonly projects: (year: number) => string;
    readonly items: (year: number) => string;
    readonly method: (document: string) => string;
    readonly scores: (year: number, period: string) => string;
    readonly ranking: (year: number, period: string) => string;
    readonly grounds: (year: number, period: string) => string;
  };
  readonly investmentUnit: string;
  readonly yes: string;
  readonly no: string;
  readonly taskRemark: string;
  /** Says that a sheet is ours: it must stand unchanged for us to write over the sheet. */
  readonly marker: string;
  readonly ranking: {
    readonly town: string;
    readonly placeChange: string;
    readonly pointsChange: string;
    readonly up: (places: string) => string;
    readonly down: (places: string) => string;
    readonly same: string;
    /** Exports, growth and its target of the whole county; null where there is none. */
    readonly county: (facts: {
      readonly exports: string;
      readonly currency: string;
      readonly growthPercent: string | null;
      readonly targetPercent: string | null;
      readonly isMet: boolean | null;
    }) => string;
    /** Said instead where towns have no figure of exports, this year or last. */
    readonly countyUnknown: (towns: readonly string[]) => string;
  };
  readonly footer: {
    readonly method: (document: string, year: number, period: string, townCount: number) => string;
    readonly currency: (unit: string) => string;
    readonly compared: (period: string) => string;
    readonly notCompared: string;
    readonly reading: (
      question: string,
      choice: string,
      decided: { readonly by: string; readonly date: string } | null,
    ) => string;
    readonly allDefault: string;
    readonly othersDefault: string;
    readonly notice: (text: string) => string;
    readonly warning: (text: string) => string;
    /** A sentence about a cell. */
    readonly at: (cell: string, text: string) => string;
    readonly fingerprint: (print: string) => string;
    readonly time: (time: string) => string;
    /** The wanted sheet was the user's. */
    readonly renamed: (wanted: string, written: string) => string;
  };
  readonly grounds: {
    /** 乡镇, 指标, 条款, … in the order of the columns. */
    readonly headers: readonly [string, string, string, string, string, string, string, string];
    /** `自营出口额 1086.4万美元（数据 1-6月!B7）`; `whose` is empty for the town's own. */
    readonly input: (
      whose: string,
      name: string,
      value: string,
      unit: string,
      cell: string,
    ) => string;
    readonly defaultReading: (choice: string) => string;
    readonly otherReading: (choice: string) => string;
  };
}
