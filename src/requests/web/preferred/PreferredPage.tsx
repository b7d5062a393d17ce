import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from '../office/office-paths.ts'
import { useAsk } from '../office/requests-client.ts'
import { PreferenceForm } from './PreferenceForm.tsx'
import { PreferenceHistory, StandingPreferences } from './PreferenceRows.tsx'
import type { Preferences, SaidPreference } from './say-preference.ts'
import './PreferredPage.css'

/** Which firm under contract an agency proposes first, and on which days: said by the agency, read by head office. */
export const PreferredPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const asked = query.get('agence')
  const { data, ...answer } = useAsk('firm.preferences', asked ? { agency: asked } : {}, true)
  return (
    <div class="preferred stack">
      <PageHead to={paths.practice} from={t('preferred.back')} title={t('preferred.title')}>
        <p class="secondary">{t('preferred.lead')}</p>
      </PageHead>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('preferred.loading')} shape="text" />}
      {data && data.agencies.length > 1 && <ForWhom preferences={data} />}
      {data && <OfAgency key={data.agency?.id} preferences={data} />}
    </div>
  )
}

const ForWhom = ({ preferences }: { preferences: Preferences }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Field
      kind="select"
      label={t('preferred.for')}
      value={preferences.agency?.id ?? ''}
      options={preferences.agencies.map(({ id, name }) => ({ value: id, label: name }))}
      onValue={(agency) => goTo(`${paths.preferred}?agence=${agency}`, true)}
    />
  )
}

const OfAgency = ({ preferences }: { preferences: Preferences }): JSX.Element => {
  const { t } = useSpeech()
  const [chosen, setChosen] = useState<SaidPreference>()
  return (
    <>
      <StandingPreferences preferences={preferences} onChange={setChosen} />
      {preferences.can.set && (
        <PreferenceForm
          key={chosen ? `${chosen.at} ${chosen.sought}` : ''}
          preferences={preferences}
          first={chosen}
          onDone={() => setChosen(undefined)}
        />
      )}
      <p class="secondary">{t('preferred.bounds')}</p>
      <PreferenceHistory preferences={preferences} />
    </>
  )
}
