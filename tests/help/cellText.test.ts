import { cellText } from "../../src/help/cellText";
import { HostError } from "../../src/help/functionHost";

test.each<[unknown, Parameters<typeof cellText>[1], string]>([
  [null, undefined, ""], ["", "percent", ""], ["Ann", "money", "Ann"], [true, undefined, "TRUE"], [false, undefined, "FALSE"],
  [1234567.5, undefined, "1,234,567.5"], [1 / 3, undefined, "0.333333"], [0.6875, "percent", "68.75%"], [740, "money", "740.00"],
  [-400, "money", "-400.00"], [46_053, "date", "2026-01-31"], [new HostError("#N/A", "No."), "percent", "#N/A"],
])("%p as %s is %s", (value, format, text) => expect(cellText(value, format, "en-US")).toBe(text));
