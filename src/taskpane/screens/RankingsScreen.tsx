import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { mostGroupedBars } from "../../actions/boardSheet/chartRows";
import type { BoardProposal } from "../../actions/rankPeople";
import type { BoardWords } from "../../actions/ranking/draft";
import type { Region } from "../../imports";
import type { LastWrite } from "../../workbook/journal";
import type { Translator } from "../../locales/messages";
import { problemText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { BoardNotes } from "../components/rankings/BoardNotes";
import { BoardTable } from "../components/rankings/BoardTable";
import { RankingsFields } from "../components/rankings/RankingsFields";
import { ShareBoard } from "../components/rankings/ShareBoard";
import { Section } from "../components/Section";
import { nothingInTheWay, WriteFooter } from "../components/WriteFooter";
import { WrittenNotice } from "../components/WrittenNotice";
import { useTranslator } from "../language";
import type { PaneServices } from "../services";
import type { RankingsAction, RankingsState } from "../state/rankings";
import { chosenColumns, rankRequestOf, type RankRequest } from "../state/rankingsRequest";
import { isOver } from "../state/run";
import { useListedRegions } from "../useListedRegions";
import { useLiveWorkbook, type LiveWorkbook } from "../useLiveWorkbook";
import { useWriteRun } from "../useWriteRun";
import type { WritingScreenProps } from "../writingScreen";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "flex-start" },
  again: { flexShrink: 0 },
});

export interface RankingsScreenProps extends WritingScreenProps<RankingsState, RankingsAction> {
  /** Opens the screen that finds tables. */
  readonly onMap: () => void;
}

/** Rank people: from a confirmed table to a leaderboard on a sheet of its own, and on to the group chat. */
export function RankingsScreen(props: RankingsScreenProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const live = useLiveWorkbook(props.services, isOver(props.state.run));
  const found = useListedRegions(props.services, live, props.state.isStale);
  const page = { title: text("rankings.title"), onBack: props.onBack, takesFocus: props.takesFocus };
  if (props.state.run.state === "done") return <WrittenBoard {...props} write={props.state.run.write} proposal={props.state.run.proposal} />;
  if (found.state === "reading") return <Page key="form" {...page}><Spinner className={styles.start} size="tiny" label={text("rankings.reading")} /></Page>;
  if (found.state === "failed") return <Page key="form" {...page}><Notice kind="error">{problemText(translator, found.problem)}</Notice></Page>;
  if (chosenColumns(props.state.draft, found.regions) !== undefined) return <RankingsForm {...props} regions={found.regions} version={found.version} live={live} />;
  return (
    <Page key="form" {...page}>
      <p className={styles.text}>{text("rankings.purpose")}</p>
      <Notice kind="info" actions={<Button size="small" onClick={props.onMap}>{text("map.title")}</Button>}>{text("rankings.noData")}</Notice>
    </Page>
  );
}

interface RankingsFormProps extends RankingsScreenProps {
  readonly regions: readonly Region[];
  /** That the tables were read in. */
  readonly version: number;
  readonly live: LiveWorkbook;
}

function RankingsForm({ takesFocus, state, dispatch, services, onWritten, onRetry, onBack, regions, version, live }: RankingsFormProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count } = translator;
  const { draft, run } = state;
  const columns = chosenColumns(draft, regions);
  const words = useMemo(() => boardWords(translator), [translator]);
  const propose = useCallback((asked: RankRequest) => services.proposeBoard(bound(asked, regions), words), [services, regions, words]);
  const writeRun = useWriteRun<RankRequest, BoardProposal, Problem>({ state, dispatch, request: rankRequestOf(draft, regions), propose, placed, onWritten, live, version, apply: (proposal, options) => services.applyBoard(proposal, options) });
  const proposal = run.state === "ready" || run.state === "writing" || run.state === "failed" ? run.proposal : undefined;
  const summary = proposal && text("rankings.summary", { people: count("rankings.people", proposal.peopleCount), sheet: proposal.sheet.name });
  return (
    <Page key="form" title={text("rankings.title")} onBack={onBack} takesFocus={takesFocus} footer={
      <WriteFooter
        proposal={proposal && nothingInTheWay} overwrite={false} isWriting={run.state === "writing"} isStale={state.isStale} label={text("rankings.button")} run={writeRun} onRetry={onRetry}
        problem={run.state === "failed" ? run.problem : undefined} summary={summary === undefined ? undefined : () => summary}
      />
    }>
      <p className={styles.text}>{text("rankings.purpose")}</p>
      {columns && <RankingsFields draft={draft} dispatch={dispatch} regions={regions} columns={columns} />}
      {run.state === "loading" && <Spinner className={styles.start} size="tiny" label={text("rankings.calculating")} />}
      {proposal !== undefined && (
        <>
          <Section title={text("split.preview")}>
            <p className={styles.quiet}>{daysText(translator, proposal)}</p>
            <BoardTable proposal={proposal} />
            <BoardNotes notes={proposal.notes} />
          </Section>
          <Section title={text("split.write.title")}>
            <p className={styles.text}>{text("rankings.write", { sheet: proposal.sheet.name, cells: count("count.cells", filledCells(proposal.sheet)) })}</p>
            {dressTexts(translator, proposal).map((told) => <p key={told} className={styles.text}>{told}</p>)}
          </Section>
        </>
      )}
      <Announcement text={run.state === "loading" ? text("rankings.calculating") : run.state === "writing" ? text("split.writing") : (summary ?? "")} />
    </Page>
  );
}

