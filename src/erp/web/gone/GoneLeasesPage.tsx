import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { type MissingRow, send, useAsk } from '../erp-client.ts'
import { MissingPlace } from './MissingPlace.tsx'
import '../erp.css'

/** Leases of the agency that two full extracts lack: each ended, or goes on. Nothing ends by itself. */
export const GoneLeasesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('erp.gone', { entity: 'lease' }, true)
  const acts = useActs(t('gone.waits'))
  const settle = async (id: string, answered: 'ended' | 'stays', on: string): Promise<void> => {
    const sent = send('gone.settle', id, { answer: answered, on })
    if (await acts.act(sent, t(`gone.kept.${answered}`))) again()
  }
  return (
    <div class="stack flux-page">
      <header>
        <h1>{t('gone.lease.title')}</h1>
        {data && data.count > 0 && <p class="secondary">{t('gone.lease.lead', { n: data.count })}</p>}
      </header>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('gone.loading')} shape="rows" />}
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {data?.count === 0 && <p>{t('gone.lease.none')}</p>}
      {data?.rows.map((row) => (
        <GoneLease key={row.id} row={row} busy={acts.busy} onSettle={settle} />
      ))}
      {data && data.rows.length < data.count && <p class="secondary">{t('gone.more')}</p>}
    </div>
  )
}

type GoneLeaseProps = {
  row: MissingRow
  busy: boolean
  onSettle: (id: string, answer: 'ended' | 'stays', on: string) => Promise<void>
}

const GoneLease = ({ row, busy, onSettle }: GoneLeaseProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const [other, setOther] = useState<string>()
  return (
    <article class="stack-s flux-batch">
      <MissingPlace row={row} />
      {other === undefined ? (
        <p class="line">
          <Button busy={busy} onClick={() => void onSettle(row.id, 'ended', row.since)}>
            {t('gone.ended', { day: sayWholeDate(row.since, lang) })}
          </Button>
          <Button busy={busy} onClick={() => void onSettle(row.id, 'stays', row.since)}>
            {t('gone.goesOn')}
          </Button>
          <Button kind="plain" onClick={() => setOther(row.since)}>
            {t('gone.otherDay')}
          </Button>
        </p>
      ) : (
        <div class="flux-answer">
          <Field kind="date" label={t('gone.day')} value={other} onValue={setOther} autoFocus />
          <Button busy={busy} onClick={() => void onSettle(row.id, 'ended', other)}>
            {t('gone.day.send')}
          </Button>
        </div>
      )}
    </article>
  )
}
