import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { Tabs } from '../../../../kernel/web/parts/Tabs.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { Buildings } from './RoundsByBuilding.tsx'
import { Hours } from './Hours.tsx'
import './rounds.css'

/** Rounds at the office: what is checked where and what is overdue; and the hours that they tell of. */
export const Rounds = (): JSX.Element => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const hours = query.get('vue') === 'heures'
  return (
    <div class="rounds stack">
      <h1>{t('rounds.title')}</h1>
      <Tabs
        label={t('rounds.title')}
        tabs={[
          { value: '', label: t('rounds.tab.buildings') },
          { value: 'heures', label: t('rounds.tab.hours') },
        ]}
        value={hours ? 'heures' : ''}
        onValue={(view) => set({ vue: view })}
      >
        {hours ? <Hours /> : <Buildings />}
      </Tabs>
    </div>
  )
}
