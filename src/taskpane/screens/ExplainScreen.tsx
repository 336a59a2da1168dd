import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { CommissionWorking, Explanation } from "../../actions/explainCommission";
import type { FaultWords } from "../../locales/faultWords";
import type { Translator } from "../../locales/messages";
import { describeError, problemText, type Problem } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { CommissionSources } from "../components/CommissionSources";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { SourceCell } from "../components/SourceCell";
import { WhatIf } from "../components/WhatIf";
import { WorkingTable } from "../components/WorkingTable";
import { useTranslator } from "../language";
import type { PaneServices } from "../services";
import { selectedAddress, type SelectionState } from "../state/selection";
import { useChanges } from "../useChanges";
import { useFaultWords } from "../useFaultWords";
import { useInquiry } from "../useInquiry";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  cell: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

export interface ExplainScreenProps {
  readonly takesFocus: boolean;
  readonly startsWithExample?: boolean;
  readonly selection: SelectionState;
  readonly services: Pick<PaneServices, "explainCommission" | "explainExample" | "oneMoreDeal" | "watchChanges" | "sum">;
  readonly onShow: (address: string) => void;
  readonly onBack: () => void;
}

/** Explain a commission: where its numbers come from, its lines, and what the next deal would pay. */
export function ExplainScreen({ takesFocus, startsWithExample = false, selection, services, onShow, onBack }: ExplainScreenProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const faultWords = useFaultWords();
  const { text } = translator;
  const [example, setExample] = useState<Explanation | undefined>(() => (startsWithExample ? services.explainExample() : undefined));
  const [visit, setVisit] = useState<SourceVisit>();
  const [watchProblem, setWatchProblem] = useState<Problem>();
  const changes = useChanges(services.watchChanges, useCallback((error: unknown) => setWatchProblem(describeError(error)), []));
  const selected = selectedAddress(selection);
  const asked = visit !== undefined && visit.source === selected ? visit.commission : selected;
  const { last, problem, isSameQuestion } = useInquiry(services.explainCommission, example === undefined ? asked : undefined, changes);
  const found = example ?? (isSameQuestion ? last?.answer : undefined);
  const failed = example === undefined ? (problem ?? watchProblem ?? (selection.state === "failed" ? selection.problem : undefined)) : undefined;
  const showSource = (source: string): void => {
    if (asked !== undefined) setVisit({ commission: asked, source });
    onShow(source);
  };
  return (
    <Page title={text("explain.title")} onBack={onBack} takesFocus={takesFocus}>
      {found?.state !== "explained" && <p className={styles.text}>{text("explain.purpose")}</p>}
      {failed !== undefined && <Notice kind="error">{problemText(translator, failed)}</Notice>}
      {found === undefined && failed === undefined && <Spinner className={styles.button} size="tiny" label={text("explain.reading")} />}
      {found !== undefined && failed === undefined && (found.state === "explained"
        ? <ExplainedCommission working={found} services={services} onShow={showSource} />
        : <Notice kind="info">{reasonText(found, translator, faultWords)}</Notice>)}
      {example === undefined
        ? found?.state !== "explained" && <Button className={styles.button} onClick={() => setExample(services.explainExample())}>{text("explain.sample")}</Button>
        : <Button className={styles.button} onClick={() => setExample(undefined)}>{text("explain.backToCell")}</Button>}
    </Page>
  );
}

/** A source that was shown in the sheet: as long as it is selected, its commission stays explained. */
interface SourceVisit {
  readonly commission: string;
  readonly source: string;
}

interface ExplainedCommissionProps {
  readonly working: CommissionWorking;
  readonly services: Pick<PaneServices, "oneMoreDeal" | "sum">;
  readonly onShow: (address: string) => void;
}

function ExplainedCommission({ working, services, onShow }: ExplainedCommissionProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <>
      <p className={styles.cell}>{working.cell === undefined ? text("explain.sampleShown") : <><SourceCell address={working.cell.address} onShow={onShow} /> {working.cell.text}</>}</p>
      <Section title={text("explain.working")}><WorkingTable working={working} /></Section>
      <CommissionSources working={working} onShow={onShow} />
      <WhatIf working={working} services={services} />
      <Announcement text={working.cell === undefined ? text("explain.sampleShown") : `${working.cell.address} ${working.cell.text}`} />
    </>
  );
}

/** Why there is nothing to explain, and what to select instead. */
function reasonText(found: Exclude<Explanation, CommissionWorking>, { text }: Translator, faultWords: FaultWords): string {
  switch (found.state) {
    case "nothing":
      return text(`explain.${found.reason}`, { address: found.address });
    case "blank":
      return text("explain.blank", { address: found.address });
    case "unreadable":
      return text("explain.unreadable", { address: found.address, argument: found.argument });
    case "error":
      return text("preview.error", { code: found.error, sentence: faultWords(found.sentence) });
  }
}
