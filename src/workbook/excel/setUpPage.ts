import type { DraftPrint } from "../draftParts";
import { draftRange } from "./draftRange";

/** One page wide, as many as it takes; sheet and page below, so that loose leaves find each other. */
export function setUpPage(sheet: Excel.Worksheet, { orientation, area, titleRow }: DraftPrint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  if (area) pageLayout.setPrintArea(draftRange(sheet, area));
  if (titleRow !== undefined) pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(titleRow, 0, 1, 1).getEntireRow());
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = "&P / &N";
}
