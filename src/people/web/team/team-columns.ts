import { h } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { sayNumber, sayPhone } from '../../../kernel/core/say-figures.ts'
import type { Column } from '../../../kernel/web/parts/table-columns.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { TeamRow } from '../../core/contract.ts'

/** What a list of colleagues compares: who, as what, where, under which number. */
export const teamColumns = (now: string, { t, lang }: Speech): readonly Column<TeamRow>[] => [
  {
    key: 'name',
    label: t('team.column.name'),
    width: 'minmax(0, 5fr)',
    main: true,
    cell: ({ name }) => name,
    by: ({ name }) => name,
  },
  {
    key: 'job',
    label: t('team.column.job'),
    width: 'minmax(0, 5fr)',
    line: 'begin',
    cell: (row) => sayJob(row, t),
    by: (row) => sayJob(row, t),
  },
  {
    key: 'agency',
    label: t('team.agency'),
    width: 'minmax(0, 6fr)',
    line: 'second',
    cell: (row) => sayAgencies(row, t),
    by: (row) => sayAgencies(row, t),
  },
  {
    key: 'phone',
    label: t('team.column.phone'),
    width: '8.5rem',
    line: 'begin',
    whole: ({ phone }) => phone && sayPhone(phone),
    cell: ({ phone }) => phone && h('span', { class: 'plain-figures' }, sayPhone(phone)),
  },
  {
    key: 'buildings',
    label: t('team.column.buildings'),
    width: '6.5rem',
    align: 'end',
    cell: (row) => (hasPatch(row) ? sayNumber(row.buildings, lang) : ''),
    by: (row) => (hasPatch(row) ? row.buildings : null),
    file: (row) => (hasPatch(row) ? row.buildings : ''),
  },
  {
    key: 'planned',
    label: t('team.column.planned'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: ({ planned }) => (planned ? t('team.planned', { day: sayDay(planned, lang, now) }) : ''),
    by: ({ planned }) => planned,
  },
]

/** Where somebody works; who has no agency is of head office or of the call centre. */
export const sayAgencies = ({ agencies }: Pick<TeamRow, 'agencies'>, t: Speech['t']): string =>
  agencies.map(({ name }) => name).join(', ') || t('team.headOffice')

const sayJob = ({ job, role }: TeamRow, t: Speech['t']): string => job || t(`team.role.${role}`)

const hasPatch = ({ role }: TeamRow): boolean => ofRole(role).reach === 'patch'
