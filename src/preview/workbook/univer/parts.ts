import { AddWorksheetMergeMutation, InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation, RemoveWorksheetMergeMutation, SetRangeValuesMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { RemoveDefinedNameMutation, RemoveSuperTableMutation, SetDefinedNameMutation, SetFormulaCalculationStartMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { Area, CustomFunctionCaller, CustomFunctionDeclaration, TableInfo } from "../model";
import { WorkbookRefusal } from "../model";
import type { WorkbookSnapshot } from "../snapshot";
import { Calculation } from "./calculation";
import { CallMemo } from "./callMemo";
import { CellReader } from "./cellReader";
import { CellWriter } from "./cellWriter";
import { ConditionalFormats } from "./conditionalFormats";
import { DataBars } from "./dataBars";
import { registerCustomFunctions } from "./customFunctions";
import { Engine, overlap } from "./engine";
import type { EngineSettings } from "./engine";
import { repairEngine } from "./engineRepairs";
import { ErrorMessages } from "./errorMessages";
import { teachEngineBusy } from "./errors";
import { Events } from "./events";
import { Formulas } from "./formulas";
import { toEngineFormula } from "./formulaTranslation";
import { sheetIdAt, toWorkbookData } from "./loadSnapshot";
import { Look } from "./look";
import { Names } from "./names";
import { guardLockedCells } from "./protection";
import { Sheets } from "./sheets";
import { guardSpills, watchSpills } from "./spillGuard";
import { Structure } from "./structure";
import { Tables } from "./tables";

export interface FunctionSettings {
  readonly functions: readonly CustomFunctionDeclaration[];
  readonly namespace: string;
  readonly caller: CustomFunctionCaller;
}

const definesNames: ReadonlySet<string> = new Set([SetSuperTableMutation.id, RemoveSuperTableMutation.id, SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);
type NameParameters = { readonly name?: string; readonly tableName?: string };
type EditParameters = { readonly subUnitId: string; readonly cellValue?: Record<number, Record<number, unknown> | undefined> };

const movesCells: ReadonlySet<string> = new Set([InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id, MoveRangeMutation.id]);
const freesSpills: ReadonlySet<string> = new Set([AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, SetSuperTableMutation.id, RemoveSuperTableMutation.id]);

export type Parts = Awaited<ReturnType<typeof assemble>>;

/** Opens the snapshot and puts the parts together. Resolves when every formula has been calculated once. */
export async function assemble(settings: EngineSettings, snapshot: WorkbookSnapshot, { functions, namespace, caller }: FunctionSettings) {
  teachEngineBusy();
  const engine = Engine.start(settings);
  const cells = new CellReader(engine);
  const opened: { tables?: Tables } = {};
  const formulas = new Formulas(engine, cells, () => opened.tables?.list() ?? []);
  formulas.translateTyped();
  engine.open(toWorkbookData(snapshot, loadingTranslation(snapshot)));

  const tables = (opened.tables = new Tables(engine, cells));
  const sheets = new Sheets(engine);
  const names = new Names(engine);
  const events = new Events(engine, cells);
  // Before the calculation listens: a change that is refused makes no calculation due.
  guardLockedCells(engine, cells, (sheetId) => sheets.isProtected(sheetId));
  const calculation = new Calculation(engine);
  const messages = new ErrorMessages();
  const memo = new CallMemo(caller, (places) => calculation.recalculate(places.map((place) => ({ ...place, rowCount: 1, columnCount: 1 }))));
  const writer = new CellWriter(engine, cells, (formula, sheetId, row, column) => formulas.forEngine(formula, sheetId, row, column, true), (sheetId) => sheets.isProtected(sheetId));
  const look = new Look(engine, cells, writer, (area) => {
    if (tables.isTouched(area)) throw new WorkbookRefusal("InvalidOperation", "Cells of a table cannot be merged.");
  });
  const conditionalFormats = new ConditionalFormats(engine, new DataBars(engine, cells));
  const structure = new Structure(engine, tables, (action, kind) => events.withoutEvents(action, kind));

  repairEngine(engine);
  registerCustomFunctions(engine, namespace, functions, memo, messages);
  loadRest(snapshot, { engine, tables, sheets, names });
  const custom = new RegExp(`\\b${namespace}\\.`, "i");
  const recalculateSpills = (): void =>
    calculation.recalculate(formulas.where(() => true).filter(({ sheetId, row, column }) => cells.stored(sheetId, row, column)?.v === "#SPILL!" || cells.spillFrom(sheetId, row, column)));
  guardSpills(engine, {
    isForbidden: (area) => tables.isTouched(area) || look.merges(area.sheetId).some((merged) => overlap(merged, area)),
    onTooSmall: (anchor, rows, columns) =>
      calculation.then(() => {
        writer.ensureGrid(anchor.sheetId, rows, columns);
        calculation.recalculate([anchor]);
      }),
  });
  const renameColumns = (edit: EditParameters): void => {
    const renamed = tables.renamedColumns(edit.subUnitId, (row, column) => edit.cellValue?.[row]?.[column] !== undefined);
    tables.syncColumns();
    if (renamed.length > 0) events.withoutEvents(() => formulas.renameColumns(renamed));
  };
  const spills = watchSpills(engine, (areas) => calculation.recalculate(areas.flatMap(withoutAnchor)));
  engine.commands.beforeCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    messages.startRound();
    tables.syncColumns();
  });
  engine.commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id && !options?.onlyLocal) {
      const edit = params as EditParameters;
      renameColumns(edit);
      // What an edited anchor had filled is empty now, and the engine does not say so to those that read it.
      calculation.recalculate(spills.from(edit.subUnitId, (row, column) => edit.cellValue?.[row]?.[column] !== undefined).flatMap(withoutAnchor));
    }
    if (movesCells.has(id)) tables.syncColumns();
    if (movesCells.has(id)) calculation.recalculate(formulas.where((formula) => custom.test(formula)));
    if (freesSpills.has(id)) recalculateSpills();
    if (definesNames.has(id)) calculation.recalculate(formulas.parseAnew((params as NameParameters).tableName ?? (params as NameParameters).name ?? ""));
  });
  calculation.recalculate(formulas.where(() => true));
  await calculation.whenIdle();

  const dispose = (): void => {
    memo.close();
    spills.dispose();
    calculation.dispose();
    engine.dispose();
  };
  return { engine, cells, formulas, tables, sheets, names, events, calculation, messages, memo, writer, look, conditionalFormats, structure, dispose };
}

