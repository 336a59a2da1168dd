import { emptyHolidays } from "../../../src/taskpane/state/holidays";
import { emptySplit, unitChoices } from "../../../src/taskpane/state/splitTarget";
import { typedDraftIn } from "../../../src/taskpane/state/typedDraft";

const splitIn = (stored: string | undefined) => typedDraftIn(stored, emptySplit.draft, { unit: unitChoices });

test("what was typed is there again", () => {
  const draft = { total: "4000万", weights: "Reps[Sales]", unit: "custom", customUnit: "500", place: "F2" } as const;
  expect(splitIn(JSON.stringify(draft))).toEqual(draft);
  expect(typedDraftIn(JSON.stringify({ ...emptyHolidays.draft, country: "DE", state: "BY" }), emptyHolidays.draft)).toEqual({ ...emptyHolidays.draft, country: "DE", state: "BY" });
});

test.each([undefined, "", "no JSON", "null", "[]", "7", '{"total":5,"unit":"3","weights":null,"other":"x"}', JSON.stringify({ total: "9".repeat(501) })])("%s leaves the fields empty", (stored) => {
  expect(splitIn(stored)).toEqual(emptySplit.draft);
});

test("of another version's draft that is kept which is understood", () => {
  expect(splitIn('{"total":"5","unit":"0.001","weights":"A1:A3","rounding":"up"}')).toEqual({ ...emptySplit.draft, total: "5", weights: "A1:A3" });
});
