import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { ofRole } from '../../../kernel/core/roles.ts'
import { PageContext } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { urgencies } from '../../core/nature/nature-types.ts'
import { useAsk } from '../office/requests-client.ts'
import { DangerNotice } from '../office/DangerNotice.tsx'
import { sayUrgency } from '../say-urgency.ts'
import { ActSheet } from './ActSheet.tsx'
import { capital } from './say-step.ts'
import { useAct } from './useAct.ts'
import { useActDraft } from './useActDraft.ts'

type Props = { row: RequestRow; onClose: () => void }

/** A leak that becomes a flood: another delay, whoever has it in hand. */
export const ClassifySheet = ({ row, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { role } = useContext(PageContext)
  // A caretaker’s phone carries along what her own agency promises.
  const { data: standing } = useAsk(
    'urgency.delays',
    ofRole(role).reach === 'patch' ? {} : { request: row.id },
  )
  const { act, busy, no } = useAct(row.id)
  const [{ urgency }, say, drop] = useActDraft(row.id, 'classify', { urgency: row.urgency })
  const said = (value: RequestRow['urgency']): string => sayUrgency(value, standing?.delays[value], speech)
  const send = async (): Promise<void> => {
    const done = t('thread.classify.done', { urgency: said(urgency).toLowerCase() })
    if (!(await act('request.classify', { urgency }, done))) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      title={t('act.classify')}
      send={t('act.classify')}
      busy={busy}
      no={no}
      missing={urgency === row.urgency ? t('thread.classify.same') : undefined}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Choice
        legend={t('thread.urgency')}
        hint={t('thread.classify.hint')}
        options={urgencies.map((value) => ({ value, label: capital(said(value)) }))}
        value={urgency}
        onValue={(value) => say({ urgency: value })}
      />
      {urgency === 'U0' && <DangerNotice nature={row.nature} answers={{}} />}
    </ActSheet>
  )
}