/** While the workbook is being opened its tables exist in the snapshot only. */
function loadingTranslation(snapshot: WorkbookSnapshot): (formula: string, sheetId: string, row: number, column: number) => string {
  const tables: TableInfo[] = snapshot.sheets.flatMap((sheet, position) =>
    sheet.tables.map((table, index) => ({ ...table, id: `${position}:${index}`, area: { ...table.area, sheetId: sheetIdAt(position) } })),
  );
  const sheetName = (sheetId: string): string => snapshot.sheets.find((_, position) => sheetIdAt(position) === sheetId)?.name ?? "";
  return (formula, sheetId, row, column) => toEngineFormula(formula, { tables, sheetName, sheetId, row, column, isStrict: false });
}

function loadRest(snapshot: WorkbookSnapshot, { engine, tables, sheets, names }: { engine: Engine; tables: Tables; sheets: Sheets; names: Names }): void {
  const idOf = (name: string): string | undefined => {
    const position = snapshot.sheets.findIndex((sheet) => sheet.name === name);
    return position < 0 ? undefined : sheetIdAt(position);
  };
  snapshot.sheets.forEach((sheet, position) => {
    const id = sheetIdAt(position);
    for (const { name, area, columns, hasTotals } of sheet.tables) tables.load(id, name, { ...area, sheetId: id }, columns, hasTotals);
    if (sheet.visibility === "VeryHidden") sheets.markVeryHidden(id);
    if (sheet.isProtected) sheets.setProtected(id, true);
  });
  for (const { name, refersTo, sheet, isHidden } of snapshot.names) names.load(name, refersTo, sheet === undefined ? undefined : idOf(sheet), isHidden ?? false);
  const active = idOf(snapshot.activeSheet);
  if (active !== undefined) engine.run(SetWorksheetActiveOperation.id, engine.target(active));
}

function withoutAnchor(area: Area): Area[] {
  const below = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const beside = { ...area, column: area.column + 1, columnCount: area.columnCount - 1, rowCount: 1 };
  return [below, beside].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
