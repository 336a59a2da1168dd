export type PreviewLanguage = "en-US" | "zh-CN" | "zh-TW";

interface PreviewMessages {
  readonly label: string;
  readonly calculating: string;
  readonly ready: string;
  readonly unread: (count: number) => string;
  readonly commandFailed: (label: string) => string;
}

const messages: { readonly [language in PreviewLanguage]: PreviewMessages } = {
  "en-US": {
    label: "Preview: an emulated Excel for trying the add-in",
    calculating: "Calculating…",
    ready: "Ready",
    unread: (count) => `Not shown from this file: ${count}`,
    commandFailed: (label) => `“${label}” is not registered by the add-in.`,
  },
  "zh-CN": {
    label: "预览：用于试用加载项的模拟 Excel",
    calculating: "正在计算…",
    ready: "就绪",
    unread: (count) => `此文件中未显示的内容：${count} 项`,
    commandFailed: (label) => `加载项未注册命令“${label}”。`,
  },
  "zh-TW": {
    label: "預覽：用來試用增益集的模擬 Excel",
    calculating: "計算中…",
    ready: "就緒",
    unread: (count) => `此檔案中未顯示的內容：${count} 項`,
    commandFailed: (label) => `增益集未註冊命令「${label}」。`,
  },
};

export function previewMessages(language: PreviewLanguage): PreviewMessages {
  return messages[language];
}
