import type { Area, CellInput } from "../../workbook/model";
import { intersect } from "../../workbook/address";
import type { ExcelHost } from "../excelHost";
import { gridFor } from "../grid";
import { typedInput } from "../typedInput";
import { RichError } from "../../protocol/richError";

/** Writes values or formulas as they would be typed: both properties take both. */
export function writeFormulas(host: ExcelHost, area: Area, value: unknown): void {
  const grid = gridFor(area, value);
  let formats: string[][] | undefined;
  const recognisedFormats: (string | null)[][] = [];
  const inputs = grid.map((cells, row) =>
    cells.map((cell, column): CellInput => {
      const typed = typedInput(cell, () => (formats ??= host.model.numberFormats(area))[row][column] === "@");
      if (typed.numberFormat !== undefined) (recognisedFormats[row] ??= [])[column] = typed.numberFormat;
      return typed.input;
    }),
  );
  dropCovered(host, area, inputs);
  host.model.write(area, inputs);
  if (recognisedFormats.length > 0) formatRecognised(host, area, recognisedFormats);
}

/** What is written to a merged cell other than its first vanishes, without an error. */
function dropCovered({ model }: ExcelHost, area: Area, inputs: CellInput[][]): void {
  for (const merge of model.merges(area.sheetId)) {
    const common = intersect(merge, area);
    if (!common) continue;
    for (let row = common.row; row < common.row + common.rowCount; row++) {
      for (let column = common.column; column < common.column + common.columnCount; column++) {
        if (row !== merge.row || column !== merge.column) inputs[row - area.row][column - area.column] = null;
      }
    }
  }
}

/** A percentage or date brings its number format along, but only into a cell that has none. */
function formatRecognised(host: ExcelHost, area: Area, recognised: readonly (readonly (string | null)[])[]): void {
  const current = host.model.numberFormats(area);
  host.model.writeNumberFormats(
    area,
    current.map((cells, row) => cells.map((format, column) => (format === "General" ? (recognised[row]?.[column] ?? null) : null))),
  );
}

export function writeNumberFormats(host: ExcelHost, area: Area, value: unknown): void {
  const formats = gridFor(area, value).map((cells) =>
    cells.map((format) => {
      if (format !== null && typeof format !== "string") throw new RichError("InvalidArgument");
      return format === "" ? "General" : format;
    }),
  );
  host.model.writeNumberFormats(area, formats);
}
