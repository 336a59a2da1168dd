import { ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CustomFunctionAnswer } from "../model";
import { errorCode, isErrorText } from "./errors";

/** What a settled call puts into the sheet, and the sentence that Excel shows at each cell's error flag. */
export interface Outcome {
  readonly value: BaseValueObject;
  readonly messages: readonly { readonly row: number; readonly column: number; readonly message: string }[];
}

export function toOutcome(answer: CustomFunctionAnswer): Outcome {
  if (!answer.ok) {
    const value = ErrorValueObject.create(errorCode(isErrorText(answer.error) ? answer.error : "#VALUE!"));
    return { value, messages: answer.message ? [{ row: 0, column: 0, message: answer.message }] : [] };
  }
  return Array.isArray(answer.value) ? arrayOutcome(answer.value) : { value: toValue(answer.value), messages: messagesOf([[answer.value]]) };
}

function arrayOutcome(answer: readonly unknown[]): Outcome {
  const rows = answer.every(Array.isArray) ? (answer as unknown[][]) : [[...answer]];
  const columnCount = rows[0]?.length ?? 0;
  // Excel takes rectangles only, and has no empty array.
  if (columnCount === 0 || rows.some((row) => row.length !== columnCount)) return { value: ErrorValueObject.create(errorCode("#VALUE!")), messages: [] };
  const messages = messagesOf(rows);
  if (rows.length === 1 && columnCount === 1) return { value: toValue(rows[0][0]), messages };
  return { value: arrayOf(rows.map((row) => row.map(toValue))), messages };
}

export function arrayOf(values: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({ calculateValueList: values, rowCount: values.length, columnCount: values[0]?.length ?? 0, unitId: "", sheetId: "", row: -1, column: -1 });
}

/** null is 0 in a cell, as in Excel; errors arrive as objects. */
function toValue(value: unknown): BaseValueObject {
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(errorCode("#NUM!"));
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (value === null || value === undefined) return NumberValueObject.create(0);
  const entity = value as { valueType?: unknown; type?: unknown; code?: unknown; basicValue?: unknown; numberFormat?: unknown };
  const code = entity.code ?? (entity.type === "Error" ? entity.basicValue : undefined);
  if (isErrorText(code)) return ErrorValueObject.create(errorCode(code));
  if (typeof entity.basicValue === "number" && typeof entity.numberFormat === "string") return NumberValueObject.create(entity.basicValue, entity.numberFormat);
  return entity.basicValue === undefined ? ErrorValueObject.create(errorCode("#VALUE!")) : toValue(entity.basicValue);
}

function messagesOf(rows: readonly (readonly unknown[])[]): Outcome["messages"] {
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((value, column) => {
      const message = typeof value === "object" && value !== null ? (value as { message?: unknown }).message : undefined;
      return typeof message === "string" && message !== "" ? [{ row: rowIndex, column, message }] : [];
    }),
  );
}
