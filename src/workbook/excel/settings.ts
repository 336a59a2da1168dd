/** The value under a key; undefined where there is none. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : parsed(setting.value);
}

/** Stored as JSON text: the one form that every Excel gives back unchanged. undefined removes the key. */
export async function writeSetting(context: Excel.RequestContext, key: string, value: unknown): Promise<void> {
  const settings = context.workbook.settings;
  if (value === undefined) {
    const setting = settings.getItemOrNullObject(key);
    setting.load("key");
    await context.sync();
    if (!setting.isNullObject) setting.delete();
  } else {
    settings.add(key, JSON.stringify(value));
  }
  await context.sync();
}

/** Text that is no JSON was written by somebody else: whoever asks for it decides what it is worth. */
function parsed(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  try {
    return JSON.parse(stored) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return stored;
    throw error;
  }
}
