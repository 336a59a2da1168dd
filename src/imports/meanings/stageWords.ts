const STAGES: ReadonlySet<string> = new Set((
  "验证客户,需求确定,方案/报价,谈判审核,赢单,输单,无效,初步接洽,需求分析,方案报价,商务谈判,签约,初步沟通,立项,招投标,成交,意向,线索,初访,报价,谈判,贏單,輸單,報價,談判,需求確認," +
  "prospecting,qualification,qualified,needs analysis,value proposition,proposal,proposal/price quote,negotiation,negotiation/review,closed won,closed lost,won,lost,discovery,demo,lead,contract sent,id. decision makers,perception analysis,commit,develop,propose,close,qualify,appointment scheduled,presentation scheduled,decision maker bought-in"
).split(","));

/** True for a text that sales teams call a stage of a deal. */
export function isStageWord(text: string): boolean {
  return STAGES.has(text.normalize("NFKC").trim().toLowerCase());
}
