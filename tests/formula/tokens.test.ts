import { a1Area } from "../../src/cells/address";
import { tokensOf, type Token } from "../../src/formula/tokens";

function said(token: Token): string {
  if (token.kind !== "reference") return `${token.kind} ${token.text}`;
  const { sheet, area } = token.reference;
  return `cells ${sheet === null ? "" : `${sheet}!`}${a1Area(area)}`;
}

test.each<[formula: string, tokens: string[]]>([
  ["=b$6:$A2", ["cells A2:B6"]],
  ["=1月!B6", ["cells 1月!B6"]],
  ["=2020!B6+2020", ["cells 2020!B6", "sign +", "number 2020"]],
  ["=XFD1048576", ["cells XFD1048576"]],
  [
    "=YTD2020+XFE1+A0+A1048577",
    ["word YTD2020", "sign +", "word XFE1", "sign +", "word A0", "sign +", "word A1048577"],
  ],
  ["=含税?", ["word 含税?"]],
  ["=#N/A", ["error #N/A"]],
  ["=SUM(#DIV/0!)", ["word SUM", "sign (", "error #DIV/0!", "sign )"]],
  ["=#REF!B6&数据!#REF!", ["error #REF!B6", "sign &", "error 数据!#REF!"]],
  ["=一月:六月!B6", ["outside 一月:六月!B6"]],
  ["='1月:6月'!B6", ["outside '1月:6月'!B6"]],
  [String.raw`='C:\表\[去年.xlsx]数据'!B6`, [String.raw`outside 'C:\表\[去年.xlsx]数据'!B6`]],
  ["=[@出口额]/[@[同期 额]]", ["outside [@出口额]", "sign /", "outside [@[同期 额]]"]],
  ["=表1['[单位']]", ["outside 表1['[单位']]"]],
  ["=A1<=B1", ["cells A1", "sign <=", "cells B1"]],
])("%s", (formula, tokens) => {
  expect(tokensOf(formula).map(said)).toEqual(tokens);
});
