import { headerMeanings } from "../../../src/imports/headers/headerMeanings";
import { headerWithoutUnit, normaliseHeader } from "../../../src/imports/headers/normaliseHeader";

test.each([
  ["\uFEFF'负责人（必填）", "负责人", ""], ["*客户名称*", "客户名称", ""], ["销售额（万元）", "销售额", "万元"], ["销售额万元", "销售额", "万元"], ["Probability (%)", "probability", "%"],
  ["SalesAmountQuota", "sales amount quota", ""], ["EmployeeID", "employee id", ""], ["Deal Owner.id", "deal owner.id", ""], ["回款\n金额", "回款金额", ""], ["Ａｍｏｕｎｔ  USD", "amount", ""],
  ["(Do Not Modify) Modified On", "modified on", ""], ["Invoice No.", "invoice no", ""], ["Target, k", "target", "k"], ["(元)", "(元)", ""], ["", "", ""],
])("%j is %j with %j in brackets", (header, text, bracketed) => expect(normaliseHeader(header)).toEqual({ text, bracketed }));

test.each([
  ["回款金额", "collected", true], ["回款目标", "target", true], ["2026年回款目标", "target", false], ["sales amount quota", "quota", true], ["total turnover", "amount", false], ["east sales rep", "person", false],
  ["签单", "amount", true], ["簽約金額", "amount", true], ["目标完成率", "attainment", true], ["客户来源", "channel", true],
])("%s is %s", (header, meaning, isWhole) => expect(headerMeanings(header)[0]).toMatchObject({ meaning, isWhole }));

it("counts a whole word more than the end of a header, and that more than its middle", () => {
  const confidences = ["业务员", "华东业务员", "业务员甲乙丙"].map((header) => headerMeanings(header)[0].confidence);
  expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
  expect(new Set(confidences).size).toBe(3);
});

it("gives every meaning of a word that has several", () => expect(headerMeanings("name").map(({ meaning }) => meaning)).toEqual(["person", "customer"]));

test.each(["", "xyz", "thename", "a", "区域".repeat(40)])("knows nothing of %j", (header) => expect(headerMeanings(header)).toEqual([]));

it("hears what stands in brackets", () => {
  expect(headerMeanings("amount", "net")[0].meaning).toBe("netAmount");
  expect(headerMeanings("commission", "%")[0].meaning).toBe("rate");
  expect(headerMeanings("金额", "不含税")[0].meaning).toBe("netAmount");
});

test.each([["金额（万元）", "金额"], ["销售额(万元)", "销售额"], ["Amount ($000)", "Amount"], ["销售额万元", "销售额"], ["1月(万元) – 12月(万元)", "1月 – 12月"], ["Amount (net)", "Amount (net)"], ["(万元)", "(万元)"]])("%s without its unit is %s", (header, without) => expect(headerWithoutUnit(header)).toBe(without));

test.each(["未回款", "待回款", "未收款金额", "Outstanding", "Balance due", "Unpaid amount"])("%s was not collected", (header) => expect(headerMeanings(normaliseHeader(header).text)[0].meaning).toBe("ignore"));
