import { isOfOtherScript } from "../../../src/actions/holidays/chineseScript";

test.each(["元旦", "Good Friday", "عيد الشهداء", "台北", "皇后"])("%s is of both scripts or of none", (text) =>
  expect([isOfOtherScript(text, "simplified"), isOfOtherScript(text, "traditional")]).toEqual([false, false]));
test.each(["劳动节", "国际妇女节", "Labour Day (补假)"])("%s is simplified", (text) =>
  expect([isOfOtherScript(text, "simplified"), isOfOtherScript(text, "traditional")]).toEqual([false, true]));
test.each(["勞動節", "聖誕節", "淸明節", "228和平紀念日"])("%s is traditional", (text) =>
  expect([isOfOtherScript(text, "simplified"), isOfOtherScript(text, "traditional")]).toEqual([true, false]));
