import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { DeadWay } from '../../core/ways/way-contract.ts'
import { useAsk } from '../channels-client.ts'
import '../intake.css'

/** Whose address reaches nobody any more: a row leads to where it is corrected, and goes once it is. */
export const DeadWaysPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, ...answer } = useAsk('way.dead', {}, true)
  const columns = useMemo(() => deadColumns(now, speech), [now, speech])
  const rows = data?.rows ?? []
  const pointed = usePointedRow({ rows, idOf, href })
  return (
    <div class="intake stack">
      <h1>{t('way.title')}</h1>
      {rows.length > 0 && <p class="intake-head secondary">{t('way.hint')}</p>}
      <CompareTable
        label={t('way.title')}
        name="dead-ways"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        count={data?.n}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('way.none')} />}
        href={href}
        at={pointed.at}
      />
    </div>
  )
}

const idOf = ({ party, kind }: DeadWay): string => `${party} ${kind}`
const href = ({ party, side }: DeadWay): string =>
  side === 'firm' ? `/bureau/entreprises/${party}` : `/bureau?person=${party}&corriger=1`

const deadColumns = (now: string, { t, lang }: Speech): readonly Column<DeadWay>[] => [
  {
    key: 'who',
    label: t('way.column.who'),
    width: 'minmax(0, 6fr)',
    main: true,
    cell: ({ name, place }) => [name, place].filter(Boolean).join(' · '),
    by: ({ name }) => name,
  },
  {
    key: 'what',
    label: t('way.column.what'),
    width: 'minmax(0, 3fr)',
    line: 'second',
    cell: ({ kind }) => t(`way.kind.${kind}`),
    by: ({ kind }) => kind,
  },
  {
    key: 'why',
    label: t('way.column.why'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: ({ why }) => t(`way.why.${why}`),
    by: ({ why }) => why,
  },
  {
    key: 'since',
    label: t('way.column.since'),
    width: 'minmax(0, 3fr)',
    line: 'begin',
    cell: ({ since }) => sayDay(since, lang, now),
    by: ({ since }) => since,
    file: ({ since }) => ({ day: dayOf(since) }),
  },
]
