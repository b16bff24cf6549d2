/** Operators between two operands, with how strongly they bind: `&` below `+`, comparisons weakest. */
export const STRENGTH = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
} as const;

export type Operator = keyof typeof STRENGTH;

export function isOperator(sign: string): sign is Operator {
  return Object.hasOwn(STRENGTH, sign);
}
