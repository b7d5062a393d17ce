import type { JSX } from 'preact'
import { useCallback, useMemo, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { readPages } from '../../../kernel/web/read-pages.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { AlertStanding } from '../../core/contract.ts'
import { ask, useAsk } from '../gate-words.ts'
import { holds } from '../holds-words.ts'
import { alertColumns, sayAlertPlace } from './alert-columns.ts'
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
  const isFound = useCallback(
    (a: AlertStanding): boolean => holds(`${speech.t(`alert.${a.code}`)} ${sayAlertPlace(a, speech)}`, q),
    [q, speech],
  )
  const rows = useMemo(() => (data?.rows ?? []).filter(isFound), [data, isFound])
  const readAll = async (): Promise<AlertStanding[] | undefined> =>
    (await readPages((after) => ask('alert.list', after)))?.filter(isFound)
  const columns = useMemo(() => alertColumns(now, speech), [now, speech])
  const pointed = usePointedRow({ rows, idOf, href: hrefOf })
  const act = useCallback(
    (alert: AlertStanding) =>
      alert.mayChange && (
        <Button
          small
          label={t('alerts.change.name', { what: t(`alert.${alert.code}`) })}
          onClick={() => setChanged(alert)}
        >
          {t('alerts.change')}
        </Button>
      ),
    [t],
  )
  return (
    <div class="stack alerts-page">
      <div class="stack-s">
        <h1>{t('alerts.title')}</h1>
        <p class="secondary">{t('alerts.page.lead')}</p>
      </div>
      {data && data.rows.length > 5 && (
        <Field kind="search" label={t('alerts.search')} value={q} onValue={setQ} />
      )}
      <CompareTable
        label={t('alerts.title')}
        name="alerts"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t(data?.rows.length ? 'alerts.none.found' : 'alerts.none.page')} />}
        href={hrefOf}
        at={pointed.at}
        act={act}
        allRows={data?.next ? readAll : undefined}
      />
      {data?.next && <p class="secondary">{t('alerts.more')}</p>}
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

const idOf = ({ id }: AlertStanding): string => id

const hrefOf = ({ person, place }: AlertStanding): string =>
  person ? `/bureau?person=${person.id}` : `/bureau/lieu/${place?.unit?.id ?? place?.building.id ?? ''}`
