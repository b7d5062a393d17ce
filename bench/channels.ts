import { bench as benchEffort } from './effort.ts'
import { channelTasks } from './effort-channels.ts'
import { listenToWords } from './channels/listen-to-words.ts'
import { measureHostile } from './channels/measure-hostile.ts'
import { measureLetters } from './channels/measure-letters.ts'
import { measureMachines } from './channels/measure-machines.ts'
import { measureMail } from './channels/measure-mail.ts'
import { measureReplies } from './channels/measure-replies.ts'
import { measureYear } from './channels/measure-year.ts'

/**
 * One part a name: `--only mail,year`. What is measured on mails and typed pages of others reads them where `LOGE_DATA` says (a folder
 * with `mail/` and `ocr/`), else on those few that the repository holds.
 */
const parts: Record<string, () => Promise<void>> = {
  mail: measureMail,
  replies: measureReplies,
  machines: measureMachines,
  letters: measureLetters,
  hostile: () => measureHostile(),
  words: listenToWords,
  year: measureYear,
  effort: () => benchEffort({ only: channelTasks.map(({ name }) => name) }),
}

export const bench = async ({ only }: { only: readonly string[] }): Promise<void> => {
  for (const [name, measure] of Object.entries(parts))
    if (!only.length || only.includes(name)) await measure()
}
