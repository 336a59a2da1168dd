import { readCommandLine } from "../../../src/preview/server/commandLine";

describe("readCommandLine", () => {
  it("opens the sample on the usual ports when nothing is said", () => {
    expect(readCommandLine([])).toEqual({ pagePort: 3001, addinPort: 3000, opensBrowser: true, profile: "current", locale: "en-US" });
  });

  it("takes a workbook and every option", () => {
    expect(readCommandLine(["my book.xlsx", "--port", "4001", "--addin-port", "0", "--no-open", "--profile", "floor", "--locale", "zh-cn", "--fault", "throttling"])).toEqual({
      file: "my book.xlsx",
      pagePort: 4001,
      addinPort: 0,
      opensBrowser: false,
      profile: "floor",
      locale: "zh-CN",
      fault: "throttling",
    });
  });

  it.each([
    [["--port", "http"], '--port takes a number from 0 (any free port) to 65535, not "http".'],
    [["--port", "70000"], "--port takes a number"],
    [["--port", "3000"], "need a port each, not both 3000"],
    [["--profile", "old"], "--profile is floor"],
    [["--locale", "fr-FR"], '--locale is one of en-US, zh-CN, zh-TW, not "fr-FR".'],
    [["a.xlsx", "b.xlsx"], "One workbook at a time"],
    [["--prot", "1"], "Unknown option '--prot'"],
  ])("says what is wrong with %j", (words, sentence) => {
    expect(() => readCommandLine(words)).toThrow(sentence);
  });
});
