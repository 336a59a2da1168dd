import { grade, leaderboard, prizes, rank, score } from "../../src/functions/rankings";
import { call, column, faultOf, left, told, unavailable, value } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");

describe("RANK", () => {
  const SALES = column(5000, 7000, 7000, 4000);
  test("reference answers", () => {
    expect(rank(SALES)).toEqual(column(3, 1, 1, 4));
    expect(call(rank, SALES, null, "中国式")).toEqual(column(2, 1, 1, 3));
  });
  test("one value within a column, as in a table row", () => expect(rank([[5000]], SALES)).toEqual([[3]]));
  test("blank and text have no rank, a bad cell keeps its error, and the rest is ranked without them", () =>
    expect(told(rank(column(5, "", "n/a", REF, true, 7)))).toEqual(told(column(2, "", "", value("values, row 4, column 1, holds #REF!. Mend that cell."), value("values, row 5, column 1, is TRUE, which is not a number. Write a plain number there."), 1))));
  test("text that is a number is ranked", () => expect(rank(column("￥5", "7"))).toEqual(column(2, 1)));
  test("groups are compared trimmed, without regard to case or width", () => expect(call(rank, SALES, null, null, null, column("North", " north ", "ＮＯＲＴＨ", "South"))).toEqual(column(3, 1, 1, 1)));
  test("only the eligible take part", () => expect(call(rank, SALES, null, null, null, null, column(true, false, "是", ""))).toEqual(column(2, "", 1, "")));
  test("a spoilt eligible spoils its own result", () =>
    expect(told(call(rank, SALES, null, null, null, null, column(true, "maybe", true, true)))).toEqual(told(column(2, value('eligible, row 2, column 1, is "maybe". Write TRUE or FALSE.'), 1, 3))));
  test("ordinal by position", () => expect(call(rank, SALES, null, "ordinal")).toEqual(column(3, 1, 2, 4)));
  test("nothing to rank within", () => expect(told(rank([[5]], column("", "x")))).toEqual(told([[unavailable("Nothing to rank: within holds no number for this value.")]])));
  test.each<[string, unknown[], string]>([
    ["ordinal", left([[5000]], SALES, "ordinal"), 'ties "ordinal" needs the whole column, but within is 4 x 1 and values is 1 x 1. Give both the same shape, or leave within out.'],
    ["groups", left([[5000]], SALES, null, null, [["n"]]), "groups needs the whole column, but within is 4 x 1 and values is 1 x 1. Give both the same shape, or leave within out."],
    ["eligible", left([[5000]], SALES, null, null, null, [[true]]), "eligible needs the whole column, but within is 4 x 1 and values is 1 x 1. Give both the same shape, or leave within out."],
    ["ties", left(SALES, null, "olympic"), 'ties is "olympic". Use one of: competition (美式), dense (中国式), fractional (平均), ordinal (顺序), modified (末位).'],
  ])("%s", (_what, args, sentence) => expect(faultOf(() => call(rank, ...args))).toEqual(["#VALUE!", sentence]));
});

