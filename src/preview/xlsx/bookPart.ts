import type { NameSnapshot } from "../workbook/snapshot";
import type { Parts } from "./parts";
import { typedFormula } from "./formula/typedFormula";
import { UnreadableWorkbook } from "./unreadable";
import { childOf, isOn, type XmlElement } from "./xml";

export interface SheetPart {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet": only the first has cells. */
  readonly type: string;
  readonly path: string;
}

/** What xl/workbook.xml says. */
export interface BookPart {
  readonly path: string;
  readonly element: XmlElement;
  /** In the order of the tabs, chart sheets and the like included. */
  readonly sheets: readonly SheetPart[];
  readonly activeSheet: string | undefined;
  /** Whether days are counted from 1904 instead of 1900. */
  readonly isFrom1904: boolean;
}

export async function readBookPart(parts: Parts, fileName: string): Promise<BookPart> {
  const path = (await parts.relationships("")).find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined || !parts.has(path)) {
    throw new UnreadableWorkbook(`${fileName} holds no workbook: choose an .xlsx file, or save the workbook as one.`);
  }
  if (path.toLowerCase().endsWith(".bin")) {
    throw new UnreadableWorkbook(`${fileName} is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.`);
  }
  const element = await parts.xml(path);
  if (element.name !== "workbook") {
    throw new UnreadableWorkbook(`${fileName} is an Office file but no workbook: choose an .xlsx file.`);
  }
  const relationships = new Map((await parts.relationships(path)).map((relationship) => [relationship.id, relationship]));
  const sheets = (childOf(element, "sheets")?.children ?? []).flatMap(({ attributes }): SheetPart[] => {
    const relationship = relationships.get(attributes.relationshipId ?? "");
    if (relationship === undefined || !parts.has(relationship.target)) return [];
    return [{ name: attributes.name ?? "", visibility: visibilityOf(attributes.state), type: relationship.type, path: relationship.target }];
  });
  const activeTab = Number(childOf(childOf(element, "bookViews"), "workbookView")?.attributes.activeTab ?? 0);
  return { path, element, sheets, activeSheet: sheets[activeTab]?.name, isFrom1904: isOn(childOf(element, "workbookPr")?.attributes.date1904) };
}

/** Names of people's own; the built-in ones (print areas, filters) are not names to them. */
export function namesOf(book: BookPart): NameSnapshot[] {
  return definedNames(book)
    .filter(({ attributes }) => !isBuiltIn(attributes.name))
    .map(({ attributes, text }) => {
      const sheet = attributes.localSheetId === undefined ? undefined : book.sheets[Number(attributes.localSheetId)]?.name;
      return {
        name: attributes.name ?? "",
        refersTo: `=${typedFormula(text.trim())}`,
        ...(sheet !== undefined && { sheet }),
        ...(isOn(attributes.hidden) && { isHidden: true }),
      };
    });
}

export function builtInNamesOf(book: BookPart): { name: string; sheet: string | undefined }[] {
  return definedNames(book)
    .filter(({ attributes }) => isBuiltIn(attributes.name))
    .map(({ attributes }) => ({ name: attributes.name?.slice("_xlnm.".length) ?? "", sheet: book.sheets[Number(attributes.localSheetId)]?.name }));
}

function definedNames(book: BookPart): readonly XmlElement[] {
  return childOf(book.element, "definedNames")?.children ?? [];
}

function isBuiltIn(name: string | undefined): boolean {
  return name?.toLowerCase().startsWith("_xlnm.") ?? false;
}

function visibilityOf(state: string | undefined): SheetPart["visibility"] {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}
