/** What the user settles on the sheet 通报设置. Texts are empty where nothing is filled in. */
export interface CircularChoices {
  /** 文件格式: with the red mark and 文号. */
  readonly isOfficial: boolean;
  readonly office: string;
  readonly number: string;
  readonly to: string;
  readonly signed: string;
  /** 签发人, of 签发; a paper of this form does not name it. */
  readonly signer: string;
  readonly date: string;
  readonly copies: string;
  readonly printedBy: string;
  readonly printedOn: string;
  /** 办法简称, in the title: 出口攻坚指数 with its 对象. */
  readonly subject: string;
  /** 对象: 乡镇（街道、园区）. */
  readonly units: string;
  /** 前几, 后几. */
  readonly listed: number;
  /** 附件2. */
  readonly hasTaskAnnex: boolean;
  /** Decimals of growths and rates. */
  readonly rateDecimals: number;
  /** The user's own paragraphs. */
  readonly problems: readonly string[];
  readonly demands: readonly string[];
}