describe("GRADE", () => {
  const SCORES = column(95, 88, 88, 70, 60);
  const SHARES = column(0.2, 0.6, 0.2);
  test("letters by default", () => expect(grade(SCORES, SHARES)).toEqual(column("A", "B", "B", "B", "C")));
  test("a tie across a cut point is not separated", () => expect(grade(column(95, 95, 88, 70, 60), SHARES)).toEqual(column("A", "A", "B", "B", "C")));
  test("labels in a row beside shares in a column, texts and numbers", () => expect(grade(SCORES, SHARES, [["卓越", 2, true]])).toEqual(column("卓越", 2, 2, 2, true)));
  test("only the proportions of the shares count, a blank one is nobody's and needs no label", () => expect(grade(SCORES, [["20%", "60%", "", "20%"]], [["S", "M", "", "L"]])).toEqual(column("S", "M", "M", "M", "L")));
  test("inside groups", () => expect(call(grade, column(5, 4, 9, 8), column(1, 1), null, column("North", " ｎorth", "s", "s"))).toEqual(column("A", "B", "A", "B")));
  test("a bad score spoils its own result, and the rest is graded without it", () =>
    expect(told(grade(column(5, "", "n/a", REF, 4), column(1, 1)))).toEqual(
      told(column("A", "", value('scores, row 3, column 1, is "n/a", which is not a number. Write a plain number there.'), value("scores, row 4, column 1, holds #REF!. Mend that cell."), "B")),
    ));
  test("after Z comes AA", () => {
    const last = grade(column(...Array.from({ length: 28 }, (_, index) => -index)), column(...Array.from({ length: 28 }, () => 1))).slice(25);
    expect(last).toEqual(column("Z", "AA", "AB"));
  });
  test.each<[string, unknown[], unknown]>([
    ["a negative share", left(SCORES, [[0.5, -0.5]]), ["#VALUE!", "shares, row 1, column 2, is -0.5. Shares are 0 or more."]],
    ["no share", left(SCORES, column(0, "")), ["#VALUE!", "All shares are 0. At least one share must be above 0."]],
    ["text as a share", left(SCORES, column("few")), ["#VALUE!", 'shares, row 1, column 1, is "few", which is not a number. Write a plain number there.']],
    ["too few labels", left(SCORES, SHARES, column("A", "B")), ["#VALUE!", "labels has 2 cell(s), but shares has 3. Give one label for each share."]],
    ["a blank label", left(SCORES, SHARES, column("A", "", "C")), ["#VALUE!", "labels, row 2, column 1, is blank. Write a text or a number there."]],
    ["an error as a label", left(SCORES, SHARES, column("A", new StubError("#N/A"), "C")), ["#N/A", "labels, row 2, column 1, holds #N/A. Mend that cell."]],
    ["groups of another shape", left(SCORES, SHARES, null, [["n", "s"]]), ["#VALUE!", "groups is 1 x 2, but scores is 5 x 1. Give the same shape or one value."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(grade, ...args))).toEqual(expected));
});

describe("PRIZES", () => {
  const VALUES = column(90, 80, 80, 70);
  test("who ties shares the prizes of the places", () => expect(prizes(VALUES, column(1000, 500, 200))).toEqual(column(1000, 350, 350, 0)));
  test("or each gets the higher", () => expect(call(prizes, VALUES, [["￥1,000", 500, 200]], "就高")).toEqual(column(1000, 500, 500, 0)));
  test("a shared prize is rounded down to the unit, another one is not", () => expect(call(prizes, VALUES, column(99.99, 5, 0.5), "均摊", 1)).toEqual(column(99.99, 2, 2, 0)));
  test("a place whose prize is blank wins nothing", () => expect(prizes(VALUES, column("", 500))).toEqual(column(0, 250, 250, 0)));
  test("in the shape of the values", () => expect(prizes([[1, 2], ["", 3]], [[10, 5, 1]])).toEqual([[1, 5], ["", 10]]));
  test("a bad value spoils its own result, and the prizes go to the rest", () =>
    expect(told(prizes(column(5, REF, "n/a", 7), column(10, 5)))).toEqual(told(column(5, value("values, row 2, column 1, holds #REF!. Mend that cell."), value('values, row 3, column 1, is "n/a", which is not a number. Write a plain number there.'), 10))));
  test.each<[string, unknown[], unknown]>([
    ["a negative prize", left(VALUES, column(100, -50)), ["#VALUE!", "prizes, row 2, column 1, is -50. Prizes are 0 or more."]],
    ["text as a prize", left(VALUES, column("a car")), ["#VALUE!", 'prizes, row 1, column 1, is "a car", which is not a number. Write a plain number there.']],
    ["a negative unit", left(VALUES, column(1), null, -1), ["#VALUE!", "unit is -1. Use 0 (not rounded) or a positive step such as 0.01 or 1."]],
    ["an unknown word", left(VALUES, column(1), "low"), ["#VALUE!", 'ties is "low". Use one of: pool (均摊), high (就高).']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(prizes, ...args))).toEqual(expected));
});

describe("LEADERBOARD", () => {
  const NAMES = column("Ann", "Bo", "Cy", "Di");
  const SALES = column(20, 50, 10, 20);
  const HEADER = ["Rank", "Name", "Value", "Share", "Change of rank"];
  test("best first, below a header row", () => expect(leaderboard(NAMES, SALES)).toEqual([HEADER, [1, "Bo", 50, 0.5, ""], [2, "Ann", 20, 0.2, ""], [2, "Di", 20, 0.2, ""], [4, "Cy", 10, 0.1, ""]]));
  test("a tie at the last place is shown whole", () => expect(call(leaderboard, NAMES, SALES, 2, null, null, null, null, false)).toEqual([[1, "Bo", 50, 0.5, ""], [2, "Ann", 20, 0.2, ""], [2, "Di", 20, 0.2, ""]]));
  test("places won; who was not there before has none", () =>
    expect(call(leaderboard, NAMES, SALES, null, column(40, 30, 10, ""), null, null, null, "FALSE").map((row) => row[4])).toEqual([1, -1, "", -1]));
  test("boards of groups, named as first written", () =>
    expect(call(leaderboard, NAMES, SALES, 1, null, null, null, column("South", "North", "North", " ｓouth "), "zh-CN")).toEqual([
      ["组别", "名次", "名称", "数值", "占比", "名次变化"], ["South", 1, "Ann", 20, 0.5, ""], ["South", 1, "Di", 20, 0.5, ""], ["North", 1, "Bo", 50, 0.8333333333333334, ""],
    ]));
  test("Traditional Chinese headings", () => expect(call(leaderboard, NAMES, SALES, 1, null, null, null, null, "zh-tw")[0]).toEqual(["名次", "名稱", "數值", "占比", "名次變化"]));
  test("a blank value is not listed; a blank name and a number as a name are", () => expect(call(leaderboard, column("Ann", "", 7), column("", 3, 1), null, null, null, null, null, false)).toEqual([[1, "", 3, 0.75, ""], [2, 7, 1, 0.25, ""]]));
  test("no share of a sum of 0", () => expect(told(call(leaderboard, column("Ann", "Bo"), column(5, -5), null, null, null, null, null, false))).toEqual(
    told([[1, "Ann", 5, unavailable("No share: the values add up to 0."), ""], [2, "Bo", -5, unavailable("No share: the values add up to 0."), ""]])));
  test.each<[string, unknown[], unknown]>([
    ["no names", left(null, SALES), ["#VALUE!", "names is missing. Give a value or a range."]],
    ["names of another shape", left([["Ann", "Bo"]], SALES), ["#VALUE!", "names is 1 x 2, but values is 4 x 1. Give the same shape or one value."]],
    ["previous of another shape", left(NAMES, SALES, null, column(1, 2)), ["#VALUE!", "previous is 2 x 1, but values is 4 x 1. Give the same shape or one value."]],
    ["nothing to list", left(NAMES, column("", "", "", "")), ["#N/A", "Nothing to list: values holds no number."]],
    ["the first bad cell is the whole result", left(NAMES, column(1, "n/a", REF, 2)), ["#VALUE!", 'values, row 2, column 1, is "n/a", which is not a number. Write a plain number there.']],
    ["an error as a name", left(column("Ann", REF, "Cy", "Di"), SALES), ["#VALUE!", "names, row 2, column 1, holds #REF!. Mend that cell."]],
    ["half a place", left(NAMES, SALES, 1.5), ["#VALUE!", "top is 1.5. Give a whole number from 1, or leave it out."]],
    ["no place", left(NAMES, SALES, 0), ["#VALUE!", "top is 0. Give a whole number from 1, or leave it out."]],
    ["another language", left(NAMES, SALES, null, null, null, null, null, "fr"), ["#VALUE!", 'headers is "fr". Use one of: en, zh-CN, zh-TW, FALSE.']],
    ["a sum that no cell can hold", left(NAMES, column(1e308, 1e308, 1, 1)), ["#VALUE!", "The result is larger than a cell can hold. Use smaller amounts or a smaller rate."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(leaderboard, ...args))).toEqual(expected));
});

describe("SCORE", () => {
  const CARDS = [[1.1, "150%"], [0.9, 1]];
  const WEIGHTS = [[0.4, 0.6]];
  test("weighted as given, capped", () => expect(call(score, CARDS, WEIGHTS, null, null, 1.2)).toEqual(column(1.16, 0.96)));
  test("weights down a column, or one for all", () => {
    expect(score(CARDS, column(0.4, 0.6))).toEqual(column(1.34, 0.96));
    expect(score(CARDS, [[1]])).toEqual(column(2.6, 1.9));
  });
  test("a blank weight does not count", () => expect(score(CARDS, [["", 1]])).toEqual(column(1.5, 1)));
  test("less is better", () => expect(call(score, [[90, 2], [70, 0], [80, 1]], [[3, 1]], "minmax", [[1, -1]])).toEqual(column(75, 25, 50)));
  test("a row with a blank metric has no score, and the rest is scored without it", () => expect(call(score, [[90, 1], ["", 5], [70, 1]], [[1, 1]], "rank")).toEqual(column(1, "", 1.5)));
  test("nobody to score", () => expect(call(score, [["", ""]], [[1, 1]], "topsis")).toEqual([[""]]));
  test.each<[string, unknown[], unknown]>([
    ["the first bad cell is the whole result", left([[1, 2], [3, "n/a"], [REF, 1]], WEIGHTS), ["#VALUE!", 'metrics, row 2, column 2, is "n/a", which is not a number. Write a plain number there.']],
    ["too few weights", left([[1, 2, 3]], WEIGHTS), ["#VALUE!", "weights has 2 cell(s), but metrics has 3 column(s). Give one for each column, or one value for all."]],
    ["a negative weight", left(CARDS, [[1, -1]]), ["#VALUE!", "weights, row 1, column 2, is -1. Weights are 0 or more."]],
    ["no weight", left(CARDS, [[0, ""]]), ["#VALUE!", "All weights are 0. At least one weight must be above 0."]],
    ["one negative weight for all", left(CARDS, -1), ["#VALUE!", "weights, row 1, column 1, is -1. Weights are 0 or more."]],
    ["another direction", left(CARDS, WEIGHTS, "minmax", [[1, 0]]), ["#VALUE!", "directions, row 1, column 2, is 0. Write 1 where more is better and -1 where less is better."]],
    ["a blank direction", left(CARDS, WEIGHTS, "minmax", [["", 1]]), ["#VALUE!", "directions, row 1, column 1, is blank. Write 1 where more is better and -1 where less is better."]],
    ["less is better in a plain sum", left(CARDS, WEIGHTS, "加权", [[1, -1]]), ["#VALUE!", "directions, row 1, column 2, is -1, but the method weighted adds values up as they are. Use another method, or turn that metric round."]],
    ["a cap where metrics are compared", left(CARDS, WEIGHTS, "rank", null, 1.2), ["#VALUE!", "cap works with the method weighted only, not with rank. Leave it out."]],
    ["an unknown method", left(CARDS, WEIGHTS, "ahp"), ["#VALUE!", 'method is "ahp". Use one of: weighted (加权), minmax, zscore, rank, topsis.']],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(score, ...args))).toEqual(expected));
  test("a sum that no cell can hold stays in its row", () => expect(told(score([[1e308, 1e308], [1, 1]], [[1, 1]]))).toEqual(told(column(value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate."), 2))));
});
