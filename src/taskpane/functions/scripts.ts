/** Traditional characters, each followed by its simplified form: those that people of sales write, and all that the add-in's own texts use. */
const PAIRS =
  "個个內内兩两係系來来併并佔占價价僅仅儲储兌兑別别刪删則则剛刚動动勢势區区參参雙双員员問问啟启單单國国圍围圖图報报夠够實实寫写將将尋寻對对屬属帳账" +
  "幾几張张強强後后從从復复愛爱應应擇择擋挡數数敗败斷断於于時时曆历歷历會会條条業业極极構构標标樣样機机檢检檻槛欄栏權权歸归沒没沖冲減减準准滾滚滿满" +
  "潛潜為为無无狀状獎奖現现產产畫画當当疊叠發发確确稱称競竞筆笔範范節节簡简籤签約约級级細细終终組组結结絕绝給给經经綜综維维網网線线編编總总績绩繼继" +
  "續续與与萬万處处號号補补複复裡里規规覽览計计訂订記记訪访設设許许評评詞词詢询試试該该認认語语誤误說说誰谁請请證证識识護护讀读變变負负貨货買买費费" +
  "資资購购賽赛贏赢趨趋軍军較较載载輯辑輸输轉转這这連连進进過过達达遞递選选還还邊边鈕钮銷销錯错鍵键長长門门閉闭開开間间關关陣阵階阶際际隨随險险離离" +
  "響响頁页項项順顺須须預预頭头題题額额類类頻频顯显風风餘余驗验體体麼么點点齡龄龍龙層层戶户測测溫温橫横漲涨團团隊队債债匯汇盤盘虧亏";

const simplified: ReadonlyMap<string, string> = new Map(PAIRS.match(/../gu)?.map((pair) => [pair[0] ?? "", pair[1] ?? ""]));

/** Text with the traditional characters of the table written in simplified script: for comparing, not for reading. */
export function inOneScript(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => simplified.get(character) ?? character);
}
