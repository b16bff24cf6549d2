import type { Quantity } from "../../method/types";
import { OUR_FUNCTIONS, type Figure, type OurFunction, type Parameter } from "./our-functions";

/** A parameter of a function, and its place among the arguments, from 0. */
export interface Place {
  readonly name: string;
  readonly at: number;
}

/** A figure of a function: where the own ones are given, and where those of all towns; null: no town is compared by it. */
export interface FunctionFigure {
  readonly of: Figure;
  readonly own: Place;
  readonly all: Place | null;
}

/** One of our functions by its name without `CX.`, in capitals; null for a name that is none. */
export function functionNamed(name: string): OurFunction | null {
  return byName.get(name) ?? null;
}

/** Where a function is given something that is no figure: `placeOf(TASK, "period")` → the fourth; null where it is not. */
export function placeOf(of: OurFunction, is: Parameter["is"]): Place | null {
  return placesOf(of, (parameter) => parameter.is === is)[0] ?? null;
}

/** Where cells or n×1 cells are given that have a result each. */
export function placesOfOwn(of: OurFunction): readonly Place[] {
  return placesOf(of, ({ is }) => is === "own" || is === "towns");
}

/** The figures of a function, in the order of its parameters. */
export function figuresOf(of: OurFunction): readonly FunctionFigure[] {
  return figures.get(of) ?? [];
}

/** The column of the data sheet that a figure is; null for any other. */
export const quantityOf = (figure: Figure): Quantity | null =>
  figure !== "any" && "quantity" in figure ? figure.quantity : null;

/** True for a function over figures: the others are given sheets with their headers. */
export function isOverFigures(of: OurFunction): boolean {
  return figuresOf(of).length > 0;
}

function placesOf(of: OurFunction, isWanted: (parameter: Parameter) => boolean): readonly Place[] {
  return (parametersOf.get(of) ?? []).flatMap(({ parameter, place }) =>
    isWanted(parameter) ? [place] : [],
  );
}

const isSame = (a: Figure, b: Figure): boolean => JSON.stringify(a) === JSON.stringify(b);

function figuresIn(of: OurFunction): readonly FunctionFigure[] {
  return (parametersOf.get(of) ?? []).flatMap(({ parameter, place }): FunctionFigure[] => {
    if (parameter.is !== "own") return [];
    const [all = null] = placesOf(of, (one) => one.is === "all" && isSame(one.of, parameter.of));
    return [{ of: parameter.of, own: place, all }];
  });
}

const byName: ReadonlyMap<string, OurFunction> = new Map(Object.entries(OUR_FUNCTIONS));
/** Found once, as the figures are: a workbook calls the functions from thousands of cells. */
const parametersOf = new Map(
  [...byName.values()].map((of) => [
    of,
    Object.entries(of.parameters).map(([name, parameter], at) => ({
      parameter,
      place: { name, at },
    })),
  ]),
);
const figures = new Map([...byName.values()].map((of) => [of, figuresIn(of)]));
