import { BaseFunction, ErrorValueObject, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CustomFunctionDeclaration } from "../model";
import { ArgumentIsBusy, readArgument } from "./arguments";
import { arrayOf } from "./answers";
import type { Outcome } from "./answers";
import type { CallMemo, CellPlace } from "./callMemo";
import type { Engine } from "./engine";
import { busy, errorCode } from "./errors";
import type { ErrorMessages } from "./errorMessages";
import { planCall } from "./parameters";
import { cellAddress } from "./references";

/** One custom function as the engine calls it: synchronously, with its arguments unevaluated where they are references. */
class MemoisedFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly declaration: CustomFunctionDeclaration,
    private readonly engine: Engine,
    private readonly memo: CallMemo,
    private readonly messages: ErrorMessages,
  ) {
    super(name);
  }

  /** The engine's calculation stops for good when this throws. */
  override calculate(...variants: BaseValueObject[]): FunctionVariantType {
    try {
      return this.answer(variants);
    } catch (error) {
      return error instanceof ArgumentIsBusy ? failure(busy) : failure("#VALUE!");
    }
  }

  private answer(variants: readonly FunctionVariantType[]): FunctionVariantType {
    const plan = planCall(this.declaration, variants.map(readArgument));
    if (!plan) return failure("#VALUE!");
    const place: CellPlace = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const address = cellAddress(this.engine.sheet(place.sheetId).getName(), place.row, place.column);
    const outcomes: (Outcome | undefined)[][] = [];
    for (let row = 0; row < plan.rowCount; row += 1) {
      outcomes.push(Array.from({ length: plan.columnCount }, (_, column) => this.memo.ask(this.declaration.id, plan.at(row, column), place, address)));
    }
    return this.show(outcomes, place);
  }

  private show(outcomes: readonly (readonly (Outcome | undefined)[])[], place: CellPlace): FunctionVariantType {
    const messages = outcomes.flatMap((row, rowIndex) =>
      row.flatMap((outcome, columnIndex) => (outcome?.messages ?? []).map(({ row, column, message }) => ({ row: rowIndex + row, column: columnIndex + column, message }))),
    );
    this.messages.record(place, messages);
    const [[only]] = outcomes;
    if (outcomes.length === 1 && outcomes[0].length === 1) return only?.value ?? failure(busy);
    return arrayOf(outcomes.map((row) => row.map((outcome) => single(outcome?.value) ?? failure(busy))));
  }
}

/** Where a function was called per cell, each answer fills one cell. */
function single(value: BaseValueObject | undefined): BaseValueObject | undefined {
  return value?.isArray() ? ((value as ArrayValueObject).getFirstCell() as BaseValueObject) : value;
}

function failure(code: string): ErrorValueObject {
  return ErrorValueObject.create(errorCode(code));
}

function functionName(namespace: string, declaration: CustomFunctionDeclaration): string {
  return `${namespace}.${declaration.name}`.toUpperCase();
}

/** Once per workbook, before its first calculation: registering later makes the engine calculate everything anew. */
export function registerCustomFunctions(engine: Engine, namespace: string, declarations: readonly CustomFunctionDeclaration[], memo: CallMemo, messages: ErrorMessages): void {
  const executors = declarations.map((declaration) => new MemoisedFunction(functionName(namespace, declaration), declaration, engine, memo, messages));
  engine.injector.get(IFunctionService).registerExecutors(...executors);
  engine.injector.get(IDescriptionService).registerDescriptions(
    declarations.map((declaration) => ({
      functionName: functionName(namespace, declaration),
      functionType: FunctionType.User,
      description: declaration.description ?? "",
      abstract: declaration.description ?? "",
      functionParameter: declaration.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}

