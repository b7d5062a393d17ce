import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type AnswerState, allCame } from '../../../kernel/web/ask.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries, RequestRow } from '../../core/contract.ts'
import { CloseSheet } from '../thread/CloseSheet.tsx'
import { useAsk } from './requests-client.ts'
import { paths } from './office-paths.ts'
import { RequestLine } from './RequestLine.tsx'

/** Between two calls: what was said to be repaired, ready to be closed, and what is stuck. */
export const IdleDesk = ({ now }: { now: string }): JSX.Element => {
  const { t } = useSpeech()
  const [closing, setClosing] = useState<RequestRow>()
  const done = useAsk('request.list', { status: 'resolved', limit: 6, sort: 'newest' }, true)
  const first = useAsk('request.list', { stuck: true, limit: 6 }, true)
  if (!allCame(done, first))
    return (
      <div class="resting">
        <Loading label={t('office.loading')} count={6} />
      </div>
    )
  return (
    <div class="resting">
      <FewRows
        title={t('call.done')}
        none={t('call.done.none')}
        answer={done}
        now={now}
        onClose={setClosing}
      />
      <FewRows
        title={t('call.first')}
        none={t('call.first.none')}
        answer={first}
        now={now}
        more={
          <span class="line">
            <a href={paths.todo}>{t('call.all')}</a>
            <a href={paths.alerts}>{t('call.alerts.all')}</a>
          </span>
        }
      />
      {closing && <CloseSheet row={closing} onClose={() => setClosing(undefined)} />}
    </div>
  )
}

type FewProps = {
  title: string
  none: string
  answer: AnswerState<Queries['request.list']['output']>
  now: string
  onClose?: (row: RequestRow) => void
  more?: JSX.Element
}

const FewRows = ({ title, none, answer, now, onClose, more }: FewProps): JSX.Element => {
  const { t } = useSpeech()
  const { data } = answer
  return (
    <section>
      <h2 class="call-heading">{title}</h2>
      {answer.state === 'refused' && !data && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {data?.rows.length === 0 && <p class="call-nothing">{none}</p>}
      {data && data.rows.length > 0 && (
        <Rows label={title}>
          {data.rows.map((row) => (
            <RequestLine
              key={row.id}
              row={row}
              now={now}
              action={
                onClose && (
                  <Button
                    small
                    label={`${t('todo.act.close')} : ${t('row.no', { no: String(row.no) })}`}
                    onClick={() => onClose(row)}
                  >
                    {t('todo.act.close')}
                  </Button>
                )
              }
            />
          ))}
        </Rows>
      )}
      {more && data && data.rows.length > 0 && <p class="resting-more">{more}</p>}
    </section>
  )
}
