import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import type { WayRow } from '../core/contract.ts'
import { send } from './practice-client.ts'

type Words = { fr: string; en: string; motive?: string }

export type UsedChange = {
  busy: boolean
  no: string | undefined
  /** whether it is said so now, or will be */
  change: (to: Words, said: string, version?: number) => Promise<boolean>
  giveBack: () => Promise<boolean>
}

/** Changes one text of an agency, with the way back in the toast: to what was said before. */
export const useChange = (agency: string | null, row: WayRow): UsedChange => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('practice.kept'))
  const { id, code } = row
  // What was said before, as a version more: nothing is taken out of the history.
  const undo = (from: WayRow, version: number) => (): void => {
    const back =
      from.whose === 'agency'
        ? send('way.change', id, { agency, code, ...from.now, version })
        : send('way.giveBack', id, { agency, code, version })
    void back.then((outcome) => tell(outcome.ok ? t('practice.undone') : outcome.message))
  }
  return {
    busy,
    no,
    change: async ({ fr, en, motive }, said, version = row.version) => {
      const words = { fr, en, ...(motive ? { motive } : {}) }
      const did = await act(send('way.change', id, { agency, code, ...words, version }), said)
      if (did) tell(did === 'done' ? said : t('practice.kept'), undo(row, version + 1))
      return did !== false
    },
    giveBack: async () => {
      const said = t('practice.gaveBack')
      const did = await act(send('way.giveBack', id, { agency, code, version: row.version }), said)
      if (did) tell(did === 'done' ? said : t('practice.kept'), undo(row, row.version + 1))
      return did !== false
    },
  }
}
