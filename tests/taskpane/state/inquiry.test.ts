import { inquiry, nothingAsked, type Inquiry, type InquiryAction } from "../../../src/taskpane/state/inquiry";

const after = (...actions: readonly InquiryAction<number, string>[]) => actions.reduce<Inquiry<number, string>>(inquiry, nothingAsked);
const answered = (key: string): InquiryAction<number, string> => ({ type: "answered", key, question: 1, answer: `of ${key}` });
const asked = (key: string): InquiryAction<number, string> => ({ type: "asked", key });

test("an answer in time is kept until the next one is there", () => {
  const state = after(asked("a"), answered("a"), asked("b"));
  expect(state).toMatchObject({ asked: "b", last: { key: "a", answer: "of a" } });
  expect(inquiry(state, answered("b")).last).toEqual({ key: "b", question: 1, answer: "of b" });
});

test("a late answer, or a late failure, is dropped", () => {
  const state = after(asked("a"), asked("b"), answered("b"));
  expect(inquiry(state, answered("a"))).toBe(state);
  expect(inquiry(state, { type: "failed", key: "a", problem: { key: "workbook.busy" } })).toBe(state);
});

test("a failure leaves the last answer, the next answer ends the failure", () => {
  const failed = after(asked("a"), answered("a"), asked("b"), { type: "failed", key: "b", problem: { key: "workbook.busy" } });
  expect(failed).toMatchObject({ last: { key: "a" }, failed: { key: "b", problem: { key: "workbook.busy" } } });
  expect(inquiry(inquiry(failed, asked("c")), answered("c")).failed).toBeUndefined();
});
