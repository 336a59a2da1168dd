import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { Area, NameInfo } from "../../workbook/model";
import { formatRectangle, parseRectangle, quoteSheetName } from "../../workbook/address";
import type { ExcelHost } from "../excelHost";
import { NamedItemObject, type NamedItemCollectionObject, RangeObject, WorksheetObject } from "../objects";
import { areaOfFormula } from "../resolveReference";
import { flag, provided, text } from "../values";

type Entry = readonly [string, ClassTable<HostObject>];

export function namedItemCollectionClass(host: ExcelHost): Entry {
  const { model } = host;
  const names = ({ sheetId }: NamedItemCollectionObject): readonly NameInfo[] => model.names().filter((name) => name.sheetId === sheetId);
  const add = ({ sheetId }: NamedItemCollectionObject, name: string, refersTo: string): NamedItemObject => {
    if (!isName(name)) throw new RichError("InvalidArgument");
    if (names({ sheetId } as NamedItemCollectionObject).some((known) => known.name.toLowerCase() === name.toLowerCase())) throw new RichError("ItemAlreadyExists");
    return new NamedItemObject(model.addName(name, refersTo, sheetId).name, sheetId);
  };
  return implementClass<NamedItemCollectionObject>("NamedItemCollection", {
    items: (collection) => names(collection).map(({ name, sheetId }) => new NamedItemObject(name, sheetId)),
    item: (collection, key) => {
      const found = names(collection).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
      return found && new NamedItemObject(found.name, found.sheetId);
    },
    call: {
      Add: (collection, [name, reference]) => add(collection, text(name), formulaOf(host, reference)),
      AddFormulaLocal: (collection, [name, formula]) => add(collection, text(name), formulaOf(host, formula)),
    },
  });
}

export function namedItemClass(host: ExcelHost): Entry {
  const { model } = host;
  const info = (item: NamedItemObject): NameInfo => {
    const found = model.names().find(({ name, sheetId }) => name === item.name && sheetId === item.sheetId);
    if (!found) throw new RichError("ItemNotFound");
    return found;
  };
  const area = (item: NamedItemObject): Area | undefined => areaOfFormula(host, info(item).refersTo, item.sheetId ?? model.activeSheetId());
  const worksheet = ({ sheetId }: NamedItemObject): WorksheetObject | null => (sheetId === undefined ? null : new WorksheetObject(sheetId));
  const range = (item: NamedItemObject): RangeObject | null => {
    const found = area(item);
    return found ? new RangeObject(found) : null;
  };
  const required = <T>(value: T | null): T => {
    if (value === null) throw new RichError("ItemNotFound");
    return value;
  };
  return implementClass<NamedItemObject>("NamedItem", {
    id: (item) => info(item).name,
    get: {
      Name: (item) => info(item).name,
      Visible: (item) => info(item).isVisible,
      Formula: (item) => info(item).refersTo,
      Scope: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
      Comment: () => "",
      Type: (item) => {
        const found = area(item);
        return found ? "Range" : literal(info(item).refersTo).type;
      },
      Value: (item) => {
        const found = area(item);
        return found ? host.address(found) : literal(info(item).refersTo).value;
      },
    },
    set: {
      Formula: (item, value) => {
        const refersTo = formulaOf(host, value);
        model.deleteName(info(item).name, item.sheetId);
        model.addName(item.name, refersTo, item.sheetId);
      },
      Visible: (item, value) => provided(model.setNameVisibility?.bind(model), "NamedItem.visible")(info(item).name, flag(value), item.sheetId),
    },
    navigate: { Worksheet: (item) => required(worksheet(item)), WorksheetOrNullObject: worksheet },
    call: {
      GetRange: (item) => required(range(item)),
      GetRangeOrNullObject: range,
      Delete: (item) => model.deleteName(info(item).name, item.sheetId),
    },
  });
}

function formulaOf(host: ExcelHost, reference: unknown): string {
  if (reference instanceof RangeObject) {
    const { area } = reference;
    return `=${quoteSheetName(host.sheet(area.sheetId).name)}!${formatRectangle(area, "$")}`;
  }
  const formula = text(reference);
  return formula.startsWith("=") ? formula : `="${formula.replace(/"/g, '""')}"`;
}

function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && parseRectangle(name) === undefined && !/^[rc]$/i.test(name);
}

/** Type and value of a name that stands for a constant. */
function literal(formula: string): { readonly type: string; readonly value: string | number | boolean } {
  const body = formula.slice(1);
  const number = Number(body);
  if (body !== "" && !Number.isNaN(number)) return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  if (/^(true|false)$/i.test(body)) return { type: "Boolean", value: body.toLowerCase() === "true" };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return { type: "String", value: quoted[1].replace(/""/g, '"') };
  if (body.startsWith("#")) return { type: "Error", value: body };
  throw new RichError("NotImplemented", "The preview does not implement the value of a name that stands for a calculation.");
}
