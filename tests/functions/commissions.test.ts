import fc from "fast-check";
import { band, commission, credit, draw, explain, payoutcurve, trueup } from "../../src/functions/commissions";
import { call, column, faultOf, left, told, unavailable, value } from "../support/cellCalls";
import { add, fraction, shownFraction, subtract } from "../support/naive/fractions";
import { amount } from "../support/wildNumbers";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");

describe("COMMISSION", () => {
  const BANDS = [["from", "rate"], [0, 0.01], ["", ""], ["10,000", "2%"], [30_000, 0.03]];
  test("reference answers", () => {
    expect(commission(column(38_000), BANDS)).toEqual(column(740));
    expect(commission(column(105), [[0, 0.045]])).toEqual(column(4.73));
    expect(commission(column(89_857.5), [[0, 0.07]])).toEqual(column(6290.03));
    expect(commission(column(30_000), BANDS, "retroactive")).toEqual(column(900));
    expect(call(commission, column(30_000), BANDS, "全额累进", null, null, "含上限")).toEqual(column(600));
  });
  test("a bad cell spoils its own result only", () =>
    expect(told(commission(column(100, "", "x", REF, true, -100), BANDS))).toEqual(
      told(column(1, "", value('amounts, row 3, column 1, is "x", which is not a number. Write a plain number there.'), value("amounts, row 4, column 1, holds #REF!. Mend that cell."), value("amounts, row 5, column 1, is TRUE, which is not a number. Write a plain number there."), -1)),
    ));
  test("quotas: one for all, or one per amount; blank or 0 is no quota, and not omitted", () => {
    const attainment = [[0, 0.06], [1, 0.08]];
    expect(commission(column(100, 110), attainment, null, [[100]])).toEqual(column(6, 6.8));
    expect(told(commission(column(110, 110, 110, 110, ""), attainment, null, column(100, "", 0, -5, "")))).toEqual(
      told(column(6.8, unavailable("No quota: quotas, row 2, column 1, is blank or 0."), unavailable("No quota: quotas, row 3, column 1, is blank or 0."), value("quotas, row 4, column 1, is -5. A quota is above 0."), "")),
    );
    expect(told(commission(column(110, 110), attainment, null, [[""]]))).toEqual(told(column(unavailable("No quota: quotas, row 1, column 1, is blank or 0."), unavailable("No quota: quotas, row 1, column 1, is blank or 0."))));
  });
  test("prior: a blank counts as nothing", () => expect(call(commission, column(10_000, 10_000), BANDS, null, null, column(5_000, ""))).toEqual(column(150, 100)));
  test("threshold", () => expect(call(commission, column(4_999.99, 5_000), BANDS, null, null, null, null, null, 5_000)).toEqual(column(0, 50)));
  test("unit 0 does not round", () => expect(call(commission, column(105), [[0, 0.045]], null, null, null, null, 0)).toEqual(column(4.725)));
  test("a single value", () => expect(call(commission, 38_000, BANDS)).toEqual([[740]]));
  test.each<[string, unknown[], unknown]>([
    ["an unknown word", left(column(1), BANDS, "progressive"), ["#VALUE!", 'method is "progressive". Use one of: marginal (超额累进), retroactive (全额累进).']],
    ["text as from", left(column(1), [["0-10000", 0.01]]), ["#VALUE!", 'bands, row 1, column 1, is "0-10000", which is not a number. Write a plain number there.']],
    ["two equal from", left(column(1), [["from", "rate"], [0, 0.01], [5, 0.02], [5, 0.03]]), ["#VALUE!", "bands, row 4, starts at 5, and so does row 3. Every band needs its own from."]],
    ["no band", left(column(1), [["from", "rate"]]), ["#VALUE!", "bands has no band. Give at least one row with from and rate."]],
    ["a missing rate", left(column(1), [[0, ""]]), ["#VALUE!", "bands, row 1, column 2, is blank. Every band needs from and rate; write 0 where nothing is paid."]],
    ["one column", left(column(1), [[0]]), ["#VALUE!", "bands has 1 column(s). Use two or three: from, rate, fixed."]],
    ["a negative first from", left(column(1), [[-5, 0.1]]), ["#VALUE!", "bands, row 1, column 1, is -5. The first band of a commission starts at 0 or above."]],
    ["an error as one value", left(column(1), BANDS, null, null, null, null, REF), ["#VALUE!", "unit holds #REF!. Mend that cell."]],
    ["an error in the bands", left(column(1), [[0, new StubError("#N/A")]]), ["#N/A", "bands, row 1, column 2, holds #N/A. Mend that cell."]],
    ["a negative unit", left(column(1), BANDS, null, null, null, null, -1), ["#VALUE!", "unit is -1. Use 0 (not rounded) or a positive step such as 0.01 or 1."]],
    ["prior of another shape", left(column(1, 2), BANDS, null, null, [[1, 2]]), ["#VALUE!", "prior is 1 x 2, but amounts is 2 x 1. Give the same shape or one value."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(commission, ...args))).toEqual(expected));
});

describe("BAND", () => {
  const GRADES = [["score", "grade"], [60, "B"], ["", ""], [0, "C"], ["80", "A"]];
  test("numbers and texts", () => {
    expect(band(column(59.99, 60, "８０"), GRADES)).toEqual(column("C", "B", "A"));
    expect(band([[0.95, 1.1]], [[0, 0.8], [1, 1.2]])).toEqual([[0.8, 1.2]]);
  });
  test("exactly on an edge", () => expect(call(band, column(60, 80), GRADES, "含上限")).toEqual(column("C", "B")));
  test("below the first band", () => {
    expect(told(band(column(-1, 5), GRADES))).toEqual(told(column(unavailable("values, row 1, column 1, is below the first band, which starts at 0. Add a lower band, or give otherwise."), "C")));
    expect(call(band, column(-1), GRADES, null, "none")).toEqual(column("none"));
    expect(call(band, column(-1), GRADES, null, [[""]])).toEqual(column(""));
    expect(call(band, column(-1), GRADES, null, [[0]])).toEqual(column(0));
  });
  test("an error as otherwise spoils the results that need it only", () =>
    expect(told(call(band, column(-1, 5), GRADES, null, [[REF]]))).toEqual(told(column(value("otherwise holds #REF!. Mend that cell."), "C"))));
  test("a bad cell spoils its own result only", () =>
    expect(told(band(column("x", "", REF, 5), GRADES))).toEqual(told(column(value('values, row 1, column 1, is "x", which is not a number. Write a plain number there.'), "", value("values, row 3, column 1, holds #REF!. Mend that cell."), "C"))));
  test("a commission plan serves too: its fixed column is not looked at", () => expect(band([[150]], [[0, 0.1, 5], [100, 0.2, "x"]])).toEqual([[0.2]]));
  test.each<[string, unknown[], unknown]>([
    ["no result", left(column(1), [[0, ""]]), ["#VALUE!", "bands, row 1, column 2, holds no result. Write a number or a text there."]],
    ["a logical result", left(column(1), [[0, true]]), ["#VALUE!", "bands, row 1, column 2, holds no result. Write a number or a text there."]],
    ["a logical otherwise", left(column(1), GRADES, null, [[true]]), ["#VALUE!", "otherwise holds no result. Write a number or a text there."]],
    ["two equal from", left(column(1), [[0, "C"], [5, "B"], [5, "A"]]), ["#VALUE!", "bands, row 3, starts at 5, and so does row 2. Every band needs its own from."]],
    ["an unknown side", left(column(1), GRADES, "middle"), ["#VALUE!", 'side is "middle". Use one of: lower (含下限), upper (含上限).']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(band, ...args))).toEqual(expected));
});

describe("EXPLAIN", () => {
  const BANDS = [["from", "rate"], [0, 0.01], [10_000, 0.02], [30_000, 0.03]];
  test("a row per band touched, and the total", () =>
    expect(call(explain, 38_000, BANDS)).toEqual([
      ["From", "To", "Amount", "Rate", "Commission"],
      [0, 10_000, 10_000, 0.01, 100], [10_000, 30_000, 20_000, 0.02, 400], [30_000, "", 8_000, 0.03, 240],
      ["Total", "", 38_000, "", 740],
    ]));
  test("a band entered by exactly 0 has no line, unless it pays a fixed sum", () => {
    expect(call(explain, 10_000, BANDS, null, null, null, null, null, null, false)).toEqual([[0, 10_000, 10_000, 0.01, 100], ["Total", "", 10_000, "", 100]]);
    expect(call(explain, 10_000, [[0, 0.01, 0], [10_000, 0.02, 50]], null, null, null, null, null, null, false)).toEqual([[0, 10_000, 10_000, 0.01, 100], [10_000, "", 0, 0.02, 50], ["Total", "", 10_000, "", 150]]);
  });
  test("retroactive with prior: everything, less what was already credited", () =>
    expect(call(explain, 10_000, BANDS, "全额累进", null, 25_000, null, null, null, "zh-CN")).toEqual([
      ["起点", "终点", "业绩", "提成比例", "提成"], [30_000, "", 35_000, 0.03, 1050], ["此前已计提", "", -25_000, 0.02, -500], ["合计", "", 10_000, "", 550],
    ]));
  test("with a quota, edges in money", () => expect(call(explain, 110, [[0, 0.1], [0.8, 0.2]], null, [[100]], null, null, null, null, "ZH-TW")[1]).toEqual([0, 80, 80, 0.1, 8]));
  test("nothing earned: the total alone", () => expect(call(explain, 0, BANDS, null, null, null, null, null, null, "FALSE")).toEqual([["Total", "", 0, "", 0]]));
  test.each<[string, unknown[], unknown]>([
    ["a blank quota is not an omitted one", left(1, BANDS, null, [[""]]), ["#N/A", "No quota: quota is blank or 0."]],
    ["a negative quota", left(1, BANDS, null, [[-1]]), ["#VALUE!", "quota is -1. A quota is above 0."]],
    ["no amount", left("", BANDS), ["#VALUE!", "amount is missing. Give a value or a range."]],
    ["an unknown language", left(1, BANDS, null, null, null, null, null, null, "fr"), ["#VALUE!", 'headers is "fr". Use one of: en, zh-CN, zh-TW, FALSE.']],
    ["TRUE is no language", left(1, BANDS, null, null, null, null, null, null, true), ["#VALUE!", "headers is TRUE. Use one of: en, zh-CN, zh-TW, FALSE."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(explain, ...args))).toEqual(expected));

  const bands = fc.uniqueArray(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 5 }).chain((froms) =>
    fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5_000 })), { minLength: froms.length, maxLength: froms.length })
      .map((paid) => froms.map((from, index) => [from * 100, paid[index][0] / 1000, paid[index][1] / 100])));
  const method = fc.constantFrom("marginal", "retroactive");
  const side = fc.constantFrom("lower", "upper");

  test("its lines sum to the total, and the total is the commission", () => {
    fc.assert(
      fc.property(amount, bands, method, amount, side, fc.constantFrom(0.01, 1, 0.05, 100), fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null }), (credited, table, how, prior, owner, unit, threshold) => {
        const rows = call(explain, credited, table, how, null, prior, owner, unit, threshold, false);
        const total = rows[rows.length - 1][4] as number;
        expect([[total]]).toEqual(call(commission, [[credited]], table, how, null, [[prior]], owner, unit, threshold));
        const sum = rows.slice(0, -1).map((row) => shownFraction(row[4] as number)).reduce(add, fraction(0n));
        expect(subtract(sum, shownFraction(total)).top).toBe(0n);
      }),
      { numRuns: 1500 },
    );
  });

  test("marginal: the part of each band is where the amount and the band overlap", () => {
    const cents = fc.integer({ min: 0, max: 25_000_000 });
    fc.assert(
      fc.property(cents, cents, bands, (prior, credited, table) => {
        const rows = call(explain, credited / 100, table.map(([from, rate]) => [from, rate]), null, null, prior / 100, null, null, null, false).slice(0, -1);
        const edges = table.map(([from]) => from * 100).sort((one, other) => one - other);
        const parts = edges
          .map((from, index) => ({ from, part: Math.min(edges[index + 1] ?? Infinity, prior + credited) - Math.max(from, prior) }))
          .filter(({ part }) => part > 0);
        expect(rows.map(([from, , part]) => [from, part])).toEqual(parts.map(({ from, part }) => [from / 100, part / 100]));
      }),
      { numRuns: 1500 },
    );
  });
});

