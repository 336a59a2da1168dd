import type { ClosePeriodProposal } from "../../../../src/actions/closePeriod";
import { createTranslator, languages, loadMessages } from "../../../../src/locales/messages";
import { closingEffect } from "../../../../src/taskpane/components/plan/closingEffect";

const months = { plan: { closed: 1, fixesPeriods: false }, closed: 2, planned: 850, sold: 90, left: { open: 10, before: 8_300, after: 9_060, passed: { people: 0, by: 0 } } };

async function told(change: object, language: (typeof languages)[number] = "en-US"): Promise<readonly string[]> {
  return closingEffect(createTranslator(language, await loadMessages(language)), { ...months, ...change } as unknown as ClosePeriodProposal);
}

test("what was sold, what was planned, and what the open periods need more or less", async () => {
  expect(await told({})).toEqual(["Sold 90 of 850: the open periods (10) need 760 more."]);
  expect(await told({ sold: 1_000.5, left: { ...months.left, after: 8_149.5 } })).toEqual(["Sold 1,000.5 of 850: the open periods (10) need 150.5 less."]);
  expect(await told({ sold: 850, left: { ...months.left, after: 8_300 } })).toEqual(["Sold 850, as planned: the open periods (10) stay as they are."]);
  expect(await told({ closed: 0 })).toEqual(["Closed periods are opened again: their targets are cut anew."]);
});

test("with nothing left open nothing is said to be spread", async () => {
  const [sentence, ...others] = await told({ plan: { closed: 1, fixesPeriods: true }, left: { open: 0, before: 0, after: 0, passed: { people: 2, by: 5 } } });
  expect([sentence, others]).toEqual([expect.stringMatching(/^Sold 90 of 850\. Nothing stays open/) as string, []]);
});

test.each(languages)("sums that were fixed are told with both numbers, and who has passed the target with its excess: %s", async (language) => {
  const sentences = await told({ plan: { closed: 1, fixesPeriods: true }, left: { ...months.left, passed: { people: 3, by: 1_234 } } }, language);
  expect(sentences).toHaveLength(3);
  expect(sentences.map((sentence) => sentence.match(/\d[\d,]*/g))).toEqual([expect.arrayContaining(["90", "850", "10", "760"]), ["9,060", "8,300"], ["3", "1,234"]]);
});
