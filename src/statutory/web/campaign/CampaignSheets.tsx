import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useSettledWords } from '../../../kernel/web/useSettledWords.ts'
import type { CampaignRow, SheetRow } from '../../core/campaign/campaign-contract.ts'
import { type SheetState, sheetsOfPage, sheetStates } from '../../core/campaign/sheet-states.ts'
import { useAsk } from '../statutory-client.ts'
import { type DeskFound, DeskSheet } from './DeskSheet.tsx'
import { LetterCode } from './LetterCode.tsx'

/** The homes of a survey, fifty a page: who was asked, how far each is, never what was answered. */
export const CampaignSheets = ({
  campaign,
  mayType,
  onTyped,
}: {
  campaign: CampaignRow
  mayType: boolean
  onTyped: (words: string) => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const [words, setWords] = useState('')
  const [state, setState] = useState<SheetState | ''>('')
  const [agency, setAgency] = useState('')
  const [from, setFrom] = useState(0)
  const [opened, setOpened] = useState<DeskFound>()
  const found = useSettledWords(words)
  const isOpen = campaign.closedOn === null
  const { data, again } = useAsk('campaign.sheets', {
    campaign: campaign.id,
    from,
    ...(state ? { state } : {}),
    ...(agency ? { agency } : {}),
    ...(found.trim() ? { words: found.trim() } : {}),
  })
  const narrow = (set: () => void): void => {
    set()
    setFrom(0)
  }
  if (opened)
    return (
      <DeskSheet
        of={opened}
        onBack={() => setOpened(undefined)}
        onTyped={(said) => {
          setOpened(undefined)
          again()
          onTyped(said)
        }}
      />
    )
  return (
    <section class="stack">
      <h3>{t('campaign.sheets')}</h3>
      {mayType && isOpen && <LetterCode onFound={(code) => setOpened({ code })} />}
      <div class="line">
        <Field
          kind="search"
          label={t('campaign.sheets.find')}
          value={words}
          onValue={(value) => narrow(() => setWords(value))}
        />
        <Field
          kind="select"
          label={t('campaign.sheets.state')}
          value={state}
          onValue={(value) => narrow(() => setState(sheetStates.find((one) => one === value) ?? ''))}
          options={[
            { value: '', label: t('campaign.sheets.every') },
            ...sheetStates.map((value) => ({ value, label: t(`campaign.state.${value}`) })),
          ]}
        />
        {campaign.agencies.length > 1 && (
          <Field
            kind="select"
            label={t('campaign.column.agency')}
            value={agency}
            onValue={(value) => narrow(() => setAgency(value))}
            options={[
              { value: '', label: t('campaign.agencies.every') },
              ...campaign.agencies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      {data && data.total === 0 && <p class="secondary">{t('campaign.sheets.none')}</p>}
      {data && data.total > 0 && (
        <>
          <SheetTable rows={data.rows} onOpen={mayType && isOpen ? setOpened : undefined} />
          <div class="line">
            <span class="secondary" role="status">
              {t('campaign.sheets.shown', {
                from: sayNumber(from + 1, lang),
                to: sayNumber(from + data.rows.length, lang),
                all: sayNumber(data.total, lang),
              })}
            </span>
            {from > 0 && (
              <Button kind="quiet" small onClick={() => setFrom(from - sheetsOfPage)}>
                {t('campaign.sheets.previous')}
              </Button>
            )}
            {from + data.rows.length < data.total && (
              <Button kind="quiet" small onClick={() => setFrom(from + sheetsOfPage)}>
                {t('campaign.sheets.next')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}

const SheetTable = ({
  rows,
  onOpen,
}: {
  rows: readonly SheetRow[]
  onOpen: ((found: DeskFound) => void) | undefined
}): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  return (
    <Table label={t('campaign.sheets')} kind="table-cards">
      <thead>
        <tr>
          <th scope="col">{t('campaign.sheets.column.home')}</th>
          <th scope="col">{t('campaign.sheets.column.place')}</th>
          <th scope="col">{t('campaign.sheets.column.state')}</th>
          {onOpen && <th scope="col">{t('campaign.sheets.column.act')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.names || row.ref}</th>
            <td>
              {row.address} <span class="secondary unbroken">{row.ref}</span>
            </td>
            <td>{sayState(row, speech, now)}</td>
            {onOpen && (
              <td>
                <Button
                  kind="quiet"
                  small
                  label={t('campaign.sheets.type.of', { names: row.names || row.ref })}
                  onClick={() => onOpen({ sheet: row.id })}
                >
                  {t('campaign.sheets.type')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const sayState = (
  { state, askedOn, answeredOn, reminded }: SheetRow,
  { t, lang }: Pick<Speech, 't' | 'lang'>,
  now: string,
): string => {
  const day = (on: string): string => sayDay(`${on}T12:00:00Z`, lang, now)
  return [
    t(`campaign.state.${state}`),
    state === 'answered' && answeredOn && t('campaign.got', { day: day(answeredOn) }),
    state === 'waiting' && askedOn && t('campaign.asked', { day: day(askedOn) }),
    state === 'waiting' && reminded > 0 && t('campaign.reminded', { n: reminded }),
  ]
    .filter(Boolean)
    .join(', ')
}
