const CHINESE = /^.{0,12}(?:合计|小计|总计|共计|总和|汇总|合計|小計|總計|共計|總和|彙總)(?:[(:].*)?$/u;
const CHINESE_PART = /小计|小計/u;
const ENGLISH = /^(?:(?<of>.{1,30}?)[ -]+)?(?<word>sub[- ]?totals?|grand totals?|totals?|sum)$/u;
const ENGLISH_FOR = /^(?:sub[- ]?)?total (?:for|of) .{1,30}$/u;
/** Only texts that end like one of the labels are looked at closely. */
const POSSIBLE = /[计計和总汇總彙lsm):：]\s*$/iu;

/** What a label says of its row: 合计 and Total are totals, 小计 and East Total are parts of one. */
export function totalLabel(text: string): "total" | "subtotal" | undefined {
  if (text.length > 40 || !(POSSIBLE.test(text) || /total/iu.test(text))) return undefined;
  const plain = text.normalize("NFKC").trim().toLowerCase().replace(/[:]$/u, "");
  const chinese = plain.replace(/\s+/gu, "");
  if (CHINESE.test(chinese)) return CHINESE_PART.test(chinese) || /^.{1,12}(?:合计|合計)$/u.test(chinese) ? "subtotal" : "total";
  if (ENGLISH_FOR.test(plain)) return "subtotal";
  const { of, word } = ENGLISH.exec(plain)?.groups ?? {};
  if (!word) return undefined;
  return (of && of !== "grand") || word.startsWith("sub") ? "subtotal" : "total";
}
