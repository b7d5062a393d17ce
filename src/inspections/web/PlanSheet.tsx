import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDayTime } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { type InspectionKind, inspectionKinds } from '../core/record/kinds.ts'
import { paths, send, useAsk } from './inspections-client.ts'
import { PlanFields } from './PlanFields.tsx'
import { usePlanDraft } from './usePlanDraft.ts'
import './inspections.css'

type Props = { unit: string; onClose: () => void }

/** The inspections of a dwelling, and a new one: which, when, with whom. */
export const PlanSheet = ({ unit, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('inspections.kept'))
  const { draft, set, at } = usePlanDraft({ day: '', hour: '10:00', by: '' })
  const [kind, setKind] = useState<InspectionKind>('exit')
  const [isTried, setTried] = useState(false)
  const plan = async (): Promise<void> => {
    setTried(true)
    if (!at) return
    const data = { unit, kind, at, by: draft.by }
    const did = await act(send('inspection.plan', newId(), data, { effort: effort() }), '')
    if (!did) return
    tell(t(did === 'kept' ? 'inspections.kept' : 'inspections.plan.done'))
    onClose()
  }
  return (
    <Sheet
      open
      title={t('inspections.plan.title')}
      closeLabel={t('inspections.photo.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void plan()}>
          {t('inspections.plan.send')}
        </Button>
      }
    >
      <div class="stack">
        <KnownInspections unit={unit} />
        <Choice
          legend={t('inspections.plan.kind')}
          options={inspectionKinds.map((value) => ({
            value,
            label: t(`inspection.kind.${value}`),
            detail: t(`inspections.plan.${value}.detail`),
          }))}
          value={kind}
          onValue={setKind}
          effortKey="inspections.kind"
          onEffort={onEffort}
        />
        <PlanFields
          draft={draft}
          set={set}
          problem={isTried ? t('inspections.plan.missing') : undefined}
          onEffort={onEffort}
        />
        {no && <RefusalNotice>{no}</RefusalNotice>}
      </div>
    </Sheet>
  )
}

/** What is planned there already, and what was signed. */
const KnownInspections = ({ unit }: { unit: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('inspections.list', { unit })
  if (!data?.rows.length) return null
  return (
    <ul class="inspection-list">
      {data.rows.map(({ id, kind, state, at }) => (
        <li key={id}>
          <a href={paths.one(id)}>
            {t(`inspection.kind.${kind}`)}, {sayDayTime(at, lang, now)}
          </a>{' '}
          <span class="secondary">{t(`inspection.state.${state}`)}</span>
        </li>
      ))}
    </ul>
  )
}
