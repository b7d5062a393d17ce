import { dayOf, sayAgo } from '../../kernel/core/dates.ts'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { MailRow, Queries } from '../core/contract.ts'

/** What a list of mails compares. */
export const mailColumns = (now: string, { t, lang }: Speech): readonly Column<MailRow>[] => [
  {
    key: 'what',
    label: t('mailbox.column.what'),
    width: 'minmax(0, 8fr)',
    main: true,
    cell: (mail) => (mail.erased ? t('mailbox.erased') : mail.subject),
  },
  {
    key: 'to',
    label: t('mailbox.column.to'),
    width: 'minmax(0, 5fr)',
    line: 'second',
    cell: (mail) => (mail.erased ? '' : mail.to),
  },
  {
    key: 'when',
    label: t('mailbox.column.when'),
    width: 'minmax(0, 3fr)',
    line: 'begin',
    cell: ({ madeAt }) => sayAgo(madeAt, now, lang),
    file: ({ madeAt }) => ({ day: dayOf(madeAt) }),
  },
  {
    key: 'state',
    label: t('mailbox.column.state'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: (mail) => sayState(mail, t),
  },
]

/** "gardé ici", "pas parti : la boîte est pleine", "revenu : la boîte n’existe pas, parti autrement". */
export const sayState = (mail: MailRow, t: Speech['t']): string =>
  [
    t(`mailbox.state.${mail.state}`, {
      problem: mail.problem ?? '',
      why: mail.why ? t(`left.why.${mail.why}`) : '',
    }),
    ...(mail.replaced ? [t('mailbox.replaced')] : []),
  ].join(', ')

type LetterRow = Queries['letter.list']['output']['letters'][number]

/** What a list of letters compares. */
export const letterColumns = (now: string, { t, lang }: Speech): readonly Column<LetterRow>[] => [
  {
    key: 'what',
    label: t('mailbox.column.what'),
    width: 'minmax(0, 8fr)',
    main: true,
    cell: ({ subject }) => subject,
    by: ({ subject }) => subject,
  },
  {
    key: 'to',
    label: t('mailbox.column.to'),
    width: 'minmax(0, 5fr)',
    line: 'second',
    cell: ({ to }) => to.name,
    by: ({ to }) => to.name,
  },
  {
    key: 'when',
    label: t('mailbox.column.when'),
    width: 'minmax(0, 3fr)',
    line: 'begin',
    cell: ({ madeAt }) => sayAgo(madeAt, now, lang),
    by: ({ madeAt }) => madeAt,
    file: ({ madeAt }) => ({ day: dayOf(madeAt) }),
  },
]
