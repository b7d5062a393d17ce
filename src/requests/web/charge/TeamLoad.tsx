import type { JSX } from 'preact'
import { useCallback, useMemo, useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from '../office/requests-client.ts'
import { type ColleagueLoad, TakeOverDay } from './TakeOverDay.tsx'
import './TeamLoad.css'

/** What each has in charge and owes today, by name; the day of whoever is away passes on in one act. */
export const TeamLoad = (): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const [taking, setTaking] = useState<ColleagueLoad>()
  const { data, again } = useAsk('charge.load', {}, true)
  const columns = useMemo(() => loadColumns(now, speech), [now, speech])
  const act = useCallback(
    (one: ColleagueLoad) =>
      one.away &&
      one.open > 0 && (
        <Button small label={t('charge.day.label', { name: one.name })} onClick={() => setTaking(one)}>
          {t('charge.day')}
        </Button>
      ),
    [t],
  )
  if (!data?.colleagues.length) return null
  return (
    <section class="team-load">
      <h2>{t('charge.load')}</h2>
      <p class="secondary">{t('charge.load.hint')}</p>
      <CompareTable
        label={t('charge.load')}
        name="load"
        words={wordsOfTable(t)}
        columns={columns}
        rows={data.colleagues}
        idOf={({ id }) => id}
        act={act}
        actWidth="12rem"
      />
      {taking && <TakeOverDay colleague={taking} onClose={() => setTaking(undefined)} onEnded={again} />}
    </section>
  )
}

/** A number; on two lines, where its column has no head, what it counts stands before it. */
const Count = ({ of, children }: { of: string; children: string }): JSX.Element => (
  <span class="team-load-count" data-what={of}>
    {children}
  </span>
)

const loadColumns = (now: string, { t, lang }: Speech): readonly Column<ColleagueLoad>[] => [
  {
    key: 'name',
    label: t('charge.load.name'),
    width: 'minmax(0, 5fr)',
    main: true,
    cell: ({ name }) => name,
    by: ({ name }) => name,
  },
  {
    key: 'open',
    label: t('charge.load.open'),
    width: '8rem',
    align: 'end',
    line: 'begin',
    whole: ({ open }) => sayNumber(open, lang),
    cell: ({ open }) => <Count of={t('charge.load.open')}>{sayNumber(open, lang)}</Count>,
    by: ({ open }) => open,
    file: ({ open }) => open,
  },
  {
    key: 'today',
    label: t('charge.load.today'),
    width: '10rem',
    align: 'end',
    line: 'second',
    whole: ({ today }) => sayNumber(today, lang),
    cell: ({ today }) => <Count of={t('charge.load.today')}>{sayNumber(today, lang)}</Count>,
    by: ({ today }) => today,
    file: ({ today }) => today,
  },
  {
    key: 'away',
    label: t('charge.load.away'),
    width: 'minmax(0, 8fr)',
    line: 'second',
    cell: ({ away }) =>
      away
        ? t('charge.load.until', { until: sayDay(away.until, lang, now), standIn: away.standIn.name })
        : '',
    by: ({ away }) => away?.until ?? null,
  },
]
