test("the bundle loads without touching anything of the host", () => {
  expect(globalThis).not.toHaveProperty("CustomFunctions");
  expect(() => jest.requireActual("../../src/functions")).not.toThrow();
});
