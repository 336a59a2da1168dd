import { ExcelWorkbook } from "../workbook/excel/excelWorkbook";
import { pageRuntime } from "../workbook/runtime";
import { createCommands } from "./runCommands";

/** Entry file of the ribbon's function commands: the only file here that names Office. */
if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    const commands = createCommands(new ExcelWorkbook(pageRuntime()), () => Office.addin.showAsTaskpane());
    for (const [id, command] of Object.entries(commands)) Office.actions.associate(id, command);
  });
}
