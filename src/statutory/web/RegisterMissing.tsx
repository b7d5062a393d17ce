import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { MissingRow } from '../core/contract.ts'
import { type RegisterState, useAsk } from './statutory-client.ts'

/** What lacks, what most dwellings lack first, with who can say it and what it costs to say it one by one. */
export const RegisterMissing = ({ state }: { state: RegisterState }): JSX.Element => {
  const { t } = useSpeech()
  const [opened, setOpened] = useState<MissingRow>()
  const { missing, year } = state
  return (
    <section class="stack">
      <h2>{t('register.missing')}</h2>
      {missing.length === 0 && <p class="secondary">{t('register.missing.none')}</p>}
      {missing.length > 0 && (
        <Table label={t('register.missing')}>
          <thead>
            <tr>
              {(['value', 'knower', 'agency', 'dwellings', 'time'] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={column === 'dwellings' || column === 'time' ? 'number' : ''}
                >
                  {t(`register.missing.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {missing.map((row) => (
              <MissingLine key={`${row.no} ${row.agency.id}`} row={row} onOpen={() => setOpened(row)} />
            ))}
          </tbody>
        </Table>
      )}
      {opened && <LackingDwellings year={year} row={opened} />}
    </section>
  )
}

const MissingLine = ({ row, onOpen }: { row: MissingRow; onOpen: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { no, name, knower, agency, dwellings, seconds } = row
  return (
    <tr>
      <th scope="row">
        {no} {name}
      </th>
      <td>{t(`register.knower.${knower}`)}</td>
      <td>{agency.name}</td>
      <td class="number">
        <Button
          kind="quiet"
          label={t('register.missing.show', { name, agency: agency.name })}
          onClick={onOpen}
        >
          {sayNumber(dwellings, lang)}
        </Button>
      </td>
      <td class="number">{sayTime(seconds, { t, lang })}</td>
    </tr>
  )
}

const sayTime = (seconds: number, { t, lang }: Pick<Speech, 't' | 'lang'>): string => {
  if (seconds === 0) return ''
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90
    ? t('register.minutes', { n: minutes })
    : t('register.hours', { n: sayNumber(Math.round(minutes / 60), lang) })
}

const LackingDwellings = ({ year, row }: { year: number; row: MissingRow }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('register.lacking', { year, position: row.no, agency: row.agency.id })
  if (!data) return null
  return (
    <div class="stack">
      <h3>{t('register.lacking.title', { name: row.name, agency: row.agency.name })}</h3>
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
