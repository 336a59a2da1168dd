import { chooseTheme } from "../../../src/taskpane/state/theme";

const signs = { officeBackground: undefined, prefersDark: false, forcedColors: false };

test("follows Office where it tells its theme", () => {
  expect(chooseTheme({ ...signs, officeBackground: "#262626" })).toBe("dark");
  expect(chooseTheme({ ...signs, officeBackground: "#FFFFFF", prefersDark: true })).toBe("light");
  expect(chooseTheme({ ...signs, officeBackground: "666666" })).toBe("dark");
});

test("else follows the system", () => {
  expect(chooseTheme({ ...signs, prefersDark: true })).toBe("dark");
  expect(chooseTheme(signs)).toBe("light");
  expect(chooseTheme({ ...signs, officeBackground: "white", prefersDark: true })).toBe("dark");
});

test("leaves forced colours to the system", () => {
  expect(chooseTheme({ officeBackground: "#000000", prefersDark: true, forcedColors: true })).toBe("light");
});
