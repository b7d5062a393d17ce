import type { JSX } from 'preact'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Print } from '../../../kernel/web/parts/Print.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Thread } from '../../core/contract.ts'
import { paths } from '../office/office-paths.ts'
import { useAsk } from '../office/requests-client.ts'
import { sayNext, sayPlace, sayRow } from '../thread/say-step.ts'

/** The requests that were ticked on one sheet of paper, to be taken along: what, where, whom to call, what comes next. */
export const TickedOnPaper = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { query } = useHere()
  const ids = (query.get('r') ?? '').split(',').filter(Boolean)
  const { data, ...answer } = useAsk('request.threads', { ids })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="text" />
    )
  const [first] = data.threads
  if (!first) return <Empty page title={t('bulk.print.none')} />
  return (
    <div class="stack paper">
      <p class="line no-print">
        <Button onClick={() => print()}>{t('bulk.print.go')}</Button>
        <a href={paths.todo}>{t('bulk.print.back')}</a>
      </p>
      <Print
        kind="list"
        from={first.place.agency.name}
        title={t('bulk.print.title')}
        dated={t('bulk.print.printed', { day: sayDay(dayOf(now), lang, now) })}
      >
        <Table label={t('bulk.print.title')}>
          <thead>
            <tr>
              {(['what', 'where', 'phone', 'next'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`bulk.print.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.threads.map((thread) => (
              <TickedLine key={thread.request.id} thread={thread} now={now} />
            ))}
          </tbody>
        </Table>
      </Print>
    </div>
  )
}

const TickedLine = ({
  thread: { request, requester },
  now,
}: {
  thread: Thread
  now: string
}): JSX.Element => {
  const speech = useSpeech()
  return (
    <tr>
      <th scope="row">
        {sayRow(request, speech)}, {speech.t('row.no', { no: String(request.no) })}
      </th>
      <td>{sayPlace(request.place, speech)}</td>
      <td class="figures unbroken">{requester?.phone ? sayPhone(requester.phone) : ''}</td>
      <td>{sayNext(request, now, speech)}</td>
    </tr>
  )
}