describe("TRUEUP", () => {
  const BANDS = [[0, 0.1], [150, 0.2]];
  test("down a single column, else along each row", () => {
    expect(trueup(column(100, 100, -100), BANDS)).toEqual(column(10, 15, -15));
    expect(trueup([[100, 100], [100, -100]], BANDS)).toEqual([[10, 15], [10, -10]]);
  });
  test("a blank is a period without an amount", () => expect(trueup(column(100, "", 100), BANDS)).toEqual(column(10, "", 15)));
  test("a bad cell spoils its period and all later ones of its row", () => {
    const fault = value('amounts, row 1, column 2, is "x", which is not a number. Write a plain number there.');
    expect(told(trueup([[100, "x", "", 100], [1, 1, 1, 1]], BANDS))).toEqual(told([[10, fault, "", fault], [0.1, 0.1, 0.1, 0.1]]));
  });
  test("one quota for all, or one per row", () => {
    const attainment = [[0, 0.1], [1, 0.2]];
    expect(call(trueup, column(90, 20), attainment, null, 100)).toEqual(column(9, 3));
    expect(told(call(trueup, [[90, 20], [90, 20], [90, 20]], attainment, null, column(100, 90, "")))).toEqual(
      told([[9, 3], [9, 4], [unavailable("No quota: quota, row 3, column 1, is blank or 0."), unavailable("No quota: quota, row 3, column 1, is blank or 0.")]]));
  });
  test("a result beyond all numbers spoils its period and the later ones", () =>
    expect(told(trueup(column(1e308, 1e308, 1), [[0, 0.1]]))).toEqual(told(column(1e307, value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate."), value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate.")))));
  test.each<[string, unknown[], unknown]>([
    ["one per row beside a single column", left(column(1, 2), BANDS, null, column(1, 2)), ["#VALUE!", "quota is 2 x 1, but amounts is 2 x 1. Give one value, or one quota for each row of amounts; a single column of amounts takes one."]],
    ["quotas across", left([[1, 2]], BANDS, null, [[1, 2]]), ["#VALUE!", "quota is 1 x 2, but amounts is 1 x 2. Give one value, or one quota for each row of amounts; a single column of amounts takes one."]],
    ["a negative first from", left(column(1), [[-1, 0.1]]), ["#VALUE!", "bands, row 1, column 1, is -1. The first band of a commission starts at 0 or above."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(trueup, ...args))).toEqual(expected));
});

