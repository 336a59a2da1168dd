import published from "../examples/published.json";
import { decline, forecast } from "../../src/functions/forecast";
import { call, column, faultOf, left, told, unavailable, value, type Cells } from "../support/cellCalls";
import { installCustomFunctions, StubError } from "../support/customFunctionsStub";

beforeAll(installCustomFunctions);

const REF = new StubError("#REF!");
const PASSENGERS = (published.find(({ id }) => id === "hw-airpassengers-mult-R")!.inputs as unknown as { y: number[] }).y;

describe("FORECAST", () => {
  const shown = (...args: unknown[]): Cells => call(forecast, ...args);

  test("a header row, and a row per period ahead", () =>
    expect(shown(column(10, 30, 20, 40, 30, 50), 2, 2, "holt-winters")).toEqual([["Forecast", "Low", "High"], [40, 35.1000900386499, 44.8999099613501], [60, 53.0704808782516, 66.9295191217484]]));
  test("headers in Chinese, or none", () => {
    expect([shown(column(1, 2, 3), 1, null, null, null, "zh-CN")[0], shown(column(1, 2, 3), 1, null, null, null, "zh-TW")[0]]).toEqual([["预测值", "下限", "上限"], ["預測值", "下限", "上限"]]);
    expect(shown(column(1, 2, 3), 1, null, null, null, false)).toEqual([[4, 4, 4]]);
  });
  test("a row is read like a column, and texts of numbers like numbers", () => expect(shown([["￥1,000", "２,000", 3000]], 1, null, "线性", "95%", false)).toEqual([[4000, 4000, 4000]]));
  test("words in Chinese", () => {
    const history = column(10, 30, 20, 40, 30, 50);
    for (const [words, method] of [[["自动", "自動"], "auto"], [["线性", "線性"], "linear"], [["季节性朴素", "季節性樸素"], "seasonal-naive"], [["霍尔特-温特斯", "霍爾特-溫特斯"], "holt-winters"], [["霍尔特-温特斯乘法", "霍爾特-溫特斯乘法"], "holt-winters-multiplicative"]] as const) {
      for (const word of words) expect(shown(history, 3, 2, word)).toEqual(shown(history, 3, 2, method));
    }
  });
  test("airline passengers: the season of 12 is found, and multiplied", () => expect(shown([PASSENGERS], 12)).toEqual(shown(column(...PASSENGERS), 12, 12, "holt-winters-multiplicative")));
  test("a wider level, wider intervals", () => {
    const [[, low, high], [, lower, higher]] = [0.8, 0.95].map((level) => shown([PASSENGERS], 1, 12, "linear", level)[1] as number[]);
    expect([lower < low, higher > high]).toEqual([true, true]);
  });
  test("a result that no cell can hold spoils its own cell only", () =>
    expect(told(shown(column(0, 1.5e308, 0), 1, 1, "seasonal-naive", null, false))).toEqual(told([[0, value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate."), value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate.")]])));

  const gap = "is blank. Write a value for every period, 0 where there was nothing, or leave blank cells out of the range.";
  test.each<[string, unknown[], unknown]>([
    ["no history", left(), ["#VALUE!", "history is missing. Give a value or a range."]],
    ["no horizon", left(column(1, 2, 3)), ["#VALUE!", "horizon is missing. Give a value or a range."]],
    ["a block", left([[1, 2], [3, 4]], 1), ["#VALUE!", "history is 2 x 2. Give one row or one column."]],
    ["a gap", left(column(1, "", 3, 4), 1), ["#VALUE!", `history, row 2, column 1, ${gap}`]],
    ["a blank at the end", left([[1, 2, 3, null]], 1), ["#VALUE!", `history, row 1, column 4, ${gap}`]],
    ["a text", left(column(1, "two", 3), 1), ["#VALUE!", 'history, row 2, column 1, is "two", which is not a number. Write a plain number there.']],
    ["an error", left(column(1, REF, 3), 1), ["#VALUE!", "history, row 2, column 1, holds #REF!. Mend that cell."]],
    ["half a period", left(column(1, 2, 3), 1.5), ["#VALUE!", "horizon is 1.5. Give a whole number from 1 to 2000."]],
    ["a season of 0", left(column(1, 2, 3), 1, 0), ["#VALUE!", "season is 0. Give a whole number from 1 to 2000."]],
    ["a level in percent", left(column(1, 2, 3), 1, null, null, 95), ["#VALUE!", "level is 95. Give a share above 0 and below 1, such as 0.95."]],
    ["an unknown method", left(column(1, 2, 3), 1, null, "arima"), ["#VALUE!", 'method is "arima". Use one of: auto (自动), linear (线性), seasonal-naive (季节性朴素), holt-winters (霍尔特-温特斯), holt-winters-multiplicative (霍尔特-温特斯乘法).']],
    ["too few values", left(column(1, 2), 1), ["#N/A", "The method auto needs 3 values, and history has 2. Give a longer history."]],
    ["too few seasons", left(column(1, 2, 3), 1, 2, "holt-winters"), ["#N/A", "The method holt-winters needs 4 values, and history has 3. Give a longer history."]],
    ["no season to smooth", left(column(1, 2, 3), 1, null, "holt-winters"), ["#VALUE!", "The method holt-winters needs a season of 2 periods or more. Give season, such as 12 for months or 4 for quarters."]],
    ["a 0 under a multiplied season", left([[1, 2, 0, 2]], 1, 2, "holt-winters-multiplicative"), ["#VALUE!", "history, row 1, column 3, is not above 0. Use the method holt-winters, which adds the season."]],
    ["more than 2,000 values", left(column(...Array<number>(2001).fill(1)), 1), ["#VALUE!", "history has 2001 values. Give the latest 2000 at most."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(forecast, ...args))).toEqual(expected));

  // About half a second of one core, so that only something quadratic comes near the limit; a busy machine does not count.
  test("2,000 values and 2,000 periods ahead within 5 seconds", () => {
    const history = Array.from({ length: 2000 }, (_, index) => [100 + (index % 12) * 10 + ((index * 7919) % 31)]);
    const start = process.cpuUsage();
    expect(shown(history, 2000)).toHaveLength(2001);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});

describe("DECLINE", () => {
  const shown = (...args: unknown[]): unknown => told(call(decline, ...args));
  const nothing = (row: number, sum: number, window = 1): StubError => unavailable(`In history, row ${row}, the ${window} periods before add up to ${sum}: there is nothing to fall from.`);

  test("change and decline of each row, by three periods and a fifth", () =>
    expect(shown([[10, 10, 10, 8, 8, 8], [10, 10, 10, 8, 8, 8.01], [5, 10, 15, 10, 20, 30]])).toEqual([[-0.2, true], [-599 / 3000, false], [1, false]]));
  test("only the last two windows count", () => expect(shown([[999, 100, 50]], 1, 0.5)).toEqual([[-0.5, true]]));
  test("a blank counts as 0, a row of blanks is blank", () => expect(shown([[10, "", 5, null], ["", null, "", ""]], 2)).toEqual([[-0.5, true], ["", ""]]));
  test("nothing before: no change, no decline", () => expect(shown([[0, 5], [-5, -10], ["", 5]], 1)).toEqual(told([[nothing(1, 0), false], [nothing(2, -5), false], [nothing(3, 0), false]])));
  test("a bad cell spoils its row only, wherever it stands", () => {
    const text = value('history, row 1, column 1, is "x", which is not a number. Write a plain number there.');
    const error = value("history, row 2, column 2, holds #REF!. Mend that cell.");
    expect(shown([["x", 10, 5], [1, REF, 5], [1, 10, 5]], 1)).toEqual(told([[text, text], [error, error], [-0.5, true]]));
  });
  test("a result that no cell can hold", () => expect(shown([[1e-10, 1e308]], 1)).toEqual(told([[value("The result is larger than a cell can hold. Use smaller amounts or a smaller rate."), false]])));
  test.each<[string, unknown[], unknown]>([
    ["no history", left(), ["#VALUE!", "history is missing. Give a value or a range."]],
    ["too few periods", left([[1, 2, 3, 4, 5]]), ["#N/A", "The change needs 6 periods, and history has 5. Give more periods or a smaller window."]],
    ["half a window", left([[1, 2, 3]], 1.5), ["#VALUE!", "window is 1.5. Give a whole number from 1 to 2000."]],
    ["a threshold in percent", left([[1, 2, 3]], 1, 20), ["#VALUE!", "threshold is 20. Give a share from 0 to 1, such as 0.2."]],
    ["a negative threshold", left([[1, 2, 3]], 1, -0.2), ["#VALUE!", "threshold is -0.2. Give a share from 0 to 1, such as 0.2."]],
  ])("%s", (_what, args, expected) => expect(faultOf(() => call(decline, ...args))).toEqual(expected));
});
