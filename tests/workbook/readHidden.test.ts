import { profiles } from "../../src/preview/objectModel/profiles";
import { seededNumbers } from "../support/seededNumbers";
import { excelUnderTest } from "./univerUnderTest";

it.each(Object.values(profiles))("every hidden row is found, and told as part of a run, on $name", async (profile) => {
  const random = seededNumbers(7);
  const isHidden = Array.from({ length: 600 }, (_, row) => row >= 400 && row < 500 ? true : random() < 0.3);
  const rows = isHidden.map((_, row) => [row]);
  const hidden = isHidden.flatMap((is, row) => (is ? [`${row + 1}:${row + 1}`] : []));
  const under = await excelUnderTest({ sheets: [{ name: "Reps", rows, hidden }] }, profile);
  const found = await under.workbook.readHidden("Reps!A1:A600");
  const told = found.rows.map((address) => address.replace("Reps!", "").split(":").map(Number));
  expect(told.flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => `${first + index}:${first + index}`))).toEqual(hidden);
  told.slice(1).forEach(([first], index) => expect(first).toBeGreaterThan((told[index]?.[1] ?? 0) + 1));
  await under.close?.();
});
