import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Queries } from '../../core/contract.ts'
import type { OwnPromises } from '../../core/delays/own-promises.ts'
import { send } from '../office/requests-client.ts'

type Standing = Queries['urgency.delays']['output']

export type UsedPromise = {
  busy: boolean
  no: string | undefined
  /** whether it is promised so now, or will be */
  promise: (to: OwnPromises, effort?: Record<string, number>) => Promise<boolean>
}

/** Changes what an agency promises, with the way back in the toast: to what it promised before. */
export const useAgencyPromise = (standing: Standing, agency: string): UsedPromise => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('delays.kept'))
  const { id, own, version } = standing
  const undo = (): void =>
    void send('urgency.setAgencyDelays', id, { agency, promises: own, version: version + 1 }).then(
      (outcome) => tell(outcome.ok ? t('delays.undone') : outcome.message),
    )
  return {
    busy,
    no,
    promise: async (promises, effort = {}) => {
      const said = t('delays.saved')
      const did = await act(
        send('urgency.setAgencyDelays', id, { agency, promises, version }, { effort }),
        said,
      )
      if (did) tell(did === 'done' ? said : t('delays.kept'), undo)
      return did !== false
    },
  }
}
