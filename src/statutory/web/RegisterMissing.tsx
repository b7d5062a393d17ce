import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { groupRows } from '../../kernel/core/group-rows.ts'
import type { Key } from '../../kernel/core/words.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { MissingRow } from '../core/contract.ts'
import { sayTime } from './say-time.ts'
import { type RegisterState, useAsk } from './statutory-client.ts'

/** A value that lacks, over all agencies. */
type LackingValue = {
  no: number
  knower: MissingRow['knower']
  dwellings: number
  seconds: number
  of: MissingRow[]
}

const byValue = (missing: readonly MissingRow[]): LackingValue[] =>
  [...groupRows(missing, ({ no }) => String(no))]
    .map(([, of]) => ({
      no: of[0]!.no,
      knower: of[0]!.knower,
      dwellings: of.reduce((sum, { dwellings }) => sum + dwellings, 0),
      seconds: of.reduce((sum, { seconds }) => sum + seconds, 0),
      of,
    }))
    .toSorted((a, b) => b.dwellings - a.dwellings || a.no - b.no)

const columns = ['value', 'knower', 'dwellings', 'time', 'agency'] as const

/** What lacks, what most dwellings lack first, with who can say it and what it costs to say it one by one. */
export const RegisterMissing = ({ state }: { state: RegisterState }): JSX.Element => {
  const { t } = useSpeech()
  const [opened, setOpened] = useState<MissingRow>()
  const values = byValue(state.missing)
  return (
    <section class="stack">
      <h2>{t('register.missing')}</h2>
      {values.length === 0 && <p class="secondary">{t('register.missing.none')}</p>}
      {values.length > 0 && (
        <Table label={t('register.missing')} kind="table-cards declaration-missing">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`register.missing.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {values.map((value) => (
              <ValueRow key={value.no} value={value} hasBefore={state.before !== null} onOpen={setOpened} />
            ))}
          </tbody>
        </Table>
      )}
      {opened && <LackingDwellings year={state.year} row={opened} />}
    </section>
  )
}

const ValueRow = ({
  value,
  hasBefore,
  onOpen,
}: {
  value: LackingValue
  hasBefore: boolean
  onOpen: (row: MissingRow) => void
}): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { no, knower, dwellings, seconds, of } = value
  const name = sayPosition(no, t)
  const atOnce = sayAtOnce(value, { hasBefore, speech })
  return (
    <tr>
      <th scope="row">
        {name} <span class="secondary">({no})</span>
        {atOnce && <span class="secondary declaration-at-once">{atOnce}</span>}
      </th>
      <td>{t(`register.knower.${knower}`)}</td>
      <td class="figures" data-label={t('register.missing.column.dwellings')}>
        {sayNumber(dwellings, lang)}
      </td>
      <td class="figures" data-label={t('register.missing.column.time')}>
        {sayTime(seconds, { t, lang })}
      </td>
      <td>
        <span class="declaration-agencies">
          {/* What head office alone knows it knows whatever the agency. */}
          {(ofPlace.has(knower) ? of : []).map((row) => (
            <Button
              key={row.agency.id}
              kind="plain"
              small
              label={t('register.missing.show', {
                name,
                agency: `${row.agency.name} ${sayNumber(row.dwellings, lang)}`,
              })}
              onClick={() => onOpen(row)}
            >
              {row.agency.name} {sayNumber(row.dwellings, lang)}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  )
}

/**
 * What would fill many of them at once: the declaration of before, where none was read; a file of diagnoses tells the class alone, which the
 * estate then holds.
 */
const sayAtOnce = (
  { no, knower, dwellings }: LackingValue,
  { hasBefore, speech: { t, lang } }: { hasBefore: boolean; speech: Pick<Speech, 't' | 'lang'> },
): string => {
  const n = sayNumber(dwellings, lang)
  if (no === classPosition) return t('register.atOnce.energy', { n })
  return !hasBefore && ofDeclaration.has(knower) ? t('register.atOnce.before', { n }) : ''
}

/** Position 49: the energy class. */
const classPosition = 49
const ofDeclaration: ReadonlySet<MissingRow['knower']> = new Set(['heritage', 'finance', 'energy'])

/** Who knows a value where the dwelling stands. */
const ofPlace: ReadonlySet<MissingRow['knower']> = new Set(['address', 'dwelling', 'leases'])

// A position is one of the annex’s sixty-four: each has its sentence.
const sayPosition = (no: number, t: Speech['t']): string => t(`rpls.position.${no}` as PositionKey)
type PositionKey = Extract<Key, `rpls.position.${string}`>

const LackingDwellings = ({ year, row }: { year: number; row: MissingRow }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('register.lacking', { year, position: row.no, agency: row.agency.id })
  if (!data) return null
  return (
    <div class="stack" role="status">
      <h3>{t('register.lacking.title', { name: sayPosition(row.no, t), agency: row.agency.name })}</h3>
      <ul>
        {data.map(({ unit, building, ref, address, door }) => (
          <li key={unit}>
            <a href={`/bureau/patrimoine/${building}/logement/${unit}`}>{ref}</a>, {address} {door}
          </li>
        ))}
      </ul>
      {data.length < row.dwellings && <p class="secondary">{t('register.lacking.more')}</p>}
    </div>
  )
}
