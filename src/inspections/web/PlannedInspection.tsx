import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Outcome } from '../../kernel/core/command.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { InspectionRow, Queries } from '../core/contract.ts'
import { send } from './inspections-client.ts'
import { PlanFields } from './PlanFields.tsx'
import { planDraftOf, usePlanDraft } from './usePlanDraft.ts'

type Props = {
  row: InspectionRow
  can: Queries['inspections.one']['output']['can']
  again: () => void
}

/** One that is not over: another hour, another colleague, called off; or let go by a device that is lost. */
export const PlannedInspection = ({ row, can, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('inspections.kept'))
  const { draft, set, at } = usePlanDraft(planDraftOf(row.at, row.by?.id ?? ''))
  const [isTried, setTried] = useState(false)
  const carryOut = async (sent: Promise<Outcome>, said: string): Promise<void> => {
    const did = await act(sent, '')
    if (!did) return
    tell(did === 'kept' ? t('inspections.kept') : said)
    again()
  }
  const move = async (): Promise<void> => {
    setTried(true)
    if (at)
      await carryOut(
        send('inspection.move', row.id, { at, by: draft.by }, { effort: effort() }),
        t('inspections.move.done'),
      )
  }
  return (
    <section class="stack no-print">
      <p class="secondary">{t('inspections.where')}</p>
      {can.plan && (
        <details class="inspection-room">
          <summary>{t('inspections.move')}</summary>
          <div class="stack">
            <PlanFields
              draft={draft}
              set={set}
              problem={isTried ? t('inspections.plan.missing') : undefined}
              onEffort={onEffort}
            />
            <div>
              <Button busy={busy} onClick={() => void move()}>
                {t('inspections.move.send')}
              </Button>
            </div>
          </div>
        </details>
      )}
      {can.letGo && <p class="secondary">{t('inspections.letGo.why')}</p>}
      <div class="line">
        {can.letGo && (
          <Button
            busy={busy}
            onClick={() => void carryOut(send('inspection.letGo', row.id, {}), t('inspections.letGo.done'))}
          >
            {t('inspections.letGo')}
          </Button>
        )}
        {can.plan && (
          <Button
            busy={busy}
            onClick={() =>
              void carryOut(send('inspection.callOff', row.id, {}), t('inspections.callOff.done'))
            }
          >
            {t('inspections.callOff')}
          </Button>
        )}
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </section>
  )
}
