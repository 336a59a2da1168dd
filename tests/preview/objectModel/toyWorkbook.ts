import { contains, intersect } from "../../../src/preview/workbook/address";
import type { Area, CellInput, CellValue, NameInfo, WorkbookModel } from "../../../src/preview/workbook/model";
import type { CellStyle } from "../../../src/preview/workbook/snapshot";
import { toyState, type ToySheet } from "./toyState";

/** Tests may say how far a formula spills. */
export interface ToyWorkbook extends WorkbookModel {
  spill(anchor: Area, filled: Area, values: CellValue[][]): void;
  readonly calculationsAwaited: number;
}

/** A grid without calculation: just enough of a workbook to test the Excel classes over it. */
export function toyWorkbook(): ToyWorkbook {
  const { sheets, tables, names, spills, listeners, emit, sheetOf, cellAt, ensure, grid, typeOf, checkWritable, tableInfo, tableOf, shiftCells } = toyState();
  let nextSheet = 1;
  let nextTable = 1;
  let activeId = "";
  let awaited = 0;
  let selected: Area;

  const model: ToyWorkbook = {
    name: "Toy.xlsx",
    get calculationsAwaited() {
      return awaited;
    },
    spill: (anchor, filled, values) => {
      spills.push({ anchor, filled });
      grid(filled, (row, column) => (ensure(filled, row, column).value = values[row][column]));
    },
    sheets: () => sheets.map(({ id, name, visibility }, position) => ({ id, name, visibility, position })),
    addSheet: (name) => {
      const id = `{sheet-${nextSheet}}`;
      const sheet: ToySheet = {
        id, name: name ?? `Sheet${nextSheet}`, visibility: "Visible", cells: new Map(), merges: [], isProtected: false,
        freeze: { rows: 0, columns: 0 }, widths: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(), filteredRows: new Set(),
      };
      nextSheet++;
      sheets.push(sheet);
      emit({ kind: "sheetAdded", sheetId: id });
      return { id, name: sheet.name, visibility: sheet.visibility, position: sheets.length - 1 };
    },
    deleteSheet: (id) => {
      sheets.splice(sheets.indexOf(sheetOf(id)), 1);
      if (activeId === id) activeId = sheets[0].id;
      emit({ kind: "sheetDeleted", sheetId: id });
    },
    renameSheet: (id, name) => {
      sheetOf(id).name = name;
      emit({ kind: "sheetRenamed", sheetId: id });
    },
    activeSheetId: () => activeId,
    activateSheet: (id) => {
      activeId = sheetOf(id).id;
      emit({ kind: "sheetActivated", sheetId: id });
    },
    selection: () => selected,
    select: (area) => {
      selected = area;
      activeId = area.sheetId;
      emit({ kind: "selectionChanged", area });
    },
    values: (area) => grid(area, (row, column) => cellAt(area, row, column)?.value ?? ""),
    valueTypes: (area) => grid(area, (row, column) => typeOf(cellAt(area, row, column)?.value ?? "")),
    formulas: (area) => grid(area, (row, column) => cellAt(area, row, column)?.formula ?? cellAt(area, row, column)?.value ?? ""),
    texts: (area) => grid(area, (row, column) => String(cellAt(area, row, column)?.value ?? "")),
    numberFormats: (area) => grid(area, (row, column) => cellAt(area, row, column)?.format ?? "General"),
    write: (area, inputs) => {
      checkWritable(area);
      const before = area.rowCount * area.columnCount === 1 ? (cellAt(area, 0, 0)?.value ?? "") : undefined;
      const put = (input: CellInput, row: number, column: number): void => {
        if (input === null) return;
        const cell = ensure(area, row, column);
        cell.formula = typeof input === "string" && input.startsWith("=") ? input : undefined;
        cell.value = cell.formula === undefined ? (typeof input === "string" && input.startsWith("'") ? input.slice(1) : input) : 0;
      };
      inputs.forEach((cells, row) => cells.forEach((input, column) => put(input, row, column)));
      const after = before === undefined ? undefined : (cellAt(area, 0, 0)?.value ?? "");
      emit({ kind: "changed", area, changeType: "RangeEdited", before, after });
    },
    writeNumberFormats: (area, formats) => {
      formats.forEach((cells, row) => cells.forEach((format, column) => {
        if (format !== null) ensure(area, row, column).format = format;
      }));
    },
    clear: (area, what) => {
      checkWritable(area);
      grid(area, (row, column) => {
        const cell = cellAt(area, row, column);
        if (cell && what !== "Formats") Object.assign(cell, { value: "", formula: undefined });
        if (cell && what !== "Contents") Object.assign(cell, { format: "General", style: {} });
      });
      emit({ kind: "changed", area, changeType: "RangeEdited" });
    },
    insertCells: shiftCells,
    deleteCells: shiftCells,
    usedArea: (sheetId, valuesOnly) => {
      const places = [...sheetOf(sheetId).cells]
        .filter(([, cell]) => cell.value !== "" || cell.formula !== undefined || (!valuesOnly && cell.format !== "General"))
        .map(([at]) => at.split(",").map(Number));
      if (places.length === 0) return undefined;
      const rows = places.map(([row]) => row);
      const columns = places.map(([, column]) => column);
      const [row, column] = [Math.min(...rows), Math.min(...columns)];
      return { sheetId, row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
    },
    style: (area) => {
      const styles = grid(area, (row, column) => cellAt(area, row, column)?.style ?? {}).flat();
      const keys = new Set(styles.flatMap((style) => Object.keys(style))) as Set<keyof CellStyle>;
      return Object.fromEntries([...keys].map((name) => [name, styles.every((style) => style[name] === styles[0][name]) ? styles[0][name] : null]));
    },
    setStyle: (area, style) => {
      grid(area, (row, column) => {
        const cell = ensure(area, row, column);
        cell.style = { ...cell.style, ...style };
      });
    },
    columnWidth: (area) => sheetOf(area.sheetId).widths.get(area.column) ?? 64,
    setColumnWidth: (area, width) => void sheetOf(area.sheetId).widths.set(area.column, width),
    isRowHidden: (area) => sheetOf(area.sheetId).hiddenRows.has(area.row),
    isColumnHidden: (area) => sheetOf(area.sheetId).hiddenColumns.has(area.column),
    setRowHidden: (area, isHidden) => void sheetOf(area.sheetId).hiddenRows[isHidden ? "add" : "delete"](area.row),
    setColumnHidden: (area, isHidden) => void sheetOf(area.sheetId).hiddenColumns[isHidden ? "add" : "delete"](area.column),
    setSheetVisibility: (id, visibility) => {
      sheetOf(id).visibility = visibility;
    },
    setNameVisibility: (name, isVisible) => {
      const index = names.findIndex((known) => known.name === name);
      names[index] = { ...names[index], isVisible };
    },
    moveSheet: (id, position) => {
      const [moved] = sheets.splice(sheets.indexOf(sheetOf(id)), 1);
      sheets.splice(position, 0, moved);
    },
    isFiltered: (area) => [...sheetOf(area.sheetId).filteredRows].some((row) => row >= area.row && row < area.row + area.rowCount),
    filter: (area, column, texts) => {
      const hidden = Array.from({ length: area.rowCount - 1 }, (_, index) => index + 1).filter((row) => !texts.includes(String(cellAt(area, row, column)?.value ?? "")));
      sheetOf(area.sheetId).filteredRows = new Set(hidden.map((row) => area.row + row));
    },
    freezePanes: (id) => sheetOf(id).freeze,
    setFreezePanes: (id, rows, columns) => {
      sheetOf(id).freeze = { rows, columns };
    },
    merges: (id) => sheetOf(id).merges,
    merge: (area) => void sheetOf(area.sheetId).merges.push(area),
    unmerge: (area) => {
      const sheet = sheetOf(area.sheetId);
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    },
    spillFrom: (anchor) => spills.find((spill) => contains(spill.anchor, anchor))?.filled,
    spillAnchor: (cell) => spills.find((spill) => contains(spill.filled, cell))?.anchor,
    isProtected: (id) => sheetOf(id).isProtected,
    protect: (id) => {
      sheetOf(id).isProtected = true;
    },
    unprotect: (id) => {
      sheetOf(id).isProtected = false;
    },
    tables: () => tables.map(tableInfo),
    addTable: (area) => {
      const table = { id: `{table-${nextTable}}`, name: `Table${nextTable}`, area };
      nextTable++;
      tables.push(table);
      return tableInfo(table);
    },
    renameTable: (id, name) => {
      tableOf(id).name = name;
    },
    resizeTable: (id, area) => {
      tableOf(id).area = area;
    },
    deleteTable: (id) => void tables.splice(tables.indexOf(tableOf(id)), 1),
    names: () => [...names],
    addName: (name, refersTo, sheetId) => {
      const info: NameInfo = { name, refersTo, sheetId, isVisible: true };
      names.push(info);
      return info;
    },
    deleteName: (name) => void names.splice(names.findIndex((known) => known.name === name), 1),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whenCalculated: () => {
      awaited++;
      return Promise.resolve();
    },
    whenSettled: () => Promise.resolve(),
    recalculate: () => sheets.forEach(({ id }) => emit({ kind: "calculated", sheetId: id })),
  };
  activeId = model.addSheet("Sheet1").id;
  selected = { sheetId: activeId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return model;
}
