import { draftBoardSheet } from "../../../src/actions/boardSheet/draftBoardSheet";
import type { BoardRequest, BoardTexts } from "../../../src/actions/boardSheet/request";
import { LiveWorkbook } from "../../support/liveWorkbook";
import { day, orders } from "../targetPlan/planRequests";

const texts = new Proxy({} as BoardTexts, { get: (_target, key) => String(key) });
const source = { amounts: "Orders!D2:D11", dates: "Orders!C2:C11", names: ["Orders!B2:B11"], scale: 1 };
const request: BoardRequest = {
  sheetName: "Board", texts, people: ["Ann", "Ben", "Cid*", "Dora", "Eve"],
  measures: [{ heading: "Sold", source, weight: 1, direction: 1 }],
  days: { from: day("2026-01-01"), to: day("2026-12-31") },
  ties: "competition", headers: "en",
};

let live: LiveWorkbook;
afterEach(() => live.close());
async function open(board: BoardRequest) {
  const draft = draftBoardSheet(board);
  live = await LiveWorkbook.open([{ name: "Orders", rows: orders }, { name: "Board", rows: draft.contents }]);
}

const board = (address: string) => live.values(`Board!${address}`);

test("people are ranked by what they sold in the days of the board, whoever else sells in the workbook", async () => {
  await open(request);
  expect(board("A9:E14")).toEqual([
    ["Rank", "Name", "Value", "Share", "Change of rank"],
    [1, "Dora", 2000.25, expect.closeTo(2000.25 / 4650.75, 12), ""],
    [2, "Ann", 1200.5, expect.closeTo(1200.5 / 4650.75, 12), ""],
    [3, "Ben", 800, expect.closeTo(800 / 4650.75, 12), ""],
    [4, "Cid*", 400, expect.closeTo(400 / 4650.75, 12), ""],
    [5, "Eve", 250, expect.closeTo(250 / 4650.75, 12), ""],
  ]);
});

test("other days, fewer places and a tie at the last of them: the board follows its inputs", async () => {
  await open(request);
  await live.type("Board!C4", day("2026-07-01"));
  await live.type("Board!C6", 1);
  expect(board("A10:C14")).toEqual([[1, "Eve", 250], ["", "", ""], ["", "", ""], ["", "", ""], ["", "", ""]]);
  await live.type("Board!C5", day("2026-07-08"));
  await live.type("Board!C4", day("2026-07-08"));
  expect(board("A10:C10")).toEqual([[1, "Eve", 300]]);
  await live.type("Board!C4", day("2026-08-01"));
  await live.type("Board!C5", day("2026-08-31"));
  expect(board("A10:C14").map(([rank, , value]) => [rank, value])).toEqual(Array.from({ length: 5 }, () => [1, 0]));
});

test("who moved up, which grade and which prize: beside the board they follow the name, also one with a star", async () => {
  await open({ ...request, people: ["Ann", "Ben", "Cider", "Cid*"], previous: { from: day("2025-01-01"), to: day("2025-12-31") }, prizes: [1000, 500, 200], grades: { shares: [0.25, 0.75], labels: ["A", "B"] } });
  expect(board("A12:G15").map(([rank, name, value, , change, grade, prize]) => [rank, name, value, change, grade, prize])).toEqual([
    [1, "Cider", 9999, 1, "A", 1000], [2, "Ann", 1200.5, -1, "B", 500], [3, "Ben", 800, -1, "B", 200], [4, "Cid*", 400, -2, "B", 0],
  ]);
});

test("a board a group, ranked by how much of the target was reached", async () => {
  await open({ ...request, groups: ["North", "South", "North", "East", "South"], targets: [1000, 1600, 800, 1000, 100] });
  expect(board("A9:D14").map(([group, rank, name, value]) => [group, rank, name, value])).toEqual([
    ["Group", "Rank", "Name", "Value"],
    ["North", 1, "Ann", 1.2005], ["North", 2, "Cid*", 0.5], ["South", 1, "Eve", 2.5], ["South", 2, "Ben", 0.5], ["East", 1, "Dora", 2.00025],
  ]);
});

test("several measures are scored from 0 to 100 and weighted, less being better where it is", async () => {
  const again = { ...source, scale: 2 };
  await open({ ...request, people: ["Ann", "Ben", "Eve"], measures: [{ heading: "Sold", source, weight: 3, direction: 1 }, { heading: "Cost", source: again, weight: 1, direction: -1 }] });
  const share = (amount: number): number => ((amount - 250) / (1200.5 - 250)) * 100;
  expect(board("B10:C12")).toEqual([["Ann", 75], ["Ben", expect.closeTo(share(800) * 0.75 + (100 - share(800)) * 0.25, 10)], ["Eve", 25]]);
});