function WrittenBoard({ takesFocus, dispatch, onShow, onUndo, isUndoing, onBack, write: { address, leftOut }, proposal }: RankingsScreenProps & { readonly write: LastWrite; readonly proposal: BoardProposal | undefined }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const done = text(proposal?.notes.hasFixedValues === true ? "rankings.doneFixed" : "rankings.done", { address });
  return (
    <Page key="done" title={text("rankings.title")} onBack={onBack} takesFocus={takesFocus}>
      <WrittenNotice told={done} address={address} leftOut={leftOut} isUndoing={isUndoing} onUndo={onUndo} onShow={onShow} />
      {proposal !== undefined && <ShareBoard proposal={proposal} />}
      {proposal !== undefined && <div><BoardTable proposal={proposal} /></div>}
      <Button className={styles.again} onClick={() => dispatch({ type: "restart" })}>{text("rankings.again")}</Button>
      <Announcement text={done} />
    </Page>
  );
}

/** With what the formulas fill; a formula that spills stands in its own area. */
function filledCells({ contents, spills }: BoardProposal["sheet"]): number {
  const spilled = spills.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount - 1, 0);
  return contents.flat().filter((content) => content !== null).length + spilled;
}

/** Plain data names tables by their ids; the action has them whole. */
function bound({ region, targets, ...rest }: RankRequest, regions: readonly Region[]): Parameters<PaneServices["proposeBoard"]>[0] {
  const of = (id: string): Region => {
    const known = regions.find((one) => one.id === id);
    if (known === undefined) throw new Error(`No confirmed table ${id}.`);
    return known;
  };
  return { ...rest, region: of(region), ...(targets && { targets: { ...targets, region: of(targets.region) } }) };
}

function placed(problem: Problem): Problem {
  return problem;
}

function daysText({ text, day }: Translator, { days, previous }: BoardProposal): string {
  if (days === undefined) return text("rankings.allRows");
  const told = text("rankings.days", { from: day(days.from), to: day(days.to) });
  return previous === undefined ? told : text("rankings.compared", { days: told, before: text("rankings.days", { from: day(previous.from), to: day(previous.to) }) });
}

/** What the sheet has beyond its cells. */
function dressTexts({ text, count }: Translator, { sheet: { chart }, peopleCount, asked }: BoardProposal): readonly string[] {
  if (chart !== undefined) {
    const bars = chart.values.rowCount;
    return [text("rankings.dress.chart", { places: count(bars < peopleCount ? "rankings.places" : "rankings.places.all", bars) })];
  }
  const tooMany = text("rankings.dress.tooMany", { people: count("rankings.people", peopleCount), most: mostGroupedBars });
  return [text("rankings.dress.plain"), ...(asked.draft.hasChart ? [tooMany] : [])];
}

function boardWords({ language, text }: Translator): BoardWords {
  const words = ["title", "note", "noteFixed", "from", "to", "previousFrom", "previousTo", "top", "data", "person", "group", "target", "attainment", "score", "ranked", "before", "grade", "prize", "shares", "prizes", "chartLabel", "noGroup"] as const;
  const said = Object.fromEntries(words.map((word) => [word, text(`rankings.sheet.${word}`)])) as Record<(typeof words)[number], string>;
  return { ...said, sheetName: text("rankings.sheet.name"), headers: language === "en-US" ? "en" : language };
}
