import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { PlacePlan, PlannedAsset } from '../../core/contract.ts'
import { AboutThing } from './AboutThing.tsx'

/** Something that was done to a thing: what, as the page that shows it says it, and when. */
export type Work = { asset: string; what: string; at: string }

type Props = { thing: PlannedAsset; plan: PlacePlan; works: readonly Work[] }

/** What a thing is, until when it is guaranteed, and what was done to it before: what and when, for whoever repairs it now. */
export const PastWork = ({ thing, plan, works }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const done = works.filter((work) => work.asset === thing.id)
  const isProposed = Object.values(thing.said).some((each) => each.state === 'proposed')
  return (
    <>
      <AboutThing thing={thing} plan={plan} />
      {done.length > 0 && (
        <section>
          <h3>{t('plan.last')}</h3>
          <ul class="thing-last">
            {done.map(({ what, at }) => (
              <li key={at}>
                {what} <span class="secondary unbroken">{sayDay(at, lang, now)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isProposed && <p class="secondary">{t('plan.proposed')}</p>}
    </>
  )
}
