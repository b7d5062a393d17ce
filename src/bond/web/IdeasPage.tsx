import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { dayOf, sayDay } from '../../kernel/core/dates.ts'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { IdeaRow } from '../core/idea-contract.ts'
import { useAsk } from './bond-client.ts'
import { bondPaths } from './bond-paths.ts'
import { IdeasLead } from './IdeasLead.tsx'
import { sayRoute, sayState } from './say-idea.ts'
import './bond.css'

const href = ({ id }: IdeaRow): string => bondPaths.idea(id, false)
const idOf = ({ id }: IdeaRow): string => id

/** «Idées du terrain», in the office: what was told, what head office answered; for head office what waits for it longest first. */
export const IdeasPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, ...answer } = useAsk('bond.ideas', {}, true)
  const columns = useMemo(() => ideaColumns(now, speech), [now, speech])
  const rows = data?.rows ?? []
  const pointed = usePointedRow({ rows, idOf, href })
  return (
    <div class="bond-table stack">
      <h1>{t('bond.title')}</h1>
      <IdeasLead ideas={data} isPhone={false} />
      <CompareTable
        label={t('bond.title')}
        name="ideas"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('bond.none')}>{t('bond.none.why')}</Empty>}
        href={href}
        at={pointed.at}
      />
    </div>
  )
}

const ideaColumns = (now: string, speech: Speech): readonly Column<IdeaRow>[] => {
  const { t, lang } = speech
  return [
    {
      key: 'words',
      label: t('bond.column.words'),
      width: 'minmax(0, 6fr)',
      main: true,
      cell: ({ words }) => words,
      by: ({ words }) => words,
    },
    {
      key: 'state',
      label: t('bond.column.state'),
      width: 'minmax(0, 3fr)',
      line: 'begin',
      cell: (row) => sayState(row, speech),
      by: ({ state }) => state,
    },
    {
      key: 'told',
      label: t('bond.column.told'),
      width: '11.5rem',
      line: 'second',
      cell: ({ toldOn }) => sayDay(`${toldOn}T12:00:00Z`, lang, now),
      by: ({ toldOn }) => toldOn,
      file: ({ toldOn }) => ({ day: toldOn }),
    },
    {
      key: 'answered',
      label: t('bond.column.answered'),
      width: '11.5rem',
      from: 60,
      cell: ({ answeredAt }) => (answeredAt ? sayDay(answeredAt, lang, now) : ''),
      by: ({ answeredAt }) => answeredAt,
      file: ({ answeredAt }) => (answeredAt ? { day: dayOf(answeredAt) } : ''),
    },
    {
      key: 'persons',
      label: t('bond.column.persons'),
      width: '8rem',
      align: 'end',
      from: 50,
      cell: ({ persons }) => (persons === null ? '' : t('bond.persons', { n: persons })),
      by: ({ persons }) => persons,
      file: ({ persons }) => persons ?? '',
    },
    {
      key: 'route',
      label: t('bond.column.route'),
      width: 'minmax(0, 3fr)',
      from: 84,
      cell: (row) => sayRoute(row, speech),
      by: ({ route }) => route,
    },
  ]
}
