import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import { intersect } from "../../workbook/address";
import { conditionalFormula } from "../conditionalFormula";
import type { ExcelHost } from "../excelHost";
import { KeptObject, nothingKept } from "../kept";
import { keptClass } from "../keptClass";
import { ConditionalFormatsObject, RangeObject } from "../objects";
import type { ConditionalFormatState, ConditionalFormatType } from "../sheetExtras";
import { flag, text } from "../values";
import { color } from "./rangeFormat";

type Entry = readonly [string, ClassTable<HostObject>];
type FormatObject = KeptObject<"ConditionalFormat", ConditionalFormatState>;

const types: readonly ConditionalFormatType[] = ["DataBar", "Custom"];

/** Data bars and formulas; of the other kinds the preview draws none. */
export function conditionalFormatCollectionClass(host: ExcelHost): Entry {
  const { extras } = host;
  const object = (format: ConditionalFormatState): FormatObject => new KeptObject("ConditionalFormat", format.kept, format);
  const touching = ({ range }: ConditionalFormatsObject): readonly ConditionalFormatState[] =>
    extras.formatsOn(range.area.sheetId).filter((format) => format.range.current !== undefined && intersect(format.range.current, range.area) !== undefined);
  return implementClass<ConditionalFormatsObject>("ConditionalFormatCollection", {
    items: (formats) => touching(formats).map(object),
    item: (formats, key) => touching(formats).filter(({ id }) => id === key).map(object)[0],
    call: {
      Add: ({ range }, [given]) => {
        const type = types.find((one) => one === given);
        if (type === undefined) throw new RichError("NotImplemented", `The preview has no conditional format ${String(given)}.`, "ConditionalFormatCollection.add");
        return object(extras.addFormat(type, new RangeObject(range.area)));
      },
      // One that reaches beyond the range would be cut to the rest of its cells, which the preview does not do.
      ClearAll: ({ range }) => {
        const found = touching(new ConditionalFormatsObject(range));
        if (found.some((format) => JSON.stringify(intersect(format.range.area, range.area)) !== JSON.stringify(format.range.area))) throw new RichError("NotImplemented", "The preview clears whole conditional formats only.", "ConditionalFormatCollection.clearAll");
        extras.removeFormats((format) => found.includes(format));
      },
    },
  });
}

export function conditionalFormatClass(host: ExcelHost): Entry {
  const part = (type: ConditionalFormatType, className: string) => ({ owner, kept }: FormatObject): HostObject => {
    if (owner.type !== type) throw new RichError("InvalidOperation");
    return new KeptObject(className, (kept.parts[type] ??= nothingKept()), owner);
  };
  return keptClass<"ConditionalFormat", ConditionalFormatState>(host, "ConditionalFormat", {
    more: {
      id: ({ owner }) => owner.id,
      get: {
        Id: ({ owner }) => owner.id,
        Type: ({ owner }) => owner.type,
        Priority: ({ owner }) => host.extras.formatsOn(owner.range.area.sheetId).indexOf(owner),
      },
      navigate: { DataBar: part("DataBar", "DataBarConditionalFormat"), Custom: part("Custom", "CustomConditionalFormat") },
      call: {
        Delete: ({ owner }) => host.extras.removeFormats((format) => format === owner),
        GetRange: ({ owner }) => new RangeObject(owner.range.area),
      },
    },
  });
}

export function conditionalFormatPartClasses(host: ExcelHost): readonly Entry[] {
  return [
    keptClass(host, "DataBarConditionalFormat", { parts: { PositiveFormat: "ConditionalDataBarPositiveFormat" } }),
    keptClass(host, "ConditionalDataBarPositiveFormat", { properties: { FillColor: { initial: "#638EC6", check: color }, GradientFill: { initial: true, check: flag } } }),
    keptClass(host, "CustomConditionalFormat", { parts: { Rule: "ConditionalFormatRule", Format: "ConditionalRangeFormat" } }),
    keptClass<"ConditionalFormatRule", ConditionalFormatState>(host, "ConditionalFormatRule", {
      more: {
        get: { Formula: ({ owner }) => conditionalFormula(owner) },
        set: {
          Formula: ({ owner, kept }, value) => {
            kept.values.Formula = text(value);
            owner.writtenAt = owner.range.area;
            host.extras.tell();
          },
        },
      },
    }),
    keptClass(host, "ConditionalRangeFormat", { parts: { Fill: "ConditionalRangeFill", Font: "ConditionalRangeFont" } }),
    keptClass(host, "ConditionalRangeFill", { properties: { Color: { initial: "", check: color } } }),
    keptClass(host, "ConditionalRangeFont", { properties: { Color: { initial: "", check: color }, Bold: { initial: false, check: flag } } }),
  ];
}
