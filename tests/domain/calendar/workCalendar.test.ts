import { workCalendar, type SpecialDay } from "../../../src/domain";

const special = (day: number, isMakeUp = false, row = 1): SpecialDay => ({ day, isMakeUp, row });
const lists = (...days: SpecialDay[]): number[][] => {
  const { off, madeUp } = workCalendar(days);
  return [Array.from(off), Array.from(madeUp)];
};

// 46023 is a Thursday, 46025 a Saturday, 46026 a Sunday, 46027 a Monday.
test.each<[string, SpecialDay[], number[][]]>([
  ["nothing", [], [[], []]],
  ["in any order, once each", [special(46_024), special(46_023), special(46_024)], [[46_023, 46_024], []]],
  ["off on a weekend changes nothing", [special(46_025), special(46_026)], [[], []]],
  ["made up on a weekend is worked", [special(46_026, true), special(46_025, true)], [[], [46_025, 46_026]]],
  ["made up on a working day changes nothing", [special(46_027, true)], [[], []]],
])("%s", (_what, days, expected) => expect(lists(...days)).toEqual(expected));

test("a day cannot be off and made up at once", () =>
  expect(() => lists(special(46_026, true, 2), special(46_026, false, 5))).toThrow("holidays, row 5, is 2026-01-04, which row 2 lists too: once as off, once as a make-up working day. Remove one of the two rows."));

test("the list is left as it is", () => expect(() => lists(...(Object.freeze([special(46_024), special(46_023)]) as SpecialDay[]))).not.toThrow());
