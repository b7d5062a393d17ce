import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Figure } from '../../../kernel/web/parts/Figure.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { CampaignRow } from '../../core/campaign/campaign-contract.ts'
import { CampaignActs } from './CampaignActs.tsx'
import { CampaignSheets } from './CampaignSheets.tsx'

const silentOf = ({ asked, answered }: Pick<CampaignRow, 'asked' | 'answered'>): number => asked - answered

const sayDayOf = (day: string, { lang }: Pick<Speech, 'lang'>, now: string): string =>
  sayDay(`${day}T12:00:00Z`, lang, now)

/** One survey: what was answered of what was asked, by agency, and what may be done next. */
export const CampaignCard = ({
  campaign,
  can,
  isFirst,
  onChange,
}: {
  campaign: CampaignRow
  can: { run: boolean; type: boolean }
  isFirst: boolean
  onChange: (words: string) => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const { kind, year, asked, answered, acceptedOn, agencies } = campaign
  return (
    <article class="stack" aria-label={t(`campaign.name.${kind}`, { year: String(year) })}>
      <h2>{t(`campaign.name.${kind}`, { year: String(year) })}</h2>
      <Figure number={sayNumber(answered, lang)}>
        {t('campaign.answered', { n: answered, all: sayNumber(asked, lang) })}
      </Figure>
      <CampaignCounts campaign={campaign} />
      <CampaignDays campaign={campaign} />
      {can.run && <CampaignActs campaign={campaign} isFirst={isFirst} onChange={onChange} />}
      {agencies.length > 1 && <CampaignAgencies agencies={agencies} />}
      {acceptedOn === null && <CampaignSheets campaign={campaign} mayType={can.type} onTyped={onChange} />}
    </article>
  )
}

/** What has no answer, and why: a number that is none is not told. */
const CampaignCounts = ({ campaign }: { campaign: CampaignRow }): JSX.Element => {
  const { t } = useSpeech()
  const { unreached, gone, reminded, unasked, closedOn } = campaign
  const told = [
    [t('campaign.silent', { n: silentOf(campaign) }), silentOf(campaign)],
    [t('campaign.unreached', { n: unreached }), unreached],
    [t('campaign.gone', { n: gone }), gone],
    [t('campaign.reminders.sent', { n: reminded }), reminded],
    [t('campaign.unasked', { n: unasked }), closedOn ? 0 : unasked],
  ] as const
  return (
    <p>
      {told
        .filter(([, n]) => n > 0)
        .map(([words]) => words)
        .join(' ')}
    </p>
  )
}

const CampaignDays = ({
  campaign: { due, remindOn, closedOn, acceptedOn },
}: {
  campaign: CampaignRow
}): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const say = (day: string): string => sayDayOf(day, speech, now)
  const words = acceptedOn
    ? t('campaign.accepted', { day: say(acceptedOn) })
    : closedOn
      ? t('campaign.closed', { day: say(closedOn) })
      : t('campaign.until', { due: say(due) })
  const days = new Intl.ListFormat(lang).format(remindOn.map(say))
  return (
    <p>
      {words} {!closedOn && remindOn.length > 0 && t('campaign.reminders', { days })}
    </p>
  )
}

const CampaignAgencies = ({ agencies }: { agencies: CampaignRow['agencies'] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const columns = ['asked', 'answered', 'silent', 'unreached'] as const
  return (
    <Table label={t('campaign.agencies')}>
      <thead>
        <tr>
          <th scope="col">{t('campaign.column.agency')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" class="number">
              {t(`campaign.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agencies.map((agency) => (
          <tr key={agency.id}>
            <th scope="row">{agency.name}</th>
            {columns.map((column) => (
              <td key={column} class="number">
                {sayNumber(column === 'silent' ? silentOf(agency) : agency[column], lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
