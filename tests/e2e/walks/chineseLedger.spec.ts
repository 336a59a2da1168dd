import { chineseLedger } from "../../support/messy/chineseLedger";
import { messyFile } from "../messyFile";
import { test } from "../previewPage";
import { centsOf, commissionOnQuota, serialOf, sum } from "./arithmetic";
import type { ExpectedBoard } from "./boardSheet";
import { headerOf, rawRows } from "./rawRows";
import { payOnBoard } from "./payOnBoard";
import { expectTargets } from "./targetSheet";
import { Walk } from "./walk";

/** Banners above, a 小计 below each person, 万元 said in a note, orders beside payments, targets on a sheet of their own. */
const workbook = chineseLedger(10);
const orders = rawRows(workbook, 0).map(({ person, region, date, collected }) => ({ person: String(person), region: String(region), day: Number(date), cents: centsOf(Number(collected)) * 10_000n }));
const days = orders.map(({ day }) => day);
const people = [...new Set(orders.map(({ person }) => person))];
const targets = new Map(rawRows(workbook, 1).map(({ person, target }) => [String(person), centsOf(Number(target)) * 10_000n]));

const bands = [
  { from: "0", rate: "1%", cells: [0, 0.01], whole: { from: 0n, rate: 10n } },
  { from: "30%", rate: "1.5%", cells: [0.3, 0.015], whole: { from: 3000n, rate: 15n } },
  { from: "50%", rate: "3%", cells: [0.5, 0.03], whole: { from: 5000n, rate: 30n } },
] as const;

const board: ExpectedBoard = {
  measure: headerOf(workbook, 0, "collected"),
  days: [serialOf(2026, 0, 1), serialOf(2026, 11, 31)], before: [serialOf(2025, 0, 1), serialOf(2025, 11, 31)],
  people: people.map((name) => ({ name, now: collectedBy(({ person }) => person === name), before: 0n, target: targets.get(name) ?? 0n })),
  grades: [{ label: "A", share: 0.2, count: 1 }, { label: "B", share: 0.6, count: 3 }, { label: "C", share: 0.2, count: 1 }], prizes: [5000, 3000, 1000],
};

/** The whole column of the ledger, as somebody would select it. */
const ledgerColumn = "'2026'!G8:G34";

test.use({ previewOptions: async ({}, use) => use({ workbook: await messyFile("业绩", workbook), locale: "zh-CN" }) });

test("a Chinese ledger in 万元, from opening to targets, commissions and leaderboard", async ({ preview }) => {
  const walk = new Walk(preview, "zh-CN");
  await walk.findData([{ table: "map.kind.orders", question: "map.question.which-measure", choice: headerOf(workbook, 0, "collected") }]);

  const { isLive } = await walk.planTargets("2,000万", 2027);
  await walk.back();
  const paths = orders.map(({ person, region }) => [region, person] as const);
  const members = paths.filter(([region, person], index) => paths.findIndex((path) => path[0] === region && path[1] === person) === index)
    .map((path) => ({ path, weight: collectedBy(({ person, region }) => region === path[0] && person === path[1]) }));
  await expectTargets(preview, walk, {
    sheet: walk.say("plan.sheet.sheetName"), total: 20_000_000n, year: 2027, levels: [headerOf(workbook, 0, "region"), headerOf(workbook, 0, "person")],
    weight: walk.say("plan.sheet.sold"), members, shownWeight: (cents) => Number(cents) / (isLive ? 100 : 1_000_000), ...(isLive && { sold: () => 0, days: [Math.min(...days), Math.max(...days)] as const }),
  });

  await walk.rank([["rankings.by", walk.say("rankings.by.attainment")], ["rankings.period", walk.say("rankings.period.year")]], "A 20%、B 60%、C 20%", "5000、3000、1000");
  await walk.back();
  // On what each has collected this year, as the board adds it up: rows of one person stand between sums in the ledger.
  await payOnBoard(preview, walk, { board, bands, isByTarget: true, refused: ledgerColumn, commissionOf: ({ now, target = 0n }) => commissionOnQuota(now, target, bands.map(({ whole }) => whole)) });
});

function collectedBy(matches: (order: (typeof orders)[number]) => boolean): bigint {
  return sum(orders.filter(matches).map(({ cents }) => cents));
}
