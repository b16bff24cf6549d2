import { BooleanNumber } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject, IFunctionInfo } from "@univerjs/preset-sheets-core";
import { parameterName } from "../messages/zh/function-help";
import type { HostedFunction } from "./function-host";
import type { GridProgram } from "./grid-program";
import { gridName } from "./hosted-calls";

/**
 * Makes the custom functions known to the grid's cell editor, with Chinese autocomplete and argument help.
 * Call after the first workbook is there.
 */
export function registerFunctions(
  { univer }: GridProgram,
  functions: readonly HostedFunction[],
): void {
  const injector = univer.__getInjector();
  const named = functions.map((hosted) => new NamedFunction(gridName(hosted)));
  injector.get(IFunctionService).registerExecutors(...named);
  injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
}

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

/** A name that the grid's editor knows. Its engine computes nothing here. */
class NamedFunction extends BaseFunction {
  override calculate(): BaseValueObject {
    return ErrorValueObject.create(ErrorType.NAME);
  }
}
