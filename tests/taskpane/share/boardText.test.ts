import type { BoardProposal } from "../../../src/actions/rankPeople";
import type { BoardRow } from "../../../src/actions/ranking/boardRows";
import { dayOfText } from "../../../src/domain";
import english from "../../../src/locales/en-US.json";
import { createTranslator } from "../../../src/locales/messages";
import simplified from "../../../src/locales/zh-CN.json";
import { boardText } from "../../../src/taskpane/share/boardText";

const board = (rows: readonly BoardRow[], change: Partial<BoardProposal> = {}) => ({ rows, ranked: "amount", measure: "Amount", ...change }) as BoardProposal;
const [speaking, chinese] = [createTranslator("en-US", english), createTranslator("zh-CN", simplified)];

test("a line a place, money with two decimals, grade and prize where there are any", () => {
  const rows = [{ rank: 1, name: "Ann", value: 1200.5, grade: "A", prize: 500 }, { rank: 2, name: "Ben", value: 0.1 + 0.2, grade: "B", prize: 0 }];
  const days = { from: dayOfText("2026-01-01") ?? 0, to: dayOfText("2026-01-31") ?? 0 };
  expect(boardText(speaking, board(rows, { days }))).toBe("Leaderboard: Amount\nJan 1, 2026 to Jan 31, 2026\n1. Ann 1,200.50 A, prize 500.00\n2. Ben 0.30 B");
});

test("groups stand below their names, attainment in percent", () => {
  const rows = [{ rank: 1, name: "王芳", value: 1.20049, group: "华东" }, { rank: 1, name: "李伟", value: 0.5, group: "华南" }];
  expect(boardText(chinese, board(rows, { ranked: "attainment" }))).toBe("业绩排名榜：达成率\n\n华东\n1. 王芳 120%\n\n华南\n1. 李伟 50%");
});
