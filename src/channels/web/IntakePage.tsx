import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { IntakeRow } from '../core/contract.ts'
import { useAsk } from './channels-client.ts'
import { intakeColumns } from './intake-columns.ts'
import './intake.css'

/** What waits for somebody who says where it belongs: dangers first, then the oldest. */
export const IntakePage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, ...answer } = useAsk('intake.list', {}, true)
  const columns = useMemo(() => intakeColumns(now, speech), [now, speech])
  const rows = data?.rows ?? []
  const pointed = usePointedRow({ rows, idOf, href })
  return (
    <div class="intake stack">
      <h1>{t('intake.title')}</h1>
      <p class="intake-head">
        <a href="/bureau/courrier-recu">{t('intake.letters')}</a>
      </p>
      <CompareTable
        label={t('intake.title')}
        name="intake"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        count={data?.n}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('intake.none')} />}
        href={href}
        tone={({ rings }) => (rings ? 'danger' : undefined)}
        at={pointed.at}
      />
    </div>
  )
}

const idOf = ({ id }: IntakeRow): string => id
const href = ({ id }: IntakeRow): string => `/bureau/arrivees/${id}`
