import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import type { HealthReport } from "../../actions/checkWorkbook";
import { describeError, problemText } from "../../locales/problems";
import { Announcement } from "../components/Announcement";
import { FindingList } from "../components/FindingList";
import { MergedCheck } from "../components/MergedCheck";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { RepairPage } from "../components/RepairPage";
import { useTranslator } from "../language";
import type { HealthAction, HealthState } from "../state/health";
import { useHealthCheck } from "../useHealthCheck";
import type { WritingScreenProps } from "../writingScreen";

const useStyles = makeStyles({ text: { margin: 0 }, waiting: { alignSelf: "flex-start" }, button: { alignSelf: "flex-start" } });

export type HealthScreenProps = WritingScreenProps<HealthState, HealthAction>;

/** Check the data: the list of what is wrong, where it is, and what can be mended. */
export function HealthScreen(props: HealthScreenProps) {
  const { takesFocus, state, dispatch, services, onShow, onBack } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text, count, percent } = translator;
  const { check, repairing } = state;
  const stop = useHealthCheck(services.checkWorkbook, check.state, dispatch);
  if (repairing !== undefined) return <RepairPage {...props} finding={repairing} />;
  const lookForMerged = (of: HealthReport): void => {
    dispatch({ type: "lookingForMerged" });
    services.findMerged(of.tables).then(
      (findings) => dispatch({ type: "mergedFound", report: of, findings }),
      (error: unknown) => dispatch({ type: "mergedFailed", report: of, problem: describeError(error) }),
    );
  };
  const report = check.state === "ready" ? check.report : undefined;
  const summary = report === undefined ? "" : report.findings.length === 0 ? count("health.clean", report.sheetCount) : `${count("health.checked", report.sheetCount)} ${count("health.found", report.findings.length)}`;
  const isOver = check.state === "ready" || check.state === "stopped" || check.state === "failed";
  return (
    <Page key="list" title={text("health.title")} onBack={onBack} takesFocus={takesFocus} footer={
      isOver ? <Button appearance={report === undefined ? "primary" : "secondary"} onClick={() => dispatch({ type: "check" })}>{text(report === undefined ? "health.start" : "health.again")}</Button> : undefined
    }>
      <p className={styles.text}>{text("health.purpose")}</p>
      {check.state === "reading" && (
        <>
          <Spinner className={styles.waiting} size="tiny" label={text("health.reading", { share: percent(Math.floor(100 * check.share) / 100) })} />
          <Button className={styles.button} size="small" onClick={stop}>{text("health.cancel")}</Button>
        </>
      )}
      {check.state === "stopped" && <Notice kind="info">{text("health.stopped")}</Notice>}
      {check.state === "failed" && <Notice kind="error">{problemText(translator, check.problem)}</Notice>}
      {report !== undefined && (report.findings.length === 0 ? <Notice kind="success">{summary}</Notice> : <p className={styles.text}>{summary}</p>)}
      {report !== undefined && <FindingList findings={report.findings} onShow={onShow} onRepair={(finding) => dispatch({ type: "repair", finding })} />}
      {check.state === "ready" && check.report.tables.length > 0 && <MergedCheck look={check.merged} onLook={() => lookForMerged(check.report)} />}
      <Announcement text={check.state === "stopped" ? text("health.stopped") : summary} />
    </Page>
  );
}
