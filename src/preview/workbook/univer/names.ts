import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { RemoveDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from "@univerjs/sheets";
import type { NameInfo } from "../model";
import { WorkbookRefusal } from "../model";
import type { Engine } from "./engine";

/** Defined names. The engine keeps a reference without "=" and any other formula with it. */
export class Names {
  constructor(private readonly engine: Engine) {}

  list(): readonly NameInfo[] {
    return Object.values(this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {}).map(({ name, formulaOrRefString, localSheetId, hidden }) => ({
      name,
      refersTo: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      ...(localSheetId !== undefined && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME && { sheetId: localSheetId }),
      isVisible: !hidden,
    }));
  }

  add(name: string, refersTo: string, sheetId?: string): NameInfo {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^[A-Za-z]{1,3}[0-9]+$/.test(name)) throw new WorkbookRefusal("InvalidArgument", `"${name}" is no name.`);
    if (this.find(name, sheetId)) throw new WorkbookRefusal("ItemAlreadyExists", `A name "${name}" exists already.`);
    this.engine.run(SetDefinedNameCommand.id, this.stored(name, refersTo, sheetId, false));
    return this.require(name, sheetId);
  }

  /** From a file: no step to undo, and whatever the file calls a name is one. */
  load(name: string, refersTo: string, sheetId: string | undefined, isHidden: boolean): void {
    this.engine.run(SetDefinedNameMutation.id, this.stored(name, refersTo, sheetId, isHidden));
  }

  setVisibility(name: string, isVisible: boolean, sheetId?: string): void {
    this.engine.run(SetDefinedNameCommand.id, { ...this.requireStored(name, sheetId), unitId: this.engine.unitId, hidden: !isVisible });
  }

  private stored(name: string, refersTo: string, sheetId: string | undefined, hidden: boolean): object {
    const text = refersTo.replace(/^=/, "");
    const isReference = /^(?:(?:'(?:[^']|'')+'|[^\s'!()]+)!)?\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?$/i.test(text);
    return {
      unitId: this.engine.unitId,
      id: generateRandomId(),
      name,
      formulaOrRefString: isReference ? text : `=${text}`,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden,
      comment: "",
    };
  }

  remove(name: string, sheetId?: string): void {
    this.engine.run(RemoveDefinedNameCommand.id, { ...this.requireStored(name, sheetId), unitId: this.engine.unitId });
  }

  private requireStored(name: string, sheetId?: string): IDefinedNamesServiceParam {
    this.require(name, sheetId);
    const scope = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    const stored = Object.values(this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {});
    return stored.find((entry) => entry.name.toLowerCase() === name.toLowerCase() && (entry.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope) as IDefinedNamesServiceParam;
  }

  private require(name: string, sheetId?: string): NameInfo {
    const found = this.find(name, sheetId);
    if (!found) throw new WorkbookRefusal("ItemNotFound", `There is no name "${name}".`);
    return found;
  }

  private find(name: string, sheetId?: string): NameInfo | undefined {
    return this.list().find((entry) => entry.name.toLowerCase() === name.toLowerCase() && entry.sheetId === sheetId);
  }
}
