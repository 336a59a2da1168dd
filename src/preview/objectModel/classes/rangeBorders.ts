import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import type { Area } from "../../workbook/model";
import type { CellStyle } from "../../workbook/snapshot";
import type { ExcelHost } from "../excelHost";
import { type BorderSide, type FormatObject, RangeBorderObject } from "../objects";
import { oneOf, shared } from "../values";
import { color } from "./rangeFormat";

const sides: readonly BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const styleKeys = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

type Entry = readonly [string, ClassTable<HostObject>];

export function rangeBorderCollectionClass(): Entry {
  return implementClass<FormatObject<"RangeBorderCollection">>("RangeBorderCollection", {
    items: ({ ranges }) => sides.map((side) => new RangeBorderObject(ranges, side)),
    item: ({ ranges }, key) => {
      const side = sides.find((candidate) => candidate === key);
      return side && new RangeBorderObject(ranges, side);
    },
  });
}

/** The model knows a colour per edge and one line: continuous and thin. */
export function rangeBorderClass(host: ExcelHost): Entry {
  const read = (border: RangeBorderObject): string | null =>
    shared(border.ranges.map(({ area }) => host.model.style(edge(area, border.side)).borders?.[styleKeys[border.side]] ?? null));
  const write = (border: RangeBorderObject, line: string | undefined): void => {
    for (const { area } of border.ranges) {
      const target = edge(area, border.side);
      const borders: CellStyle["borders"] = { ...host.model.style(target).borders, [styleKeys[border.side]]: line };
      host.model.setStyle(target, { borders });
    }
  };
  return implementClass<RangeBorderObject>("RangeBorder", {
    id: ({ side }) => side,
    get: {
      SideIndex: ({ side }) => side,
      Style: (border) => (read(border) === null ? "None" : "Continuous"),
      Weight: () => "Thin",
      Color: (border) => read(border) ?? "#000000",
    },
    set: {
      Style: (border, value) => write(border, oneOf(value, ["None", "Continuous"]) === "None" ? undefined : (read(border) ?? "#000000")),
      Weight: (_, value) => void oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]),
      Color: (border, value) => write(border, color(value)),
    },
  });
}

function edge(area: Area, side: BorderSide): Area {
  switch (side) {
    case "EdgeTop":
      return { ...area, rowCount: 1 };
    case "EdgeBottom":
      return { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
    case "EdgeLeft":
      return { ...area, columnCount: 1 };
    case "EdgeRight":
      return { ...area, column: area.column + area.columnCount - 1, columnCount: 1 };
  }
}
