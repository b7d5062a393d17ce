import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { dayOf, sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { QuestionRow } from '../core/contract.ts'
import { useAsk } from './ask-client.ts'
import { askPaths } from './ask-paths.ts'
import { BudgetBars } from './BudgetBars.tsx'
import { sayAnswers, sayAsker, sayCost } from './say-question.ts'
import './ask.css'

/** «Ce qu’on nous demande»: the same list for all who work here; head office begins a question from it. */
export const QuestionsPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, ...answer } = useAsk('ask.list', {}, true)
  const columns = useMemo(() => questionColumns(now, speech), [now, speech])
  const rows = data?.rows ?? []
  const pointed = usePointedRow({ rows, idOf, href })
  return (
    <div class="asked stack-l">
      <header class="stack-s">
        <h1>{t('ask.title')}</h1>
        <p class="secondary">{t('ask.lead')}</p>
        <div class="line no-print">
          {data?.can.ask && !data.unused && (
            <Button kind="primary" href={askPaths.new}>
              {t('ask.new')}
            </Button>
          )}
          <a href={askPaths.catalogue}>{t('ask.catalogue.title')}</a>
        </div>
      </header>
      {data?.unused && (
        <RefusalNotice
          kept={t('ask.unused.words', { words: data.unused.words })}
          action={<Button href={askPaths.question(data.unused.id)}>{t('ask.unused.go')}</Button>}
        >
          {t('ask.unused.title')}
        </RefusalNotice>
      )}
      {data && data.budgets.length > 0 && <BudgetBars budgets={data.budgets} maySet={data.can.set} />}
      <div class="asked-table">
        <CompareTable
          label={t('ask.title')}
          name="ask"
          words={wordsOfTable(t)}
          columns={columns}
          rows={rows}
          idOf={idOf}
          state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
          no={answer.state === 'refused' ? answer.no.message : undefined}
          empty={<Empty title={t('ask.none')}>{t('ask.none.why')}</Empty>}
          href={href}
          at={pointed.at}
        />
      </div>
    </div>
  )
}

const idOf = ({ id }: QuestionRow): string => id
const href = ({ id }: QuestionRow): string => askPaths.question(id)

const questionColumns = (now: string, speech: Speech): readonly Column<QuestionRow>[] => {
  const { t, lang } = speech
  return [
    {
      key: 'words',
      label: t('ask.column.words'),
      width: 'minmax(0, 8fr)',
      main: true,
      cell: ({ words }) => words,
      by: ({ words }) => words,
    },
    {
      key: 'who',
      label: t('ask.column.who'),
      width: 'minmax(0, 5fr)',
      line: 'second',
      cell: ({ directorate }) => sayAsker(directorate, speech),
      by: ({ directorate }) => sayAsker(directorate, speech),
    },
    {
      key: 'state',
      label: t('ask.column.state'),
      width: 'minmax(0, 4fr)',
      line: 'begin',
      cell: ({ state }) => t(`ask.state.${state}`),
      by: ({ state }) => state,
    },
    {
      key: 'answers',
      label: t('ask.column.answers'),
      width: 'minmax(0, 4fr)',
      align: 'end',
      from: 50,
      cell: (row) => sayAnswers(row, speech),
      by: ({ answers }) => answers,
      file: ({ answers }) => answers,
    },
    {
      key: 'cost',
      label: t('ask.column.cost'),
      width: '7rem',
      align: 'end',
      from: 50,
      cell: ({ way, seconds, isMeasured }) => (way ? sayCost(seconds, isMeasured, speech) : ''),
      by: ({ seconds }) => seconds,
      file: ({ seconds }) => Math.round(seconds),
    },
    {
      key: 'decided',
      label: t('ask.column.decided'),
      width: 'minmax(0, 5fr)',
      from: 90,
      cell: ({ conclusion }) => conclusion,
      by: ({ conclusion }) => conclusion,
    },
    {
      key: 'at',
      label: t('ask.column.at'),
      width: 'minmax(0, 4fr)',
      line: 'second',
      cell: ({ at }) => sayDay(at, lang, now),
      by: ({ at }) => at,
      file: ({ at }) => ({ day: dayOf(at) }),
    },
  ]
}
