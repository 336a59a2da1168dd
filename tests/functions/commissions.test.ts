import { band } from "../../src/functions/commissions";
import { call, column, faultOf, left, told, unavailable, value } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");

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
    expect(told(call(band, column(-1, 5), GRADES, null, [[REF]]))).toEqual(told(column(value("A cell that this depends on holds #REF!. Mend that cell."), "C"))));
  test("a bad cell spoils its own result only", () =>
    expect(told(band(column("x", "", REF, 5), GRADES))).toEqual(told(column(value('values, row 1, column 1, is "x", which is not a number. Write a plain number there.'), "", value("A cell that this depends on holds #REF!. Mend that cell."), "C"))));
  test("a commission plan serves too: its fixed column is not looked at", () => expect(band([[150]], [[0, 0.1, 5], [100, 0.2, "x"]])).toEqual([[0.2]]));
  test.each<[string, unknown[], unknown]>([
    ["no result", left(column(1), [[0, ""]]), ["#VALUE!", "bands, row 1, column 2, holds no result. Write a number or a text there."]],
    ["a logical result", left(column(1), [[0, true]]), ["#VALUE!", "bands, row 1, column 2, holds no result. Write a number or a text there."]],
    ["two equal from", left(column(1), [[0, "C"], [5, "B"], [5, "A"]]), ["#VALUE!", "bands, row 3, starts at 5, and so does row 2. Every band needs its own from."]],
    ["an unknown side", left(column(1), GRADES, "middle"), ["#VALUE!", 'side is "middle". Use one of: lower (含下限), upper (含上限).']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(band, ...args))).toEqual(expected));
});
