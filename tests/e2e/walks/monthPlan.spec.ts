import { monthPlan } from "../../support/messy/monthPlan";
import { messyFile } from "../messyFile";
import { expect, test } from "../previewPage";
import { centsOf, commissionOnQuota, serialOf, sum } from "./arithmetic";
import type { ExpectedBoard } from "./boardSheet";
import { headerOf, rawRows } from "./rawRows";
import { payOnBoard } from "./payOnBoard";
import { expectTargets } from "./targetSheet";
import { Walk } from "./walk";

/** Targets with a month a column below merged quarters, regions merged downwards, 万元 that nothing says; orders and bands on other sheets. */
const workbook = monthPlan(49);
const [plan] = workbook.truths;
const tenThousand = 10_000n;

/** Region, person and the twelve months as they stand on the plan's sheet; a region stands once above its people. */
const planned = plannedRows();
const orders = rawRows(workbook, 1).map(({ person, date, amount }) => ({ person: String(person), day: Number(date), cents: centsOf(Number(amount)) }));
const people = [...new Set(orders.map(({ person }) => person))];
const bands = rawRows(workbook, 2).map(({ bandFrom, rate }) => ({ from: BigInt(Math.round(Number(bandFrom) * 10_000)), rate: BigInt(Math.round(Number(rate) * 1000)) }));

/** The newest order is one of March. */
const board: ExpectedBoard = {
  measure: headerOf(workbook, 1, "amount"),
  days: [serialOf(2026, 2, 1), serialOf(2026, 2, 31)], before: [serialOf(2026, 1, 1), serialOf(2026, 1, 28)],
  people: people.map((name) => ({ name, now: soldIn(name, 2), before: soldIn(name, 1), target: planned.find(({ person }) => person === name)?.months[2] ?? 0n })),
  grades: [{ label: "A", share: 0.25, count: 1 }, { label: "B", share: 0.5, count: 2 }, { label: "C", share: 0.25, count: 1 }], prizes: [3000, 2000],
};

test.use({ previewOptions: async ({}, use) => use({ workbook: await messyFile("计划", workbook), locale: "zh-CN" }) });

test("a plan with a month a column and merged cells, from opening to targets, commissions and leaderboard", async ({ preview }) => {
  const walk = new Walk(preview, "zh-CN");
  await walk.findData([{ table: "map.kind.targets-by-month", question: "map.question.unit-unclear", choice: walk.say("map.unit.10000") }]);

  // Next year by this year's plan: all twelve months weigh.
  const { isLive } = await walk.planTargets("3000万", 2027, walk.table(plan.sheet, "map.kind.targets-by-month", planned.length));
  await walk.back();
  expect(isLive, "names that are written once are read, and written as numbers").toBe(false);
  await expectTargets(preview, walk, {
    sheet: walk.say("plan.sheet.sheetName"), total: 30_000_000n, year: 2027, levels: [headerOf(workbook, 0, "region"), headerOf(workbook, 0, "person")], weight: walk.say("plan.sheet.sold"),
    members: planned.map(({ region, person, months }) => ({ path: [region, person], weight: sum(months) })), shownWeight: (cents) => Number(cents / tenThousand) / 100,
  });

  // March against the plan of March, who moved up since February.
  await walk.rank([["rankings.by", walk.say("rankings.by.attainment")]], "A 25%、B 50%、C 25%", "3000、2000");
  await walk.back();
  // The workbook's own bands start at attainment.
  await payOnBoard(preview, walk, { board, bands: `${workbook.truths[2].sheet}!A1:B5`, isByTarget: true, commissionOf: ({ now, target = 0n }) => commissionOnQuota(now, target, bands) });
});

function plannedRows(): { readonly region: string; readonly person: string; readonly months: readonly bigint[] }[] {
  const rows = workbook.sheets[0].rows.slice(plan.firstRow, plan.lastRow + 1);
  const at = (wanted: string): number[] => [...plan.columns].flatMap(([column, { meaning }]) => (meaning === wanted ? [column] : []));
  let above = "";
  return rows.map((cells) => {
    above = String(cells[at("region")[0]] || above);
    return { region: above, person: String(cells[at("person")[0]]), months: at("target").map((column) => centsOf(Number(cells[column])) * tenThousand) };
  });
}

function soldIn(name: string, month: number): bigint {
  return sum(orders.filter(({ person, day }) => person === name && day >= serialOf(2026, month, 1) && day < serialOf(2026, month + 1, 1)).map(({ cents }) => cents));
}
