import type { HostObject } from "../protocol/classTable";
import { RichError } from "../protocol/richError";
import type { Area } from "../workbook/model";

/** A Range as the add-in holds it: it moves with its cells, and is lost when they are deleted. */
export class RangeObject implements HostObject {
  readonly typeName = "Range";

  constructor(public current: Area | undefined) {}

  get area(): Area {
    if (!this.current) throw new RichError("InvalidReference");
    return this.current;
  }
}

export class RangeAreasObject implements HostObject {
  readonly typeName = "RangeAreas";

  constructor(readonly ranges: readonly RangeObject[]) {}
}

export class RangeCollectionObject implements HostObject {
  readonly typeName = "RangeCollection";

  constructor(readonly ranges: readonly RangeObject[]) {}
}

/** The conditional formats that touch a range. */
export class ConditionalFormatsObject implements HostObject {
  readonly typeName = "ConditionalFormatCollection";

  constructor(readonly range: RangeObject) {}
}

export type FormatTypeName = "RangeFormat" | "RangeFill" | "RangeFont" | "RangeBorderCollection" | "FormatProtection";

/** The format of one range or of several, and its parts: they only differ in what they offer. */
export class FormatObject<Name extends FormatTypeName> implements HostObject {
  constructor(
    readonly typeName: Name,
    readonly ranges: readonly RangeObject[],
  ) {}

  get areas(): readonly Area[] {
    return this.ranges.map((range) => range.area);
  }
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export class RangeBorderObject implements HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    readonly ranges: readonly RangeObject[],
    readonly side: BorderSide,
  ) {}
}

export class WorksheetObject implements HostObject {
  readonly typeName = "Worksheet";

  constructor(readonly id: string) {}
}

export type SheetPartName = "WorksheetProtection" | "WorksheetFreezePanes" | "ChartCollection";

export class SheetPartObject<Name extends SheetPartName> implements HostObject {
  constructor(
    readonly typeName: Name,
    readonly sheetId: string,
  ) {}
}

/** The filter of a sheet, or of one of its tables. */
export class AutoFilterObject implements HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    readonly sheetId: string,
    readonly tableId?: string,
  ) {}
}

/** All tables, those of one sheet, or those that touch a range. */
export class TableCollectionObject implements HostObject {
  readonly typeName = "TableCollection";

  constructor(readonly sheetId?: string) {}
}

export class TableScopedCollectionObject implements HostObject {
  readonly typeName = "TableScopedCollection";

  constructor(
    readonly ranges: readonly RangeObject[],
    readonly isFullyContained: boolean,
  ) {}
}

export type TablePartName = "Table" | "TableColumnCollection" | "TableRowCollection";

export class TableObject<Name extends TablePartName = "Table"> implements HostObject {
  constructor(
    readonly typeName: Name,
    readonly tableId: string,
  ) {}
}

export type TableElementName = "TableColumn" | "TableRow";

export class TableElementObject<Name extends TableElementName> implements HostObject {
  constructor(
    readonly typeName: Name,
    readonly tableId: string,
    readonly index: number,
  ) {}
}

export class NamedItemObject implements HostObject {
  readonly typeName = "NamedItem";

  constructor(
    readonly name: string,
    readonly sheetId?: string,
  ) {}
}

export class NamedItemCollectionObject implements HostObject {
  readonly typeName = "NamedItemCollection";

  constructor(readonly sheetId?: string) {}
}

export class SettingObject implements HostObject {
  readonly typeName = "Setting";

  constructor(readonly key: string) {}
}

/** Objects that exist once per workbook and carry no data of their own. */
export type SingletonName = "Workbook" | "WorksheetCollection" | "Application" | "SettingCollection" | "Runtime" | "CultureInfo" | "NumberFormatInfo";

export interface SingletonObject<Name extends SingletonName> extends HostObject {
  readonly typeName: Name;
}
