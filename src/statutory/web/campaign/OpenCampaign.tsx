import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import { leftDays } from '../../core/campaign/sheet-states.ts'
import type { CampaignKind } from '../../core/campaign/sheet-form.ts'
import { send } from '../statutory-client.ts'

const dayIn = (now: string, days: number): string =>
  dayOf(new Date(Date.parse(now) + days * 86_400_000).toISOString())

/** A survey begins: its year, the last day, when who is silent is reminded, and who is not asked. */
export const OpenCampaign = ({ onOpened }: { onOpened: (words: string) => void }): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { onEffort, effort } = useSpent()
  const [id, setId] = useState(newId)
  const [kind, setKind] = useState<CampaignKind>('ops')
  const [year, setYear] = useState(String(Number(now.slice(0, 4)) + (now.slice(5, 7) >= '07' ? 1 : 0)))
  const [due, setDue] = useState(dayIn(now, leftDays + 5))
  const [reminders, setReminders] = useState([dayIn(now, 14), dayIn(now, 26)])
  const [without, setWithout] = useState('')
  const { act, busy, no } = useActs(t('campaign.left'))
  const open = async (): Promise<void> => {
    const data = {
      kind,
      year: Number(year),
      due,
      remindOn: reminders.filter(Boolean),
      without: without
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    }
    if (!(await act(send('campaign.open', id, data, { effort: effort() }), ''))) return
    setId(newId())
    onOpened(t('campaign.open.done'))
  }
  const remind = (at: number, day: string): void =>
    setReminders(reminders.map((old, i) => (i === at ? day : old)))
  return (
    <section class="stack no-print" aria-labelledby="campaign-open">
      <h2 id="campaign-open">{t('campaign.open')}</h2>
      <Choice
        legend={t('campaign.open.kind')}
        layout="row"
        value={kind}
        onValue={setKind}
        options={[
          { value: 'ops', label: t('campaign.open.ops') },
          { value: 'sls', label: t('campaign.open.sls') },
        ]}
      />
      <Field
        narrow
        label={t('campaign.open.year')}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onValue={setYear}
      />
      <Field
        kind="date"
        narrow
        label={t('campaign.open.due')}
        hint={t('campaign.open.due.hint')}
        effortKey="campaign.due"
        onEffort={onEffort}
        value={due}
        onValue={setDue}
      />
      <div class="line">
        {(['first', 'second'] as const).map((name, i) => (
          <Field
            key={name}
            kind="date"
            narrow
            label={t(`campaign.open.${name}`)}
            optional={t('campaign.open.optional')}
            effortKey="campaign.remindOn"
            onEffort={onEffort}
            value={reminders[i] ?? ''}
            onValue={(day) => remind(i, day)}
          />
        ))}
      </div>
      <Field
        kind="area"
        label={t('campaign.open.without')}
        hint={t('campaign.open.without.hint')}
        optional={t('campaign.open.optional')}
        effortKey="campaign.without"
        onEffort={onEffort}
        value={without}
        onValue={setWithout}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div>
        <Button kind="primary" busy={busy} onClick={() => void open()}>
          {t('campaign.open.act')}
        </Button>
      </div>
    </section>
  )
}
