/** What is done to whole sheets. */
import { Sheet, cell } from "../books/sheet";
import { HARMLESS, harmlessBut, type Fault } from "./fault";

export const sheets: readonly Fault[] = [
  {
    id: "sheets-protected",
    strike(book) {
      for (const sheet of book.sheets) sheet.isProtected = true;
      return HARMLESS;
    },
  },
  {
    id: "rows-hidden",
    strike({ data }, choices) {
      const town = choices.one(data.towns);
      data.sheet.hiddenRows.add(data.sheet.rowOf(town));
      return harmlessBut(
        ["rows-hidden"],
        data.sheet.rowOf(town).map((one) => ({ sheet: data.sheet, cell: one })),
      );
    },
  },
  {
    id: "rows-filtered",
    strike({ data }) {
      const [first, ...rest] = data.towns;
      for (const town of rest) data.sheet.hiddenRows.add(data.sheet.rowOf(town));
      const hidden = data.towns.filter((town) => town !== first);
      return harmlessBut(
        ["rows-hidden"],
        hidden.map((town) => ({ sheet: data.sheet, cell: data.sheet.rowOf(town)[0]! })),
      );
    },
  },
  {
    id: "ledger-rows-hidden",
    strike({ items }) {
      const [first] = items.rows;
      if (!first) return null;
      items.sheet.hiddenRows.add(items.sheet.rowOf(first.town));
      return harmlessBut(["rows-hidden"], [{ sheet: items.sheet, cell: first.town }]);
    },
  },
  {
    id: "hundred-thousand-empty-rows",
    strike({ data, items }) {
      data.sheet.emptyRows = 100_000;
      items.sheet.emptyRows = 100_000;
      return HARMLESS;
    },
  },
  {
    id: "title-block",
    strike({ data, period }) {
      const lines = [
        "附件2",
        `长兴县2020年${period}出口情况`,
        "填报单位：县商务局",
        "（内部资料）",
        null,
      ];
      for (const line of lines.reverse()) data.sheet.rows.unshift([cell(line)]);
      return HARMLESS;
    },
  },
  {
    id: "sheets-of-something-else",
    strike(book) {
      const contacts = new Sheet("通讯录");
      contacts.addValues(["乡镇", "联系人", "电话"]);
      contacts.addValues([book.facts.towns[0]!.name, "某某", "0572-1234567"]);
      book.sheets.unshift(contacts, new Sheet("Sheet3"));
      return HARMLESS;
    },
  },
  {
    id: "results-of-another-month",
    strike(book) {
      const ranking = new Sheet("2019年通报");
      ranking.addValues(["名次", "乡镇", "总分", "自营出口额", "进口额", "一般贸易出口额"]);
      book.facts.towns.forEach(({ name }, index) => {
        ranking.addValues([index + 1, name, 90 - index, 1, 2, 3]);
      });
      book.sheets.push(ranking);
      return HARMLESS;
    },
  },
];
