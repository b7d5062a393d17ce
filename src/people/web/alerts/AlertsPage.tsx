import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { daysBetween, sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { AlertStanding } from '../../core/contract.ts'
import { useAsk } from '../gate-words.ts'
import { holds } from '../holds-words.ts'
import { ChangeAlert } from './ChangeAlert.tsx'
import './alerts.css'

/** Every alert in force where one reaches, the soonest end first: what is over tomorrow is looked at today. */
export const AlertsPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const now = useNow()
  const { data, ...answer } = useAsk('alert.list', {}, true)
  const [q, setQ] = useState('')
  const [changed, setChanged] = useState<AlertStanding>()
  const rows = data?.rows.filter((a) => holds(`${t(`alert.${a.code}`)} ${sayWhere(a, speech)}`, q))
  return (
    <div class="stack alerts-page">
      <div class="stack-s">
        <h1>{t('alerts.title')}</h1>
        <p class="secondary">{t('alerts.page.lead')}</p>
      </div>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('alerts.loading')} />}
      {data && data.rows.length > 5 && (
        <Field kind="search" label={t('alerts.search')} value={q} onValue={setQ} />
      )}
      {data?.rows.length === 0 && <Empty title={t('alerts.none.page')} />}
      {data && data.rows.length > 0 && rows?.length === 0 && <Empty title={t('alerts.none.found')} />}
      <Rows label={t('alerts.title')}>
        {rows?.map((a) => (
          <Row
            key={a.id}
            href={a.person ? `/bureau?person=${a.person.id}` : hrefOf(a)}
            sentence={t(`alert.${a.code}`)}
            reason={sayWhere(a, speech)}
            meta={a.by && t('alerts.by', { name: a.by })}
            clock={<TimeLeft until={a.until} now={now} />}
            action={
              a.mayChange && (
                <Button
                  small
                  label={t('alerts.change.name', { what: t(`alert.${a.code}`) })}
                  onClick={() => setChanged(a)}
                >
                  {t('alerts.change')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {changed && (
        <Sheet
          open
          title={t('alerts.change.title')}
          closeLabel={t('alerts.close')}
          onClose={() => setChanged(undefined)}
        >
          <ChangeAlert
            alert={changed}
            onBack={() => setChanged(undefined)}
            onDone={(said) => {
              tell(said)
              setChanged(undefined)
            }}
          />
        </Sheet>
      )}
    </div>
  )
}

const TimeLeft = ({ until, now }: { until: string; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const days = daysBetween(now, until)
  if (days > 14)
    return <span class="secondary">{t('alerts.until', { until: sayDay(until, lang, now) })}</span>
  return <span class="alerts-soon">{days <= 0 ? t('alerts.ends.today') : t('alerts.ends', { n: days })}</span>
}

const hrefOf = ({ place }: AlertStanding): string =>
  `/bureau/lieu/${place?.unit?.id ?? place?.building.id ?? ''}`

const sayWhere = ({ person, place }: AlertStanding, { t }: Speech): string =>
  [
    person?.name,
    place?.building.name,
    place?.building.address !== place?.building.name && place?.building.address,
    place?.unit ? (place.unit.door ? t('alerts.door', { door: place.unit.door }) : place.unit.ref) : '',
  ]
    .filter(Boolean)
    .join(' · ')
