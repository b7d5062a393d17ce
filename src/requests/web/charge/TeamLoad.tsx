import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from '../office/requests-client.ts'
import { type ColleagueLoad, TakeOverDay } from './TakeOverDay.tsx'
import './TeamLoad.css'

/** What each has in charge and owes today, by name; the day of whoever is away passes on in one act. */
export const TeamLoad = (): JSX.Element | null => {
  const { t } = useSpeech()
  const [taking, setTaking] = useState<ColleagueLoad>()
  const { data, again } = useAsk('charge.load', {}, true)
  if (!data?.colleagues.length) return null
  return (
    <section class="team-load">
      <h2>{t('charge.load')}</h2>
      <p class="secondary">{t('charge.load.hint')}</p>
      <Table label={t('charge.load')}>
        <thead>
          <tr>
            <th scope="col">{t('charge.load.name')}</th>
            <th scope="col" class="team-load-count">
              {t('charge.load.open')}
            </th>
            <th scope="col" class="team-load-count">
              {t('charge.load.today')}
            </th>
            <th scope="col" colSpan={2}>
              {t('charge.load.away')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.colleagues.map((one) => (
            <LoadLine key={one.id} one={one} onTake={() => setTaking(one)} />
          ))}
        </tbody>
      </Table>
      {taking && <TakeOverDay colleague={taking} onClose={() => setTaking(undefined)} onEnded={again} />}
    </section>
  )
}

const LoadLine = ({ one, onTake }: { one: ColleagueLoad; onTake: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <tr>
      <th scope="row">{one.name}</th>
      <td class="team-load-count figures">{one.open}</td>
      <td class="team-load-count figures">{one.today}</td>
      <td class="secondary">
        {one.away &&
          t('charge.load.until', {
            until: sayDay(one.away.until, lang, now),
            standIn: one.away.standIn.name,
          })}
      </td>
      <td class="team-load-act">
        {one.away && one.open > 0 && (
          <Button small label={t('charge.day.label', { name: one.name })} onClick={onTake}>
            {t('charge.day')}
          </Button>
        )}
      </td>
    </tr>
  )
}
