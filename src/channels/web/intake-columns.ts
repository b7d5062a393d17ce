import { dayOf, sayAgo } from '../../kernel/core/dates.ts'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { IntakeRow } from '../core/contract.ts'

/** What a list of messages compares. */
export const intakeColumns = (now: string, { t, lang }: Speech): readonly Column<IntakeRow>[] => [
  {
    key: 'what',
    label: t('intake.column.what'),
    width: 'minmax(0, 8fr)',
    main: true,
    cell: (row) => sayMessage(row, t),
    by: (row) => sayMessage(row, t),
  },
  {
    key: 'who',
    label: t('intake.column.who'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: ({ sender, senderName }) => senderName || sender || t('intake.nobody'),
    by: ({ sender, senderName }) => senderName || sender,
  },
  {
    key: 'why',
    label: t('intake.column.why'),
    width: 'minmax(0, 5fr)',
    line: 'second',
    cell: ({ why, danger, rings }) => t(danger && !rings ? 'intake.doubt' : `intake.why.${why}`),
    by: ({ why }) => why,
  },
  {
    key: 'when',
    label: t('intake.column.when'),
    width: 'minmax(0, 3fr)',
    line: 'begin',
    cell: ({ at }) => sayAgo(at, now, lang),
    by: ({ at }) => at,
    file: ({ at }) => ({ day: dayOf(at) }),
  },
]

/** What it is about, in its sender's words: the subject, and how it begins. */
export const sayMessage = ({ subject, words, files }: IntakeRow, t: Speech['t']): string =>
  [subject, words.split('\n').find((line) => line.trim())].filter(Boolean).join(' · ') ||
  (files ? t('intake.files', { n: files }) : t('intake.empty'))
