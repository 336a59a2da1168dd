import type { ClassTable, HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import { sheetColumns } from "../../workbook/address";
import type { ExcelHost } from "../excelHost";
import { KeptObject } from "../kept";
import { keptClass } from "../keptClass";
import { RangeAreasObject, RangeObject } from "../objects";
import type { PageState } from "../sheetExtras";
import { flag, oneOf } from "../values";

type Entry = readonly [string, ClassTable<HostObject>];

/** The page of a sheet, and the sheet itself. */
interface PageOwner {
  readonly sheetId: string;
  readonly page: PageState;
}

export function pageLayoutOf({ extras }: ExcelHost, sheetId: string): KeptObject<"PageLayout", PageOwner> {
  const page = extras.page(sheetId);
  return new KeptObject("PageLayout", page.kept, { sheetId, page });
}

/** Kept for who asks; the preview prints nothing. */
export function pageLayoutClass(host: ExcelHost): Entry {
  const printArea = ({ owner: { page } }: KeptObject<"PageLayout", PageOwner>): HostObject | null => page.printArea?.current ? new RangeAreasObject([new RangeObject(page.printArea.current)]) : null;
  const titleRows = ({ owner: { page } }: KeptObject<"PageLayout", PageOwner>): HostObject | null => page.titleRows?.current ? new RangeObject(page.titleRows.current) : null;
  return keptClass<"PageLayout", PageOwner>(host, "PageLayout", {
    properties: {
      Orientation: { initial: "Portrait", check: (value) => oneOf(value, ["Portrait", "Landscape"]) },
      Zoom: { initial: { scale: 100 }, check: zoom },
      CenterHorizontally: { initial: false, check: flag },
    },
    parts: { HeadersFooters: "HeaderFooterGroup" },
    more: {
      call: {
        SetPrintArea: ({ owner: { sheetId, page } }, [range]) => void (page.printArea = new RangeObject(host.areaOfArgument(range, sheetId))),
        SetPrintTitleRows: ({ owner: { sheetId, page } }, [range]) => {
          const { row, rowCount } = host.areaOfArgument(range, sheetId);
          page.titleRows = new RangeObject({ sheetId, row, rowCount, column: 0, columnCount: sheetColumns });
        },
        GetPrintAreaOrNullObject: printArea,
        GetPrintTitleRowsOrNullObject: titleRows,
      },
    },
  });
}

export function headerFooterClasses(host: ExcelHost): readonly Entry[] {
  const written = { initial: "", check: (value: unknown) => String(value) };
  return [
    keptClass(host, "HeaderFooterGroup", { parts: { DefaultForAllPages: "HeaderFooter" } }),
    keptClass(host, "HeaderFooter", { properties: { LeftFooter: written, CenterFooter: written, RightFooter: written } }),
  ];
}

/** A scale in percent, or pages to fit to: not both. */
function zoom(value: unknown): unknown {
  const given = typeof value === "object" && value !== null ? Object.entries(value).filter(([, number]) => number !== undefined && number !== null) : [];
  const names = given.map(([name]) => name);
  const isPages = names.every((name) => name === "horizontalFitToPages" || name === "verticalFitToPages");
  if (names.length === 0 || (!isPages && names.join() !== "scale") || !given.every(([, number]) => typeof number === "number" && number > 0)) throw new RichError("InvalidArgument");
  return Object.fromEntries(given);
}
