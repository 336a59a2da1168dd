import type { CustomFunctionAnswer, CustomFunctionCaller, CustomFunctionDeclaration } from "../../../src/preview/workbook/model";
import type { Area, CellInput, WorkbookModel } from "../../../src/preview/workbook/model";
import type { CellSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../../src/preview/workbook/snapshot";

export type Behaviour = (...parameters: unknown[]) => unknown;

/** Answers after a delay, like the add-in's frame; keeps what it was asked. */
export class FakeCaller implements CustomFunctionCaller {
  readonly calls: { id: string; parameters: readonly unknown[]; address: string }[] = [];

  constructor(
    private readonly behaviours: Record<string, Behaviour>,
    private readonly delay = 5,
  ) {}

  async call(id: string, parameters: readonly unknown[], address: string): Promise<CustomFunctionAnswer> {
    this.calls.push({ id, parameters, address });
    await new Promise((resolve) => setTimeout(resolve, this.delay));
    const value = await this.behaviours[id]?.(...parameters);
    return value instanceof Failure ? { ok: false, error: value.code, message: value.message } : { ok: true, value };
  }

  of(id: string): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.id === id).map(({ parameters }) => parameters);
  }
}

export class Failure {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export function declare(id: string, ...parameters: string[]): CustomFunctionDeclaration {
  return {
    id,
    name: id,
    description: `${id} of the tests`,
    parameters: parameters.map((text) => ({
      name: text.replace(/[[\]?*]/g, ""),
      description: "A parameter of the tests",
      dimensionality: text.includes("[]") ? "matrix" : "scalar",
      optional: text.includes("?"),
      repeating: text.includes("*"),
    })),
  };
}

/** Rows of what a person would type; "" is an empty cell. */
export function sheet(name: string, rows: readonly (readonly (string | number | boolean)[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((content, column): CellSnapshot[] => {
      if (content === "") return [];
      return [typeof content === "string" && content.startsWith("=") ? { row: rowIndex, column, formula: content } : { row: rowIndex, column, value: content }];
    }),
  );
  return { name, visibility: "Visible", cells, columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false, ...more };
}

export function table(name: string, address: string, columns: readonly string[], hasTotals = false): TableSnapshot {
  const { row, column, rowCount, columnCount } = area("", address);
  return { name, area: { row, column, rowCount, columnCount }, columns, hasTotals };
}

export function book(sheets: readonly SheetSnapshot[], more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { name: "Test", sheets, names: [], styles: [], activeSheet: sheets[0]?.name ?? "", unread: [], ...more };
}

function area(sheetId: string, address: string): Area {
  const [start, end = start] = address.split(":").map((text) => {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)([0-9]+)$/.exec(text) ?? [];
    return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
  });
  return { sheetId, row: start.row, column: start.column, rowCount: end.row - start.row + 1, columnCount: end.column - start.column + 1 };
}

/** One sheet of a workbook by addresses, as tests like to read. */
export function on(workbook: WorkbookModel, sheetName: string) {
  const id = workbook.sheets().find(({ name }) => name === sheetName)?.id ?? "";
  return {
    id,
    area: (address: string): Area => area(id, address),
    values: (address: string): unknown[][] => workbook.values(area(id, address)),
    value: (address: string): unknown => workbook.values(area(id, address))[0]?.[0],
    formula: (address: string): unknown => workbook.formulas(area(id, address))[0]?.[0],
    type: (address: string): unknown => workbook.valueTypes(area(id, address))[0]?.[0],
    put: (address: string, ...inputs: CellInput[]): void => {
      const at = area(id, address);
      workbook.write({ ...at, columnCount: inputs.length }, [inputs]);
    },
  };
}
