import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { MessageKey } from "../../locales/messages";
import { useTranslator } from "../language";

export type NoticeKind = "info" | "success" | "warning" | "error";

const useStyles = makeStyles({
  notice: {
    display: "grid", gridTemplateColumns: "auto 1fr auto", columnGap: tokens.spacingHorizontalS, alignItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere",
  },
  icon: { display: "flex", fontSize: "16px", marginTop: "2px" },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXXS },
  info: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}` },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

const icons = { info: InfoFilled, success: CheckmarkCircleFilled, warning: WarningFilled, error: ErrorCircleFilled } as const;
const names: Readonly<Record<NoticeKind, MessageKey>> = {
  info: "notice.info", success: "notice.success", warning: "notice.warning", error: "notice.error",
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message in the page: nothing pops up, nothing disappears by itself. What is no error is read by an Announcement. */
export function Notice({ kind, children, actions, onDismiss }: NoticeProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const Icon = icons[kind];
  return (
    <div className={mergeClasses(styles.notice, styles[kind])} {...(kind === "error" ? { role: "alert" } : {})}>
      <span className={mergeClasses(styles.icon, styles[`${kind}Icon`])}><Icon aria-label={text(names[kind])} role="img" /></span>
      <div className={styles.body}>
        <div>{children}</div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={text("notice.close")} onClick={onDismiss} />
      )}
    </div>
  );
}
