import { BooleanNumber } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject, IFunctionInfo } from "@univerjs/preset-sheets-core";
import { parameterName } from "../messages/zh/parameter-names";
import { HostedError, type HostedFunction } from "./function-host";
import type { GridProgram } from "./grid-program";

const NAMESPACE = "CX";
const MOST_PARAMETERS = 255;

/** Where a message of an error cell is kept, since the grid shows only the error's code. */
export type ErrorMessages = Map<string, { readonly code: string; readonly message: string }>;

export function errorKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row}!${column}`;
}

/**
 * Makes the custom functions known to the grid's formulas, with Chinese autocomplete and argument help.
 * Call after the first workbook is there. Answers the messages of error cells as they come.
 */
export function registerFunctions(
  { univer }: GridProgram,
  functions: readonly HostedFunction[],
): ErrorMessages {
  const messages: ErrorMessages = new Map();
  const injector = univer.__getInjector();
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((hosted) => new GridFunction(hosted, messages)));
  injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
  return messages;
}

const gridName = ({ metadata }: HostedFunction): string =>
  `${NAMESPACE}.${metadata.name}`.toUpperCase();

function describe(hosted: HostedFunction): IFunctionInfo {
  const { description, parameters } = hosted.metadata;
  return {
    functionName: gridName(hosted),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description: detail, optional }) => ({
      name,
      detail,
      // The grid makes its example of a call out of these.
      example: parameterName(name),
      require: optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/**
 * A custom function as the formula engine calls it. Blanks arrive as null, errors as error objects;
 * nothing is ever thrown into the engine, which would not calculate again.
 */
class GridFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = MOST_PARAMETERS;

  constructor(
    private readonly hosted: HostedFunction,
    private readonly messages: ErrorMessages,
  ) {
    super(gridName(hosted));
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      return this.cells(this.hosted.call(...this.argumentsOf(values)));
    } catch (error) {
      return this.cells(error instanceof HostedError ? error : new HostedError(ErrorType.VALUE));
    }
  }

  /** As Excel passes them: an omitted argument is null, a matrix is rows of cells. */
  private argumentsOf(values: readonly BaseValueObject[]): unknown[] {
    const { parameters } = this.hosted.metadata;
    return Array.from({ length: Math.max(values.length, parameters.length) }, (_, i) => {
      const value = values[i];
      if (value === undefined) return null;
      const isMatrix = parameters[i]?.dimensionality === "matrix";
      const rows = value.isArray() ? rowsOf(value as ArrayValueObject) : [[plain(value)]];
      return isMatrix ? rows : (rows[0]?.[0] ?? null);
    });
  }

  private cells(result: unknown): BaseValueObject {
    const rows = (Array.isArray(result) ? result : [[result]]) as readonly (readonly unknown[])[];
    const cells = rows.map((row, i) => row.map((value, j) => this.cell(value, i, j)));
    const [firstRow = []] = cells;
    const [first] = firstRow;
    const width = firstRow.length;
    if (cells.length === 1 && width === 1 && first) return first;
    return ArrayValueObject.create({
      calculateValueList: cells,
      rowCount: cells.length,
      columnCount: width,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private cell(value: unknown, row: number, column: number): BaseValueObject {
    const key = errorKey(String(this.subUnitId), this.row + row, this.column + column);
    this.messages.delete(key);
    if (value instanceof HostedError) {
      const { code, message } = value;
      if (message !== undefined) this.messages.set(key, { code, message });
      return ErrorValueObject.create(value.code as ErrorType);
    }
    if (typeof value === "number") {
      return Number.isFinite(value)
        ? ValueObjectFactory.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    }
    if (typeof value === "boolean") return ValueObjectFactory.create(value);
    return StringValueObject.create(typeof value === "string" ? value : "");
  }
}

function rowsOf(value: ArrayValueObject): unknown[][] {
  return value.getArrayValue().map((row) => row.map((cell) => (cell ? plain(cell) : null)));
}

function plain(value: BaseValueObject): unknown {
  if (value.isNull()) return null;
  return value.isError()
    ? new HostedError((value as ErrorValueObject).getErrorType())
    : value.getValue();
}
