import { sayNumber, sayShare } from '../../../kernel/core/say-figures.ts'
import { sayOr } from '../../../kernel/core/words.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { WearThing } from '../../core/wear/wear-contract.ts'

/** One thing against its like. */
export const thingWearColumns = ({ t, lang }: Speech): readonly Column<WearThing>[] => [
  {
    key: 'thing',
    label: t('wear.thing'),
    width: 'minmax(0, 3fr)',
    main: true,
    cell: ({ kind, name }) => name || sayOr(t, `thing.${kind}`, kind),
    by: ({ kind, name }) => name || sayOr(t, `thing.${kind}`, kind),
  },
  {
    key: 'make',
    label: t('wear.make'),
    width: 'minmax(0, 3fr)',
    line: 'second',
    cell: ({ maker, model }) => [maker, model].filter(Boolean).join(' '),
    by: ({ maker, model }) => `${maker} ${model}`.trim() || null,
  },
  {
    key: 'where',
    label: t('wear.where'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: ({ building }) => building.name,
    by: ({ building }) => building.name,
  },
  {
    key: 'door',
    label: t('wear.door'),
    width: '6rem',
    line: 'second',
    cell: ({ door }) => (door ? t('wear.door.of', { door }) : ''),
    by: ({ door }) => door,
  },
  {
    key: 'chance',
    label: t('wear.chance'),
    width: '10rem',
    align: 'end',
    line: 'begin',
    cell: ({ chance }) => t('wear.chance.of', { share: sayShare(chance, lang) }),
    by: ({ chance }) => chance,
  },
  {
    key: 'failures',
    label: t('wear.failures'),
    width: '5rem',
    align: 'end',
    cell: ({ failures }) => sayNumber(failures, lang),
    by: ({ failures }) => failures,
  },
  {
    key: 'usual',
    label: t('wear.usual'),
    width: '8rem',
    align: 'end',
    from: 60,
    cell: ({ usual }) => t('wear.usual.of', { n: sayNumber(usual, lang) }),
    by: ({ usual }) => usual,
  },
]