describe("CREDIT", () => {
  test("one list for all, as a row or a column", () => {
    const expected = [[50.01, 50], [5, 5]];
    expect(credit(column(100.01, 10), [[0.5, 0.5]])).toEqual(expected);
    expect(credit([[100.01, 10]], column("50%", 0.5))).toEqual(expected);
  });
  test("one row of shares per amount", () => expect(credit(column(100, 100), [[0.7, 0.3], [1, 0.25]])).toEqual([[70, 30], [100, 25]]));
  test("as many shares in a column as amounts are still one list", () => expect(credit(column(10, 20), column(0.5, 0.5))).toEqual([[5, 5], [10, 10]]));
  test("blanks stay blank", () => {
    expect(credit(column(10, ""), [[0.5, "", 0.5]])).toEqual([[5, "", 5], ["", "", ""]]);
    expect(call(credit, column(10), [[0.5, 0.5]], "")).toEqual([[5, 5]]);
  });
  test("a bad amount or share spoils the rows that it is for", () => {
    const bad = value('amounts, row 2, column 1, is "x", which is not a number. Write a plain number there.');
    expect(told(credit(column(10, "x"), [[0.5, 0.5]]))).toEqual(told([[5, 5], [bad, bad]]));
    const negative = value("shares, row 2, column 2, is -0.5. Shares are 0 or more.");
    expect(told(credit(column(10, 10), [[0.5, 0.5], [0.5, -0.5]]))).toEqual(told([[5, 5], [negative, negative]]));
  });
  test.each<[string, unknown[], unknown]>([
    ["a bad share in the one list", left(column(10, 10), [[0.5, REF]]), ["#VALUE!", "shares, row 1, column 2, holds #REF!. Mend that cell."]],
    ["a negative share in the one list", left(column(10), column(0.5, -1)), ["#VALUE!", "shares, row 2, column 1, is -1. Shares are 0 or more."]],
    ["shares for another number of amounts", left(column(1, 2, 3), [[0.5, 0.5], [1, 0]]), ["#VALUE!", "shares is 2 x 2, but there are 3 amounts. Give one row or one column of shares for all, or one row of shares for each amount."]],
    ["a negative unit", left(column(1), [[0.5]], -1), ["#VALUE!", "unit is -1. Use 0 (not rounded) or a positive step such as 0.01 or 1."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(credit, ...args))).toEqual(expected));
});

describe("DRAW", () => {
  test("reference answers", () => {
    const rows = [[2750, 0, 0], [3000, 0, 0], [2000, 0, 500], [2000, 375, 125], [2875, 125, 0], [2750, 0, 0]];
    expect(draw(column(2750, 3000, 1500, 2375, 3000, 2750), 2000)).toEqual(rows);
    expect(draw([[2750, 3000, 1500, 2375, 3000, 2750]], "2,000")).toEqual(rows);
  });
  test("recoverable or not", () => {
    expect(draw(column(1000, 4000), 2000, false)).toEqual([[2000, 0, 0], [4000, 0, 0]]);
    expect(draw(column(1000, 4000), 2000, "是", 500)).toEqual([[2000, 0, 1500], [2500, 1500, 0]]);
    expect(draw(column(1000), 2000, "")).toEqual([[2000, 0, 1000]]);
  });
  test("a blank is a period not yet paid", () => expect(draw(column(1500, "", 3000), 2000)).toEqual([[2000, 0, 500], ["", "", ""], [2500, 500, 0]]));
  test("a bad cell spoils its period and all later ones", () => {
    const bad = value("earned, row 2, column 1, holds #REF!. Mend that cell.");
    expect(told(draw(column(1500, REF, "", 3000), 2000))).toEqual(told([[2000, 0, 500], [bad, bad, bad], ["", "", ""], [bad, bad, bad]]));
  });
  test.each<[string, unknown[], unknown]>([
    ["a block", left([[1, 2], [3, 4]], 5), ["#VALUE!", "earned is 2 x 2. Give one row or one column."]],
    ["no draw", left(column(1)), ["#VALUE!", "draw is missing. Give a value or a range."]],
    ["a negative draw", left(column(1), -5), ["#VALUE!", "draw is -5. A draw is 0 or more."]],
    ["a negative opening", left(column(1), 5, true, -1), ["#VALUE!", "opening is -1. Write what is owed at the start as 0 or more."]],
    ["neither yes nor no", left(column(1), 5, "maybe"), ["#VALUE!", 'recoverable is "maybe". Write TRUE or FALSE.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(draw, ...args))).toEqual(expected));
});

describe("PAYOUTCURVE", () => {
  const POINTS = [["attainment", "payout"], ["70%", 0], ["", ""], [1.5, 2], [1, 1]];
  test("in the shape of the attainments", () => expect(payoutcurve([[0.69, 0.85], [1.25, 2]], POINTS)).toEqual([[0, 0.5], [1.5, 2]]));
  test("a step belongs to the later row", () => expect(payoutcurve(column(0.8), [[0.6, 0.6], [0.8, 0.6], [0.8, 0.8]])).toEqual(column(0.8)));
  test("a cap", () => expect(payoutcurve(column(1.25, 1.6), POINTS, 1.2)).toEqual(column(1.2, 1.2)));
  test("a bad cell spoils its own result only", () =>
    expect(told(payoutcurve(column("x", "", REF, 1), POINTS))).toEqual(told(column(value('attainments, row 1, column 1, is "x", which is not a number. Write a plain number there.'), "", value("attainments, row 3, column 1, holds #REF!. Mend that cell."), 1))));
  test.each<[string, unknown[], unknown]>([
    ["three columns", left(column(1), [[1, 2, 3]]), ["#VALUE!", "points has 3 column(s). Use two: attainment, payout."]],
    ["no point", left(column(1), [["attainment", "payout"]]), ["#VALUE!", "points has no point. Give at least one row with attainment and payout."]],
    ["a blank payout", left(column(1), [[1, ""]]), ["#VALUE!", "points, row 1, column 2, is blank. Every point needs attainment and payout; write 0 where nothing is paid."]],
    ["text", left(column(1), [[1, 2], ["most", 3]]), ["#VALUE!", 'points, row 2, column 1, is "most", which is not a number. Write a plain number there.']],
    ["a third point at one attainment", left(column(1), [[1, 1], [1, 2], [1, 3]]), ["#VALUE!", "points, row 3, is a third point at 1. Two points at one attainment make a step; remove one of the three."]],
    ["a negative cap", left(column(1), POINTS, -1), ["#VALUE!", "cap is -1. A cap is 0 or more; leave it out for none."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(payoutcurve, ...args))).toEqual(expected));
});
