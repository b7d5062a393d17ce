import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Commands, Queries } from '../../core/contract.ts'
import { send } from '../sensors-client.ts'
import { MonthDayField } from './MonthDayField.tsx'

type Props = {
  building: string | null
  season: Queries['heating.rules']['output']['season']
  again: () => void
}

/** Other dates of heating from today on: of the whole house both, of a building its last day, since its first is told on its own page. */
export const HeatingSeasonForm = ({ building, season, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('heatingRules.kept'))
  const since = dayOf(useNow())
  const [{ starts, ends }, setDraft] = useState({ starts: season.starts, ends: season.ends })
  const set = async (data: Commands['heatingSeason.set']): Promise<void> => {
    if (await acts.act(send('heatingSeason.set', newId(), data), t('heatingRules.kept'))) again()
  }
  return (
    <details class="stack-s">
      <summary>{t('heatingRules.change')}</summary>
      <form
        class="stack-s"
        onSubmit={(e) => {
          e.preventDefault()
          void set(building ? { building, ends, since } : { season: { starts, ends }, since })
        }}
      >
        {building ? (
          <p>
            <a href={`/bureau/patrimoine/${building}`}>{t('heatingRules.starts.there')}</a>
          </p>
        ) : (
          <MonthDayField
            label={t('heatingRules.starts')}
            value={starts}
            onValue={(to) => setDraft({ starts: to, ends })}
          />
        )}
        <MonthDayField
          label={t('heatingRules.ends')}
          value={ends}
          onValue={(to) => setDraft({ starts, ends: to })}
        />
        <p class="secondary">{t('heatingRules.since.hint')}</p>
        {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
        <div class="season-acts">
          <Button kind="primary" type="submit" busy={acts.busy}>
            {t('heatingRules.set')}
          </Button>
          {!building && season.of === 'house' && (
            <Button busy={acts.busy} onClick={() => void set({ season: null, since })}>
              {t('heatingRules.back.house')}
            </Button>
          )}
        </div>
        <p role="status">{acts.said}</p>
      </form>
    </details>
  )
}
