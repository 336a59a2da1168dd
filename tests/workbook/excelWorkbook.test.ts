import { profiles } from "../../src/preview/objectModel/profiles";
import { workbookContract } from "./contract";
import { excelUnderTest } from "./univerUnderTest";

for (const profile of Object.values(profiles)) workbookContract(`ExcelWorkbook on ${profile.name}`, (setup) => excelUnderTest(setup, profile));
