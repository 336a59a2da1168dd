import { englishSloppy } from "../../support/messy/englishSloppy";
import { messyFile } from "../messyFile";
import { expect, test } from "../previewPage";
import { centsOf, commissionOn, serialOf, sum, targetsOf } from "./arithmetic";
import { expectBoard, type ExpectedBoard } from "./boardSheet";
import { headerOf, rawRows } from "./rawRows";
import { payOnBoard } from "./payOnBoard";
import { expectTargets } from "./targetSheet";
import { Walk } from "./walk";
import { WrittenSheet } from "./writtenSheet";

/** Amounts such as "5,019.31" and dates such as "Jan 1, 2026" as texts, gross beside net, a grand total that nobody marked, quotas in thousands. */
const workbook = englishSloppy(25);
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const deals = rawRows(workbook, 0).map(({ person, region, date, amount = "" }) => ({ person: String(person), region: String(region), day: dayOf(String(date)), month: months.indexOf(String(date).slice(0, 3)), cents: centsOf(String(amount)) }));
const people = [...new Set(deals.map(({ person }) => person))];
const quotas = new Map(rawRows(workbook, 1).map(({ person, quota }) => [String(person), centsOf(Number(quota)) * 1000n]));
const bands = rawRows(workbook, 2).map(({ bandFrom, rate }) => ({ from: centsOf(Number(bandFrom)), rate: BigInt(Math.round(Number(rate) * 1000)) }));

const board: ExpectedBoard = {
  measure: headerOf(workbook, 0, "amount"),
  days: [serialOf(2026, 0, 1), serialOf(2026, 11, 31)], before: [serialOf(2025, 0, 1), serialOf(2025, 11, 31)],
  people: people.map((name) => ({ name, now: soldBy(({ person }) => person === name), before: 0n, target: quotas.get(name) ?? 0n })),
  grades: [{ label: "Gold", share: 0.25, count: 1 }, { label: "Silver", share: 0.5, count: 2 }, { label: "Bronze", share: 0.25, count: 1 }], prizes: [2500, 1000],
};

test.use({ previewOptions: async ({}, use) => use({ workbook: await messyFile("Deals", workbook) }) });

test("an English deal list with text numbers and two amount columns, from opening to targets, commissions and leaderboard", async ({ preview }) => {
  const walk = new Walk(preview);
  await walk.findData([{ table: "map.kind.orders", question: "map.question.which-measure", choice: headerOf(workbook, 0, "amount") }]);

  // Sums would pass over the texts: the pane says so and where they are mended.
  await walk.open("plan.title");
  await walk.field("plan.total").fill("1,000,000");
  await walk.isTold("action.amounts-as-text");
  await walk.back();
  await walk.repairData();
  const values = await preview.snapshot();
  expect(values.Deals.values.flatMap((row) => row).filter((cell) => typeof cell === "number" && !Number.isInteger(cell)).length).toBeGreaterThan(deals.length / 2);

  await walk.planTargets("1,000,000", 2026);
  await walk.back();
  const members = deals.filter(({ person, region }, index) => deals.findIndex((deal) => deal.person === person && deal.region === region) === index)
    .map(({ person, region }) => ({ path: [region, person], weight: soldBy((deal) => deal.region === region && deal.person === person) }));
  await expectTargets(preview, walk, {
    sheet: walk.say("plan.sheet.sheetName"), total: 1_000_000n, year: 2026, levels: [headerOf(workbook, 0, "region"), headerOf(workbook, 0, "person")], weight: walk.say("plan.sheet.sold"),
    members, shownWeight: (cents) => Number(cents) / 100, days: [Math.min(...deals.map(({ day }) => day)), Math.max(...deals.map(({ day }) => day))], sold: ([region, person], month) => Number(soldBy((deal) => deal.region === region && deal.person === person && deal.month === month)) / 100,
  });

  // Against the targets that were just planned: nobody has to confirm the sheet that the add-in wrote.
  const planned = targetsOf(1_000_000n, members, 2)[1];
  const byPlan = { ...board, people: board.people.map((one) => ({ ...one, target: 100n * sum(planned.filter(({ path }) => path[1] === one.name).map(({ target }) => target)) })) };
  const sheet = walk.say("plan.sheet.sheetName");
  await walk.rank([["rankings.by", walk.say("rankings.by.attainment")], ["rankings.period", walk.say("rankings.period.year")], ["rankings.targetRegion", walk.table(sheet, "map.kind.targets-by-month", members.length)]], "Gold 25%, Silver 50%, Bronze 25%", "2500, 1000");
  const againstPlan = await WrittenSheet.read(preview, walk.say("rankings.sheet.name"));
  expectBoard(againstPlan, walk, byPlan);
  againstPlan.expectNothingElse();
  await walk.undo();
  await walk.back();

  await walk.rank([["rankings.by", walk.say("rankings.by.attainment")], ["rankings.period", walk.say("rankings.period.year")], ["rankings.targetRegion", walk.table("Quotas", "map.kind.targets", quotas.size)]], "Gold 25%, Silver 50%, Bronze 25%", "2500, 1000");
  await walk.back();
  // The bands of the workbook start at what somebody sold in the year: paid on the sums of the board, not on single deals.
  await payOnBoard(preview, walk, { board, bands: "Bands!B1:C7", refused: "Deals!K3:K20", commissionOf: ({ now }) => commissionOn(now, bands) });
});

/** "Jan 1, 2026", as it was typed. */
function dayOf(text: string): number {
  const [month, day, year] = text.split(/[ ,]+/);
  return serialOf(Number(year), months.indexOf(month), Number(day));
}

function soldBy(matches: (deal: (typeof deals)[number]) => boolean): bigint {
  return sum(deals.filter(matches).map(({ cents }) => cents));
}
