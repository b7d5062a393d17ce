import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Commands } from '../../core/contract.ts'
import { send } from '../office/requests-client.ts'
import { lastSaid, type Preferences, type SaidPreference } from './say-preference.ts'

export type PreferredChoice = Pick<Commands['firm.prefer'], 'sought' | 'building' | 'firm' | 'days'>

export type Preferring = {
  busy: boolean
  no: string | undefined
  /** `read`: what the choice was made from, where the page has gone on since */
  prefer: (choice: PreferredChoice, read?: readonly SaidPreference[]) => Promise<boolean>
}

/** Says which firm comes first, with the way back in the toast: to what stood before. */
export const usePreferring = ({ id, agency, said }: Preferences): Preferring => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('preferred.kept'))
  const sendOf = (choice: PreferredChoice, version: number) =>
    send('firm.prefer', id, { agency: agency?.id ?? '', ...choice, version })
  return {
    busy,
    no,
    prefer: async (choice, read = said) => {
      const last = lastSaid(read, choice.sought, choice.building)
      const version = last?.version ?? 0
      const undo = (): void =>
        void sendOf({ ...choice, firm: last?.firm?.id ?? null, days: last?.days ?? [] }, version + 1).then(
          (outcome) => tell(outcome.ok ? t('preferred.undone') : outcome.message),
        )
      const done = t(choice.firm === null ? 'preferred.returned' : 'preferred.saved')
      const did = await act(sendOf(choice, version), done)
      if (did) tell(did === 'done' ? done : t('preferred.kept'), undo)
      return did !== false
    },
  }
}
